/** Placement proposal (Vermittlungsvorschlag) and its further life. `open` is sent and unanswered. */
export const proposalStates = [
  'open',
  'interested',
  'applied',
  'interview',
  'trial',
  'offer',
  'hired',
  'not_interested',
  'not_suitable',
  'not_hired',
  'no_answer',
  'withdrawn',
] as const
export type ProposalState = (typeof proposalStates)[number]

/**
 * Steps that a proposal may take. The database holds the same table. While it rests on answers, a changed answer leads back: a person
 * who was not interested may be after all. Whoever was hired and did not begin was not hired.
 */
export const proposalSteps: Record<ProposalState | '', readonly ProposalState[]> = {
  '': ['open'],
  open: ['interested', 'applied', 'not_interested', 'not_suitable', 'no_answer', 'withdrawn'],
  interested: [
    'applied',
    'interview',
    'trial',
    'offer',
    'hired',
    'not_interested',
    'not_suitable',
    'not_hired',
    'no_answer',
    'withdrawn',
  ],
  applied: [
    'interested',
    'interview',
    'trial',
    'offer',
    'hired',
    'not_interested',
    'not_suitable',
    'not_hired',
    'withdrawn',
  ],
  interview: ['trial', 'offer', 'hired', 'not_hired', 'withdrawn'],
  trial: ['offer', 'hired', 'not_hired', 'withdrawn'],
  offer: ['hired', 'not_hired', 'withdrawn'],
  hired: ['not_hired'],
  not_interested: ['interested', 'applied'],
  not_suitable: ['interested', 'applied'],
  not_hired: [],
  no_answer: [],
  withdrawn: [],
}

/** Whether a proposal may go from one state to another. */
export const mayStep = (from: ProposalState, to: ProposalState): boolean => proposalSteps[from].includes(to)

/** States in which a proposal is alive: the pair is not proposed again. */
export const livingProposals: readonly ProposalState[] = [
  'open',
  'interested',
  'applied',
  'interview',
  'trial',
  'offer',
]

/** Why a proposal came to nothing: a fixed list, so that figures can be made of it. Nothing about health or family is asked. */
export const refusalReasons = [
  'way',
  'hours',
  'pay',
  'other_work',
  'temp_work',
  'childcare',
  'experience',
  'skills',
  'language',
  'licence',
  'filled',
  'other_person',
  'trial_failed',
  'did_not_come',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Reasons that fit a refusal; null where the state needs none. */
export function reasonsFor(state: ProposalState): readonly RefusalReason[] | null {
  switch (state) {
    case 'not_interested':
      return ['way', 'hours', 'pay', 'other_work', 'temp_work', 'childcare', 'other']
    case 'not_suitable':
      return ['experience', 'skills', 'language', 'licence', 'hours', 'filled', 'other']
    case 'not_hired':
      return [
        'other_person',
        'experience',
        'skills',
        'trial_failed',
        'did_not_come',
        'filled',
        'other_work',
        'pay',
        'other',
      ]
    default:
      return null
  }
}

/** Whom a proposal goes to. */
export const directions = ['person', 'employer', 'both'] as const
export type Direction = (typeof directions)[number]

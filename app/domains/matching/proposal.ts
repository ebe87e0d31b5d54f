/** Placement proposal (Vermittlungsvorschlag) and its further life. */
export const proposalStates = [
  'open',
  'interested',
  'not_interested',
  'not_suitable',
  'withdrawn',
  'interview',
  'trial',
  'hired',
  'not_hired',
] as const
export type ProposalState = (typeof proposalStates)[number]

/** Steps that a proposal may take. The database holds the same table. */
export const proposalSteps: Record<ProposalState | '', readonly ProposalState[]> = {
  '': ['open'],
  open: ['interested', 'not_interested', 'not_suitable', 'withdrawn'],
  interested: ['interview', 'trial', 'hired', 'not_hired', 'withdrawn'],
  interview: ['trial', 'hired', 'not_hired', 'withdrawn'],
  trial: ['hired', 'not_hired', 'withdrawn'],
  not_interested: [],
  not_suitable: [],
  withdrawn: [],
  hired: [],
  not_hired: [],
}

/** Whether a proposal may go from one state to another. */
export const mayStep = (from: ProposalState, to: ProposalState): boolean => proposalSteps[from].includes(to)

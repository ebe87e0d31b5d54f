/** What came of a talk (Ergebnis), from least to most. The database knows the same words. */
export const results = ['no', 'interest', 'second_interview', 'trial', 'offer', 'hired'] as const
export type OutcomeResult = (typeof results)[number]

/**
 * The four buttons of a host, each with what it may mean more exactly; the first meaning is taken when nothing else is said.
 * They follow what a host decides: not at all, perhaps, the next meeting, a contract (docs/decisions/outcomes-of-talks.md).
 */
export const buttons = {
  interest: ['interest'],
  meet: ['second_interview', 'trial'],
  contract: ['offer', 'hired'],
  no: ['no'],
} as const
export const buttonNames = ['interest', 'meet', 'contract', 'no'] as const
export type ButtonName = (typeof buttonNames)[number]

export const buttonOf = (result: OutcomeResult): ButtonName =>
  buttonNames.find((name) => (buttons[name] as readonly string[]).includes(result)) ?? 'no'

/** Why not. `no_place` is no judgement of the person: the host would have liked to. */
export const refusalReasons = [
  'no_place',
  'experience',
  'qualification',
  'language',
  'licence',
  'hours',
  'way',
  'person_declined',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/**
 * Whether the host liked this person and has not taken him or her: such people stay attached to the host and are shown beside its
 * next vacancy.
 */
export const isKept = (result: OutcomeResult, reason: string | null): boolean =>
  result === 'interest' ||
  result === 'second_interview' ||
  result === 'trial' ||
  (result === 'no' && reason === 'no_place')

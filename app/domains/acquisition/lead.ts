/** What a contact can lead to, in the order of the board. */
const contactStates = ['reached', 'call_again', 'interested', 'trial', 'won', 'refused', 'dropped'] as const

/** Acquisition lead (Akquisevorschlag): an employer asked for one ready person whom no reported vacancy fits. The columns of the board, in their order. */
export const leadStates = ['to_ask', ...contactStates] as const
export type LeadState = (typeof leadStates)[number]

/** Steps that a lead may take. The database holds the same table. */
export const leadSteps: Record<LeadState | '', readonly LeadState[]> = {
  '': ['to_ask'],
  to_ask: ['reached', 'call_again', 'interested', 'trial', 'won', 'refused', 'dropped'],
  reached: ['call_again', 'interested', 'trial', 'won', 'refused', 'dropped'],
  call_again: ['reached', 'interested', 'trial', 'won', 'refused', 'dropped'],
  interested: ['call_again', 'trial', 'won', 'refused', 'dropped'],
  trial: ['won', 'refused', 'dropped'],
  won: [],
  refused: [],
  dropped: [],
}

/** Whether a lead may go from one state to another. */
export const mayStep = (from: LeadState, to: LeadState): boolean => leadSteps[from].includes(to)

/** How a call ended: the state that the lead takes, or that nobody was reached and it stays where it is. */
export const callResults = ['not_reached', ...contactStates] as const
export type CallResult = (typeof callResults)[number]

/** Results that a call may have from a state: nobody reached, the same state again, or an allowed step. */
export function resultsFrom(state: LeadState): readonly CallResult[] {
  const steps = leadSteps[state].filter((one): one is Exclude<LeadState, 'to_ask'> => one !== 'to_ask')
  if (steps.length === 0) return []
  const again: CallResult[] = state === 'to_ask' || state === 'trial' ? [] : [state]
  return [...(state === 'trial' ? [] : (['not_reached'] as const)), ...again, ...steps]
}

/** Hours for which whoever takes a lead holds the firm: nobody else rings meanwhile. */
export const holdHours = 48

/** What a contact says about the firm itself, for the ranking of later leads; null when nobody was reached. */
export function contactResult(state: LeadState): 'interested' | 'call_again' | 'refused' | 'trial' | 'vacancy' | null {
  if (state === 'interested' || state === 'call_again' || state === 'refused' || state === 'trial') return state
  return state === 'won' ? 'vacancy' : null
}

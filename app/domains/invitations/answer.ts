/** Why a person cannot come (Absagegrund), to be ticked. */
export const declineReasons = ['ill', 'appointment', 'working', 'care', 'no_way', 'not_suitable', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** What is known of the registration behind an answer link. */
export interface Answerable {
  registrationId: string
  candidateId: string
  state: string
  legal: 'voluntary' | 'obligation'
  position: number | null
  offeredUntil: Date | null
  declineReason: string | null
  linkExpiresAt: Date
  event: { state: string; beginsAt: Date; endsAt: Date; deadline: Date | null }
}

/** What the answer page shows: a question, what was noted, or why nothing can be answered any more. */
export type AnswerState =
  | 'question'
  | 'accepted'
  | 'waiting'
  | 'offered'
  | 'declined'
  | 'lapsed'
  | 'cancelled'
  | 'removed'
  | 'over'
  | 'came'
  | 'expired'

export interface AnswerView {
  state: AnswerState
  /** Until when the answer can be given or changed; null: not any more. */
  until: Date | null
}

const noted: Record<string, AnswerState> = {
  invited: 'question',
  accepted: 'accepted',
  waiting: 'waiting',
  offered: 'offered',
  declined: 'declined',
  lapsed: 'lapsed',
}

/** What the answer page shows at `now`. The answer can be changed until the event's deadline (an offer: until its own), else until it begins. */
export function answerView(row: Answerable, now: Date): AnswerView {
  const closed = (state: AnswerState): AnswerView => ({ state, until: null })
  if (row.event.state === 'cancelled') return closed('cancelled')
  if (row.event.endsAt <= now || ['closed', 'evaluated'].includes(row.event.state)) return closed('over')
  if (row.linkExpiresAt <= now) return closed('expired')
  if (row.state === 'cancelled') return closed('removed')
  const state = noted[row.state]
  if (state === undefined) return closed('came')
  const deadline = row.event.deadline ?? row.event.beginsAt
  const until = row.state === 'offered' && row.offeredUntil !== null ? row.offeredUntil : deadline
  return { state, until: until > now ? until : null }
}

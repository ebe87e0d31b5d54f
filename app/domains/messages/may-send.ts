import { isAppeal } from './message.ts'
import type { Purpose } from './message.ts'
import { mayMail } from './channel.ts'
import type { Reach } from './channel.ts'

/** What the guard looks at, read at the moment of sending. */
export interface SendFacts {
  purpose: Purpose
  /** When the last other mail or letter of the same kind (invitation, reminder) went to this person about this event. */
  lastAppealAt: Date | null
  remindersPaused: boolean
  /** After the event: whether the person was hired, got a yes or any word about it since. */
  heard: boolean
  reach: Reach
  event: { state: string; endsAt: Date; freePlaces: number } | null
  registration: { state: string; legal: 'voluntary' | 'obligation'; offeredUntil: Date | null } | null
}

/** Why a message was withdrawn (nicht gesendet) at the moment of sending. */
export const withdrawReasons = [
  'no_event',
  'event_cancelled',
  'event_not_public',
  'event_over',
  'not_registered',
  'answered',
  'state_changed',
  'offer_over',
  'written_lately',
  'no_place',
  'no_consent',
  'no_address',
  'address_refused',
  'reminders_paused',
  'heard',
] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

/** Between two appeals about one event, in hours. */
export const quietHours = 24

/** States of a registration in which a message still makes sense; elsewhere its cause is gone. */
const fitting: Record<Purpose, readonly string[] | 'any'> = {
  invitation: ['invited'],
  reminder: ['invited'],
  confirmation: ['accepted'],
  appointment: ['accepted'],
  timetable: ['accepted', 'checked_in', 'late'],
  waiting: ['waiting'],
  offer: ['offered'],
  change: ['invited', 'accepted', 'waiting', 'offered'],
  cancellation: ['invited', 'accepted', 'waiting', 'offered', 'cancelled'],
  declined: ['declined', 'cancelled'],
  closing: ['checked_in', 'late'],
  link: 'any',
}

const answered = ['accepted', 'declined', 'waiting', 'checked_in', 'late', 'excused', 'no_show']

function causeGone({ purpose, registration, event }: SendFacts, now: Date): WithdrawReason | null {
  if (!event) return 'no_event'
  if (purpose === 'cancellation') {
    if (event.state !== 'cancelled') return 'state_changed'
  } else {
    if (event.state === 'cancelled') return 'event_cancelled'
    if (event.state === 'draft') return 'event_not_public'
    const over = event.endsAt <= now || event.state === 'closed' || event.state === 'evaluated'
    if (over !== (purpose === 'closing')) return over ? 'event_over' : 'state_changed'
  }
  if (!registration) return 'not_registered'
  const states = fitting[purpose]
  if (states !== 'any' && !states.includes(registration.state)) {
    if (registration.state === 'cancelled') return 'not_registered'
    return isAppeal(purpose) && answered.includes(registration.state) ? 'answered' : 'state_changed'
  }
  if (purpose === 'offer' && registration.offeredUntil !== null && registration.offeredUntil <= now) return 'offer_over'
  return null
}

/**
 * Whether the cause of a message still stands at `now`, whatever way it goes. Only appeals wait 24 hours for each other and need a
 * free place (an obligation to report holds its own); a notice of change or cancellation is never held back by either.
 */
export function mayWrite(facts: SendFacts, now: Date): { ok: true } | { ok: false; reason: WithdrawReason } {
  const gone = causeGone(facts, now)
  if (gone) return { ok: false, reason: gone }
  if (isAppeal(facts.purpose)) {
    const quietFrom = now.getTime() - quietHours * 3_600_000
    if (facts.lastAppealAt !== null && facts.lastAppealAt.getTime() > quietFrom)
      return { ok: false, reason: 'written_lately' }
    const holdsPlace = facts.registration?.legal === 'obligation'
    if (!holdsPlace && (facts.event?.freePlaces ?? 0) <= 0) return { ok: false, reason: 'no_place' }
  }
  if (facts.purpose === 'closing' && facts.heard) return { ok: false, reason: 'heard' }
  const isReminder = ['reminder', 'appointment', 'closing'].includes(facts.purpose)
  if (isReminder && facts.remindersPaused) return { ok: false, reason: 'reminders_paused' }
  return { ok: true }
}

/** The guard of mails: whether one may still go out at `now`. It runs when the message is sent, not when it was planned. */
export function maySend(facts: SendFacts, now: Date): { ok: true } | { ok: false; reason: WithdrawReason } {
  const cause = mayWrite(facts, now)
  if (!cause.ok) return cause
  const mail = mayMail(facts.reach)
  return mail === 'yes' ? { ok: true } : { ok: false, reason: mail }
}

import { chooseChannels } from '../messages/channel.ts'
import type { Reach, Unreachable } from '../messages/channel.ts'
import { quietHours } from '../messages/may-send.ts'
import type { Channel } from '../messages/message.ts'

/** What decides whether and how a person is invited (eingeladen) to an event. */
export interface PersonToInvite {
  candidateId: string
  /** The person's record is in use. */
  active: boolean
  /** State of the person's registration for this event; null: none yet. */
  registration: string | null
  /** When the last invitation or reminder about this event went to the person. */
  lastAppealAt: Date | null
  /** Invitations to this event so far. */
  invitedBefore: number
  reach: Reach
  language: string
}

/** Why a person was left out of a batch. */
export const leftOutReasons = [
  'unknown_person',
  'inactive',
  'already_invited',
  'registered',
  'answered',
  'written_lately',
  'no_place',
  'no_consent',
  'no_address',
  'address_refused',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** How people are to be written to in a batch. */
export const batchChannels = ['auto', 'mail', 'letter'] as const
export type BatchChannel = (typeof batchChannels)[number]

export type Selected = { person: PersonToInvite; channels: readonly [Channel, ...Channel[]] }

function standing(person: PersonToInvite, now: Date): LeftOutReason | null {
  if (!person.active) return 'inactive'
  if (person.registration === 'invited') return 'already_invited'
  if (person.registration === 'declined' || person.registration === 'lapsed') return 'answered'
  if (person.registration !== null && person.registration !== 'cancelled') return 'registered'
  const quietFrom = now.getTime() - quietHours * 3_600_000
  return person.lastAppealAt !== null && person.lastAppealAt.getTime() > quietFrom ? 'written_lately' : null
}

/**
 * Who of these people is invited, in the given order, and why the others are not. An obligation to report takes one of the
 * `freePlaces`, so those after the last one are left out; a voluntary invitation takes none, but nobody is invited to a full event.
 */
export function selectPeople(
  people: readonly PersonToInvite[],
  batch: { channel: BatchChannel; legal: 'voluntary' | 'obligation'; freePlaces: number },
  now: Date,
): { selected: Selected[]; leftOut: { candidateId: string; reason: LeftOutReason }[] } {
  const selected: Selected[] = []
  const leftOut: { candidateId: string; reason: LeftOutReason }[] = []
  for (const person of people) {
    const leave = (reason: LeftOutReason | Unreachable) => leftOut.push({ candidateId: person.candidateId, reason })
    const reason = standing(person, now)
    const choice = chooseChannels(person.reach, batch.channel)
    const used = batch.legal === 'obligation' ? selected.length : 0
    if (reason !== null) leave(reason)
    else if (!choice.ok) leave(choice.reason)
    else if (batch.freePlaces - used <= 0) leave('no_place')
    else selected.push({ person, channels: choice.channels })
  }
  return { selected, leftOut }
}

import type { Result } from '../../lib/result.ts'
import { refused } from '../../lib/result.ts'
import { giveOrQueue } from './give-place.server.ts'
import type { PlaceGiven } from './give-place.server.ts'
import type { PlacePorts, StoredRegistration } from './place-ports.ts'

export interface Register {
  eventId: string
  candidateId: string
  slotId: string | null
  /** How the person came in: `staff`, `api`, `public`, `customer`. Staff may register in every mode. */
  via: string
  /** Staff go over the capacity openly, with this reason, up to the event's second number. */
  overbook?: string
}

export type RegisterRefusal =
  | 'unknown_event'
  | 'unknown_candidate'
  | 'closed'
  | 'over'
  | 'deadline'
  | 'already'
  | 'overlap'
  | 'slot_full'
  | 'unknown_slot'
  | 'no_overbooking'

export type RegisterResult =
  Result<PlaceGiven, Exclude<RegisterRefusal, 'already'>> | { ok: false; reason: 'already'; first: StoredRegistration }

const open = new Set(['draft', 'published', 'running'])

/**
 * Registers a person for an event: a place while there are free ones and nobody waits, else a rank on the waiting list.
 * One registration a person and event: a second try is told of the first. Somebody who had declined, lapsed or was cancelled
 * may come again; somebody who waits can be taken openly beyond the places.
 */
export async function registerCandidate(ports: PlacePorts, input: Register): Promise<RegisterResult> {
  const event = await ports.lockEvent(input.eventId)
  if (!event) return refused('unknown_event')
  if (!open.has(event.state)) return refused('closed')
  if (ports.now >= event.endsAt) return refused('over')
  if (input.slotId !== null && !event.slots.some(({ id }) => id === input.slotId)) return refused('unknown_slot')
  const first = await ports.registrationOf(event.id, input.candidateId)
  const again = ['declined', 'lapsed', 'cancelled', 'invited', ...(input.overbook ? ['waiting'] : [])]
  if (first && !again.includes(first.state)) return { ok: false, reason: 'already', first }
  if (!first && !(await ports.candidateExists(input.candidateId))) return refused('unknown_candidate')
  const selfService = input.via !== 'staff' && input.via !== 'api'
  if (selfService && ports.now > (event.deadline ?? event.beginsAt)) return refused('deadline')
  const { slotId, via, overbook } = input
  return giveOrQueue(ports, event, input.candidateId, first, overbook ? { slotId, via, overbook } : { slotId, via })
}

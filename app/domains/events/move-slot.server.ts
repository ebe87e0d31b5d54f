import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import type { PlacePorts } from './place-ports.ts'
import { findSeat } from './registration.ts'

export type MoveRefusal = 'gone' | 'closed' | 'over' | 'unknown_slot' | 'slot_full' | 'overlap'

/**
 * Gives a person who has accepted another slot (Gesprächstermin) of the event, with a new confirmation. Nobody loses a place: the new slot
 * must be free and must not overlap another accepted appointment. The same slot again changes nothing.
 */
export async function moveSlot(
  ports: PlacePorts,
  registrationId: string,
  slotId: string,
): Promise<Result<{ slotId: string }, MoveRefusal>> {
  const seen = await ports.registration(registrationId)
  if (!seen) return refused('gone')
  const event = await ports.lockEvent(seen.eventId)
  const row = await ports.registration(registrationId)
  if (!event || !row) return refused('gone')
  if (row.state !== 'accepted' || (event.state !== 'published' && event.state !== 'running')) return refused('closed')
  if (ports.now >= event.endsAt) return refused('over')
  if (row.slotId === slotId) return ok({ slotId })
  if (!event.slots.some(({ id }) => id === slotId)) return refused('unknown_slot')
  const busy = await ports.busy(row.candidateId, registrationId)
  const seat = findSeat({ begins: event.beginsAt, ends: event.endsAt }, event.slots, slotId, busy)
  if (!seat.ok) return refused(seat.reason === 'full' ? 'slot_full' : 'overlap')
  const version = await ports.update(registrationId, { slotId })
  await ports.tell(event.id, 'confirmation', version, [row.candidateId])
  return ok({ slotId })
}

import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { offerUntil } from './offers.ts'
import type { PlacePorts } from './place-ports.ts'
import { findSeat } from './registration.ts'

/**
 * Holds a place for somebody who has no e-mail and whom an officer is to confirm: an open offer with its deadline where there is a free
 * place and nobody waits, else a rank on the waiting list. Nothing is told: the officer calls or writes. An offer that nobody
 * confirms lapses like every other, and the place passes on.
 */
export async function holdPlace(
  ports: PlacePorts,
  input: { eventId: string; candidateId: string; via: string },
): Promise<Result<{ registrationId: string; held: boolean }, 'closed'>> {
  const event = await ports.lockEvent(input.eventId)
  if (!event || (event.state !== 'published' && event.state !== 'running')) return refused('closed')
  if (ports.now > (event.deadline ?? event.beginsAt)) return refused('closed')
  const room = event.taken < event.capacity && (await ports.firstWaiting(event.id, 1)).length === 0
  const seat = findSeat({ begins: event.beginsAt, ends: event.endsAt }, event.slots, null, [])
  const until = room && seat.ok ? offerUntil(ports.now, event.beginsAt, await ports.workingDays(event)) : null
  const id = ports.newId()
  const joinedSeq = await ports.nextJoinedSeq(event.id)
  const { candidateId, via } = input
  await ports.insert({ id, eventId: event.id, candidateId, state: 'waiting', legal: 'voluntary', via, joinedSeq })
  if (until === null || !seat.ok) return ok({ registrationId: id, held: false })
  await ports.update(id, { state: 'offered', slotId: seat.slotId, joinedSeq: null, offeredUntil: until })
  return ok({ registrationId: id, held: true })
}

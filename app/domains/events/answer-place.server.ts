import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { fillFreedPlaces, giveOrQueue } from './give-place.server.ts'
import type { LockedEvent, PlacePorts, StoredRegistration } from './place-ports.ts'

export type AnswerRefusal = 'cancelled' | 'over' | 'deadline' | 'overlap' | 'no_place' | 'closed' | 'gone'

interface Who {
  via: string
}

async function openRegistration(
  ports: PlacePorts,
  registrationId: string,
  via: string,
): Promise<Result<{ event: LockedEvent; row: StoredRegistration }, AnswerRefusal>> {
  const seen = await ports.registration(registrationId)
  if (!seen) return refused('gone')
  const event = await ports.lockEvent(seen.eventId)
  const row = await ports.registration(registrationId)
  if (!event || !row || row.state === 'cancelled') return refused(event?.state === 'cancelled' ? 'cancelled' : 'gone')
  if (event.state === 'cancelled') return refused('cancelled')
  if (ports.now >= event.endsAt) return refused('over')
  if (event.state !== 'published' && event.state !== 'running') return refused('closed')
  if (['checked_in', 'late', 'excused', 'no_show'].includes(row.state)) return refused('closed')
  if (via === 'link' && ports.now > (event.deadline ?? event.beginsAt) && row.state !== 'offered')
    return refused('deadline')
  return ok({ event, row })
}

/**
 * A person says yes: a place if there is one (an offer and an obligation hold theirs already), else the waiting list.
 * Saying it again changes nothing.
 */
export async function acceptPlace(
  ports: PlacePorts,
  registrationId: string,
  who: Who,
): Promise<Result<{ state: 'accepted' | 'waiting'; position: number | null }, AnswerRefusal>> {
  const opened = await openRegistration(ports, registrationId, who.via)
  if (!opened.ok) return opened
  const { event, row } = opened.value
  if (row.state === 'accepted') return ok({ state: 'accepted', position: null })
  if (row.state === 'waiting') {
    return ok({ state: 'waiting', position: await ports.position(event.id, row.priority, row.joinedSeq ?? 0) })
  }
  const given = await giveOrQueue(ports, event, row.candidateId, row, { slotId: null, via: who.via })
  if (!given.ok) return refused(given.reason === 'overlap' ? 'overlap' : 'no_place')
  return ok({ state: given.value.state, position: given.value.position })
}

/** A person says no, with a reason if they like: the place is freed and offered on. Saying it again only notes the reason. */
export async function declinePlace(
  ports: PlacePorts,
  registrationId: string,
  who: Who & { reason: string | null },
): Promise<Result<{ state: 'declined' }, AnswerRefusal>> {
  const opened = await openRegistration(ports, registrationId, who.via)
  if (!opened.ok) return opened
  const { event, row } = opened.value
  const had = row.state
  const version = await ports.update(registrationId, {
    state: 'declined',
    slotId: null,
    joinedSeq: null,
    offeredUntil: null,
    declineReason: who.reason,
    answeredAt: ports.now,
    overbooked: false,
    overbookReason: null,
    via: who.via,
  })
  if (had === 'accepted') await ports.tell(event.id, 'declined', version, [row.candidateId])
  if (had !== 'declined') await fillFreedPlaces(ports, event.id)
  return ok({ state: 'declined' })
}

/** Staff (or the API) take a person off an event: the place is freed and the waiting list moves. */
export async function cancelRegistration(
  ports: PlacePorts,
  registrationId: string,
): Promise<Result<{ eventId: string }, 'gone' | 'closed'>> {
  const seen = await ports.registration(registrationId)
  if (!seen) return refused('gone')
  await ports.lockEvent(seen.eventId)
  const row = await ports.registration(registrationId)
  if (!row) return refused('gone')
  if (row.state === 'cancelled') return ok({ eventId: row.eventId })
  if (['checked_in', 'late', 'excused', 'no_show'].includes(row.state)) return refused('closed')
  const version = await ports.update(registrationId, {
    state: 'cancelled',
    slotId: null,
    joinedSeq: null,
    offeredUntil: null,
    overbooked: false,
    overbookReason: null,
  })
  if (row.state === 'accepted') await ports.tell(row.eventId, 'declined', version, [row.candidateId])
  await fillFreedPlaces(ports, row.eventId)
  return ok({ eventId: row.eventId })
}

/** Offers whose deadline has passed lapse, and the places go to the next who wait. Answers how many lapsed. */
export async function lapseOffers(ports: PlacePorts, due: readonly { id: string; eventId: string }[]): Promise<number> {
  let lapsed = 0
  for (const { id, eventId } of due) {
    await ports.lockEvent(eventId)
    const row = await ports.registration(id)
    if (row?.state !== 'offered') continue
    await ports.update(id, { state: 'lapsed', slotId: null, offeredUntil: null })
    await fillFreedPlaces(ports, eventId)
    lapsed++
  }
  return lapsed
}

/**
 * Puts people on an event as invited. Obligations to report hold a place, so they need free ones: with too few nothing is
 * written. People who were taken off before are invited again.
 */
export async function addInvited(
  ports: PlacePorts,
  input: { eventId: string; candidateIds: readonly string[]; legal: 'voluntary' | 'obligation' },
): Promise<Result<{ candidateId: string; registrationId: string }[], 'unknown_event' | 'no_place'>> {
  const event = await ports.lockEvent(input.eventId)
  if (!event) return refused('unknown_event')
  if (input.legal === 'obligation' && event.taken + input.candidateIds.length > event.capacity)
    return refused('no_place')
  const slots = event.slots.map((slot) => ({ ...slot }))
  const added: { candidateId: string; registrationId: string }[] = []
  for (const candidateId of input.candidateIds) {
    const row = await ports.registrationOf(event.id, candidateId)
    const slot = input.legal === 'obligation' ? slots.find(({ taken, capacity }) => taken < capacity) : undefined
    if (slot) slot.taken++
    const change = { state: 'invited' as const, legal: input.legal, slotId: slot?.id ?? null }
    const id = row?.id ?? ports.newId()
    if (row) await ports.update(id, { ...change, via: 'invitation' })
    else await ports.insert({ id, eventId: event.id, candidateId, via: 'invitation', ...change })
    added.push({ candidateId, registrationId: id })
  }
  return ok(added)
}

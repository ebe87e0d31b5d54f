import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { offerUntil } from './offers.ts'
import type { LockedEvent, PlacePorts, StoredRegistration } from './place-ports.ts'
import { findSeat } from './registration.ts'
import type { Seat } from './registration.ts'

/** What came of wanting a place. `position` counts from 1 on the waiting list, null for those who have a place. */
export interface PlaceGiven {
  registrationId: string
  state: 'accepted' | 'waiting'
  position: number | null
  slotId: string | null
}

const seatFor = (event: LockedEvent, wished: string | null, busy: readonly { begins: Date; ends: Date }[]): Seat =>
  findSeat({ begins: event.beginsAt, ends: event.endsAt }, event.slots, wished, busy)

async function hasRoom(ports: PlacePorts, event: LockedEvent): Promise<boolean> {
  return event.taken < event.capacity && (await ports.firstWaiting(event.id, 1)).length === 0
}

/**
 * Gives a place to a person who wants one, or a rank on the waiting list: strictly by time, so nobody overtakes those who wait.
 * `row` is the person's registration so far, if any; the event must be locked.
 */
export async function giveOrQueue(
  ports: PlacePorts,
  event: LockedEvent,
  candidateId: string,
  row: StoredRegistration | null,
  wish: { slotId: string | null; via: string; overbook?: string },
): Promise<Result<PlaceGiven, 'overlap' | 'slot_full' | 'no_overbooking'>> {
  const holdsAlready =
    row !== null && (row.state === 'offered' || (row.state === 'invited' && row.legal === 'obligation'))
  const slotsNow = holdsAlready && row.slotId ? freeOwnSlot(event, row.slotId) : event
  const seat = seatFor(
    slotsNow,
    wish.slotId ?? (holdsAlready ? row.slotId : null),
    await ports.busy(candidateId, row?.id ?? null),
  )
  if (!seat.ok && seat.reason === 'overlap') return refused('overlap')
  if (!seat.ok && wish.slotId !== null && !wish.overbook && event.taken < event.capacity) return refused('slot_full')

  const id = row?.id ?? ports.newId()
  const seated = seat.ok && (holdsAlready || (await hasRoom(ports, event)))
  if (seated || wish.overbook) {
    if (!seated && event.overbooked >= event.overbookLimit) return refused('no_overbooking')
    const slotId = seat.ok ? seat.slotId : wish.slotId
    const change = {
      state: 'accepted' as const,
      slotId,
      joinedSeq: null,
      offeredUntil: null,
      declineReason: null,
      answeredAt: ports.now,
      overbooked: !seated,
      overbookReason: seated ? null : (wish.overbook ?? null),
    }
    const version = await write(ports, event.id, candidateId, row, id, wish.via, change)
    await ports.tell(event.id, 'confirmation', version, [candidateId])
    return ok({ registrationId: id, state: 'accepted', position: null, slotId })
  }

  const joinedSeq = await ports.nextJoinedSeq(event.id)
  const priority = row?.priority ?? 0
  const change = {
    state: 'waiting' as const,
    joinedSeq,
    slotId: null,
    offeredUntil: null,
    declineReason: null,
    answeredAt: ports.now,
  }
  const version = await write(ports, event.id, candidateId, row, id, wish.via, change)
  await ports.tell(event.id, 'waiting', version, [candidateId])
  return ok({
    registrationId: id,
    state: 'waiting',
    position: await ports.position(event.id, priority, joinedSeq),
    slotId: null,
  })
}

/** The event as it would be without the place that this person holds in a slot. */
function freeOwnSlot(event: LockedEvent, slotId: string): LockedEvent {
  return {
    ...event,
    slots: event.slots.map((slot) => (slot.id === slotId ? { ...slot, taken: slot.taken - 1 } : slot)),
  }
}

async function write(
  ports: PlacePorts,
  eventId: string,
  candidateId: string,
  row: StoredRegistration | null,
  id: string,
  via: string,
  change: Parameters<PlacePorts['update']>[1] & { state: StoredRegistration['state'] },
): Promise<number> {
  if (row) return ports.update(id, { ...change, via })
  await ports.insert({ id, eventId, candidateId, legal: 'voluntary', via, ...change })
  return 1
}

/**
 * Offers freed places to those who wait, first come first served, each with a deadline. Called in the transaction that freed
 * the place. Shortly before the event nothing is offered any more; staff see the free places.
 */
export async function fillFreedPlaces(ports: PlacePorts, eventId: string): Promise<number> {
  const event = await ports.lockEvent(eventId)
  if (!event || (event.state !== 'published' && event.state !== 'running')) return 0
  const free = event.capacity - event.taken
  if (free <= 0) return 0
  const until = offerUntil(ports.now, event.beginsAt, await ports.workingDays(event))
  if (until === null) return 0
  let offered = 0
  const slots = event.slots.map((slot) => ({ ...slot }))
  for (const person of await ports.firstWaiting(eventId, free)) {
    const busy = await ports.busy(person.candidateId, person.registrationId)
    const seat = findSeat({ begins: event.beginsAt, ends: event.endsAt }, slots, null, busy)
    const slot = slots.find(({ id }) => seat.ok && id === seat.slotId)
    if (event.slots.length > 0 && !slot && !(seat.ok === false && seat.reason === 'overlap')) break
    if (slot) slot.taken++
    const version = await ports.update(person.registrationId, {
      state: 'offered',
      slotId: slot?.id ?? null,
      joinedSeq: null,
      offeredUntil: until,
    })
    await ports.tell(eventId, 'offer', version, [person.candidateId], { offeredUntil: until.toISOString() })
    offered++
  }
  return offered
}

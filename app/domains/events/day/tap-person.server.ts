import type { Result } from '../../../lib/result.ts'
import { ok, refused } from '../../../lib/result.ts'
import { fillFreedPlaces } from '../give-place.server.ts'
import type { LockedEvent, PlacePorts, StoredRegistration } from '../place-ports.ts'
import { findSeat, holdsPlace } from '../registration.ts'
import type { RegistrationState } from '../registration.ts'
import { arrivalState, moveOf, tappedAt } from './check-in.ts'
import type { TapStep } from './check-in.ts'

/** One tap as it was kept. */
export interface Tap {
  nonce: string
  registrationId: string
  step: TapStep
  at: Date
  receivedAt: Date
  actor: string
  /** State of the registration after it. */
  state: RegistrationState
}

/** What a tap needs: giving places, and the taps so far. All in one transaction. */
export interface TapPorts {
  places: PlacePorts
  tap(nonce: string): Promise<Tap | null>
  saveTap(tap: Tap): Promise<void>
}

export type TapRefusal =
  | 'gone'
  | 'cancelled'
  | 'closed'
  | 'nonce_used'
  | 'unknown_candidate'
  | 'overlap'
  | 'full'
  | 'needs_reason'
  | 'no_overbooking'
  | 'not_over'
  | 'not_expected'

export interface TapInput {
  eventId: string
  /** A registration of the event, or a person who comes unannounced. */
  who: { registrationId: string } | { candidateId: string }
  step: TapStep
  at: Date
  nonce: string
  /** Why a person is let in although the event is full. */
  reason?: string
  by: string
}

export type Tapped = Pick<Tap, 'nonce' | 'registrationId' | 'state' | 'at'>

const open = new Set(['published', 'running', 'closed'])

async function registrationFor(ports: PlacePorts, input: TapInput): Promise<StoredRegistration | null> {
  if ('candidateId' in input.who) return ports.registrationOf(input.eventId, input.who.candidateId)
  const row = await ports.registration(input.who.registrationId)
  return row?.eventId === input.eventId ? row : null
}

/**
 * Notes one tap at the door, under the event's lock. The same nonce again answers the same and changes nothing. Who is not expected
 * gets a free place, or goes over the capacity openly with a reason, up to the event's second number. "Did not come" is said after
 * the end only. Taking back an admission at the door takes the person off the event again.
 */
export async function tapPerson(ports: TapPorts, input: TapInput): Promise<Result<Tapped, TapRefusal>> {
  const { places } = ports
  const event = await places.lockEvent(input.eventId)
  if (!event) return refused('gone')
  const row = await registrationFor(places, input)
  const before = await ports.tap(input.nonce)
  if (before) {
    return before.step === input.step && before.registrationId === row?.id ? ok(before) : refused('nonce_used')
  }
  if (event.state === 'cancelled') return refused('cancelled')
  if (!open.has(event.state)) return refused('closed')
  const at = tappedAt(input.at, places.now, { begins: event.beginsAt, ends: event.endsAt })
  const done = await apply(places, event, row, input, at)
  if (!done.ok) return done
  const tap: Tap = {
    nonce: input.nonce,
    registrationId: done.value.id,
    step: input.step,
    at,
    receivedAt: places.now,
    actor: input.by,
    state: done.value.state,
  }
  await ports.saveTap(tap)
  return ok(tap)
}

async function apply(
  ports: PlacePorts,
  event: LockedEvent,
  row: StoredRegistration | null,
  input: TapInput,
  at: Date,
): Promise<Result<{ id: string; state: RegistrationState }, TapRefusal>> {
  if (!row) {
    if (!('candidateId' in input.who)) return refused('gone')
    if (input.step !== 'check_in' && input.step !== 'late') return refused('not_expected')
    if (!(await ports.candidateExists(input.who.candidateId))) return refused('unknown_candidate')
    return admit(ports, event, input.who.candidateId, null, input, at)
  }
  const move = moveOf(row.state, input.step)
  switch (move) {
    case 'none':
      return ok({ id: row.id, state: row.state })
    case 'refused':
      return refused('not_expected')
    case 'admit':
      return admit(ports, event, row.candidateId, row, input, at)
    case 'arrive':
      return arrive(ports, event, row.id, row.slotId, input.step, at)
    case 'excuse':
      await ports.update(row.id, { state: 'excused', checkedInAt: null })
      await fillFreedPlaces(ports, event.id)
      return ok({ id: row.id, state: 'excused' })
    case 'miss':
      if (ports.now < event.endsAt) return refused('not_over')
      await ports.update(row.id, { state: 'no_show', checkedInAt: null })
      return ok({ id: row.id, state: 'no_show' })
    case 'back':
      return takeBack(ports, event, row)
  }
}

async function arrive(
  ports: PlacePorts,
  event: LockedEvent,
  id: string,
  slotId: string | null,
  step: TapStep,
  at: Date,
): Promise<Result<{ id: string; state: RegistrationState }, never>> {
  const begins = event.slots.find((slot) => slot.id === slotId)?.beginsAt ?? null
  const state = step === 'late' ? 'late' : arrivalState(begins, at)
  await ports.update(id, { state, checkedInAt: at })
  return ok({ id, state })
}

/** Whether an event has a place for one more, in a slot where it has slots; the person's other appointments count. */
async function seatFor(ports: PlacePorts, event: LockedEvent, candidateId: string, row: StoredRegistration | null) {
  const own = row && holdsPlace(row.state, row.legal) ? row : null
  const slots = event.slots.map((slot) => (slot.id === own?.slotId ? { ...slot, taken: slot.taken - 1 } : slot))
  const span = { begins: event.beginsAt, ends: event.endsAt }
  const busy = await ports.busy(candidateId, row?.id ?? null)
  const seat = findSeat(span, slots, own?.slotId ?? null, busy)
  return { seat, free: own !== null || event.taken < event.capacity }
}

async function admit(
  ports: PlacePorts,
  event: LockedEvent,
  candidateId: string,
  row: StoredRegistration | null,
  input: TapInput,
  at: Date,
): Promise<Result<{ id: string; state: RegistrationState }, TapRefusal>> {
  const { seat, free } = await seatFor(ports, event, candidateId, row)
  if (!seat.ok && seat.reason === 'overlap') return refused('overlap')
  const seated = free && seat.ok
  if (!seated && event.overbooked >= event.overbookLimit) return refused('no_overbooking')
  if (!seated && !input.reason) return refused('needs_reason')
  const slotId = seated ? seat.slotId : null
  const change = {
    state: 'accepted' as const,
    slotId,
    joinedSeq: null,
    offeredUntil: null,
    declineReason: null,
    answeredAt: ports.now,
    overbooked: !seated,
    overbookReason: seated ? null : (input.reason ?? null),
    via: 'door',
  }
  const id = row?.id ?? ports.newId()
  if (row) await ports.update(id, change)
  else await ports.insert({ id, eventId: event.id, candidateId, legal: 'voluntary', ...change })
  return arrive(ports, event, id, slotId, input.step, at)
}

async function takeBack(
  ports: PlacePorts,
  event: LockedEvent,
  row: StoredRegistration,
): Promise<Result<{ id: string; state: RegistrationState }, TapRefusal>> {
  if (row.state === 'excused') {
    const { seat, free } = await seatFor(ports, event, row.candidateId, row)
    if (!seat.ok && seat.reason === 'overlap') return refused('overlap')
    if (!free || !seat.ok) return refused('full')
    await ports.update(row.id, { state: 'accepted', slotId: seat.slotId, checkedInAt: null })
    return ok({ id: row.id, state: 'accepted' })
  }
  await ports.update(row.id, { state: 'accepted', checkedInAt: null })
  if (row.via !== 'door') return ok({ id: row.id, state: 'accepted' })
  await ports.update(row.id, { state: 'cancelled', slotId: null, overbooked: false, overbookReason: null })
  await fillFreedPlaces(ports, event.id)
  return ok({ id: row.id, state: 'cancelled' })
}

/** After the end: whoever had accepted and did not come. Answers how many. */
export async function noteNoShows(
  ports: TapPorts & { stillExpected(eventId: string): Promise<string[]> },
  eventId: string,
  by: string,
): Promise<Result<number, TapRefusal>> {
  const event = await ports.places.lockEvent(eventId)
  if (!event) return refused('gone')
  if (ports.places.now < event.endsAt) return refused('not_over')
  const expected = await ports.stillExpected(eventId)
  for (const registrationId of expected) {
    const nonce = ports.places.newId()
    const at = ports.places.now
    const done = await tapPerson(ports, { eventId, who: { registrationId }, step: 'no_show', at, nonce, by })
    if (!done.ok) return done
  }
  return ok(expected.length)
}

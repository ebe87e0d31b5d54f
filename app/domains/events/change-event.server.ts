import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { eventSteps, mayStep, missingForPublishing, planSlots } from './event.ts'
import type { EventState, MissingFact, PublishFacts, SlotPlan } from './event.ts'
import { fillFreedPlaces } from './give-place.server.ts'
import type { PlacePorts } from './place-ports.ts'

/** An event's facts as stored; what a change touches. */
export interface EventFacts extends PublishFacts {
  kind: string
  title: string
  endsAt: Date
  postcode: string | null
  overbookLimit: number
  occupations: string[]
  registration: string
  deadline: Date | null
  languages: string[]
  slotMinutes: number | null
  slotCapacity: number | null
  audience: string | null
  bring: string | null
  wayThere: string | null
  accessibility: string | null
  description: string | null
  siteId: string | null
}

export interface StoredEvent extends EventFacts {
  id: string
  state: EventState
  sequence: number
  version: number
  taken: number
}

export interface ChangePorts {
  places: PlacePorts
  event(id: string): Promise<StoredEvent | null>
  save(
    id: string,
    change: Partial<EventFacts> & { state?: EventState; stateReason?: string | null; sequence?: number },
  ): Promise<void>
  replaceHosts(id: string, hosts: readonly { employer: string; tables: number }[]): Promise<void>
  changeSlots(id: string, change: SlotChange): Promise<void>
  /** Ids of people whom a message about the event concerns: not declined, not lapsed, not cancelled. */
  concerned(id: string): Promise<{ registrationId: string; candidateId: string }[]>
  cancelAll(id: string): Promise<void>
  knownEmployers(ids: readonly string[]): Promise<string[]>
  knowsSite(id: string): Promise<boolean>
}

export interface ChangeEvent {
  facts: Partial<EventFacts>
  hosts?: readonly { employer: string; tables: number }[] | undefined
  state?: EventState | undefined
  reason?: string | null | undefined
  /** Version that the change was made on; null: whatever it is. */
  version: number | null
}

export type ChangeRefusal =
  | { ok: false; reason: 'gone' | 'stale' | 'capacity_taken' | 'slots_taken' | 'over' | 'unknown_site' }
  | { ok: false; reason: 'step'; from: EventState; allowed: readonly EventState[] }
  | { ok: false; reason: 'missing'; missing: MissingFact[] }
  | { ok: false; reason: 'unknown_employers'; ids: string[] }

const at = (value: Date | null | undefined): number => value?.getTime() ?? 0

/** What people who come must be told of: another time or another place. */
export function tellingChanges(before: EventFacts, after: EventFacts): ('time' | 'place')[] {
  const changed: ('time' | 'place')[] = []
  if (at(before.beginsAt) !== at(after.beginsAt) || at(before.endsAt) !== at(after.endsAt)) changed.push('time')
  if ((['placeName', 'street', 'postcode', 'city'] as const).some((field) => before[field] !== after[field]))
    changed.push('place')
  return changed
}

/**
 * Changes an event under its lock. Publishing needs date, place, contact, capacity and a host; more capacity moves the
 * waiting list; another time or place is told to everybody concerned with the same calendar entry and a higher sequence;
 * cancelling tells everybody concerned once and frees their appointments. Less capacity than taken places is refused.
 */
export async function changeEvent(
  ports: ChangePorts,
  id: string,
  change: ChangeEvent,
): Promise<Result<{ version: number }, never> | ChangeRefusal> {
  const locked = await ports.places.lockEvent(id)
  const before = locked && (await ports.event(id))
  if (!before) return refused('gone')
  if (change.version !== null && change.version !== before.version) return refused('stale')
  const state = change.state ?? before.state
  if (before.state === 'cancelled') {
    return state === 'cancelled'
      ? ok({ version: before.version })
      : { ok: false, reason: 'step', from: 'cancelled', allowed: [] }
  }
  if (state !== before.state && !mayStep(before.state, state)) {
    return { ok: false, reason: 'step', from: before.state, allowed: eventSteps[before.state] }
  }
  const after: StoredEvent = { ...before, ...change.facts, hosts: change.hosts?.length ?? before.hosts }
  if (after.capacity < before.taken) return refused('capacity_taken')
  if (change.hosts) {
    const known = await ports.knownEmployers(change.hosts.map(({ employer }) => employer))
    const unknown = change.hosts.map(({ employer }) => employer).filter((employer) => !known.includes(employer))
    if (unknown.length > 0) return { ok: false, reason: 'unknown_employers', ids: unknown }
  }
  if (change.facts.siteId && !(await ports.knowsSite(change.facts.siteId))) return refused('unknown_site')
  if (state === 'published' && before.state === 'draft') {
    const missing = missingForPublishing(after, ports.places.now)
    if (missing.length > 0) return { ok: false, reason: 'missing', missing }
  }
  if (state === 'cancelled') {
    return cancelEvent(ports, before, change.reason ?? null)
  }
  const told = before.state === 'draft' ? [] : tellingChanges(before, after)
  const sequence = told.length > 0 ? before.sequence + 1 : before.sequence
  const slots = slotsDiffer(before, after) ? reconcileSlots(locked.slots, slotsOf(after)) : null
  if (slots && !slots.ok) return refused('slots_taken')
  await ports.save(id, { ...change.facts, state, sequence })
  if (slots) await ports.changeSlots(id, slots.value)
  if (change.hosts) await ports.replaceHosts(id, change.hosts)
  if (told.length > 0) {
    const people = await ports.concerned(id)
    await ports.places.tell(
      id,
      'change',
      sequence,
      people.map(({ candidateId }) => candidateId),
      { changed: told },
    )
  }
  await fillFreedPlaces(ports.places, id)
  return ok({ version: before.version + 1 })
}

async function cancelEvent(
  ports: ChangePorts,
  event: StoredEvent,
  reason: string | null,
): Promise<Result<{ version: number }, never>> {
  const people = event.state === 'draft' ? [] : await ports.concerned(event.id)
  const sequence = event.sequence + 1
  await ports.save(event.id, { state: 'cancelled', stateReason: reason, sequence })
  await ports.places.tell(
    event.id,
    'cancellation',
    sequence,
    people.map(({ candidateId }) => candidateId),
    reason ? { reason } : {},
  )
  await ports.cancelAll(event.id)
  return ok({ version: event.version + 1 })
}

const slotsDiffer = (a: EventFacts, b: EventFacts): boolean =>
  a.slotMinutes !== b.slotMinutes ||
  a.slotCapacity !== b.slotCapacity ||
  (b.slotMinutes !== null &&
    (a.capacity !== b.capacity || at(a.beginsAt) !== at(b.beginsAt) || at(a.endsAt) !== at(b.endsAt)))

/** Slots of an event by its own plan; none for an open house. */
export function slotsOf(
  event: Pick<EventFacts, 'slotMinutes' | 'slotCapacity' | 'beginsAt' | 'endsAt' | 'capacity'>,
): SlotPlan[] {
  if (event.slotMinutes === null || event.slotCapacity === null) return []
  return planSlots(event.beginsAt, event.endsAt, event.slotMinutes, event.slotCapacity, event.capacity)
}

/** What becomes of an event's slots when its plan changes: in this order, so that no two ever begin at the same time. */
export interface SlotChange {
  remove: string[]
  move: (SlotPlan & { id: string })[]
  add: SlotPlan[]
}

/**
 * Leads the slots that are there to a new plan: the n-th slot stays the n-th and takes its people along, with at least as many
 * places as people sit there. A slot with people that the new plan has no place for is a refusal.
 */
export function reconcileSlots(
  now: readonly { id: string; beginsAt: Date; taken: number }[],
  plan: readonly SlotPlan[],
): Result<SlotChange, 'slots_taken'> {
  const surplus = now.slice(plan.length)
  if (surplus.some(({ taken }) => taken > 0)) return refused('slots_taken')
  const move = now.flatMap(({ id, taken }, index) => {
    const slot = plan[index]
    return slot ? [{ ...slot, id, capacity: Math.max(slot.capacity, taken) }] : []
  })
  const later = at(plan[0]?.beginsAt) > at(now[0]?.beginsAt)
  return ok({ remove: surplus.map(({ id }) => id), move: later ? move.reverse() : move, add: plan.slice(now.length) })
}

/** A person on an event (Anmeldung). */
export const registrationStates = [
  'invited',
  'accepted',
  'declined',
  'waiting',
  'offered',
  'lapsed',
  'cancelled',
  'checked_in',
  'late',
  'excused',
  'no_show',
] as const
export type RegistrationState = (typeof registrationStates)[number]

/** Steps that a registration may take. The database holds the same table. */
export const registrationSteps: Record<RegistrationState | '', readonly RegistrationState[]> = {
  '': ['invited', 'accepted', 'waiting'],
  invited: ['accepted', 'declined', 'waiting', 'cancelled'],
  waiting: ['offered', 'accepted', 'declined', 'cancelled'],
  offered: ['accepted', 'declined', 'lapsed', 'cancelled'],
  accepted: ['declined', 'cancelled', 'checked_in', 'late', 'excused', 'no_show'],
  declined: ['accepted', 'waiting', 'cancelled'],
  lapsed: ['accepted', 'waiting', 'declined', 'cancelled'],
  cancelled: ['accepted', 'waiting', 'invited'],
  checked_in: ['accepted', 'late'],
  late: ['accepted', 'checked_in'],
  excused: ['accepted', 'checked_in', 'late'],
  no_show: ['accepted', 'checked_in', 'late', 'excused'],
}

export type LegalCharacter = 'voluntary' | 'obligation'

/** Whether a registration takes a place: an offer, an acceptance and an obligation to report do; a voluntary invitation does not. */
export function holdsPlace(state: RegistrationState, legal: LegalCharacter): boolean {
  if (state === 'invited') return legal === 'obligation'
  return ['offered', 'accepted', 'checked_in', 'late', 'no_show'].includes(state)
}

export interface Span {
  begins: Date
  ends: Date
}

/** Whether two spans share time; touching ends do not. */
export const overlaps = (a: Span, b: Span): boolean => a.begins < b.ends && b.begins < a.ends

export interface OpenSlot {
  id: string
  beginsAt: Date
  endsAt: Date
  capacity: number
  taken: number
}

export type Seat = { ok: true; slotId: string | null } | { ok: false; reason: 'full' | 'overlap' }

/**
 * Where an accepted person sits: in the wished slot, else the first free one that does not overlap another accepted appointment;
 * on an event without slots in the event itself.
 */
export function findSeat(event: Span, slots: readonly OpenSlot[], wished: string | null, busy: readonly Span[]): Seat {
  const clashes = (span: Span) => busy.some((other) => overlaps(span, other))
  if (slots.length === 0) return clashes(event) ? { ok: false, reason: 'overlap' } : { ok: true, slotId: null }
  const free = slots.filter((slot) => slot.taken < slot.capacity && (wished === null || slot.id === wished))
  if (free.length === 0) return { ok: false, reason: 'full' }
  const slot = free.find(({ beginsAt, endsAt }) => !clashes({ begins: beginsAt, ends: endsAt }))
  return slot ? { ok: true, slotId: slot.id } : { ok: false, reason: 'overlap' }
}

export interface WaitingPerson {
  registrationId: string
  candidateId: string
  priority: number
  joinedSeq: number
}

/** Order of the waiting list: the group that the officer put first, then strictly by time of joining. */
export function inWaitingOrder<T extends Pick<WaitingPerson, 'priority' | 'joinedSeq'>>(people: readonly T[]): T[] {
  return [...people].sort((a, b) => b.priority - a.priority || a.joinedSeq - b.joinedSeq)
}

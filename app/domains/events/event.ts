/** Event (Veranstaltung): application day (Bewerbungstag), temp-agency session (PDL-Veranstaltung), job fair (Jobmesse). */
export const eventKinds = ['application_day', 'temp_agency_session', 'job_fair'] as const
export type EventKind = (typeof eventKinds)[number]

export const registrationModes = ['invited', 'customers', 'public'] as const
export type RegistrationMode = (typeof registrationModes)[number]

export const eventStates = ['draft', 'published', 'running', 'closed', 'evaluated', 'cancelled'] as const
export type EventState = (typeof eventStates)[number]

/** Steps that an event may take. The database holds the same table. */
export const eventSteps: Record<EventState, readonly EventState[]> = {
  draft: ['published', 'cancelled'],
  published: ['running', 'cancelled'],
  running: ['closed', 'cancelled'],
  closed: ['evaluated'],
  evaluated: [],
  cancelled: [],
}

/** Whether an event may go from one state to another. */
export const mayStep = (from: EventState, to: EventState): boolean => eventSteps[from].includes(to)

/** What publishing needs: date, place, contact, capacity. */
export interface PublishFacts {
  beginsAt: Date
  placeName: string | null
  street: string | null
  city: string | null
  capacity: number
  contactName: string | null
  contactPhone: string | null
  contactEmail: string | null
  hosts: number
}

export type MissingFact = 'future' | 'place' | 'contact' | 'capacity' | 'host'

/** What is still missing before an event can be published at `now`; empty when nothing is. */
export function missingForPublishing(event: PublishFacts, now: Date): MissingFact[] {
  const missing: MissingFact[] = []
  if (event.beginsAt <= now) missing.push('future')
  if (!event.city || !(event.placeName || event.street)) missing.push('place')
  if (!event.contactName || !(event.contactPhone || event.contactEmail)) missing.push('contact')
  if (event.capacity < 1) missing.push('capacity')
  if (event.hosts < 1) missing.push('host')
  return missing
}

export interface SlotPlan {
  beginsAt: Date
  endsAt: Date
  capacity: number
}

/**
 * Slots (Gesprächstermine) of an event: from its begin, each `minutes` long, as many as fit before its end and as the
 * capacity fills. The last one takes what is left, so that the places of all slots together are the capacity.
 */
export function planSlots(begins: Date, ends: Date, minutes: number, perSlot: number, capacity: number): SlotPlan[] {
  const slots: SlotPlan[] = []
  let left = capacity
  for (let at = begins.getTime(); left > 0 && at + minutes * 60_000 <= ends.getTime(); at += minutes * 60_000) {
    slots.push({ beginsAt: new Date(at), endsAt: new Date(at + minutes * 60_000), capacity: Math.min(perSlot, left) })
    left -= perSlot
  }
  return slots
}

/** Places that all slots of a day have together. */
export function placesInSlots(begins: Date, ends: Date, minutes: number, perSlot: number): number {
  return Math.floor((ends.getTime() - begins.getTime()) / (minutes * 60_000)) * perSlot
}

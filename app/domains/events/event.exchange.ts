import type { EventFacts } from './change-event.server.ts'
import type { EventBody, EventChange } from './event.form.ts'

const text = (value: string | null | undefined): string | null => value?.trim() || null

type Placed = Pick<EventChange, 'place' | 'contact' | 'slots'>

function nested({ place, contact, slots }: Placed): Partial<EventFacts> {
  return {
    ...(place === undefined
      ? {}
      : {
          placeName: text(place?.name),
          street: text(place?.street),
          postcode: text(place?.postcode),
          city: text(place?.city),
        }),
    ...(contact === undefined
      ? {}
      : { contactName: text(contact?.name), contactPhone: text(contact?.phone), contactEmail: text(contact?.email) }),
    ...(slots === undefined ? {} : { slotMinutes: slots?.minutes ?? null, slotCapacity: slots?.capacity ?? null }),
  }
}

/** Only the facts that a change names; what it does not name stays as it is. */
export function factsOfChange(change: EventChange): Partial<EventFacts> {
  const { title, begins, ends, capacity, overbookLimit, occupations, registration, deadline, languages } = change
  const words = (['audience', 'bring', 'wayThere', 'accessibility', 'description'] as const).filter(
    (key) => change[key] !== undefined,
  )
  return {
    ...nested(change),
    ...(title === undefined ? {} : { title }),
    ...(begins === undefined ? {} : { beginsAt: new Date(begins) }),
    ...(ends === undefined ? {} : { endsAt: new Date(ends) }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(overbookLimit === undefined ? {} : { overbookLimit }),
    ...(occupations === undefined ? {} : { occupations }),
    ...(registration === undefined ? {} : { registration }),
    ...(deadline === undefined ? {} : { deadline: deadline === null ? null : new Date(deadline) }),
    ...(languages === undefined ? {} : { languages }),
    ...(change.site === undefined ? {} : { siteId: change.site }),
    ...Object.fromEntries(words.map((key) => [key, text(change[key])])),
  }
}

/** The facts of a new event. */
export function factsOfBody(body: EventBody): EventFacts {
  return {
    placeName: null,
    street: null,
    postcode: null,
    city: null,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    slotMinutes: null,
    slotCapacity: null,
    overbookLimit: 0,
    deadline: null,
    audience: null,
    bring: null,
    wayThere: null,
    accessibility: null,
    description: null,
    siteId: null,
    ...(factsOfChange({ ...body, site: body.site ?? null }) as Pick<
      EventFacts,
      'title' | 'beginsAt' | 'endsAt' | 'capacity' | 'occupations' | 'registration' | 'languages'
    >),
    kind: body.kind,
    hosts: body.hosts.length,
  }
}

export interface EventExchangeRow extends Omit<EventFacts, 'hosts'> {
  id: string
  state: string
  sequence: number
  taken: number
  overbooked: number
  version: number
  hosts: readonly { employerId: string; tables: number }[]
  slots: readonly { id: string; beginsAt: Date; endsAt: Date; capacity: number; taken: number }[]
}

/** An event as the API shows it: the body it took, its state, and how full it is. */
export function eventExchange(row: EventExchangeRow) {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    begins: row.beginsAt.toISOString(),
    ends: row.endsAt.toISOString(),
    place: { name: row.placeName, street: row.street, postcode: row.postcode, city: row.city },
    capacity: row.capacity,
    overbookLimit: row.overbookLimit,
    taken: row.taken,
    overbooked: row.overbooked,
    hosts: row.hosts.map(({ employerId, tables }) => ({ employer: employerId, tables })),
    occupations: row.occupations,
    registration: row.registration,
    deadline: row.deadline?.toISOString() ?? null,
    contact: { name: row.contactName, phone: row.contactPhone, email: row.contactEmail },
    languages: row.languages,
    slots:
      row.slotMinutes === null || row.slotCapacity === null
        ? null
        : { minutes: row.slotMinutes, capacity: row.slotCapacity },
    slotList: row.slots.map(({ id, beginsAt, endsAt, capacity, taken }) => ({
      id,
      begins: beginsAt.toISOString(),
      ends: endsAt.toISOString(),
      capacity,
      taken,
    })),
    audience: row.audience,
    bring: row.bring,
    wayThere: row.wayThere,
    accessibility: row.accessibility,
    description: row.description,
    site: row.siteId,
    sequence: row.sequence,
  }
}

import { DateTime } from 'luxon'
import { zone } from '../../../lib/dates.ts'
import type { EventFacts } from '../change-event.server.ts'
import type { Bundle } from './bundle.ts'

/** Hours at which a bundled event is proposed. */
export const proposedHours = { from: 9, to: 13 }

interface At {
  name: string
  street: string
  postcode: string
  city: string
  phone: string | null
  email: string | null
}

/** The draft that a bundle proposes: at the site of its area, a place for each of the people listed. */
export function eventOfBundle(
  bundle: Bundle,
  day: string,
  site: At,
  words: { title: string; contact: string },
): EventFacts {
  const at = (hour: number) => DateTime.fromISO(day, { zone }).set({ hour }).toJSDate()
  return {
    kind: bundle.kind,
    title: words.title,
    beginsAt: at(proposedHours.from),
    endsAt: at(proposedHours.to),
    placeName: site.name,
    street: site.street,
    postcode: site.postcode,
    city: site.city,
    capacity: bundle.people.length,
    overbookLimit: 0,
    occupations: [bundle.occupation],
    registration: 'invited',
    deadline: null,
    languages: ['de'],
    slotMinutes: null,
    slotCapacity: null,
    contactName: words.contact,
    contactPhone: site.phone,
    contactEmail: site.email,
    audience: null,
    bring: null,
    wayThere: null,
    accessibility: null,
    description: null,
    siteId: bundle.siteId,
    hosts: bundle.hosts.length,
  }
}

import type { MessageTemplate } from './message-template.ts'
import type { MessageDetails, Purpose } from './message.ts'

/** Everything a message says, read when it is sent. No fact about benefits, health, family or origin is among them. */
export interface MailFacts {
  purpose: Purpose
  /** Language of the person (ISO 639); texts fall back to German where the house has none in it. */
  language: string
  /** `obligation`: Meldeaufforderung with the legal notice of the house (§ 59 SGB II with § 309 SGB III). */
  legal: 'voluntary' | 'obligation'
  person: { name: string | null }
  house: { name: string; serviceName: string; obligationNotice: Readonly<Record<string, string>> }
  site: SiteFacts | null
  event: EventFacts
  /** The person's own time within the event, where there are slots. */
  slot: { beginsAt: Date; endsAt: Date } | null
  registrationId: string
  /** Place on the waiting list, from 1. */
  waitingPosition: number | null
  details: MessageDetails
  /** The house's own words for this message in this language; none: the shipped ones. */
  template?: (MessageTemplate & { id: string }) | null
}

export interface SiteFacts {
  name: string
  street: string
  postcode: string
  city: string
  phone: string | null
  email: string | null
}

export interface EventFacts {
  id: string
  kind: 'application_day' | 'temp_agency_session' | 'job_fair'
  title: string
  cancelled: boolean
  beginsAt: Date
  endsAt: Date
  placeName: string | null
  street: string | null
  postcode: string | null
  city: string | null
  wayThere: string | null
  accessibility: string | null
  bring: string | null
  description: string | null
  deadline: Date | null
  hosts: readonly string[]
  contactName: string | null
  contactPhone: string | null
  contactEmail: string | null
  /** Raised by every change of time or place and by the cancellation: SEQUENCE of the calendar entry. */
  sequence: number
}

/** When the person is expected: the own slot, else the event. */
export const expectedSpan = (facts: Pick<MailFacts, 'slot' | 'event'>): { beginsAt: Date; endsAt: Date } =>
  facts.slot ?? { beginsAt: facts.event.beginsAt, endsAt: facts.event.endsAt }

/** "Muster Logistik, Industriestraße 5, 04435 Schkeuditz"; empty when no place is known. */
export function placeLine(place: Pick<EventFacts, 'placeName' | 'street' | 'postcode' | 'city'>): string {
  const town = [place.postcode, place.city].filter((part) => part !== null).join(' ')
  return [place.placeName, place.street, town].filter((part) => part !== null && part !== '').join(', ')
}

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
  house: HouseFacts
  site: SiteFacts | null
  event: EventFacts
  /** The person's own time within the event, where there are slots. */
  slot: { beginsAt: Date; endsAt: Date } | null
  registrationId: string
  /** What the person shows at the door; null: does not come (yet). */
  checkInCode: string | null
  /** Place on the waiting list, from 1. */
  waitingPosition: number | null
  details: MessageDetails
  /** The house's own words for this message in this language; none: the shipped ones. */
  template?: (MessageTemplate & { id: string }) | null
}

/** What the house says of itself in messages. */
export interface HouseFacts {
  name: string
  serviceName: string
  /** Lines under the message; null: the names of service and house. */
  signature: string | null
  /** Return address of letters; null: service and address of the site. */
  senderLine: string | null
  obligationNotice: Readonly<Record<string, string>>
}

/** The house of a message before its setup. */
const noHouse: HouseFacts = { name: '', serviceName: '', signature: null, senderLine: null, obligationNotice: {} }

/** A stored house as messages need it. */
export const houseFacts = (
  row: (Omit<HouseFacts, 'obligationNotice'> & { obligationNotice: unknown }) | null,
): HouseFacts =>
  row === null
    ? noHouse
    : {
        name: row.name,
        serviceName: row.serviceName,
        signature: row.signature,
        senderLine: row.senderLine,
        obligationNotice: row.obligationNotice as Record<string, string>,
      }

export interface SiteFacts {
  name: string
  street: string
  postcode: string
  city: string
  phone: string | null
  email: string | null
  /** Who answers where the event names nobody. */
  contact: string | null
  /** Where answers to mails go; null: to the event's contact, else to `email`. */
  replyTo: string | null
  /** Way there; holds for events at the site itself. */
  wayThere: string | null
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

/** Whom a person can ask: of the event, else of its site. */
export function contactOf({ event, site }: Pick<MailFacts, 'event' | 'site'>) {
  return {
    name: event.contactName ?? site?.contact ?? null,
    phone: event.contactPhone ?? site?.phone ?? null,
    email: event.contactEmail ?? site?.email ?? null,
  }
}

/** Name, phone and e-mail of the contact in one line; empty when there is none. */
export const contactLine = (facts: Pick<MailFacts, 'event' | 'site'>): string =>
  Object.values(contactOf(facts))
    .filter((part) => part !== null && part !== '')
    .join(', ')

/** Way to the event: its own, else that of the site when the event is at the site's address. */
export function wayThere({
  event,
  site,
}: {
  event: Pick<EventFacts, 'wayThere' | 'street' | 'postcode'>
  site: Pick<SiteFacts, 'street' | 'postcode' | 'wayThere'> | null
}): string | null {
  if (event.wayThere !== null && event.wayThere !== '') return event.wayThere
  const same = (one: string | null, other: string | undefined) =>
    one !== null && one.trim().toLowerCase() === other?.trim().toLowerCase()
  return site && same(event.street, site.street) && same(event.postcode, site.postcode) ? site.wayThere : null
}

/** Lines under a message: what the house signs with, then address and reach of the site. */
export function signatureLines(
  house: Pick<HouseFacts, 'name' | 'serviceName' | 'signature'>,
  site: SiteFacts | null,
): string[] {
  return [
    ...(house.signature === null ? [house.serviceName, house.name] : house.signature.split(/\r?\n/)),
    site && `${site.street}, ${site.postcode} ${site.city}`,
    site?.phone,
    site?.email,
  ].flatMap((line) => (line?.trim() ? [line.trim()] : []))
}

import { DateTime } from 'luxon'
import { zone } from '../../lib/dates.ts'
import { langAttribute } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import { eventKinds } from './event.ts'
import type { EventKind, RegistrationMode } from './event.ts'

/** What anybody may know of an event: nothing about the people on it but whether places are left. */
export interface PublicEvent {
  id: string
  kind: EventKind
  title: string
  cancelled: boolean
  registration: Exclude<RegistrationMode, 'invited'>
  beginsAt: Date
  endsAt: Date
  deadline: Date | null
  placeName: string | null
  street: string | null
  postcode: string | null
  city: string | null
  wayThere: string | null
  accessibility: string | null
  bring: string | null
  description: string | null
  audience: string | null
  languages: string[]
  occupations: string[]
  hosts: string[]
  contactName: string | null
  contactPhone: string | null
  contactEmail: string | null
  site: { name: string; phone: string | null; email: string | null } | null
  /** `places`: come and get one; `waiting`: only the waiting list is left. */
  seats: 'places' | 'waiting'
  /** Raised by every change of time or place. */
  sequence: number
  version: number
  updatedAt: Date
}

/** Filters of the public list and of the calendar feed. */
export interface PublicFilter {
  site: string
  /** Code of KldB 2010 at any level: one to five digits. */
  occupation: string
  audience: string
  kind: EventKind | ''
  /** `2027-03`. */
  month: string
  page: number
}

/** Reads the filters of an address; what makes no sense does not filter. */
export function publicFilter(query: URLSearchParams): PublicFilter {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 120)
  const occupation = text('occupation')
  const month = text('month')
  return {
    site: text('site'),
    occupation: /^\d{1,5}$/.test(occupation) ? occupation : '',
    audience: text('audience'),
    kind: eventKinds.find((kind) => kind === text('kind')) ?? '',
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : '',
    page: Math.min(500, Math.max(1, Math.floor(Number(query.get('page')) || 1))),
  }
}

/** The address of a list with these filters; empty ones are left out. */
export function publicQuery(filter: Partial<PublicFilter>): string {
  const { page, ...rest } = filter
  const params = new URLSearchParams(Object.entries(rest).filter((one): one is [string, string] => Boolean(one[1])))
  if (page !== undefined && page > 1) params.set('page', String(page))
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** First instant of a month (`2027-03`) and of the next one, in Europe/Berlin. */
export function monthBounds(month: string): { from: Date; to: Date } {
  const from = DateTime.fromISO(`${month}-01`, { zone }).startOf('month')
  return { from: from.toJSDate(), to: from.plus({ months: 1 }).toJSDate() }
}

/** Whether a visitor can still register at `now`: not cancelled, before the deadline or else the begin. */
export const takesRegistrations = (
  event: Pick<PublicEvent, 'cancelled' | 'deadline' | 'beginsAt'>,
  now: Date,
): boolean => !event.cancelled && now <= (event.deadline ?? event.beginsAt)

/** "Industriestraße 5, 04435 Schkeuditz"; empty when nothing is known. */
export function addressLine({ street, postcode, city }: Pick<PublicEvent, 'street' | 'postcode' | 'city'>): string {
  return [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** Where the address can be seen on a map; null without one. */
export function mapLink(event: Pick<PublicEvent, 'street' | 'postcode' | 'city'>): string | null {
  const address = addressLine(event)
  return address === '' ? null : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
}

/** "3 Stunden", "90 Minuten": hours where they are whole; Western digits. */
export function durationInWords(minutes: number, language: CustomerLanguage): string {
  const [count, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
  const locale = `${langAttribute(language)}-u-nu-latn`
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

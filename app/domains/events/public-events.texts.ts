import type { CustomerLanguage } from '../../lib/languages.ts'
import type { EventKind } from './event.ts'
import { germanPublicEvents } from './public-events.texts.de.ts'
import { plainPublicEvents } from './public-events.texts.de-simple.ts'
import { englishPublicEvents } from './public-events.texts.en.ts'
import { arabicPublicEvents } from './public-events.texts.ar.ts'
import { slovakPublicEvents } from './public-events.texts.sk.ts'
import { farsiPublicEvents } from './public-events.texts.fa.ts'
import { ukrainianPublicEvents } from './public-events.texts.uk.ts'

/** Words of the public list of events, of their pages and of the notice for the board, in one language. */
export interface PublicEventTexts {
  title: string
  intro: string
  count(n: number): string
  none: string
  noneHint: string
  all: string
  filter: string
  labels: Record<
    | 'when'
    | 'where'
    | 'who'
    | 'about'
    | 'audience'
    | 'occupations'
    | 'way'
    | 'access'
    | 'bring'
    | 'languages'
    | 'contact'
    | 'deadline'
    | 'site'
    | 'kind'
    | 'month'
    | 'occupation'
    | 'seats'
    | 'duration',
    string
  >
  occupationHint: string
  kinds: Record<EventKind, string>
  seats: Record<'places' | 'waiting', string>
  forCustomers: string
  cancelled: string
  closed: string
  register: string
  registerWaiting: string
  calendar: string
  subscribe: string
  map: string
  poster: string
  invites(house: string): string
  scan: string
}

/** Words of the public pages of events; a language without one of the keys does not compile. */
export const publicEventTexts: Record<CustomerLanguage, PublicEventTexts> = {
  de: germanPublicEvents,
  'de-simple': plainPublicEvents,
  en: englishPublicEvents,
  ar: arabicPublicEvents,
  sk: slovakPublicEvents,
  fa: farsiPublicEvents,
  uk: ukrainianPublicEvents,
}

import { berlin } from '../../lib/dates.ts'
import type { PublicEvent } from './public-event.ts'

/**
 * An event in the words of schema.org (type `Event`) for search engines: times with their offset, status, attendance at a place,
 * who organises it. Facts that are not known are left out.
 */
export function eventJsonLd(
  event: PublicEvent,
  house: { name: string; url: string },
  urls: { page: string; picture: string },
): Record<string, unknown> {
  const text = (value: string | null) => value ?? undefined
  const { street, postcode, city } = event
  const clean = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  return clean({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': urls.page,
    name: event.title,
    description: text(event.description),
    url: urls.page,
    image: [urls.picture],
    startDate: berlin(event.beginsAt).toISO({ suppressMilliseconds: true }),
    endDate: berlin(event.endsAt).toISO({ suppressMilliseconds: true }),
    eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: event.languages,
    isAccessibleForFree: true,
    audience: event.audience === null ? undefined : { '@type': 'Audience', audienceType: event.audience },
    location: {
      '@type': 'Place',
      name: event.placeName ?? street ?? city ?? undefined,
      address: {
        '@type': 'PostalAddress',
        streetAddress: text(street),
        postalCode: text(postcode),
        addressLocality: text(city),
        addressCountry: 'DE',
      },
    },
    organizer: { '@type': 'GovernmentOrganization', name: house.name, url: house.url },
    performer: event.hosts.map((name) => ({ '@type': 'Organization', name })),
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      url: urls.page,
      availability: `https://schema.org/${event.seats === 'places' ? 'InStock' : 'SoldOut'}`,
    },
  })
}

/** JSON for a script element: no sign in it can end the element. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

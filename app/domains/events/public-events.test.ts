import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { eventFeed } from './event-feed.server.ts'
import { eventJsonLd, scriptJson } from './event-json-ld.ts'
import { customerLanguages, directionOf } from '../../lib/languages.ts'
import { durationInWords, publicFilter, publicQuery, takesRegistrations } from './public-event.ts'
import { publicEventTexts } from './public-events.texts.ts'
import type { PublicEvent } from './public-event.ts'

const house = { name: 'Service Nord', url: 'https://haus.example' }
const anEvent = (over: Partial<PublicEvent> = {}): PublicEvent => ({
  id: 'E1',
  kind: 'job_fair',
  title: 'Jobmesse </script> Torgau',
  cancelled: false,
  registration: 'public',
  beginsAt: new Date('2027-03-28T08:00:00Z'),
  endsAt: new Date('2027-03-28T14:00:00Z'),
  deadline: null,
  placeName: 'Kulturhaus',
  street: 'Rosa-Luxemburg-Platz 16',
  postcode: '04860',
  city: 'Torgau',
  wayThere: null,
  accessibility: null,
  bring: 'Lebenslauf',
  description: null,
  audience: 'Eltern',
  languages: ['de'],
  occupations: ['513'],
  hosts: ['Muster Logistik GmbH'],
  contactName: 'E. Kunze',
  contactPhone: '03421 1',
  contactEmail: null,
  site: null,
  seats: 'places',
  sequence: 2,
  version: 3,
  updatedAt: new Date('2027-01-01T10:00:00Z'),
  ...over,
})

test('the feed is a calendar with a stable UID, the sequence of the event and times of Berlin', () => {
  const text = eventFeed([anEvent(), anEvent({ id: 'E2', cancelled: true })], house, {
    bring: 'Bitte',
    contact: 'Frage',
  })
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const [one, two] = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
  expect(one?.uid).toBe('event-E1@haus.example')
  expect(one?.sequence).toBe(2)
  expect(one?.startDate.toJSDate().toISOString()).toBe('2027-03-28T08:00:00.000Z')
  expect(one?.component.getFirstPropertyValue('url')).toBe('https://haus.example/open-events/E1')
  expect(two?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(eventFeed([anEvent()], house, { bring: '', contact: '' })).toBe(
    eventFeed([anEvent()], house, { bring: '', contact: '' }),
  )
})

test('schema.org gets the begin with its offset on the day of the clock change, status and place', () => {
  const urls = { page: 'https://haus.example/open-events/E1', picture: 'https://haus.example/p.png' }
  const data = eventJsonLd(anEvent(), house, urls)
  expect(data).toMatchObject({
    '@type': 'Event',
    startDate: '2027-03-28T10:00:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: 'Kulturhaus', address: { postalCode: '04860', addressCountry: 'DE' } },
    organizer: { name: 'Service Nord' },
  })
  expect('description' in data).toBe(false)
  expect(eventJsonLd(anEvent({ cancelled: true }), house, urls).eventStatus).toBe('https://schema.org/EventCancelled')
  const script = scriptJson(data)
  expect(script).not.toContain('</script>')
  expect(JSON.parse(script)).toEqual(data)
})

test('filters that make no sense do not filter; those that do stand in the address', () => {
  const filter = publicFilter(new URLSearchParams('occupation=51x&month=2027-13&kind=job_fair&page=-3'))
  expect(filter).toEqual({ site: '', occupation: '', audience: '', kind: 'job_fair', month: '', page: 1 })
  expect(publicQuery({ ...filter, month: '2027-03' })).toBe('?kind=job_fair&month=2027-03')
})

test('visitors register until the deadline, without one until the begin, never for a cancelled event', () => {
  const deadline = new Date('2027-03-20T12:00:00Z')
  expect(takesRegistrations(anEvent({ deadline }), new Date('2027-03-20T12:00:00Z'))).toBe(true)
  expect(takesRegistrations(anEvent({ deadline }), new Date('2027-03-20T12:00:01Z'))).toBe(false)
  expect(takesRegistrations(anEvent(), new Date('2027-03-28T07:59:00Z'))).toBe(true)
  expect(takesRegistrations(anEvent({ cancelled: true }), new Date('2027-01-01T00:00:00Z'))).toBe(false)
})

test('every language has its own words for the public pages; lengths are said in Western digits', () => {
  for (const language of customerLanguages) {
    const { title, labels } = publicEventTexts[language]
    expect(title.length).toBeGreaterThan(3)
    expect(Object.values(labels).every((label) => label.trim() !== '')).toBe(true)
    if (directionOf(language) === 'rtl') expect(title).toMatch(/\p{Script=Arabic}/u)
  }
  expect(durationInWords(180, 'de')).toBe('3 Stunden')
  expect(durationInWords(90, 'uk')).toBe('90 хвилин')
  expect(durationInWords(240, 'ar')).toContain('4')
})

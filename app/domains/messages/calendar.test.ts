import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { someFacts } from '../../testing/mail-facts.ts'
import { calendarFile, calendarMethod } from './calendar.server.ts'

const parties = {
  organizer: { name: 'AG-S', email: 'ags@example.org' },
  attendee: { name: 'Anna Beispiel', email: 'anna@example.org' },
  stamp: new Date('2027-02-01T08:00:00Z'),
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const event = calendar.getFirstSubcomponent('vevent')
  if (!event || !zone) throw new Error('no event or no time zone')
  return { calendar, zone, event: new ICAL.Event(event), component: event }
}

const utc = (time: ICAL.Time) => time.toJSDate().toISOString()

test.each([
  [
    'the last Sunday of March 2027, when the clock jumps',
    '2027-03-27T23:30:00Z',
    '2027-03-28T02:00:00Z',
    '2027-03-28T00:30:00',
    '2027-03-28T04:00:00',
  ],
  [
    'the last Sunday of October 2027, when an hour comes twice',
    '2027-10-30T22:30:00Z',
    '2027-10-31T03:00:00Z',
    '2027-10-31T00:30:00',
    '2027-10-31T04:00:00',
  ],
  ['a day in winter', '2027-01-12T08:00:00Z', '2027-01-12T12:00:00Z', '2027-01-12T09:00:00', '2027-01-12T13:00:00'],
  ['a day in summer', '2027-07-13T07:00:00Z', '2027-07-13T11:00:00Z', '2027-07-13T09:00:00', '2027-07-13T13:00:00'],
])('a calendar reads the right instants over %s', (_, begins, ends, localBegin, localEnd) => {
  const facts = someFacts({ event: { beginsAt: new Date(begins), endsAt: new Date(ends) } })
  const { event, component } = read(calendarFile(facts, 'request', parties))
  expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Berlin')
  expect(event.startDate.toString()).toBe(localBegin)
  expect(event.endDate.toString()).toBe(localEnd)
  expect(utc(event.startDate)).toBe(new Date(begins).toISOString())
  expect(utc(event.endDate)).toBe(new Date(ends).toISOString())
})

test('change and cancellation speak of the same entry with a higher number', () => {
  const [first, changed, gone] = [
    read(calendarFile(someFacts(), 'request', parties)),
    read(calendarFile(someFacts({ purpose: 'change', event: { sequence: 1 } }), 'request', parties)),
    read(
      calendarFile(someFacts({ purpose: 'cancellation', event: { sequence: 2, cancelled: true } }), 'cancel', parties),
    ),
  ]
  expect(new Set([first, changed, gone].map(({ event }) => event.uid))).toEqual(
    new Set(['registration-R1@example.org']),
  )
  expect([first, changed, gone].map(({ event }) => event.sequence)).toEqual([0, 1, 2])
  expect([first, changed, gone].map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual([
    'REQUEST',
    'REQUEST',
    'CANCEL',
  ])
  expect(gone.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('an invitation is tentative, an accepted one confirmed', () => {
  const status = (purpose: 'invitation' | 'confirmation') =>
    read(calendarFile(someFacts({ purpose }), 'request', parties)).component.getFirstPropertyValue('status')
  expect([status('invitation'), status('confirmation')]).toEqual(['TENTATIVE', 'CONFIRMED'])
})

test('the entry has place and contact, the person alone as attendee, and no link to the answer page', () => {
  const text = calendarFile(someFacts(), 'request', parties)
  const { event, component } = read(text)
  expect(event.location).toBe('Muster Logistik, Industriestraße 5, 04435 Schkeuditz')
  expect(event.description).toContain('E. Kunze')
  expect(component.getAllProperties('attendee').map((attendee) => attendee.getFirstValue())).toEqual([
    'MAILTO:anna@example.org',
  ])
  expect(text).not.toContain('/a/')
})

test('a file to keep is addressed to nobody', () => {
  const { calendar, component } = read(calendarFile(someFacts(), 'publish', { ...parties, attendee: null }))
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(component.getAllProperties('attendee')).toEqual([])
})

test('a mail takes the entry back when the event is cancelled or the person has cancelled', () => {
  expect(calendarMethod(someFacts({ purpose: 'cancellation' }))).toBe('cancel')
  expect(calendarMethod(someFacts({ purpose: 'declined' }))).toBe('cancel')
  expect(calendarMethod(someFacts({ purpose: 'change' }))).toBe('request')
})

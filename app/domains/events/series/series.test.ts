import { expect, test } from 'vitest'
import type { EventFacts } from '../change-event.server.ts'
import { changeForFollowing, onDay, seriesDays, weekOfMonth } from './series.ts'

const open = () => null
const days = (first: string, rhythm: 'week' | 'fortnight' | 'month', count: number) =>
  seriesDays(first, rhythm, count, open).map(({ day }) => day)

const facts = (over: Partial<EventFacts> = {}): EventFacts => ({
  kind: 'application_day',
  title: 'T',
  beginsAt: new Date('2026-10-20T07:00:00Z'),
  endsAt: new Date('2026-10-20T11:00:00Z'),
  deadline: new Date('2026-10-18T16:00:00Z'),
  placeName: 'Halle',
  street: null,
  postcode: null,
  city: 'Torgau',
  capacity: 10,
  overbookLimit: 0,
  occupations: ['51312'],
  registration: 'invited',
  languages: ['de'],
  slotMinutes: null,
  slotCapacity: null,
  contactName: null,
  contactPhone: null,
  contactEmail: null,
  audience: null,
  bring: null,
  wayThere: null,
  accessibility: null,
  description: null,
  siteId: null,
  hosts: 1,
  ...over,
})

test('each week, every second week, and monthly on the same weekday', () => {
  expect(days('2027-03-02', 'week', 3)).toEqual(['2027-03-02', '2027-03-09', '2027-03-16'])
  expect(days('2027-03-02', 'fortnight', 3)).toEqual(['2027-03-02', '2027-03-16', '2027-03-30'])
  expect(days('2027-03-09', 'month', 4)).toEqual(['2027-03-09', '2027-04-13', '2027-05-11', '2027-06-08'])
})

test('a fifth weekday is the last one of its month, for months that have only four', () => {
  expect(weekOfMonth('2027-03-30')).toBe('last')
  expect(days('2027-03-30', 'month', 4)).toEqual(['2027-03-30', '2027-04-27', '2027-05-25', '2027-06-29'])
})

test('holidays are named and left out; the series has as many dates as were asked for', () => {
  const named = seriesDays('2026-11-11', 'week', 3, (day) => (day === '2026-11-18' ? 'Buß- und Bettag' : null))
  expect(named).toEqual([
    { day: '2026-11-11', skipped: null },
    { day: '2026-11-18', skipped: 'Buß- und Bettag' },
    { day: '2026-11-25', skipped: null },
    { day: '2026-12-02', skipped: null },
  ])
})

test('a house that is always closed ends the series instead of looking for ever', () => {
  const found = seriesDays('2027-03-02', 'week', 5, () => 'geschlossen')
  expect(found.filter(({ skipped }) => skipped === null)).toHaveLength(1)
  expect(found.length).toBeLessThan(40)
})

test('the clock stays over the end of summer time, the deadline moves along', () => {
  const later = onDay(facts(), '2026-10-27')
  expect(later.beginsAt.toISOString()).toBe('2026-10-27T08:00:00.000Z')
  expect(later.deadline?.toISOString()).toBe('2026-10-25T17:00:00.000Z')
})

test('what was not touched stays as it is on the following date', () => {
  const following = facts({ beginsAt: new Date('2026-10-27T08:00:00Z'), title: 'Anders', capacity: 25 })
  const change = changeForFollowing(facts(), { ...facts(), placeName: 'Saal' }, following)
  expect(change).toEqual({ placeName: 'Saal' })
})

test('a date that goes from Tuesday 9 to Wednesday 10 o’clock takes the following one along', () => {
  const following = facts({ beginsAt: new Date('2026-10-27T08:00:00Z'), endsAt: new Date('2026-10-27T12:00:00Z') })
  const change = changeForFollowing(facts(), { beginsAt: new Date('2026-10-21T08:00:00Z') }, following)
  expect(change.beginsAt?.toISOString()).toBe('2026-10-28T09:00:00.000Z')
  expect(change.endsAt).toBeUndefined()
})

test('a deadline that is taken away is taken away there too', () => {
  expect(changeForFollowing(facts(), { deadline: null }, facts())).toEqual({ deadline: null })
})

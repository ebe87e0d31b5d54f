import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { offerUntil } from './offers.ts'
import { isPublicHoliday } from '../calendar/holidays.server.ts'
import { isWorkingDay as worksOn } from '../calendar/working-days.ts'

const isWorkingDay = (day: string) =>
  worksOn(day, { isHoliday: (one) => isPublicHoliday(one, 'SN'), closed: [], siteId: null })
const at = (text: string): Date => DateTime.fromISO(text, { zone: 'Europe/Berlin' }).toJSDate()
const until = (now: string, begins: string): string | null => {
  const end = offerUntil(at(now), at(begins), isWorkingDay)
  return end && DateTime.fromJSDate(end, { zone: 'Europe/Berlin' }).toFormat("yyyy-MM-dd'T'HH:mm")
}

test('an offer made in the morning of a working day is held for 24 hours', () => {
  expect(until('2026-11-24T10:15', '2026-12-14T09:00')).toBe('2026-11-25T10:15')
})

test('an offer does not lapse at night: the end moves to eight in the morning', () => {
  expect(until('2026-11-24T22:30', '2026-12-14T09:00')).toBe('2026-11-26T08:00')
  expect(until('2026-11-24T05:30', '2026-12-14T09:00')).toBe('2026-11-25T08:00')
})

test('over a weekend the end moves to Monday at eight', () => {
  expect(until('2026-11-27T10:00', '2026-12-14T09:00')).toBe('2026-11-30T08:00')
})

test('Buß- und Bettag and Reformationstag are no working days in Saxony', () => {
  expect(until('2026-11-17T10:00', '2026-12-14T09:00')).toBe('2026-11-19T08:00')
  expect(isWorkingDay('2026-10-31')).toBe(false)
  expect(isWorkingDay('2026-11-18')).toBe(false)
  expect(isWorkingDay('2026-11-19')).toBe(true)
})

test('an offer ends two hours before the event at the latest, and shortly before it none is made', () => {
  expect(until('2026-12-13T12:00', '2026-12-14T09:00')).toBe('2026-12-14T07:00')
  expect(until('2026-12-14T07:00', '2026-12-14T09:00')).toBeNull()
})

test('the clock change in autumn keeps the hour of Berlin', () => {
  expect(until('2026-10-23T18:30', '2026-12-14T09:00')).toBe('2026-10-26T08:00')
})

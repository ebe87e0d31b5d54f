import { expect, test } from 'vitest'
import { dayInWords, dayOf, dayOfColumn, dateColumn, spanInWords } from './dates.ts'

test('a span of one day is said as people write it, in Europe/Berlin', () => {
  const begins = new Date('2027-03-08T08:00:00Z')
  expect(spanInWords(begins, new Date('2027-03-08T14:00:00Z'))).toBe('Mo., 8. März 2027, 9–15 Uhr')
  expect(spanInWords(begins, new Date('2027-03-08T14:30:00Z'))).toBe('Mo., 8. März 2027, 9:00–15:30 Uhr')
  expect(spanInWords(begins, new Date('2027-03-08T14:30:00Z'), 'en')).toBe('Mon, 8 March 2027, 09:00–15:30')
})

test('summer time begins and the clock of Berlin is kept', () => {
  expect(spanInWords(new Date('2027-03-28T07:00:00Z'), new Date('2027-03-28T09:00:00Z'))).toBe(
    'So., 28. März 2027, 9–11 Uhr',
  )
})

test('a day belongs to Berlin, not to the machine: half past eleven at night UTC is the next day', () => {
  expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
})

test('a span over two days names both', () => {
  expect(spanInWords(new Date('2027-03-08T08:00:00Z'), new Date('2027-03-09T08:00:00Z'))).toContain('Di., 9. März 2027')
})

test('a date column is its day, there and back', () => {
  expect(dayOfColumn(dateColumn('2026-11-22'))).toBe('2026-11-22')
  expect(dayInWords('2026-11-22')).toBe('So., 22. November 2026')
})

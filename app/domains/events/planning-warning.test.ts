import { expect, test } from 'vitest'
import { holidayName } from '../calendar/holidays.server.ts'
import { daysOf, timeWarnings } from './planning-warning.ts'

const span = (begins: string, ends: string) => ({ beginsAt: new Date(begins), endsAt: new Date(ends) })
const facts = (state: string, closed: { day: string; reason: string }[] = []) => ({
  holiday: (day: string) => holidayName(day, state),
  closed,
})

test('Buß- und Bettag is pointed out in Saxony and not in Brandenburg', () => {
  const day = span('2026-11-18T08:00:00Z', '2026-11-18T12:00:00Z')
  expect(timeWarnings(day, facts('SN'))).toEqual([{ kind: 'holiday', day: '2026-11-18', name: 'Buß- und Bettag' }])
  expect(timeWarnings(day, facts('BB'))).toEqual([])
})

test('weekends, closed days and unusual hours are pointed out', () => {
  expect(timeWarnings(span('2026-11-21T08:00:00Z', '2026-11-21T12:00:00Z'), facts('SN'))).toEqual([
    { kind: 'weekend', day: '2026-11-21' },
  ])
  const closed = [{ day: '2026-12-23', reason: 'Inventur' }]
  expect(timeWarnings(span('2026-12-23T05:00:00Z', '2026-12-23T12:00:00Z'), facts('SN', closed))).toEqual([
    { kind: 'closed', day: '2026-12-23', name: 'Inventur' },
    { kind: 'hours' },
  ])
  expect(timeWarnings(span('2026-12-01T12:00:00Z', '2026-12-01T18:00:00Z'), facts('SN'))).toEqual([])
  expect(timeWarnings(span('2026-12-01T12:00:00Z', '2026-12-01T18:01:00Z'), facts('SN'))).toEqual([{ kind: 'hours' }])
})

test('an event of two days is looked at day by day', () => {
  expect(daysOf(span('2026-11-17T08:00:00Z', '2026-11-18T15:00:00Z'))).toEqual(['2026-11-17', '2026-11-18'])
  expect(daysOf(span('2026-11-17T08:00:00Z', '2026-11-17T23:00:00Z'))).toEqual(['2026-11-17'])
})

import { expect, test } from 'vitest'
import { byDay, calendarRange, dayBounds } from './event-calendar.ts'

test('a month shows whole weeks from Monday to Sunday and leads to its neighbours', () => {
  const march = calendarRange('month', '2027-03-17', '2026-11-22')
  expect([march.from, march.to, march.weeks.length]).toEqual(['2027-03-01', '2027-04-04', 5])
  expect([march.previous, march.next, march.anchor]).toEqual(['2027-02-01', '2027-04-01', '2027-03-01'])
  expect(march.weeks.every((week) => week.length === 7)).toBe(true)
})

test('a week runs over the change of the clock without losing a day', () => {
  const week = calendarRange('week', '2027-03-28', '2026-11-22')
  expect(week.weeks).toEqual([
    ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25', '2027-03-26', '2027-03-27', '2027-03-28'],
  ])
  expect(week.week).toBe(12)
  const { from, to } = dayBounds('2027-03-28', '2027-03-28')
  expect((to.getTime() - from.getTime()) / 3_600_000).toBe(23)
})

test('nonsense in the address leads to today', () => {
  expect(calendarRange('week', 'x', '2026-11-22').from).toBe('2026-11-16')
})

test('an event of two days stands on both, one that ends at midnight on its own day only, earliest first', () => {
  const fair = { id: 'fair', beginsAt: new Date('2027-03-09T08:00:00Z'), endsAt: new Date('2027-03-10T15:00:00Z') }
  const late = { id: 'late', beginsAt: new Date('2027-03-09T17:00:00Z'), endsAt: new Date('2027-03-09T23:00:00Z') }
  const days = byDay([late, fair])
  expect(days['2027-03-09']?.map(({ id }) => id)).toEqual(['fair', 'late'])
  expect(days['2027-03-10']?.map(({ id }) => id)).toEqual(['fair'])
})

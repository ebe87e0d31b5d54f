import { expect, test } from 'vitest'
import { holidayName, isPublicHoliday } from './holidays.server.ts'
import { isWorkingDay } from './working-days.ts'

const at = (
  state: string,
  siteId: string | null = 'torgau',
  closed: { day: string; siteId: string | null }[] = [],
) => ({
  isHoliday: (day: string) => isPublicHoliday(day, state),
  closed,
  siteId,
})

test('Buß- und Bettag is a holiday in Saxony and a working day in Brandenburg; Reformationstag is one in both', () => {
  expect(isWorkingDay('2026-11-18', at('SN'))).toBe(false)
  expect(isWorkingDay('2026-11-18', at('BB'))).toBe(true)
  expect(holidayName('2026-11-18', 'SN')).toBe('Buß- und Bettag')
  expect(isPublicHoliday('2026-10-31', 'SN')).toBe(true)
  expect(isPublicHoliday('2026-10-31', 'BY')).toBe(false)
})

test('weekends are no working days, and a day that is none has no holiday', () => {
  expect(isWorkingDay('2026-11-21', at('SN'))).toBe(false)
  expect(isWorkingDay('2026-11-19', at('SN'))).toBe(true)
  expect(holidayName('', 'SN')).toBe(null)
})

test('a closed day counts for its own site, one of the house for all', () => {
  const closed = [
    { day: '2026-12-23', siteId: 'torgau' },
    { day: '2026-12-24', siteId: null },
  ]
  expect(isWorkingDay('2026-12-23', at('SN', 'torgau', closed))).toBe(false)
  expect(isWorkingDay('2026-12-23', at('SN', 'oschatz', closed))).toBe(true)
  expect(isWorkingDay('2026-12-24', at('SN', 'oschatz', closed))).toBe(false)
})

import { expect, test } from 'vitest'
import { integrationRate, trackTarget } from './integration-figures.ts'
import type { MonthCount } from './integration-figures.ts'

const months = (year: number, count: number, of: (at: number) => Partial<MonthCount> = () => ({})): MonthCount[] =>
  Array.from({ length: count }, (_, at) => ({
    month: `${year}-${String(at + 1).padStart(2, '0')}`,
    integrations: 20,
    stock: 1_000,
    longTerm: 700,
    ...of(at),
  }))

test('the rate is the integrations of twelve months over the mean stock', () => {
  expect(integrationRate(months(2026, 12))).toEqual({ integrations: 240, meanStock: 1_000, months: 12, rate: 0.24 })
})

test('a month without a stock counts its integrations and leaves the mean to the others', () => {
  const rate = integrationRate(
    months(2026, 12, (at) => (at === 3 ? { stock: null } : at === 4 ? { stock: 1_110 } : {})),
  )
  expect(rate).toMatchObject({ integrations: 240, meanStock: 1_010, months: 11 })
  expect(integrationRate([{ integrations: 5, stock: null }]).rate).toBeNull()
})

test('a target is a change against the year before, and the forecast goes on as so far', () => {
  const track = trackTarget('integration_rate', 3.2, months(2025, 12), months(2026, 6))
  expect(track.before).toBeCloseTo(0.24)
  expect(track.target).toBeCloseTo(0.24 * 1.032)
  expect(track.now).toBeCloseTo(0.12)
  expect(track.forecast).toBeCloseTo(0.24)
  expect(track.byMonth[0]).toEqual({ month: '2026-01', value: 0.02 })
})

test('a year before that lacks a month gives no target to measure by', () => {
  const before = months(2025, 12, (at) => (at === 0 ? { stock: null, longTerm: null } : {}))
  expect(trackTarget('integration_rate', 3.2, before, months(2026, 6))).toMatchObject({ before: null, target: null })
  expect(trackTarget('long_term_stock', -5.3, before, months(2026, 6))).toMatchObject({ before: null, target: null })
})

test('the forecast of a stock follows its line', () => {
  const track = trackTarget(
    'long_term_stock',
    -5.3,
    months(2025, 12),
    months(2026, 4, (at) => ({ longTerm: 700 - 10 * at })),
  )
  expect(track.target).toBeCloseTo(700 * 0.947)
  expect(track.now).toBeCloseTo(685)
  expect(track.forecast).toBeCloseTo(645)
})

test('nothing counted gives no number', () => {
  expect(trackTarget('integration_rate', null, [], [])).toMatchObject({ now: null, forecast: null, target: null })
})

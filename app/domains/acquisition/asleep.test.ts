import { expect, test } from 'vitest'
import { isAsleep } from './asleep.ts'

test('a firm sleeps after many asks without an answer in five months', () => {
  expect(isAsleep({ asks: 4, firstAsk: '2026-06-25' }, '2026-11-22')).toBe(true)
})

test('few asks, or a silence that is younger, do not send a firm to sleep', () => {
  expect(isAsleep({ asks: 3, firstAsk: '2025-01-01' }, '2026-11-22')).toBe(false)
  expect(isAsleep({ asks: 9, firstAsk: '2026-06-26' }, '2026-11-22')).toBe(false)
  expect(isAsleep({ asks: 0, firstAsk: null }, '2026-11-22')).toBe(false)
})

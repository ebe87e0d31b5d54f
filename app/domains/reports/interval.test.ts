import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimate, medianOf } from './interval.ts'

test('the interval is that of Wilson: 8 of 10', () => {
  const { share, low, high } = estimate(8, 10)
  expect(share).toBe(0.8)
  expect(low).toBeCloseTo(0.4902, 3)
  expect(high).toBeCloseTo(0.9433, 3)
})

test('few cases say little, none say nothing, and none of some is not never', () => {
  expect(estimate(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: 0, high: 1 })
  expect(estimate(0, 5).high).toBeGreaterThan(0.4)
  expect(estimate(80, 100).high - estimate(80, 100).low).toBeLessThan(estimate(8, 10).high - estimate(8, 10).low)
})

test('the share always lies in its interval, and the interval in 0 to 1', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (a, b) => {
      const { share, low, high } = estimate(Math.min(a, b), Math.max(a, b))
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (share !== null) expect(share >= low - 1e-9 && share <= high + 1e-9).toBe(true)
    }),
  )
})

test('the middle value of an even number lies between the two in the middle', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1, 4]), medianOf([1, 2, 10, 20])]).toEqual([null, 3, 4, 6])
})

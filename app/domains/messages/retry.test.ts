import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxAttempts, pauseBeforeRetry } from './retry.ts'

test('the pause doubles from one minute to eight hours', () => {
  const pauses = Array.from({ length: maxAttempts - 1 }, (_, index) => Number(pauseBeforeRetry(index + 1, 0)) / 60_000)
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 480, 480, 480, 480])
})

test('chance takes off up to half, never more, so that mails do not come back at once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: maxAttempts - 1 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, random) => {
        const [pause, full] = [Number(pauseBeforeRetry(attempts, random)), Number(pauseBeforeRetry(attempts, 0))]
        expect(pause).toBeLessThanOrEqual(full)
        expect(pause).toBeGreaterThanOrEqual(full / 2)
      },
    ),
  )
})

test('after the last attempt it is given up', () => {
  expect(pauseBeforeRetry(maxAttempts, 0.5)).toBe('give_up')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beliefOf, comingChances, comingRange, inviteAdvice, prior } from './invite-range.ts'

/** A small repeatable source of chance (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A draw from Beta(a, b) with whole numbers: the a-th smallest of a + b − 1 even draws. */
function drawShare(a: number, b: number, random: () => number): number {
  const draws = Array.from({ length: a + b - 1 }, random).sort((x, y) => x - y)
  return draws[a - 1] ?? 0
}

test('the chances are those of a simulation: share drawn from its belief, then each person comes or not', () => {
  const random = chances(7)
  const [n, a, b, rounds] = [40, 6, 9, 40_000]
  const counts = new Array<number>(n + 1).fill(0)
  for (let round = 0; round < rounds; round++) {
    const share = drawShare(a, b, random)
    let came = 0
    for (let person = 0; person < n; person++) if (random() < share) came++
    counts[came] = (counts[came] ?? 0) + 1
  }
  const exact = comingChances(n, { a, b })
  const worst = Math.max(...exact.map((chance, k) => Math.abs(chance - (counts[k] ?? 0) / rounds)))
  expect(worst).toBeLessThan(0.006)
  const binomial = Math.max(
    ...comingChances(n, { a: a * 1e6, b: b * 1e6 }).map((c, k) => Math.abs(c - (counts[k] ?? 0) / rounds)),
  )
  expect(binomial).toBeGreaterThan(0.05)
})

test('the stretch holds its chance and no belief breaks the sum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.double({ min: 0.5, max: 300, noNaN: true }),
      fc.double({ min: 0.5, max: 300, noNaN: true }),
      (n, a, b) => {
        const all = comingChances(n, { a, b })
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
        const { low, high } = comingRange(n, { a, b })
        const inside = all.slice(low, high + 1).reduce((sum, one) => sum + one, 0)
        expect(inside).toBeGreaterThanOrEqual(0.8 - 1e-9)
      },
    ),
    { numRuns: 60 },
  )
})

test('with much history the range is narrow, without any it is wide and says so', () => {
  const known = inviteAdvice(40, [{ invited: 900, came: 540 }])
  const unknown = inviteAdvice(40, [])
  expect(known?.share).toBeCloseTo(0.6, 1)
  expect([known?.from, known?.to]).toEqual([59, 68])
  expect(unknown?.basis).toBe(0)
  expect((unknown?.to ?? 0) - (unknown?.from ?? 0)).toBeGreaterThan((known?.to ?? 0) - (known?.from ?? 0))
  expect(known?.comingFrom.high).toBeLessThanOrEqual(40)
})

test('history moves the belief by its people, and nobody comes twice', () => {
  expect(beliefOf([])).toEqual(prior)
  expect(beliefOf([{ invited: 10, came: 10 }])).toEqual({ a: prior.a + 10, b: prior.b })
  expect(beliefOf([{ invited: 10, came: 12 }])).toEqual({ a: prior.a + 10, b: prior.b })
  expect(inviteAdvice(0, [])).toBeNull()
  expect(inviteAdvice(10, [{ invited: 50, came: 50 }], 8)?.to).toBeLessThanOrEqual(10)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestByTrying } from './brute-force.ts'
import { checkTalks } from './check-talks.ts'
import { evenness, totalOf } from './goals.ts'
import type { PlanInput } from './plan.ts'
import { solvePlan } from './solve-plan.server.ts'

/** Small sessions of every shape: tight hours, several or no tables, ties, decimals, fixed talks that fit. */
const session = fc
  .record({
    rounds: fc.integer({ min: 1, max: 4 }),
    tables: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }),
    hours: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 5 }),
    scores: fc.array(fc.oneof(fc.constantFrom(0, 50), fc.integer({ min: 1, max: 9 }), fc.constantFrom(0.5, 7.25)), {
      minLength: 12,
      maxLength: 12,
    }),
    wishes: fc.array(fc.tuple(fc.nat(4), fc.nat(2), fc.nat(3)), { maxLength: 3 }),
    maxTalks: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ rounds, tables, hours, scores, wishes, maxTalks }): PlanInput => {
    const hosts = tables.map((count, i) => ({ id: `H${i}`, tables: count }))
    const people = hours.map(([a, b], i) => {
      const [first, last] = [Math.min(a, b) % rounds, Math.min(Math.max(a, b), rounds - 1)]
      return { id: `P${i}`, from: Math.min(first, last) + 1, to: Math.max(first, last) + 1 }
    })
    const rows = people
      .flatMap(({ id }) => hosts.map((host) => [id, host.id] as const))
      .slice(0, 12)
      .map(([person, host], i) => [person, host, scores[i] ?? 0] as const)
    const base = { rounds, hosts, people, scores: rows, maxTalks, timeLimitSeconds: 10 }
    const fixed: [string, string, number][] = []
    for (const [person, host, round] of wishes) {
      const wish: [string, string, number] = [`P${person}`, `H${host}`, round + 1]
      const all = [...fixed, wish].map(([p, h, r]) => ({ person: p, host: h, round: r }))
      if (checkTalks(base, all).length === 0) fixed.push(wish)
    }
    return { ...base, fixed }
  })

test('small sessions: total and evenness are those of trying every plan, and no rule is broken', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (input) => {
      const plan = await solvePlan(input)
      const best = bestByTrying(input)
      expect(checkTalks(input, plan.talks)).toEqual([])
      expect(plan.total).toBeCloseTo(best.total, 6)
      expect(plan.total).toBeCloseTo(totalOf(input, plan.talks), 6)
      expect(plan).toMatchObject({ status: 'optimal', gap: 0 })
      expect(evenness(input, plan.talks)).toBe(best.evenness)
      for (const [person, host, round] of input.fixed) {
        expect(plan.talks).toContainEqual(expect.objectContaining({ person, host, round }))
      }
      const placed = new Set(plan.talks.map(({ person }) => person))
      expect(plan.unplaced).toEqual(input.people.map(({ id }) => id).filter((id) => !placed.has(id)))
    }),
    { numRuns: Number(process.env['PLAN_RUNS'] ?? 150), seed: 20261122 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestByTrying } from './brute-force.ts'
import { chance } from './chance.ts'
import { checkTalks } from './check-talks.ts'
import { evenness, idleRounds, totalOf } from './goals.ts'
import type { PlanInput } from './plan.ts'
import { loadSolver } from './highs.server.ts'
import { problemOf } from './problem.ts'
import { solveRelaxed } from './relaxed.server.ts'
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
    { numRuns: 150, seed: 20261122 },
  )
})

/** A random session with personal hours; scores 1 to 100 for seven pairs of ten. */
function aSession(
  people: number,
  hosts: number,
  rounds: number,
  changes: Partial<PlanInput> & { seed: number },
): PlanInput {
  const { seed, ...rest } = changes
  const next = chance(seed)
  const names = Array.from({ length: people }, (_, i) => {
    const from = 1 + Math.floor(next() * rounds)
    return { id: `P${i}`, from, to: from + Math.floor(next() * (rounds - from + 1)) }
  })
  const tables = Array.from({ length: hosts }, (_, i) => ({ id: `H${i}`, tables: 1 }))
  const scores = names.flatMap(({ id }) =>
    tables.flatMap((host) => (next() < 0.7 ? [[id, host.id, 1 + Math.floor(next() * 100)] as const] : [])),
  )
  return { rounds, hosts: tables, people: names, scores, maxTalks: 3, fixed: [], timeLimitSeconds: 10, ...rest }
}

test('where the bound by flow lies above every plan, branch and cut still finds the best one', async () => {
  const solver = await loadSolver()
  let above = 0
  for (let seed = 1; seed <= 150; seed++) {
    const input = aSession(5, 3, 3, { seed })
    if (input.scores.length > 11) continue
    const best = bestByTrying(input)
    const { bound } = solveRelaxed(solver, problemOf(input), () => 10, new Set())
    if (bound > best.total + 1e-6) above += 1
    expect(await solvePlan(input)).toMatchObject({ status: 'optimal', total: best.total, gap: 0 })
  }
  expect(above).toBeGreaterThan(0)
})

test('a session of 150 people, 8 hosts and 12 rounds is proven, twice the same', async () => {
  const input = aSession(150, 8, 12, { seed: 4 })
  const plan = await solvePlan(input)
  expect(plan).toMatchObject({ status: 'optimal', gap: 0 })
  expect(checkTalks(input, plan.talks)).toEqual([])
  expect(await solvePlan(input)).toEqual(plan)
})

test('a time limit that is too short gives a plan that keeps the rules, with its gap', async () => {
  const input = aSession(200, 15, 12, { seed: 2, timeLimitSeconds: 0.001 })
  const plan = await solvePlan(input)
  expect(checkTalks(input, plan.talks)).toEqual([])
  expect(plan.talks.length).toBeGreaterThan(0)
  const proven = await solvePlan({ ...input, timeLimitSeconds: 60 })
  expect(proven.status).toBe('optimal')
  expect(plan.status).toBe('feasible')
  expect(plan.total / (1 - plan.gap)).toBeGreaterThanOrEqual(proven.total - 1e-6)
})

test('talks of one person lie one after the other where nothing speaks against it', async () => {
  const input: PlanInput = {
    ...aSession(1, 3, 9, { seed: 1 }),
    people: [{ id: 'P0', from: 1, to: 9 }],
    scores: ['H0', 'H1', 'H2'].map((host) => ['P0', host, 10] as const),
    fixed: [['P0', 'H1', 5]],
  }
  expect(idleRounds((await solvePlan(input)).talks)).toEqual({ people: 0, hosts: 0 })
})

test('planned again after a person has left, the others keep their talks and mostly their rounds', async () => {
  const hours = Array.from({ length: 40 }, (_, i) => ({ id: `P${i}`, from: 1 + (i % 3), to: 8 }))
  const input = { ...aSession(40, 6, 8, { seed: 9 }), people: hours }
  const before = await solvePlan(input)
  const gone = before.talks[0]?.person
  const changed = {
    ...input,
    people: input.people.filter(({ id }) => id !== gone),
    scores: input.scores.filter(([person]) => person !== gone),
  }
  const keep = before.talks
    .filter(({ person }) => person !== gone)
    .map(({ person, host, round }) => [person, host, round] as const)
  const moved = (talks: readonly { person: string; host: string; round: number }[]) =>
    keep.filter(([p, h, r]) => !talks.some((talk) => talk.person === p && talk.host === h && talk.round === r)).length
  const free = await solvePlan(changed)
  const kept = await solvePlan(changed, { keep })
  expect(kept.total).toBe(free.total)
  expect(checkTalks(changed, kept.talks)).toEqual([])
  expect(moved(free.talks)).toBeGreaterThan(10)
  expect(moved(kept.talks)).toBeLessThan(moved(free.talks) / 3)
})

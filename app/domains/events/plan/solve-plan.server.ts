import { addTalk, emptyBoard, put } from './board.ts'
import type { Board } from './board.ts'
import { compact } from './compact.ts'
import { decide, keepRounds } from './decide.server.ts'
import { scoreOf } from './give-rounds.ts'
import { totalOf } from './goals.ts'
import { loadSolver } from './highs.server.ts'
import type { Plan, PlanInput, Seat, Talk } from './plan.ts'
import { keptRounds, problemOf, seatsOf } from './problem.ts'
import type { Problem } from './problem.ts'

export interface PlanOptions {
  /** Talks of an earlier plan that should stay where the total allows it: first who talks to whom, then the round. */
  keep?: readonly (readonly [person: string, host: string, round: number])[]
  /** Milliseconds that only grow; the clock of the time limit. */
  now?: () => number
  /** Told when a step of the work begins; sums of scores, null until they are known. */
  onStep?: (step: { stage: 'bound' | 'spread' | 'compact'; total: number | null; bound: number | null }) => void
}

/** Share of the time limit that searches may use up; the rest is for the last goals and for writing. */
const searchShare = 0.85
const tolerance = 1e-6

/**
 * Plans the talks of a session: greatest total score; then talks spread evenly; then few idle rounds. The last two never cost
 * any of the total. Steps: (1) HiGHS solves the plan without "one table a round for a person", which is a flow: its
 * total is a bound, its talks are nearly a plan; (2) these talks get rounds; when all do, the plan is proven; (3) otherwise HiGHS
 * solves the 0/1 model over the pairs that the bound still allows. Blocks its thread while HiGHS works: use a worker.
 * Same input, same plan, unless the time limit ends a search.
 */
export async function solvePlan(input: PlanInput, options: PlanOptions = {}): Promise<Plan> {
  const now = options.now ?? (() => performance.now())
  const end = now() + input.timeLimitSeconds * 1000
  const problem = problemOf(input)
  const kept = seatsOf(input, options.keep ?? [])
  const solver = await loadSolver()
  const searchEnd = end - input.timeLimitSeconds * 1000 * (1 - searchShare)
  const secondsLeft = () => (searchEnd - now()) / 1000
  const pairAt = keptRounds(problem, kept)
  options.onStep?.({ stage: 'bound', total: null, bound: null })
  const decided = decide(solver, problem, pairAt, secondsLeft)
  const { bound } = decided
  const found =
    scoreOf(
      problem,
      decided.seats.map(({ pair }) => pair),
    ) + problem.fixedTotal
  const known = { total: found, bound: bound + problem.fixedTotal }
  options.onStep?.({ stage: 'spread', ...known })
  const seats = keepRounds(solver, problem, decided.seats, pairAt, secondsLeft() / 2)
  const board = emptyBoard(problem)
  const keptTalks = new Map<number, number>()
  for (const { pair, round } of seats) {
    const talk = addTalk(board, problem.pairs[pair] ?? { person: -1, host: -1, score: 0 })
    put(board, talk, round)
    const before = pairAt.get(pair)
    if (before !== undefined) keptTalks.set(talk, before)
  }
  options.onStep?.({ stage: 'compact', ...known })
  compact(board, problem, keptTalks, Math.min(300_000, seats.length * 300), () => now() < end - 20)
  return written(input, problem, board, bound)
}

/** The plan by name; tables are counted in the order of the people. */
function written(input: PlanInput, problem: Problem, board: Board, bound: number): Plan {
  const seats: Seat[] = [
    ...problem.fixed,
    ...board.talks.map(({ person, host }, talk) => ({ person, host, round: board.roundOf[talk] ?? 0 })),
  ].sort((a, b) => a.round - b.round || a.host - b.host || a.person - b.person)
  const tables = new Map<number, number>()
  const talks: Talk[] = seats.map(({ person, host, round }) => {
    const slot = host * problem.rounds + round
    const table = (tables.get(slot) ?? 0) + 1
    tables.set(slot, table)
    return { person: input.people[person]?.id ?? '', host: input.hosts[host]?.id ?? '', round: round + 1, table }
  })
  const total = totalOf(input, talks)
  const most = bound + problem.fixedTotal
  const missing = Math.max(0, most - total)
  const placed = new Set(talks.map(({ person }) => person))
  return {
    status: missing <= tolerance ? 'optimal' : 'feasible',
    total,
    gap: missing <= tolerance ? 0 : missing / most,
    talks,
    unplaced: input.people.map(({ id }) => id).filter((id) => !placed.has(id)),
  }
}

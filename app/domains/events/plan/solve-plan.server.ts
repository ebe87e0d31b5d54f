import { addTalk, emptyBoard, fits, put } from './board.ts'
import type { Board } from './board.ts'
import { compact } from './compact.ts'
import { aimAtEvenness, fullModel } from './full-model.ts'
import { totalOf } from './goals.ts'
import { loadSolver } from './highs.server.ts'
import type { Solver } from './highs.server.ts'
import { placeTalk, placeTalks } from './place-talks.ts'
import type { Plan, PlanInput, Seat, Talk } from './plan.ts'
import { problemOf, seatsOf, simpleBound } from './problem.ts'
import type { Problem } from './problem.ts'
import { solveRelaxed } from './relaxed.server.ts'
import type { Relaxed } from './relaxed.server.ts'
import { solveWhole } from './whole.server.ts'

export interface PlanOptions {
  /** Talks of an earlier plan that should stay where the total allows it: first who talks to whom, then the round. */
  keep?: readonly (readonly [person: string, host: string, round: number])[]
  /** Milliseconds that only grow; the clock of the time limit. */
  now?: () => number
}

/** Most columns of a 0/1 model that is worth starting in the time a planner waits. */
const mostColumns = 60_000
/** Share of the time limit that searches may use up; the rest is for the last goals and for writing. */
const searchShare = 0.85
const tolerance = 1e-6

interface Found {
  seats: { pair: number; round: number }[]
  bound: number
}

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
  const { seats, bound } = decide(solver, problem, kept, secondsLeft)
  const board = emptyBoard(problem)
  const pairAt = keptRounds(problem, kept)
  const keptTalks = new Map<number, number>()
  for (const { pair, round } of seats) {
    const talk = addTalk(board, problem.pairs[pair] ?? { person: -1, host: -1, score: 0 })
    put(board, talk, round)
    const before = pairAt.get(pair)
    if (before !== undefined) keptTalks.set(talk, before)
  }
  compact(board, problem, keptTalks, Math.min(300_000, seats.length * 300), () => now() < end - 20)
  return written(input, problem, board, bound)
}

function keptRounds(problem: Problem, kept: readonly Seat[]): Map<number, number> {
  const rounds = new Map(kept.map(({ person, host, round }) => [person * problem.hosts + host, round]))
  return new Map(
    problem.pairs.flatMap(({ person, host }, pair) => {
      const round = rounds.get(person * problem.hosts + host)
      return round === undefined ? [] : [[pair, round] as const]
    }),
  )
}

const scoreOf = (problem: Problem, pairs: readonly number[]): number =>
  pairs.reduce((sum, pair) => sum + (problem.pairs[pair]?.score ?? 0), 0)

/** Who talks to whom in which round, and a bound of the total (fixed talks apart). */
function decide(solver: Solver, problem: Problem, kept: readonly Seat[], secondsLeft: () => number): Found {
  if (problem.pairs.length === 0) return { seats: [], bound: 0 }
  const keptAt = keptRounds(problem, kept)
  const relaxed = solveRelaxed(solver, problem, secondsLeft, new Set(keptAt.keys()))
  const bound = roundedDown(Math.min(relaxed.bound, simpleBound(problem)), problem.step)
  const found = giveRounds(problem, relaxed, keptAt, secondsLeft)
  const total = scoreOf(problem, found.map(({ pair }) => pair))
  if (!relaxed.finished || bound - total <= tolerance || secondsLeft() <= 0) return { seats: found, bound }
  return branch(solver, problem, relaxed, { seats: found, bound }, secondsLeft)
}

function roundedDown(bound: number, step: number): number {
  return step > 0 ? Math.floor(bound / step + tolerance) * step : bound
}

/** Rounds for the chosen pairs; room that stays is filled with the pairs that lose least. */
function giveRounds(
  problem: Problem,
  { chosen, reducedCost, finished }: Relaxed,
  keptAt: ReadonlyMap<number, number>,
  secondsLeft: () => number,
): Found['seats'] {
  const { pairs, hours, room } = problem
  const board = emptyBoard(problem)
  const pairOf: number[] = []
  const add = (pair: number) => {
    pairOf.push(pair)
    return addTalk(board, pairs[pair] ?? { person: -1, host: -1, score: 0 })
  }
  const goOn = () => secondsLeft() > 0
  const talks = chosen.map(add)
  for (const talk of talks) {
    const round = keptAt.get(pairOf[talk] ?? -1)
    const open = hours[board.talks[talk]?.person ?? -1] ?? []
    if (round !== undefined && open.includes(round) && fits(board, talk, round)) put(board, talk, round)
  }
  const open = (talk: number) => hours[board.talks[talk]?.person ?? -1]?.length ?? 0
  const waiting = talks.filter((talk) => board.roundOf[talk] === -1).sort((a, b) => open(a) - open(b) || a - b)
  const left = placeTalks(board, waiting, 3000, goOn)
  if (left.length > 0 || !finished) {
    const used = room.map(() => 0)
    board.talks.forEach(({ person }, talk) => {
      if (board.roundOf[talk] !== -1) used[person] = (used[person] ?? 0) + 1
    })
    const tried = new Set(chosen)
    const loss = (pair: number) => (finished ? -(reducedCost[pair] ?? 0) : -(pairs[pair]?.score ?? 0))
    const rest = pairs.map((_, pair) => pair).filter((pair) => !tried.has(pair))
    for (const pair of rest.sort((a, b) => loss(a) - loss(b) || a - b)) {
      const { person, host } = pairs[pair] ?? { person: 0, host: 0 }
      if ((used[person] ?? 0) >= (room[person] ?? 0) || !hasFreeTable(board, host) || !goOn()) continue
      if (placeTalk(board, add(pair))) used[person] = (used[person] ?? 0) + 1
    }
  }
  return board.roundOf.flatMap((round, talk) => (round === -1 ? [] : [{ pair: pairOf[talk] ?? 0, round }]))
}

function hasFreeTable({ rounds, atHost, free }: Board, host: number): boolean {
  for (let slot = host * rounds; slot < (host + 1) * rounds; slot++) {
    if ((atHost[slot]?.length ?? 0) < (free[slot] ?? 0)) return true
  }
  return false
}

/** Branch and cut over the pairs that can be part of a plan at least as good as the one known. */
function branch(solver: Solver, problem: Problem, relaxed: Relaxed, known: Found, secondsLeft: () => number): Found {
  const total = scoreOf(problem, known.seats.map(({ pair }) => pair))
  const loss = known.bound - total + tolerance
  const worth = problem.pairs.map((_, pair) => pair).filter((pair) => (relaxed.reducedCost[pair] ?? 0) >= -loss)
  const sure = new Set(worth.filter((pair) => (relaxed.reducedCost[pair] ?? 0) > loss))
  const full = fullModel(problem, worth, sure)
  if (full.seats.length > mostColumns) return known
  const columns = new Map(full.seats.map(({ pair, round }, column) => [pair * problem.rounds + round, column]))
  const columnsOf = (seats: Found['seats']) =>
    seats.flatMap(({ pair, round }) => columns.get(pair * problem.rounds + round) ?? [])
  const solved = solveWhole(solver, full, columnsOf(known.seats), secondsLeft(), problem.step)
  const better = solved.ones?.flatMap((column) => full.seats[column] ?? []) ?? []
  const betterTotal = scoreOf(problem, better.map(({ pair }) => pair))
  const seats = betterTotal > total ? better : known.seats
  const best = Math.max(total, betterTotal)
  const bound = solved.proven ? best : Math.max(best, Math.min(known.bound, roundedDown(solved.bound, problem.step)))
  if (secondsLeft() < 0.1 || full.seats.length > mostColumns / 6) return { seats, bound }
  const even = aimAtEvenness(full, problem, best)
  const spread = solveWhole(solver, even, columnsOf(seats), secondsLeft() / 2, 1)
  const evened = spread.ones?.flatMap((column) => full.seats[column] ?? []) ?? []
  const same = Math.abs(scoreOf(problem, evened.map(({ pair }) => pair)) - best) <= tolerance
  return { seats: same ? evened : seats, bound }
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

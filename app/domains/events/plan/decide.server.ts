import { aimAtEvenness, fullModel } from './full-model.ts'
import type { FullModel } from './full-model.ts'
import { giveRounds, scoreOf } from './give-rounds.ts'
import type { PairSeat } from './give-rounds.ts'
import type { Solver } from './highs.server.ts'
import { simpleBound } from './problem.ts'
import type { Problem } from './problem.ts'
import { solveRelaxed } from './relaxed.server.ts'
import type { Relaxed } from './relaxed.server.ts'
import { solveFractional, solveWhole } from './whole.server.ts'

/** Most columns of a model for branch and cut, in one go. */
const mostColumns = 12_000
/** Most columns of a 0/1 model that is worth solving once more for evenness, and most seconds for that. */
const mostEvenColumns = 10_000
const mostEvenSeconds = 1.5
const tolerance = 1e-6

interface Found {
  seats: PairSeat[]
  bound: number
}

const total = (problem: Problem, seats: readonly PairSeat[]): number =>
  scoreOf(
    problem,
    seats.map(({ pair }) => pair),
  )

function roundedDown(bound: number, step: number): number {
  return step > 0 ? Math.floor(bound / step + tolerance) * step : bound
}

/** Who talks to whom in which round, and a bound of the total (fixed talks apart). `keptAt`: rounds of an earlier plan by pair. */
export function decide(
  solver: Solver,
  problem: Problem,
  keptAt: ReadonlyMap<number, number>,
  secondsLeft: () => number,
): Found {
  if (problem.pairs.length === 0) return { seats: [], bound: 0 }
  const goOn = () => secondsLeft() > 0
  const relaxed = solveRelaxed(solver, problem, secondsLeft, new Set(keptAt.keys()))
  const bound = roundedDown(Math.min(relaxed.bound, simpleBound(problem)), problem.step)
  const seats = giveRounds(problem, relaxed, keptAt, goOn)
  const open = (found: readonly PairSeat[]) => relaxed.finished && bound - total(problem, found) > tolerance && goOn()
  if (!open(seats)) return { seats, bound }
  const face = within(problem, relaxed, 0)
  const small = face.seats.length <= 2 * mostColumns
  const guided = small ? followFractional(solver, problem, relaxed, face, secondsLeft() / 2, goOn) : []
  const better = total(problem, guided) > total(problem, seats) ? guided : seats
  if (!open(better)) {
    const even = aimAtEvenness(face, problem, bound)
    const spread = followFractional(solver, problem, relaxed, even, Math.min(secondsLeft(), mostEvenSeconds), goOn)
    const same = Math.abs(total(problem, spread) - total(problem, better)) <= tolerance
    return { seats: same && spreadOf(problem, spread) > spreadOf(problem, better) ? spread : better, bound }
  }
  return branch(solver, problem, relaxed, { seats: better, bound }, secondsLeft)
}

/** Pairs that can be part of a plan that loses at most `loss` of the bound, and those that must be. */
function within(problem: Problem, { reducedCost }: Relaxed, loss: number): FullModel {
  const worth = problem.pairs.map((_, pair) => pair).filter((pair) => (reducedCost[pair] ?? 0) >= -loss - tolerance)
  return fullModel(problem, worth, new Set(worth.filter((pair) => (reducedCost[pair] ?? 0) > loss + tolerance)))
}

/** How evenly talks are spread: as `evenness` of the finished plan, for the talks still to be decided. */
function spreadOf({ pairs, room, given }: Problem, seats: readonly PairSeat[]): number {
  const most = room.reduce((top, more, person) => Math.max(top, more + (given[person] ?? 0)), 0)
  const counts = [...given]
  return seats.reduce((sum, { pair }) => {
    const person = pairs[pair]?.person ?? 0
    counts[person] = (counts[person] ?? 0) + 1
    return sum + most + 1 - (counts[person] ?? 0)
  }, 0)
}

/** Rounds as the best solution of a model without 0/1 gives them; what it leaves fractional is placed by chains. */
function followFractional(
  solver: Solver,
  problem: Problem,
  relaxed: Relaxed,
  face: FullModel,
  seconds: number,
  goOn: () => boolean,
): PairSeat[] {
  const values = solveFractional(solver, face.model, seconds)
  if (!values) return []
  const share = new Map<number, number>()
  const rounds = new Map<number, number>()
  face.seats.forEach(({ pair, round }, column) => {
    const value = values[column] ?? 0
    share.set(pair, (share.get(pair) ?? 0) + value)
    if (value > 0.5) rounds.set(pair, round)
  })
  const likely = [...share].filter(([, value]) => value > 0.5).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const chosen = likely.map(([pair]) => pair)
  return giveRounds(problem, { ...relaxed, chosen }, rounds, goOn)
}

/** Branch and cut over the pairs that can be part of a plan at least as good as the one known, the nearest ones when they are many. */
function branch(solver: Solver, problem: Problem, relaxed: Relaxed, known: Found, secondsLeft: () => number): Found {
  const before = total(problem, known.seats)
  const loss = known.bound - before
  const { allowed, full } = widest(problem, relaxed, loss)
  if (full.seats.length > 2 * mostColumns) return known
  const columns = new Map(full.seats.map(({ pair, round }, column) => [pair * problem.rounds + round, column]))
  const columnsOf = (seats: readonly PairSeat[]) =>
    seats.flatMap(({ pair, round }) => columns.get(pair * problem.rounds + round) ?? [])
  const start = allowed < loss ? [] : columnsOf(known.seats)
  const solved = solveWhole(solver, full, start, secondsLeft(), problem.step)
  const better = solved.ones?.flatMap((column) => full.seats[column] ?? []) ?? []
  const seats = total(problem, better) > before ? better : known.seats
  const best = total(problem, seats)
  const inside = solved.proven ? best : roundedDown(solved.bound, problem.step)
  const outside = allowed < loss ? known.bound - allowed : -Infinity
  const bound = Math.max(best, Math.min(known.bound, Math.max(inside, outside)))
  if (secondsLeft() < 0.1 || full.seats.length > mostEvenColumns || (seats === known.seats && allowed < loss))
    return { seats, bound }
  const even = aimAtEvenness(full, problem, best)
  const spread = solveWhole(solver, even, columnsOf(seats), Math.min(secondsLeft() / 2, mostEvenSeconds), 1)
  const evened = spread.ones?.flatMap((column) => full.seats[column] ?? []) ?? []
  return { seats: Math.abs(total(problem, evened) - best) <= tolerance ? evened : seats, bound }
}

/** The model with the greatest loss up to `loss` that is still small enough to solve. */
function widest(problem: Problem, relaxed: Relaxed, loss: number): { allowed: number; full: FullModel } {
  for (let allowed = loss; ; allowed = allowed > loss / 64 ? allowed / 2 : 0) {
    const full = within(problem, relaxed, allowed)
    if (full.seats.length <= mostColumns || allowed === 0) return { allowed, full }
  }
}

/** Gives as many talks as possible their rounds of an earlier plan; who talks to whom stays. Small models only. */
export function keepRounds(
  solver: Solver,
  problem: Problem,
  seats: readonly PairSeat[],
  keptAt: ReadonlyMap<number, number>,
  seconds: number,
): readonly PairSeat[] {
  const moved = seats.some(({ pair, round }) => (keptAt.get(pair) ?? round) !== round)
  if (!moved || seconds <= 0) return seats
  const pairs = seats.map(({ pair }) => pair)
  const full = fullModel(problem, pairs, new Set(pairs))
  if (full.seats.length > mostColumns) return seats
  const cost = full.seats.map(({ pair, round }) => (keptAt.get(pair) === round ? 1 : 0))
  const now = new Map(seats.map(({ pair, round }) => [pair, round]))
  const start = full.seats.flatMap(({ pair, round }, column) => (now.get(pair) === round ? [column] : []))
  const { ones } = solveWhole(solver, { ...full, model: { ...full.model, cost } }, start, seconds, 1)
  const kept = ones?.flatMap((column) => full.seats[column] ?? []) ?? []
  return kept.length === seats.length ? kept : seats
}

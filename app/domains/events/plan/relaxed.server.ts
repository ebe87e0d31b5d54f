import { crowdedRounds, hourGroups, scarceSpans } from './hall.ts'
import { modelData } from './highs.server.ts'
import type { Solver } from './highs.server.ts'
import { addColumn, addRow, emptyModel } from './linear-model.ts'
import type { Problem } from './problem.ts'

/** Answer of the relaxation. */
export interface Relaxed {
  /** No plan has a greater total (without fixed talks). */
  bound: number
  /** Pairs that talk in the best relaxed plan. */
  chosen: number[]
  /** What the bound loses at least when pair i talks although it is not chosen (below 0), or does not although it is (above 0). */
  reducedCost: Float64Array
  finished: boolean
}

const tolerance = 1e-6
type Model = ReturnType<Solver['createModel']>
type HallRow = { row: number; rounds: Uint8Array }

/**
 * Best plan without the rule "one table a round for a person". What is left is a flow: people over (host, hours) to (host, round);
 * its best corner solutions are whole. Its rounds are not modelled: for each host Hall's condition on sets of rounds is added
 * where it is violated (a corner of the larger set that lies in the smaller one is a corner of it, so it stays whole);
 * pairs come in by their price. Then, among all plans with the best total, talks are evened out, again as a flow.
 * `secondsLeft` gives the time that may still be used.
 */
export function solveRelaxed(
  solver: Solver,
  problem: Problem,
  secondsLeft: () => number,
  wanted: ReadonlySet<number>,
): Relaxed {
  const { pairs, hours, room, free, rounds } = problem
  const groups = hourGroups(problem)
  const start = emptyModel()
  for (const most of room) addRow(start, most)
  const hallRows: HallRow[][] = groups.map((_, host) => {
    const tables = free.slice(host * rounds, (host + 1) * rounds)
    return [
      {
        row: addRow(
          start,
          tables.reduce((a, b) => a + b, 0),
        ),
        rounds: new Uint8Array(rounds).fill(1),
      },
    ]
  })
  const columnOf = new Int32Array(pairs.length).fill(-1)
  const columns: number[] = []
  const within = (pair: number, set: Uint8Array) =>
    (hours[pairs[pair]?.person ?? 0] ?? []).every((round) => set[round] === 1)
  const entries = (pair: number): [number, number][] => {
    const { person, host } = pairs[pair] ?? { person: 0, host: 0 }
    const rows = (hallRows[host] ?? []).filter((one) => within(pair, one.rounds))
    return [[person, 1], ...rows.map(({ row }): [number, number] => [row, 1])]
  }
  const enter = (pair: number) => {
    columnOf[pair] = columns.push(pair) - 1
  }
  for (const pair of firstPairs(problem)) {
    enter(pair)
    addColumn(start, pairs[pair]?.score ?? 0, 1, entries(pair))
  }
  const reducedCost = new Float64Array(pairs.length)
  return solver.withModel(modelData(solver, start, false), (model): Relaxed => {
    model.options.set({ output_flag: false, random_seed: 1 })
    const run = (): boolean => {
      model.options.set('time_limit', model.raw.getRunTime() + Math.max(0.01, secondsLeft()))
      model.run()
      return model.getModelStatus() === solver.constants.modelStatus.optimal
    }
    const price = (rowDual: Float64Array): number[] => {
      const best: number[] = []
      pairs.forEach(({ person, host, score }, pair) => {
        let value = score - (rowDual[person] ?? 0)
        for (const { row, rounds: set } of hallRows[host] ?? []) {
          const dual = rowDual[row] ?? 0
          if (dual !== 0 && within(pair, set)) value -= dual
        }
        reducedCost[pair] = value
        if (columnOf[pair] === -1 && value > -tolerance) best.push(pair)
      })
      return best
    }
    const addLimit = (inside: readonly number[], upper: number) => {
      const indices = inside.filter((pair) => columnOf[pair] !== -1).map((pair) => columnOf[pair] ?? 0)
      model.addRow(-solver.infinity, upper, { indices, values: indices.map(() => 1) })
    }
    let spans = scarceSpans(problem)
    const separate = (colValue: Float64Array): boolean => {
      const value = (pair: number) => (columnOf[pair] === -1 ? 0 : (colValue[columnOf[pair] ?? 0] ?? 0))
      let found = false
      spans = spans.filter((span) => {
        const inside = pairs.map((_, pair) => pair).filter((pair) => within(pair, span.rounds))
        if (inside.reduce((sum, pair) => sum + value(pair), 0) <= span.most + tolerance) return true
        found = true
        for (const rows of hallRows) rows.push({ row: model.getDimensions().numRows, rounds: span.rounds })
        addLimit(inside, span.most)
        return false
      })
      groups.forEach((own, host) => {
        const demand = own.map((group) => group.pairs.reduce((sum, pair) => sum + value(pair), 0))
        const tables = free.slice(host * rounds, (host + 1) * rounds)
        for (const set of crowdedRounds(own, demand, tables)) {
          found = true
          const inside = own.filter((group) => group.hours.every((round) => set[round] === 1))
          const upper = tables.reduce((sum, count, round) => sum + (set[round] ? count : 0), 0)
          hallRows[host]?.push({ row: model.getDimensions().numRows, rounds: set })
          addLimit(
            inside.flatMap((group) => group.pairs),
            upper,
          )
        }
      })
      return found
    }
    let bound = Infinity
    for (;;) {
      if (!run()) return { bound, chosen: [], reducedCost, finished: false }
      const { colValue, rowDual } = model.getSolution()
      const more = price(rowDual)
      const missing = more.reduce((sum, pair) => sum + Math.max(0, reducedCost[pair] ?? 0), 0)
      bound = Math.min(bound, model.getObjectiveValue() + missing)
      for (const pair of more) {
        enter(pair)
        const list = entries(pair)
        model.addCol(pairs[pair]?.score ?? 0, 0, 1, {
          indices: list.map(([row]) => row),
          values: list.map(([, value]) => value),
        })
      }
      const crowded = separate(colValue)
      if (!crowded && more.every((pair) => (reducedCost[pair] ?? 0) <= tolerance)) break
    }
    const talking = () => {
      const { colValue } = model.getSolution()
      return columns.filter((_, column) => (colValue[column] ?? 0) > 0.5)
    }
    let chosen = talking()
    fixFace(model, problem, columns, reducedCost, wanted)
    while (secondsLeft() > 0 && run()) {
      if (separate(model.getSolution().colValue)) continue
      chosen = talking()
      break
    }
    return { bound, chosen, reducedCost, finished: true }
  })
}

/** Pairs to begin with: the best ones of each host and of each person; the others enter by their price. */
function firstPairs({ pairs, people, hosts, free, rounds, room }: Problem): number[] {
  if (pairs.length <= 3000) return pairs.map((_, pair) => pair)
  const byScore = pairs.map((_, pair) => pair).sort((a, b) => (pairs[b]?.score ?? 0) - (pairs[a]?.score ?? 0) || a - b)
  const ofPerson = new Array<number>(people).fill(0)
  const ofHost = new Array<number>(hosts).fill(0)
  const tables = ofHost.map((_, host) => free.slice(host * rounds, (host + 1) * rounds).reduce((a, b) => a + b, 0))
  return byScore.filter((pair) => {
    const { person, host } = pairs[pair] ?? { person: 0, host: 0 }
    const early = (ofHost[host] ?? 0) < 2 * (tables[host] ?? 0) || (ofPerson[person] ?? 0) < (room[person] ?? 0)
    ofHost[host] = (ofHost[host] ?? 0) + 1
    ofPerson[person] = (ofPerson[person] ?? 0) + 1
    return early
  })
}

/**
 * Keeps the model on its best solutions (complementary slackness) and changes the goal: talks of an earlier plan first,
 * then the k-th talk of a person counts the more the smaller k is.
 */
function fixFace(
  model: Model,
  problem: Problem,
  columns: readonly number[],
  reducedCost: Float64Array,
  wanted: ReadonlySet<number>,
): void {
  const { pairs, room, given } = problem
  const { rowDual } = model.getSolution()
  const { numRows } = model.getDimensions()
  const most = room.reduce((top, more, person) => Math.max(top, more + (given[person] ?? 0)), 0)
  const keepWeight = most * (most + 1)
  const open = new Map<number, number[]>()
  const upper = model.getLp('csc').rowUpper
  for (let row = 0; row < numRows; row++) {
    if (Math.abs(rowDual[row] ?? 0) > tolerance) model.changeRowBounds(row, upper[row] ?? 0, upper[row] ?? 0)
  }
  columns.forEach((pair, column) => {
    const cost = reducedCost[pair] ?? 0
    if (cost > tolerance) model.changeColBounds(column, 1, 1)
    else if (cost < -tolerance) model.changeColBounds(column, 0, 0)
    const person = pairs[pair]?.person ?? 0
    model.changeColCost(column, wanted.has(pair) ? keepWeight : 0)
    if (cost >= -tolerance) open.set(person, [...(open.get(person) ?? []), column])
  })
  for (const [person, own] of open) {
    const row = model.getDimensions().numRows
    model.addRow(-Infinity, 0, { indices: own, values: own.map(() => -1) })
    for (let k = 1; k <= Math.min(room[person] ?? 0, own.length); k++) {
      model.addCol(most - (given[person] ?? 0) - k + 1, 0, 1, { indices: [row], values: [1] })
    }
  }
}

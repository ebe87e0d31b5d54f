import { addColumn, addRow, emptyModel } from './linear-model.ts'
import type { LinearModel } from './linear-model.ts'
import type { Problem } from './problem.ts'

/** The whole plan as a 0/1 model: one column a pair and round. */
export interface FullModel {
  model: LinearModel
  /** What column j decides: pair `seats[j].pair` talks in round `seats[j].round`. */
  seats: { pair: number; round: number }[]
}

/** Builds the model over some pairs; those in `sure` have to talk. */
export function fullModel(problem: Problem, candidates: readonly number[], sure: ReadonlySet<number>): FullModel {
  const { rounds, pairs, hours, room, free } = problem
  const model = emptyModel()
  const seats: FullModel['seats'] = []
  const rows = new Map<string, number>()
  const row = (kind: string, index: number, upper: number): number => {
    const key = `${kind}${index}`
    const found = rows.get(key) ?? addRow(model, upper)
    rows.set(key, found)
    return found
  }
  for (const pair of candidates) {
    const { person, host, score } = pairs[pair] ?? { person: 0, host: 0, score: 0 }
    const once = addRow(model, 1, sure.has(pair) ? 1 : -Infinity)
    for (const round of hours[person] ?? []) {
      const slot = host * rounds + round
      if ((free[slot] ?? 0) === 0) continue
      seats.push({ pair, round })
      addColumn(model, score, 1, [
        [once, 1],
        [row('person', person, room[person] ?? 0), 1],
        [row('hour', person * rounds + round, 1), 1],
        [row('slot', slot, free[slot] ?? 0), 1],
      ])
    }
  }
  return { model, seats }
}

/**
 * Changes the goal to even talks: the total may not fall below `total`, and the k-th talk of a person counts
 * the more the smaller k is.
 */
export function aimAtEvenness({ model, seats }: FullModel, { pairs, room, given }: Problem, total: number): FullModel {
  const changed = emptyModel()
  const most = room.reduce((top, more, person) => Math.max(top, more + (given[person] ?? 0)), 0)
  model.rowUpper.forEach((upper, row) => addRow(changed, upper, model.rowLower[row]))
  const enough = addRow(changed, Infinity, total - 1e-6)
  const people = new Map<number, number>()
  seats.forEach(({ pair }, column) => {
    const { person, score } = pairs[pair] ?? { person: 0, score: 0 }
    const count = people.get(person) ?? addRow(changed, 0)
    people.set(person, count)
    const own = model.rows.slice(model.starts[column], model.starts[column + 1])
    addColumn(changed, 0, 1, [...own.map((one) => [one, 1] as const), [enough, score], [count, -1]])
  })
  for (const [person, count] of people) {
    for (let k = 1; k <= (room[person] ?? 0); k++)
      addColumn(changed, most - (given[person] ?? 0) - k + 1, 1, [[count, 1]])
  }
  return { model: changed, seats }
}

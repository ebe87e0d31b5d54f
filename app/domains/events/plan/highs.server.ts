import highsLoader from 'highs'
import type { Highs } from 'highs'
import type { LinearModel } from './linear-model.ts'

export type Solver = Highs

let loading: Promise<Highs> | undefined
/** HiGHS (WebAssembly), loaded once a thread; it blocks the thread while it solves. */
export function loadSolver(): Promise<Solver> {
  return (loading ??= highsLoader())
}

/** A linear model as HiGHS takes it, to be maximised. */
export function modelData(solver: Solver, model: LinearModel, whole: boolean) {
  const numCols = model.cost.length
  const numRows = model.rowUpper.length
  return {
    numCols,
    numRows,
    sense: solver.constants.objectiveSense.maximize,
    colCost: model.cost,
    colLower: new Float64Array(numCols),
    colUpper: model.columnUpper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csc' as const,
      numRows,
      numCols,
      starts: Int32Array.from(model.starts),
      indices: Int32Array.from(model.rows),
      values: Float64Array.from(model.values),
    },
    ...(whole ? { integrality: new Int32Array(numCols).fill(1) } : {}),
  }
}

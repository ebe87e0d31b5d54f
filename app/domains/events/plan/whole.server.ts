import type { FullModel } from './full-model.ts'
import { modelData } from './highs.server.ts'
import type { Solver } from './highs.server.ts'
import type { LinearModel } from './linear-model.ts'

/** Answer of HiGHS to a 0/1 model. */
export interface Whole {
  /** Columns that are 1; null when nothing was found. */
  ones: number[] | null
  /** Proven upper bound of the goal. */
  bound: number
  proven: boolean
}

/**
 * Solves a 0/1 model by branch and cut. `start` gives columns of a plan that is known already.
 * Two goals differ by `step` at least, so a gap below that is a proof.
 */
export function solveWhole(
  solver: Solver,
  { model }: FullModel,
  start: readonly number[],
  seconds: number,
  step: number,
): Whole {
  return solver.withModel(modelData(solver, model, true), (highs): Whole => {
    highs.options.set({
      output_flag: false,
      random_seed: 1,
      time_limit: Math.max(0.05, seconds),
      mip_rel_gap: 0,
      mip_abs_gap: step > 0 ? step * 0.99 : 1e-6,
    })
    const begin = new Float64Array(model.cost.length)
    for (const column of start) begin[column] = 1
    if (start.length > 0) highs.setSolution({ colValue: begin })
    highs.run()
    const status = highs.getModelStatus()
    const found = highs.info.get('primal_solution_status') === solver.constants.solutionStatus.feasible
    const { colValue } = highs.getSolution()
    const ones = found ? model.cost.map((_, column) => column).filter((column) => (colValue[column] ?? 0) > 0.5) : null
    const proven = status === solver.constants.modelStatus.optimal && found
    const bound = Number(highs.info.get('mip_dual_bound'))
    return { ones, bound: Number.isFinite(bound) ? bound : Infinity, proven }
  })
}

/** Solves a model without 0/1; null when it has no solution or the time was too short. */
export function solveFractional(solver: Solver, model: LinearModel, seconds: number): Float64Array | null {
  return solver.withModel(modelData(solver, model, false), (highs) => {
    highs.options.set({ output_flag: false, random_seed: 1, time_limit: Math.max(0.05, seconds) })
    highs.run()
    return highs.getModelStatus() === solver.constants.modelStatus.optimal ? highs.getSolution().colValue : null
  })
}

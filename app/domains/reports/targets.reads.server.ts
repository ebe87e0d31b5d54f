import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { TargetFigure } from './integration-figures.ts'

/** Targets that are set for a year, in percent of change. */
export async function targetsOf(db: Db, scope: Scope, year: number): Promise<Partial<Record<TargetFigure, number>>> {
  if (scope.kind !== 'house') return {}
  const rows = await db.reportTarget.findMany({ where: { year } })
  return Object.fromEntries(rows.map(({ figure, changePercent }) => [figure, changePercent]))
}

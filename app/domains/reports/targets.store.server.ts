import type { Db } from '../../../prisma/transaction.ts'
import type { TargetFigure } from './integration-figures.ts'

/** Sets the target of a year, or takes it away when there is no change to reach. */
export async function setTarget(
  tx: Db,
  {
    year,
    figure,
    changePercent,
    setBy,
    setAt,
  }: { year: number; figure: TargetFigure; changePercent: number | null; setBy: string; setAt: Date },
): Promise<void> {
  if (changePercent === null) {
    await tx.reportTarget.deleteMany({ where: { year, figure } })
    return
  }
  const values = { changePercent, setBy, setAt }
  await tx.reportTarget.upsert({
    where: { year_figure: { year, figure } },
    create: { year, figure, ...values },
    update: values,
  })
}

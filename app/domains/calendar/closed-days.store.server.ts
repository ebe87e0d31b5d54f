import type { Db } from '../../../prisma/transaction.ts'
import { dateColumn } from '../../lib/dates.ts'
import { newId } from '../../lib/ids.ts'

/** Notes closed days; a day that is noted already stays as it is. Answers how many are new. */
export async function addClosedDays(
  tx: Db,
  days: readonly string[],
  siteId: string | null,
  reason: string,
): Promise<number> {
  const { count } = await tx.closedDay.createMany({
    data: days.map((day) => ({ id: newId(), siteId, day: dateColumn(day), reason })),
    skipDuplicates: true,
  })
  return count
}

/** Takes a closed day back. */
export async function removeClosedDay(tx: Db, id: string): Promise<boolean> {
  return (await tx.closedDay.deleteMany({ where: { id } })).count > 0
}

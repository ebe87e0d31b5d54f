import type { Db } from '../../../prisma/transaction.ts'
import { dateColumn, dayOfColumn } from '../../lib/dates.ts'
import { everyState, isPublicHoliday } from './holidays.server.ts'
import { isWorkingDay } from './working-days.ts'
import type { ClosedDay } from './working-days.ts'

/** Closed days from `from` to `to` (ISO dates, both included), earliest first; at most 500. */
export async function closedDays(db: Db, from: string, to: string): Promise<(ClosedDay & { id: string })[]> {
  const rows = await db.closedDay.findMany({
    where: { day: { gte: dateColumn(from), lte: dateColumn(to) } },
    orderBy: [{ day: 'asc' }, { siteId: 'asc' }],
    take: 500,
  })
  return rows.map(({ id, day, siteId, reason }) => ({ id, day: dayOfColumn(day), siteId, reason }))
}

/** Letters of the federal state in which a site lies. Without a site that of the house, if all its sites lie in one; else the holidays of all Germany. */
export async function stateOfSite(db: Db, siteId: string | null): Promise<string> {
  const rows = await db.site.findMany({
    ...(siteId === null ? {} : { where: { id: siteId } }),
    select: { stateCode: true },
  })
  const states = [...new Set(rows.map(({ stateCode }) => stateCode))]
  return states.length === 1 && states[0] ? states[0] : everyState
}

/** Which days a site works on, from `from` to `to` (ISO dates); outside them closed days are not known. */
export async function workingDaysOf(
  db: Db,
  siteId: string | null,
  from: string,
  to: string,
): Promise<(day: string) => boolean> {
  const [state, closed] = [await stateOfSite(db, siteId), await closedDays(db, from, to)]
  return (day) => isWorkingDay(day, { isHoliday: (one) => isPublicHoliday(one, state), closed, siteId })
}

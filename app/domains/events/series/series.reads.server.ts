import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'
import type { EventState } from '../event.ts'
import type { Reach } from './series.ts'

/** A date of a series as its list shows it. */
export interface SeriesRow {
  id: string
  title: string
  state: EventState
  beginsAt: Date
  endsAt: Date
  capacity: number
  taken: number
}

const mostShown = 60

/** All dates of the series that an event belongs to, by begin, at most 60; none without a series. Staff only. */
export async function datesOfSeries(db: Db, scope: Scope, seriesId: string | null): Promise<SeriesRow[]> {
  if (scope.kind !== 'house' || seriesId === null) return []
  const rows = await db.event.findMany({
    where: { seriesId },
    orderBy: { beginsAt: 'asc' },
    take: mostShown,
    select: { id: true, title: true, state: true, beginsAt: true, endsAt: true, capacity: true, taken: true },
  })
  return rows.map((row) => ({ ...row, state: row.state as EventState }))
}

const concerned = ['invited', 'accepted', 'waiting', 'offered']

/** How many dates and how many people a cancellation would reach: this date, or it and the coming ones after it. Nobody is told of a draft. */
export async function reachOfCancelling(
  db: Db,
  scope: Scope,
  event: { id: string; seriesId: string | null; beginsAt: Date },
  reach: Reach,
): Promise<{ dates: number; people: number }> {
  if (scope.kind !== 'house') return { dates: 0, people: 0 }
  const which =
    reach === 'one' || event.seriesId === null
      ? { id: event.id }
      : {
          OR: [
            { id: event.id },
            { seriesId: event.seriesId, beginsAt: { gt: event.beginsAt }, state: { in: ['draft', 'published'] } },
          ],
        }
  const dates = await db.event.count({ where: which })
  const people = await db.registration.groupBy({
    by: ['candidateId'],
    where: { state: { in: concerned }, event: { AND: [which, { NOT: { state: 'draft' } }] } },
  })
  return { dates, people: people.length }
}

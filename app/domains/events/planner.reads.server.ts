import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { EventKind, EventState } from './event.ts'

/** An event as the calendar shows it. */
export interface CalendarEvent {
  id: string
  title: string
  kind: EventKind
  state: EventState
  beginsAt: Date
  endsAt: Date
  city: string | null
  site: string | null
  series: boolean
  capacity: number
  taken: number
}

const mostShown = 400

/** Events that touch a stretch of time, by begin; cancelled ones too, they are marked. Staff only. At most 400. */
export async function eventsBetween(
  db: Db,
  scope: Scope,
  span: { from: Date; to: Date },
  filter: { site?: string | undefined; kind?: EventKind | undefined },
): Promise<CalendarEvent[]> {
  if (scope.kind !== 'house') return []
  const rows = await db.event.findMany({
    where: {
      beginsAt: { lt: span.to },
      endsAt: { gt: span.from },
      ...(filter.site ? { siteId: filter.site } : {}),
      ...(filter.kind ? { kind: filter.kind } : {}),
    },
    orderBy: [{ beginsAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
    include: { site: { select: { name: true } } },
  })
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind as EventKind,
    state: row.state as EventState,
    beginsAt: row.beginsAt,
    endsAt: row.endsAt,
    city: row.city,
    site: row.site?.name ?? null,
    series: row.seriesId !== null,
    capacity: row.capacity,
    taken: row.taken,
  }))
}

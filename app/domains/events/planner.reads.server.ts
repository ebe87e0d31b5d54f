import type { Db } from '../../../prisma/transaction.ts'
import { dayOf } from '../../lib/dates.ts'
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

/** Days (ISO dates) of coming events at a site or with one of these hosts: to be left free when another is planned. Staff only; one query. */
export async function daysTaken(
  db: Db,
  scope: Scope,
  of: { siteId: string | null; hostIds: readonly string[]; not: string | null },
  now: Date,
): Promise<Set<string>> {
  if (scope.kind !== 'house') return new Set()
  const rows = await db.event.findMany({
    where: {
      endsAt: { gt: now },
      NOT: [{ state: 'cancelled' }, ...(of.not === null ? [] : [{ id: of.not }])],
      OR: [
        ...(of.siteId === null ? [] : [{ siteId: of.siteId }]),
        { hosts: { some: { employerId: { in: [...of.hostIds] } } } },
      ],
    },
    select: { beginsAt: true },
    take: mostShown,
  })
  return new Set(rows.map(({ beginsAt }) => dayOf(beginsAt)))
}

import { pageSize } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { StatisticsFacts } from './entries.form.ts'

/** A closed event with its cost, where that is entered. */
export interface EventCostRow {
  id: string
  title: string
  day: string
  site: string | null
  hired: number
  euros: number | null
}

/** Closed events, those without a cost first, the newest first. */
export async function eventCosts(db: Db, scope: Scope, page: number): Promise<{ rows: EventCostRow[]; total: number }> {
  if (scope.kind !== 'house') return { rows: [], total: 0 }
  const rows = await db.$queryRaw<(EventCostRow & { total: number })[]>`
    SELECT e.id, e.title, (e.begins_at AT TIME ZONE 'Europe/Berlin')::date::text AS day, s.name AS site, k.euros,
      (SELECT count(DISTINCT r.id)::int FROM registration r JOIN outcome o ON o.registration_id = r.id AND o.result = 'hired'
        WHERE r.event_id = e.id) AS hired, (count(*) OVER ())::int AS total
    FROM event e LEFT JOIN site s ON s.id = e.site_id LEFT JOIN event_cost k ON k.event_id = e.id
    WHERE e.state IN ('closed', 'evaluated')
    ORDER BY (k.euros IS NOT NULL), e.begins_at DESC, e.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** What figures know of a person; null where the person is none of the scope. */
export async function statisticsFacts(
  db: Db,
  scope: Scope,
  candidateId: string,
): Promise<(StatisticsFacts & { name: string }) | null> {
  if (scope.kind !== 'house') return null
  const person = await db.candidate.findUnique({
    where: { id: candidateId },
    select: {
      firstName: true,
      lastName: true,
      protected: { select: { unemployedSince: true, benefitSince: true, statisticsUse: true } },
    },
  })
  if (!person) return null
  const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null
  return {
    name: [person.firstName, person.lastName].filter(Boolean).join(' '),
    unemployedSince: day(person.protected?.unemployedSince),
    benefitSince: day(person.protected?.benefitSince),
    statisticsUse: person.protected?.statisticsUse ?? null,
  }
}

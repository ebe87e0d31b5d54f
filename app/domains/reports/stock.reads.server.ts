import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { Counts } from './occupation-figures.ts'
import { narrowed, openVacancies, unemployedPeople } from './stock-sql.reads.server.ts'
import type { AsOf } from './stock-sql.reads.server.ts'
import type { StockFilter } from './stock.ts'

interface CountRow {
  measure: string
  code: string
  count: number
}

function byCode(rows: readonly CountRow[], divisor: number): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { measure, code, count } of rows) {
    const entry = counts.get(code) ?? { vacancies: 0, people: 0 }
    entry[measure === 'vacancies' ? 'vacancies' : 'people'] += count / divisor
    counts.set(code, entry)
  }
  return counts
}

/** Days that have a stock, oldest first, with how each was counted. */
export async function stockDays(
  db: Db,
  scope: Scope,
): Promise<{ day: string; takenAt: Date; source: 'on_time' | 'from_history' | 'demo' }[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`SELECT day::text AS day, taken_at AS "takenAt", source FROM stock_snapshot ORDER BY day`
}

/** Counts by occupation at a day, from the rows: of this moment, or of the moment `asOf` as the history knows it. */
export async function countsOfDay(
  db: Db,
  scope: Scope,
  day: string,
  asOf: AsOf,
  filter: StockFilter,
): Promise<Map<string, Counts>> {
  if (scope.kind !== 'house') return new Map()
  const rows = await db.$queryRaw<CountRow[]>`
    SELECT 'vacancies' AS measure, left(occupation, ${filter.level}::int) AS code, count(*)::int AS count
    FROM (${openVacancies(asOf)}) v WHERE ${narrowed(filter)} GROUP BY 2
    UNION ALL
    SELECT 'unemployed', left(occupation, ${filter.level}::int), count(*)::int
    FROM (${unemployedPeople(asOf, day)}) p WHERE ${narrowed(filter)} GROUP BY 2`
  return byCode(rows, 1)
}

/** Counts of this moment by site; an empty id stands for none. */
export async function siteCounts(db: Db, scope: Scope, day: string): Promise<Map<string, Counts>> {
  if (scope.kind !== 'house') return new Map()
  const rows = await db.$queryRaw<CountRow[]>`
    SELECT 'vacancies' AS measure, site_id AS code, count(*)::int AS count FROM (${openVacancies(null)}) v GROUP BY 2
    UNION ALL SELECT 'unemployed', site_id, count(*)::int FROM (${unemployedPeople(null, day)}) p GROUP BY 2`
  return byCode(rows, 1)
}

/** Counts by occupation as the mean of the stocks of some days, corrections included; empty when there are no days. */
export async function meanCounts(
  db: Db,
  scope: Scope,
  days: readonly string[],
  filter: StockFilter,
): Promise<Map<string, Counts>> {
  if (scope.kind !== 'house' || days.length === 0) return new Map()
  const within = Prisma.sql`day = ANY(${[...days]}::date[]) AND measure IN ('vacancies', 'unemployed') AND ${narrowed(filter)}`
  const rows = await db.$queryRaw<CountRow[]>`
    SELECT measure, left(occupation, ${filter.level}::int) AS code, sum(count)::int AS count FROM (
      SELECT measure, occupation, count FROM stock_cell WHERE ${within}
      UNION ALL SELECT measure, occupation, difference FROM stock_correction WHERE ${within}) counted
    GROUP BY 1, 2`
  return byCode(rows, days.length)
}

/** A count of a class at a site. */
export interface ClassCountRow {
  measure: 'vacancies' | 'unemployed'
  occupation: string
  site: string
  count: number
}

/** Counts by class and site of some stock days (their mean), or of a day from the rows: what hiding small counts looks at. */
export async function classCounts(
  db: Db,
  scope: Scope,
  of: { days: readonly string[] } | { day: string; asOf: AsOf },
  filter: StockFilter,
): Promise<ClassCountRow[]> {
  if (scope.kind !== 'house') return []
  if ('day' in of)
    return db.$queryRaw<ClassCountRow[]>`
      SELECT 'vacancies' AS measure, occupation, site_id AS site, count(*)::int AS count
      FROM (${openVacancies(of.asOf)}) v WHERE ${narrowed(filter)} GROUP BY 2, 3
      UNION ALL SELECT 'unemployed', occupation, site_id, count(*)::int
      FROM (${unemployedPeople(of.asOf, of.day)}) p WHERE ${narrowed(filter)} GROUP BY 2, 3`
  if (of.days.length === 0) return []
  const within = Prisma.sql`day = ANY(${[...of.days]}::date[]) AND measure IN ('vacancies', 'unemployed') AND ${narrowed(filter)}`
  return db.$queryRaw<ClassCountRow[]>`
    SELECT measure, occupation, site, (sum(count) / ${of.days.length}::float8)::float8 AS count FROM (
      SELECT measure, occupation, site_id AS site, count FROM stock_cell WHERE ${within}
      UNION ALL SELECT measure, occupation, site_id, difference FROM stock_correction WHERE ${within}) counted
    GROUP BY 1, 2, 3`
}

/** Active candidates by class of the first target occupation and by site, of this moment, in whatever legal circle. */
export async function activeCandidates(
  db: Db,
  scope: Scope,
): Promise<{ occupation: string; site: string; count: number }[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    SELECT t.occupation, coalesce(c.site_id, '') AS site, count(*)::int AS count
    FROM candidate c JOIN candidate_target t ON t.candidate_id = c.id AND t.position = 1 WHERE c.state = 'active' GROUP BY 1, 2`
}

/** A correction that came after the stock day. */
export interface CorrectionRow {
  id: string
  day: string
  measure: string
  occupation: string
  site: string
  difference: number
  reason: string
  notedAt: Date
  notedBy: string
}

/** Corrections of some days, the newest first. */
export async function correctionsOf(db: Db, scope: Scope, days: readonly string[]): Promise<CorrectionRow[]> {
  if (scope.kind !== 'house' || days.length === 0) return []
  return db.$queryRaw<CorrectionRow[]>`
    SELECT k.id, k.day::text AS day, k.measure, k.occupation, coalesce(s.name, '') AS site, k.difference, k.reason,
      k.noted_at AS "notedAt", coalesce(u.name, k.noted_by) AS "notedBy"
    FROM stock_correction k LEFT JOIN site s ON s.id = k.site_id LEFT JOIN app_user u ON 'user:' || u.id = k.noted_by
    WHERE k.day = ANY(${[...days]}::date[]) ORDER BY k.noted_at DESC LIMIT 100`
}

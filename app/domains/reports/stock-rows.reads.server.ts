import { Prisma } from '../../../prisma/generated/client.ts'
import { pageSize } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { narrowed, openVacancies, unemployedPeople } from './stock-sql.reads.server.ts'
import type { AsOf } from './stock-sql.reads.server.ts'
import type { StockFigure, StockFilter } from './stock.ts'

/** A row behind a figure: a vacancy with its employer, or a person. */
export interface StockRow {
  id: string
  name: string
  detail: string | null
  occupation: string
  site: string | null
  since: string | null
}

/** The rows behind a figure of the stock, one page of them; past days show the rows that the house still has. */
export async function stockRows(
  db: Db,
  scope: Scope,
  figure: StockFigure,
  {
    day,
    asOf,
    filter,
    page,
    limit = pageSize,
  }: { day: string; asOf: AsOf; filter: StockFilter; page: number; limit?: number },
): Promise<{ rows: StockRow[]; total: number }> {
  if (scope.kind !== 'house') return { rows: [], total: 0 }
  const counted = figure === 'vacancies' ? openVacancies(asOf) : unemployedPeople(asOf, day)
  const told =
    figure === 'vacancies'
      ? Prisma.sql`SELECT r.id, v.title AS name, e.name AS detail, r.occupation, s.name AS site, v.published_on::text AS since
          FROM counted r JOIN vacancy v ON v.id = r.id JOIN employer e ON e.id = v.employer_id LEFT JOIN site s ON s.id = r.site_id`
      : Prisma.sql`SELECT r.id, concat_ws(', ', c.last_name, c.first_name) AS name, c.city AS detail, r.occupation, s.name AS site,
          p.unemployed_since::text AS since FROM counted r JOIN candidate c ON c.id = r.id
          LEFT JOIN candidate_protected p ON p.candidate_id = c.id LEFT JOIN site s ON s.id = r.site_id`
  const rows = await db.$queryRaw<(StockRow & { total: number })[]>`
    WITH counted AS (SELECT * FROM (${counted}) x WHERE ${narrowed(filter)})
    SELECT t.*, (SELECT count(*)::int FROM counted) AS total FROM (${told}) t
    ORDER BY t.occupation, t.name, t.id LIMIT ${limit} OFFSET ${(page - 1) * limit}`
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

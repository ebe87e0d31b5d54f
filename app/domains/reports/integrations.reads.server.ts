import { Prisma } from '../../../prisma/generated/client.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { AftercareRow, IntegrationWays, MonthCount, PartCount } from './integration-figures.ts'
import { factRows, targetGroups } from './target-groups.reads.server.ts'

/** Month in which a person began, or in which it was noted where the begin is not known. */
const begun = Prisma.sql`coalesce(i.begins_on, i.recorded_on)`

/** Which integrations `i` of a time lasted six months, as far as that could be known at its end; `all` takes every one. */
export function lasting(stage: string, to: string): Condition {
  const over = Prisma.sql`i.day <= ${to}::date - interval '6 months'`
  if (stage === 'lasted') return Prisma.sql`${over} AND i.sustained`
  if (stage === 'ended') return Prisma.sql`${over} AND NOT i.sustained`
  if (stage === 'open') return Prisma.sql`${over} AND i.sustained IS NULL`
  return stage === 'due' ? over : Prisma.sql`TRUE`
}

/** Integrations of people in SGB II from one day to another, once a person and month (§ 5 of the regulation on § 48a SGB II). */
export const counted = (from: string, to: string, site: string) => Prisma.sql`
  SELECT DISTINCT ON (i.candidate_id, date_trunc('month', ${begun})) i.id, i.candidate_id, i.employer_id, i.via, i.sustained,
    ${begun} AS day, c.site_id, c.profile_class
  FROM integration i JOIN candidate c ON c.id = i.candidate_id
  WHERE c.legal_circle = 'sgb2' AND ${begun} BETWEEN ${from}::date AND ${to}::date ${site ? Prisma.sql`AND c.site_id = ${site}` : Prisma.empty}
  ORDER BY i.candidate_id, date_trunc('month', ${begun}), ${begun}, i.id`

const siteOf = (site: string) => (site ? Prisma.sql`AND site_id = ${site}` : Prisma.empty)

/** The same counts of people who were erased since, which stay without them: columns month, site_id, part, count. */
const past = (from: string, to: string, site: string) => Prisma.sql`
  SELECT month, site_id, part, count FROM past_count
  WHERE measure = 'integration' AND month BETWEEN date_trunc('month', ${from}::date) AND ${to}::date ${siteOf(site)}`

/** Integrations, stock and long-term recipients of some months, from their month ends (ISO dates, oldest first). */
export async function monthCounts(db: Db, scope: Scope, ends: readonly string[], site: string): Promise<MonthCount[]> {
  const [first, last] = [ends[0], ends.at(-1)]
  if (scope.kind !== 'house' || !first || !last) return []
  const [integrations, stocks] = await Promise.all([
    db.$queryRaw<{ month: string; n: number }[]>`
      SELECT month, sum(n)::int AS n FROM (
        SELECT to_char(day, 'YYYY-MM') AS month, count(*)::int AS n FROM (${counted(`${first.slice(0, 7)}-01`, last, site)}) i GROUP BY 1
        UNION ALL SELECT to_char(month, 'YYYY-MM'), count FROM (${past(`${first.slice(0, 7)}-01`, last, site)}) p WHERE part = '') m GROUP BY 1`,
    db.$queryRaw<{ month: string; part: string; n: number }[]>`
      SELECT to_char(day, 'YYYY-MM') AS month, part, sum(n)::int AS n FROM (
        SELECT day, part, count AS n FROM stock_cell
        WHERE measure = 'people' AND part IN ('', 'long_term') AND day = ANY(${[...ends]}::date[]) ${siteOf(site)}
        UNION ALL SELECT day, part, difference FROM stock_correction
        WHERE measure = 'people' AND part IN ('', 'long_term') AND day = ANY(${[...ends]}::date[]) ${siteOf(site)}) s GROUP BY 1, 2`,
  ])
  return ends.map((end) => {
    const month = end.slice(0, 7)
    const of = (part: string) => stocks.find((one) => one.month === month && one.part === part)?.n ?? null
    const stock = of('')
    return {
      month,
      integrations: integrations.find((one) => one.month === month)?.n ?? 0,
      stock,
      longTerm: stock === null ? null : (of('long_term') ?? 0),
    }
  })
}

/** The same by site, by profile class and by target group; of groups only people whose data may be used for statistics; `facts` are their opened facts. */
export async function partCounts(
  db: Db,
  scope: Scope,
  ends: readonly string[],
  site: string,
  facts: string,
): Promise<PartCount[]> {
  const [first, last] = [ends[0], ends.at(-1)]
  if (scope.kind !== 'house' || !first || !last) return []
  const rows = await db.$queryRaw<{ by: PartCount['by']; part: string; integrations: number; stock: number | null }[]>`
    WITH i AS (${counted(`${first.slice(0, 7)}-01`, last, site)}),
    gone AS (${past(`${first.slice(0, 7)}-01`, last, site)}),
    won AS (SELECT by, part, sum(n)::int AS n FROM (
      SELECT 'site' AS by, coalesce(site_id, '') AS part, count(*)::int AS n FROM i GROUP BY 2
      UNION ALL SELECT 'profile', profile_class, count(*)::int FROM i WHERE profile_class IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'group', g.part, count(*)::int FROM i JOIN candidate_protected p ON p.candidate_id = i.candidate_id
        LEFT JOIN ${factRows(facts)} ON f.id = i.candidate_id CROSS JOIN LATERAL unnest(${targetGroups(Prisma.sql`p`, Prisma.sql`i.day`)}) AS g(part) GROUP BY 2
      UNION ALL SELECT 'site', site_id, sum(count)::int FROM gone WHERE part = '' GROUP BY 2
      UNION ALL SELECT split_part(part, ':', 1), split_part(part, ':', 2), sum(count)::int FROM gone
        WHERE part LIKE 'profile:%' OR part LIKE 'group:%' GROUP BY 1, 2) w GROUP BY 1, 2),
    cells AS (SELECT day, part, site_id, count FROM stock_cell
      WHERE measure = 'people' AND day = ANY(${[...ends]}::date[]) ${siteOf(site)}),
    days AS (SELECT count(DISTINCT day)::float8 AS n FROM cells),
    stock AS (
      SELECT 'site' AS by, site_id AS part, sum(count) AS n FROM cells WHERE part = '' GROUP BY 2
      UNION ALL SELECT split_part(part, ':', 1), split_part(part, ':', 2), sum(count) FROM cells WHERE part LIKE '%:%' GROUP BY 1, 2)
    SELECT coalesce(won.by, stock.by) AS by, coalesce(won.part, stock.part) AS part, coalesce(won.n, 0)::int AS integrations,
      (stock.n / nullif((SELECT n FROM days), 0))::float8 AS stock
    FROM won FULL JOIN stock ON stock.by = won.by AND stock.part = won.part ORDER BY 1, 2`
  return rows.map(({ stock, ...row }) => ({ ...row, meanStock: stock }))
}

const pastSum = (part: string, column: 'n' | 'due') =>
  Prisma.sql`coalesce((SELECT ${Prisma.raw(column)} FROM gone WHERE part = ${part}), 0)`

/** Which way integrations of a time came, and whether they lasted. */
export async function integrationWays(
  db: Db,
  scope: Scope,
  from: string,
  to: string,
  site: string,
): Promise<IntegrationWays> {
  const nothing = { all: 0, byLead: 0, byEvent: 0, byProposal: 0, due: 0, lasted: 0, ended: 0 }
  if (scope.kind !== 'house') return nothing
  const [row] = await db.$queryRaw<IntegrationWays[]>`
    WITH own AS (
      SELECT count(*)::int AS all, (count(*) FILTER (WHERE via = 'lead'))::int AS "byLead",
        (count(*) FILTER (WHERE via = 'event'))::int AS "byEvent", (count(*) FILTER (WHERE via = 'proposal'))::int AS "byProposal",
        (count(*) FILTER (WHERE ${lasting('due', to)}))::int AS due,
        (count(*) FILTER (WHERE ${lasting('lasted', to)}))::int AS lasted,
        (count(*) FILTER (WHERE ${lasting('ended', to)}))::int AS ended
      FROM (${counted(from, to, site)}) i),
    gone AS (SELECT part, sum(count)::int AS n, (sum(count) FILTER (WHERE month <= ${to}::date - interval '6 months'))::int AS due
      FROM (${past(from, to, site)}) p GROUP BY 1),
    g AS (SELECT ${pastSum('', 'n')} AS all, ${pastSum('via:lead', 'n')} AS lead, ${pastSum('via:event', 'n')} AS event,
      ${pastSum('via:proposal', 'n')} AS proposal, ${pastSum('', 'due')} AS due, ${pastSum('lasted', 'due')} AS lasted, ${pastSum('ended', 'due')} AS ended)
    SELECT own.all + g.all AS all, own."byLead" + g.lead AS "byLead", own."byEvent" + g.event AS "byEvent",
      own."byProposal" + g.proposal AS "byProposal", own.due + g.due AS due, own.lasted + g.lasted AS lasted, own.ended + g.ended AS ended
    FROM own, g`
  return row ?? nothing
}

/** Integrations `i` of people `c` that began five to twelve months ago and have no outcome yet. */
export const aftercareDue = (today: string, site: string): Condition => Prisma.sql`(SELECT * FROM integration i
  WHERE i.sustained IS NULL AND ${begun} BETWEEN ${today}::date - interval '12 months' AND ${today}::date - interval '5 months') i
  JOIN candidate c ON c.id = i.candidate_id ${site ? Prisma.sql`AND c.site_id = ${site}` : Prisma.empty}`

/** Integrations of the last months whose outcome after six months is not noted, the oldest first. */
export async function aftercare(
  db: Db,
  scope: Scope,
  today: string,
  site: string,
  limit = 50,
): Promise<AftercareRow[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw<AftercareRow[]>`
    SELECT i.id, i.candidate_id AS "candidateId", concat_ws(', ', c.last_name, c.first_name) AS name, i.employer_id AS "employerId",
      e.name AS employer, s.name AS site, ${begun}::text AS began, (${begun} + interval '6 months')::date::text AS until
    FROM ${aftercareDue(today, site)} JOIN employer e ON e.id = i.employer_id LEFT JOIN site s ON s.id = c.site_id
    ORDER BY ${begun}, i.id LIMIT ${limit}`
}

/** Proposals `p` to people `c` that reached a trial measure in a time. */
export const trialsOf = (from: string, to: string, site: string): Condition => Prisma.sql`(SELECT * FROM proposal p
  WHERE EXISTS (SELECT FROM history h WHERE h.entity = 'proposal' AND h.row_id = p.id AND h.changes -> 'state' ->> 1 = 'trial'
    AND h.at::date BETWEEN ${from}::date AND ${to}::date)) p
  JOIN candidate c ON c.id = p.candidate_id ${site ? Prisma.sql`AND c.site_id = ${site}` : Prisma.empty}`

/** Trial measures (Maßnahmen beim Arbeitgeber) that proposals reached in a time, and where those proposals stand. */
export async function trialMeasures(
  db: Db,
  scope: Scope,
  from: string,
  to: string,
  site: string,
): Promise<{ state: string; n: number }[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    SELECT p.state, count(*)::int AS n FROM ${trialsOf(from, to, site)} GROUP BY 1 ORDER BY 2 DESC, 1`
}

import { Prisma } from '../../../prisma/generated/client.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import { timeParts } from './stock.ts'
import type { StockFilter } from './stock.ts'

/** A moment up to which rows are counted: `null` is now, else what the history knows of that moment. */
export type AsOf = Date | null

const [fullTime, partTime] = [JSON.stringify(['full_time']), JSON.stringify(['part_time'])]

/** Working time of a row of vacancy or candidate, as a part of the stock. */
const timePart = (times: Condition): Condition => Prisma.sql`CASE
  WHEN ${times} @> ${fullTime}::jsonb AND ${times} @> ${partTime}::jsonb THEN 'both'
  WHEN ${times} @> ${fullTime}::jsonb THEN 'full_time' WHEN ${times} @> ${partTime}::jsonb THEN 'part_time' ELSE 'unknown' END`

/** For each row that changed a column at or after a moment: what stood there before, thus at that moment. */
const valueThen = (entity: string, column: string, moment: Date): Condition => Prisma.sql`
  (SELECT DISTINCT ON (row_id) row_id, changes -> ${column} ->> 0 AS value FROM history
   WHERE entity = ${entity} AND at >= ${moment} AND changes ? ${column} ORDER BY row_id, at, id)`

/** Open reported vacancies: columns id, occupation, site_id, part. Open is published or restricted to the own people. */
export function openVacancies(asOf: AsOf): Condition {
  const part = timePart(Prisma.sql`v.working_times`)
  if (asOf === null)
    return Prisma.sql`SELECT v.id, v.occupation, coalesce(v.site_id, '') AS site_id, ${part} AS part
      FROM vacancy v WHERE v.state IN ('published', 'restricted')`
  return Prisma.sql`SELECT v.id, coalesce(o.value, v.occupation) AS occupation, coalesce(v.site_id, '') AS site_id, ${part} AS part
    FROM vacancy v LEFT JOIN ${valueThen('vacancy', 'state', asOf)} s ON s.row_id = v.id
    LEFT JOIN ${valueThen('vacancy', 'occupation', asOf)} o ON o.row_id = v.id
    WHERE coalesce(s.value, v.state) IN ('published', 'restricted') AND v.created_at < ${asOf}
      AND (v.published_on IS NULL OR v.published_on < ${asOf})`
}

/** People in SGB II whom the house looks after: columns of candidate and candidate_protected that groups are made of. */
export function peopleInCare(asOf: AsOf): Condition {
  const base = Prisma.sql`SELECT c.id, coalesce(c.site_id, '') AS site_id, c.profile_class, c.working_times, p.unemployed_since,
    p.benefit_since, p.statistics_use, p.sex, p.birth_date, p.nationality, p.severely_disabled, p.family_status
    FROM candidate c LEFT JOIN candidate_protected p ON p.candidate_id = c.id`
  if (asOf === null) return Prisma.sql`${base} WHERE c.state = 'active' AND c.legal_circle = 'sgb2'`
  return Prisma.sql`${base} LEFT JOIN ${valueThen('candidate', 'state', asOf)} s ON s.row_id = c.id
    LEFT JOIN ${valueThen('candidate', 'legal_circle', asOf)} l ON l.row_id = c.id
    WHERE coalesce(s.value, c.state) = 'active' AND coalesce(l.value, c.legal_circle) = 'sgb2' AND c.created_at < ${asOf}`
}

/** Unemployed people in SGB II, each once by the first target occupation: columns id, occupation, site_id, part. `day` is the stock day. */
export function unemployedPeople(asOf: AsOf, day: string): Condition {
  return Prisma.sql`SELECT c.id, t.occupation, c.site_id, ${timePart(Prisma.sql`c.working_times`)} AS part
    FROM (${peopleInCare(asOf)}) c JOIN candidate_target t ON t.candidate_id = c.id AND t.position = 1
    WHERE c.unemployed_since <= ${day}::date`
}

/** Conditions on columns occupation, site_id and part. */
export function narrowed({ branch, site, requirement, time }: StockFilter): Condition {
  const all = [Prisma.sql`TRUE`]
  if (branch) all.push(Prisma.sql`occupation LIKE ${`${branch}%`}`)
  if (site) all.push(Prisma.sql`site_id = ${site}`)
  if (requirement) all.push(Prisma.sql`substr(occupation, 5, 1) = ${requirement}`)
  const parts = time === 'full_time' || time === 'part_time' ? [time, 'both'] : [...timeParts]
  if (time) all.push(Prisma.sql`part = ANY(${parts}::text[])`)
  return Prisma.join(all, ' AND ')
}

import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { openVacancies, peopleInCare, unemployedPeople } from './stock-sql.reads.server.ts'
import type { SnapshotSource } from './stock.ts'

/** First day that the house has records of (ISO date, UTC), and the days that have a stock already. */
export async function knownStocks(db: Db): Promise<{ first: string | null; days: string[] }> {
  const [row] = await db.$queryRaw<{ first: string | null }[]>`
    SELECT least((SELECT min(created_at) FROM vacancy), (SELECT min(created_at) FROM candidate))::date::text AS first`
  const days = await db.$queryRaw<{ day: string }[]>`SELECT day::text AS day FROM stock_snapshot ORDER BY day`
  return { first: row?.first ?? null, days: days.map(({ day }) => day) }
}

/** Groups that a person in care counts for. Target groups only where the person's data may be used for statistics. */
const groups = (day: string) => Prisma.sql`array_remove(ARRAY['', 'profile:' || c.profile_class,
  CASE WHEN c.benefit_since <= ${day}::date - interval '21 months' THEN 'long_term' END,
  CASE WHEN c.statistics_use THEN 'group:all' END,
  CASE WHEN c.statistics_use AND c.sex = 'female' THEN 'group:women' END,
  CASE WHEN c.statistics_use AND c.sex = 'male' THEN 'group:men' END,
  CASE WHEN c.statistics_use AND c.birth_date > ${day}::date - interval '25 years' THEN 'group:under_25' END,
  CASE WHEN c.statistics_use AND c.birth_date <= ${day}::date - interval '55 years' THEN 'group:over_54' END,
  CASE WHEN c.statistics_use AND c.nationality <> 'DE' THEN 'group:foreign' END,
  CASE WHEN c.statistics_use AND c.severely_disabled THEN 'group:severely_disabled' END,
  CASE WHEN c.statistics_use AND c.family_status = 'single_parent' THEN 'group:single_parents' END], NULL)`

/**
 * Counts the stock of a day once, as the rows were at `moment` (the end of the day). `false` when there is one already: it is
 * left as it is, whoever comes second.
 */
export async function takeSnapshot(
  tx: Db,
  day: string,
  moment: Date,
  source: SnapshotSource,
  takenAt: Date,
): Promise<boolean> {
  const made = await tx.$queryRaw<unknown[]>`
    INSERT INTO stock_snapshot (day, taken_at, source) VALUES (${day}::date, ${takenAt}, ${source})
    ON CONFLICT (day) DO NOTHING RETURNING day`
  if (made.length === 0) return false
  await tx.$executeRaw`
    INSERT INTO stock_cell (day, measure, occupation, site_id, part, count)
    SELECT ${day}::date, 'vacancies', occupation, site_id, part, count(*) FROM (${openVacancies(moment)}) v GROUP BY 3, 4, 5
    UNION ALL
    SELECT ${day}::date, 'unemployed', occupation, site_id, part, count(*) FROM (${unemployedPeople(moment, day)}) p GROUP BY 3, 4, 5
    UNION ALL
    SELECT ${day}::date, 'people', '', c.site_id, g.part, count(*)
    FROM (${peopleInCare(moment)}) c CROSS JOIN LATERAL unnest(${groups(day)}) AS g(part) GROUP BY 4, 5`
  return true
}

/** Adds a correction of a stock. The stock itself stays. */
export async function addCorrection(
  tx: Db,
  correction: {
    id: string
    day: string
    measure: string
    occupation: string
    siteId: string
    part: string
    difference: number
    reason: string
    notedBy: string
    notedAt: Date
  },
): Promise<void> {
  const { day, ...rest } = correction
  await tx.stockCorrection.create({ data: { ...rest, day: new Date(`${day}T00:00:00.000Z`) } })
}

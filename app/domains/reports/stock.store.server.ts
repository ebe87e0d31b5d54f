import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { openVacancies, peopleInCare, unemployedPeople } from './stock-sql.reads.server.ts'
import { factRows, targetGroups } from './target-groups.reads.server.ts'
import type { SnapshotSource } from './stock.ts'

/** First day that the house has records of (ISO date, UTC), and the days that have a stock already. */
export async function knownStocks(db: Db): Promise<{ first: string | null; days: string[] }> {
  const [row] = await db.$queryRaw<{ first: string | null }[]>`
    SELECT least((SELECT min(created_at) FROM vacancy), (SELECT min(created_at) FROM candidate))::date::text AS first`
  const days = await db.$queryRaw<{ day: string }[]>`SELECT day::text AS day FROM stock_snapshot ORDER BY day`
  return { first: row?.first ?? null, days: days.map(({ day }) => day) }
}

/** Parts that a person in care counts for: everybody, profile class, long-term receipt, target groups where statistics may use the data. */
const groups = (day: string) => Prisma.sql`(array_remove(ARRAY['', 'profile:' || c.profile_class,
  CASE WHEN c.benefit_since <= ${day}::date - interval '21 months' THEN 'long_term' END], NULL)
  || ARRAY(SELECT 'group:' || name FROM unnest(${targetGroups(Prisma.sql`c`, Prisma.sql`${day}::date`)}) AS name))`

/**
 * Counts the stock of a day once, as the rows were at `moment` (the end of the day). `false` when there is one already: it is
 * left as it is, whoever comes second. `facts` are the opened facts of people for target groups.
 */
export async function takeSnapshot(
  tx: Db,
  day: string,
  moment: Date,
  source: SnapshotSource,
  takenAt: Date,
  facts: string,
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
    FROM (${peopleInCare(moment)}) c LEFT JOIN ${factRows(facts)} ON f.id = c.id CROSS JOIN LATERAL unnest(${groups(day)}) AS g(part) GROUP BY 4, 5`
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

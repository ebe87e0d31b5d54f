import { Prisma } from '../../../../prisma/generated/client.ts'
import { within } from '../../../../prisma/list-sql.ts'
import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'

/** What is paid for like work around a place, in euros an hour: the middle half and the median of so many vacancies. */
export interface RegionPay {
  low: number
  median: number
  high: number
  vacancies: number
  km: number
}

/** Around the place of work, in straight-line kilometres. */
const km = 50
/** At least so many vacancies, of so many employers: else nobody's pay is told. */
const least = { vacancies: 8, employers: 4 }

/**
 * Pay of open vacancies and those of the last half year with the same occupation (four digits) around a place, those of the asking
 * employer left out; null where too few tell it.
 */
export async function regionPay(
  scope: Scope,
  db: Db,
  at: { occupation: string; lat: number; lon: number; now: Date },
): Promise<RegionPay | null> {
  if (scope.kind === 'self') return null
  const own = scope.kind === 'employer' ? scope.employerId : ''
  const near = within(Prisma.sql`v.lat`, Prisma.sql`v.lon`, at, km)
  const [row] = await db.$queryRaw<(Omit<RegionPay, 'km'> & { employers: number })[]>`
    SELECT count(*)::int AS vacancies, count(DISTINCT v.employer_id)::int AS employers,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY v.pay_per_hour) AS low,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY v.pay_per_hour) AS median,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY v.pay_per_hour) AS high
    FROM vacancy v
    WHERE v.occupation LIKE ${`${at.occupation.slice(0, 4)}%`} AND v.pay_per_hour IS NOT NULL AND v.kind IN ('job', 'mini_job')
      AND v.employer_id <> ${own} AND v.state IN ('restricted', 'published', 'paused', 'closed')
      AND (v.state IN ('restricted', 'published') OR v.touched_at > ${at.now}::timestamptz - interval '180 days') AND ${near}`
  if (!row || row.vacancies < least.vacancies || row.employers < least.employers) return null
  const { employers: _e, ...pay } = row
  return { ...pay, km }
}

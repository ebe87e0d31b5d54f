import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { Asking } from './asleep.ts'
import { asleepAfter, isAsleep } from './asleep.ts'

interface Row extends Asking {
  id: string
}

/**
 * Asks of firms since they last answered or were woken, in one query: leads that were taken and never answered, and calls that reached
 * nobody. Firms that were never asked in vain are left out.
 */
function asked(db: Db, only: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH since AS (
      SELECT e.id, greatest(e.woken_at, e.last_contact_on::timestamptz,
        (SELECT max(l.updated_at) FROM lead l WHERE l.employer_id = e.id AND l.state NOT IN ('to_ask', 'dropped'))) AS at
      FROM employer e WHERE ${only}
    ), asks AS (
      SELECT l.employer_id AS id, l.created_at AS at FROM lead l WHERE l.state IN ('to_ask', 'dropped')
      UNION ALL
      SELECT l.employer_id, c.at FROM lead_contact c JOIN lead l ON l.id = c.lead_id WHERE c.result = 'not_reached'
    )
    SELECT s.id, count(*)::int AS asks, to_char(min(a.at) AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS "firstAsk"
    FROM since s JOIN asks a ON a.id = s.id AND (s.at IS NULL OR a.at > s.at)
    GROUP BY s.id`
}

/** What is known of asking one firm. */
export async function askingOf(db: Db, employerId: string): Promise<Asking> {
  const [row] = await asked(db, Prisma.sql`e.id = ${employerId}`)
  return row ?? { asks: 0, firstAsk: null }
}

/** Ids of the firms that sleep: they are no leads until somebody wakes them. */
export async function asleepFirms(db: Db, today: string): Promise<Set<string>> {
  const rows = await asked(db, Prisma.sql`TRUE`)
  return new Set(rows.filter((row) => isAsleep(row, today)).map(({ id }) => id))
}

export interface AsleepFirm {
  id: string
  name: string
  city: string | null
  phone: string | null
  asks: number
  firstAsk: string | null
}

/** The firms that sleep, those asked most in vain first; at most 200. Staff only. */
export async function asleepList(db: Db, scope: Scope, today: string): Promise<AsleepFirm[]> {
  if (scope.kind !== 'house') return []
  const sleeping = (await asked(db, Prisma.sql`TRUE`)).filter((row) => isAsleep(row, today))
  const firms = await db.employer.findMany({
    where: { id: { in: sleeping.map(({ id }) => id) } },
    select: { id: true, name: true, city: true, phone: true },
  })
  const byId = new Map(firms.map((firm) => [firm.id, firm]))
  return sleeping
    .sort((a, b) => b.asks - a.asks || (a.id < b.id ? -1 : 1))
    .slice(0, 200)
    .flatMap(({ id, asks, firstAsk }) => {
      const firm = byId.get(id)
      return firm && asks >= asleepAfter.asks ? [{ ...firm, asks, firstAsk }] : []
    })
}

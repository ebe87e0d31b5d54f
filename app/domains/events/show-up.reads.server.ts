import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'

/** How many of the people invited to like events came, by the way of the invitation and by its lead time. */
export interface ShowUp {
  channel: 'mail' | 'letter'
  /** Invited less than 14 days before the begin. */
  short: boolean
  invited: number
  came: number
}

/**
 * Own history of events of a kind whose end is at most two years ago: voluntary invitations only, since an obligation to report is
 * another thing. One query; at most four rows.
 */
export async function showUpOf(db: Db, scope: Scope, kind: string, now: Date): Promise<ShowUp[]> {
  if (scope.kind !== 'house') return []
  const from = new Date(now.getTime() - 730 * 86_400_000)
  return db.$queryRaw<ShowUp[]>`
    SELECT CASE WHEN i.channel = 'letter' THEN 'letter' ELSE 'mail' END AS channel,
      e.begins_at - i.created_at < interval '14 days' AS short,
      count(*)::int AS invited, count(*) FILTER (WHERE r.state IN ('checked_in', 'late'))::int AS came
    FROM invitation i JOIN registration r ON r.id = i.registration_id JOIN event e ON e.id = r.event_id
    WHERE i.batch_id IS NOT NULL AND r.legal = 'voluntary' AND r.state <> 'cancelled'
      AND e.kind = ${kind} AND e.state IN ('closed', 'evaluated') AND e.ends_at BETWEEN ${from} AND ${now}
    GROUP BY 1, 2 ORDER BY 1, 2`
}

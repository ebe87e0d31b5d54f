import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'
import { funnelOf } from './funnel.ts'
import type { FunnelCounts, FunnelRow } from './funnel.ts'

const none: FunnelCounts = {
  invited: 0,
  answered: 0,
  accepted: 0,
  came: 0,
  talks: 0,
  noted: 0,
  interest: 0,
  trials: 0,
  offers: 0,
  hired: 0,
}

type Counted = FunnelCounts & { own: boolean; events: number }

/**
 * The funnel of an event and of like events: the same kind, over within two years before now, not cancelled. Two passes of one query.
 * People who were erased since count by what is kept of them: an offer that led to no job is not.
 */
export async function funnel(
  db: Db,
  scope: Scope,
  eventId: string,
  now: Date,
): Promise<{ rows: FunnelRow[]; likeEvents: number } | null> {
  if (scope.kind !== 'house') return null
  const counted = await db.$queryRaw<Counted[]>`
    WITH chosen AS (
      SELECT l.id, l.id = e.id AS own FROM event e JOIN event l ON l.id = e.id
        OR (l.kind = e.kind AND l.state IN ('closed', 'evaluated') AND l.ends_at <= ${now} AND l.ends_at > ${now}::timestamptz - interval '2 years')
      WHERE e.id = ${eventId}
    ), people AS (
      SELECT own, count(*) FILTER (WHERE invited)::int AS invited, count(*) FILTER (WHERE answered)::int AS answered,
        count(*) FILTER (WHERE state IN ('accepted', 'checked_in', 'late', 'excused', 'no_show'))::int AS accepted,
        count(*) FILTER (WHERE state IN ('checked_in', 'late'))::int AS came
      FROM (SELECT c.own, r.state, i.batch_id IS NOT NULL AS invited,
          i.batch_id IS NOT NULL AND r.state <> 'invited' AND (r.answered_at IS NOT NULL OR r.state <> 'cancelled') AS answered
        FROM chosen c JOIN registration r ON r.event_id = c.id LEFT JOIN invitation i ON i.registration_id = r.id
        UNION ALL SELECT c.own, p.state, p.invited, p.invited AND p.answered FROM chosen c JOIN past_registration p ON p.event_id = c.id) each
      GROUP BY 1
    ), held AS (
      SELECT c.own, r.id, h.employer_id, o.result, n.id IS NOT NULL AS hired
      FROM chosen c JOIN registration r ON r.event_id = c.id AND r.state IN ('checked_in', 'late')
        JOIN event_host h ON h.event_id = c.id
        LEFT JOIN talk t ON t.registration_id = r.id AND t.employer_id = h.employer_id
        LEFT JOIN outcome o ON o.registration_id = r.id AND o.employer_id = h.employer_id
        LEFT JOIN integration n ON n.outcome_id = o.id
      WHERE t.id IS NOT NULL OR o.id IS NOT NULL
        OR (NOT EXISTS (SELECT FROM talk x WHERE x.event_id = c.id) AND (SELECT count(*) FROM event_host y WHERE y.event_id = c.id) = 1)
    ), sums AS (
      SELECT own, sum(talks)::int AS talks, sum(noted)::int AS noted, sum(interest)::int AS interest, sum(trial)::int AS trials,
        sum(offer)::int AS offers, sum(hired)::int AS hired
      FROM (SELECT own, 1 AS talks, (result IS NOT NULL)::int AS noted, coalesce(result <> 'no', false)::int AS interest,
          coalesce(result = 'trial', false)::int AS trial, coalesce(result IN ('offer', 'hired'), false)::int AS offer, hired::int AS hired FROM held
        UNION ALL SELECT c.own, p.talks, p.talks, p.interest::int, p.trial::int, p.hired::int, p.hired::int
        FROM chosen c JOIN past_registration p ON p.event_id = c.id) each
      GROUP BY 1
    )
    SELECT c.own, count(*)::int AS events, coalesce(max(invited), 0) AS invited, coalesce(max(answered), 0) AS answered,
      coalesce(max(accepted), 0) AS accepted, coalesce(max(came), 0) AS came, coalesce(max(talks), 0) AS talks, coalesce(max(noted), 0) AS noted,
      coalesce(max(interest), 0) AS interest, coalesce(max(trials), 0) AS trials, coalesce(max(offers), 0) AS offers, coalesce(max(hired), 0) AS hired
    FROM chosen c LEFT JOIN people p ON p.own = c.own LEFT JOIN sums s ON s.own = c.own GROUP BY c.own`
  const own = counted.find((row) => row.own)
  if (!own) return null
  const like = counted.find((row) => !row.own)
  return { rows: funnelOf(own, like ?? none), likeEvents: like?.events ?? 0 }
}

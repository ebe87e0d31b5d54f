import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { worklistGroups } from './worklist.ts'
import type { WorkGroup, WorkItem, WorklistGroup } from './worklist.ts'

const shown = 6
const name = `concat_ws(', ', c.last_name, c.first_name)`

/** Each group is one query: `id, to, title, sub, since, count`, oldest first. $1 is the site ('' for all), $2 now, $3 how many. */
const queries: Record<WorklistGroup, string> = {
  newPeople: `
    SELECT c.id, '/candidates/' || c.id || '/matches' AS "to", ${name} AS title, c.city AS sub, c.created_at AS since, count(*) OVER ()::int AS n
    FROM candidate c WHERE c.state = 'active' AND c.created_at > $2::timestamptz - interval '14 days' AND ($1 = '' OR c.site_id = $1)
      AND NOT EXISTS (SELECT FROM proposal p WHERE p.candidate_id = c.id) ORDER BY c.created_at LIMIT $3`,
  readinessLapsing: `
    SELECT c.id, '/candidates/' || c.id AS "to", ${name} AS title, c.city AS sub, c.ready_on::timestamptz AS since, count(*) OVER ()::int AS n
    FROM candidate c WHERE c.state = 'active' AND c.ready_on < ($2::timestamptz::date - 30) AND c.ready_on >= ($2::timestamptz::date - 60) AND ($1 = '' OR c.site_id = $1)
    ORDER BY c.ready_on, c.id LIMIT $3`,
  neverProposed: `
    SELECT c.id, '/candidates/' || c.id || '/matches' AS "to", ${name} AS title, c.city AS sub, c.ready_on::timestamptz AS since, count(*) OVER ()::int AS n
    FROM candidate c WHERE c.state = 'active' AND c.ready_on >= ($2::timestamptz::date - 60) AND ($1 = '' OR c.site_id = $1) AND c.created_at <= $2::timestamptz - interval '14 days'
      AND NOT EXISTS (SELECT FROM proposal p WHERE p.candidate_id = c.id AND p.created_at > $2::timestamptz - interval '30 days')
    ORDER BY c.ready_on, c.id LIMIT $3`,
  proposalsSilent: `
    SELECT p.id, '/candidates/' || c.id || '/matches' AS "to", ${name} AS title, v.title AS sub, p.created_at AS since, count(*) OVER ()::int AS n
    FROM proposal p JOIN candidate c ON c.id = p.candidate_id JOIN vacancy v ON v.id = p.vacancy_id
    WHERE p.state = 'open' AND p.created_at < $2::timestamptz - interval '7 days' AND ($1 = '' OR c.site_id = $1) ORDER BY p.created_at LIMIT $3`,
  answers: `
    SELECT e.id, '/events/' || e.id || '/people' AS "to", e.title,
      count(*) FILTER (WHERE r.state = 'accepted') || ' ✓  ' || count(*) FILTER (WHERE r.state = 'declined') || ' ✗' AS sub,
      min(r.answered_at) AS since, count(*) OVER ()::int AS n
    FROM registration r JOIN event e ON e.id = r.event_id
    WHERE r.via = 'link' AND r.answered_at > $2::timestamptz - interval '3 days' AND e.state IN ('published', 'running') AND ($1 = '' OR e.site_id = $1)
    GROUP BY e.id, e.title ORDER BY min(r.answered_at) LIMIT $3`,
  outcomesMissing: `
    SELECT e.id, '/events/' || e.id || '/people' AS "to", e.title, count(*)::text AS sub, e.ends_at AS since, count(*) OVER ()::int AS n
    FROM registration r JOIN event e ON e.id = r.event_id
    WHERE e.state = 'closed' AND e.ends_at <= $2::timestamptz AND e.ends_at < $2::timestamptz AND r.state IN ('checked_in', 'late') AND NOT EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id) AND ($1 = '' OR e.site_id = $1)
    GROUP BY e.id, e.title, e.ends_at ORDER BY e.ends_at LIMIT $3`,
  vacanciesStale: `
    SELECT v.id, '/vacancies/' || v.id AS "to", v.title, m.name AS sub, v.touched_at AS since, count(*) OVER ()::int AS n
    FROM vacancy v JOIN employer m ON m.id = v.employer_id
    WHERE v.state = 'published' AND v.touched_at < $2::timestamptz - interval '21 days' AND ($1 = '' OR v.site_id = $1) ORDER BY v.touched_at LIMIT $3`,
  letters: `
    SELECT e.id, '/events/' || e.id || '/invitations' AS "to", e.title, count(*)::text AS sub, min(g.created_at) AS since, count(*) OVER ()::int AS n
    FROM message g JOIN event e ON g.occasion = 'event:' || e.id
    WHERE g.state = 'to_print' AND g.created_at <= $2::timestamptz AND g.created_at <= $2::timestamptz AND ($1 = '' OR e.site_id = $1) GROUP BY e.id, e.title ORDER BY min(g.created_at) LIMIT $3`,
  uncertain: `
    SELECT g.id, '/candidates/' || c.id AS "to", ${name} AS title, g.purpose AS sub, g.created_at AS since, count(*) OVER ()::int AS n
    FROM message g JOIN candidate c ON c.id = g.candidate_id
    WHERE g.state = 'uncertain' AND g.created_at <= $2::timestamptz AND g.created_at <= $2::timestamptz AND ($1 = '' OR c.site_id = $1) ORDER BY g.created_at LIMIT $3`,
}

/** What waits for somebody, by why, oldest first; groups with nothing in them are left out. Staff only. */
export async function worklist(db: Db, scope: Scope, site: string, now: Date): Promise<WorkGroup[]> {
  if (scope.kind !== 'house') return []
  const groups: WorkGroup[] = []
  for (const group of worklistGroups) {
    const rows = await db.$queryRawUnsafe<(WorkItem & { n: number })[]>(queries[group], site, now, shown)
    const [first] = rows
    if (first)
      groups.push({
        group,
        count: first.n,
        items: rows.map(({ n: _n, ...item }) => ({ ...item, title: item.title || item.id })),
      })
  }
  return groups
}

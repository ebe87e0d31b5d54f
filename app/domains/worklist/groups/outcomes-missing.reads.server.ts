import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Talks of past events without an outcome, by event. */
export const outcomesMissing: Group = {
  name: 'outcomesMissing',
  words: {
    de: {
      title: 'Ergebnisse fehlen',
      hint: 'Der Termin ist vorbei; von diesen Gesprächen fehlt das Ergebnis.',
    },
    en: {
      title: 'Outcomes missing',
      hint: 'The event is over; the outcome of these talks is missing.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT e.id, '/events/' || e.id || '/outcome' AS "to", e.title, count(*)::text AS sub, e.ends_at AS since, count(*) OVER ()::int AS n
        FROM registration r JOIN event e ON e.id = r.event_id
        WHERE e.state = 'closed' AND e.ends_at < ${now}::timestamptz AND r.state IN ('checked_in', 'late')
          AND NOT EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id) AND (${site} = '' OR e.site_id = ${site})
        GROUP BY e.id, e.title, e.ends_at ORDER BY e.ends_at LIMIT ${limit}`,
    ),
}

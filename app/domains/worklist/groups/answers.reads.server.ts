import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Answers to invitations of the last three days, by event. */
export const answers: Group = {
  name: 'answers',
  words: {
    de: {
      title: 'Neue Antworten auf Einladungen',
      hint: 'Zusagen und Absagen der letzten drei Tage.',
    },
    en: {
      title: 'New answers to invitations',
      hint: 'Acceptances and refusals of the last three days.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT e.id, '/events/' || e.id || '/people' AS "to", e.title,
          count(*) FILTER (WHERE r.state = 'accepted') || ' ✓  ' || count(*) FILTER (WHERE r.state = 'declined') || ' ✗' AS sub,
          min(r.answered_at) AS since, count(*) OVER ()::int AS n
        FROM registration r JOIN event e ON e.id = r.event_id
        WHERE r.via = 'link' AND r.answered_at > ${now}::timestamptz - interval '3 days' AND e.state IN ('published', 'running') AND (${site} = '' OR e.site_id = ${site})
        GROUP BY e.id, e.title ORDER BY min(r.answered_at) LIMIT ${limit}`,
    ),
}

import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Letters that wait for the printer, by event. */
export const letters: Group = {
  name: 'letters',
  words: {
    de: {
      title: 'Briefe zu drucken',
      hint: 'Einladungen an Personen ohne E-Mail.',
    },
    en: {
      title: 'Letters to print',
      hint: 'Invitations to people without e-mail.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT e.id, '/events/' || e.id || '/invitations' AS "to", e.title, count(*)::text AS sub, min(g.created_at) AS since, count(*) OVER ()::int AS n
        FROM message g JOIN event e ON g.occasion = 'event:' || e.id
        WHERE g.state = 'to_print' AND g.created_at <= ${now}::timestamptz AND (${site} = '' OR e.site_id = ${site})
        GROUP BY e.id, e.title ORDER BY min(g.created_at) LIMIT ${limit}`,
    ),
}

import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Messages of which nobody knows whether they arrived. */
export const uncertain: Group = {
  name: 'uncertain',
  words: {
    de: {
      title: 'Ungewisse Nachrichten',
      hint: 'Der Mailserver hat vielleicht angenommen. Bitte klären, bevor noch einmal geschrieben wird.',
    },
    en: {
      title: 'Uncertain messages',
      hint: 'The mail server may have accepted. Please clear this up before writing again.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT g.id, '/messages/uncertain' AS "to", coalesce(f.name, concat_ws(', ', c.last_name, c.first_name)) AS title, g.purpose AS sub, g.created_at AS since, count(*) OVER ()::int AS n
        FROM message g LEFT JOIN candidate c ON c.id = g.candidate_id LEFT JOIN employer f ON f.id = g.employer_id
        WHERE g.state = 'uncertain' AND g.created_at <= ${now}::timestamptz AND (${site} = '' OR coalesce(c.site_id, f.site_id) = ${site}) ORDER BY g.created_at LIMIT ${limit}`,
    ),
}

import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** People of the last fourteen days for whom nothing was proposed yet. */
export const newPeople: Group = {
  name: 'newPeople',
  words: {
    de: {
      title: 'Neue Personen ohne Vorschlag',
      hint: 'In den letzten 14 Tagen aufgenommen. Der Link öffnet die passenden Stellen.',
    },
    en: {
      title: 'New people without a proposal',
      hint: 'Taken in during the last 14 days. The link opens the vacancies that fit.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id || '/matches' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title, c.city AS sub, c.created_at AS since, count(*) OVER ()::int AS n
        FROM candidate c WHERE c.state = 'active' AND c.created_at > ${now}::timestamptz - interval '14 days' AND (${site} = '' OR c.site_id = ${site})
          AND NOT EXISTS (SELECT FROM proposal p WHERE p.candidate_id = c.id) ORDER BY c.created_at LIMIT ${limit}`,
    ),
}

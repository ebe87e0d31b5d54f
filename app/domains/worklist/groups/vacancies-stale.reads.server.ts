import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Published vacancies that nobody has touched for three weeks. */
export const vacanciesStale: Group = {
  name: 'vacanciesStale',
  words: {
    de: {
      title: 'Stellen noch offen?',
      hint: 'Seit über 21 Tagen hat niemand diese Stellen angefasst.',
      actions: { stillOpen: 'Noch offen' },
    },
    en: {
      title: 'Vacancies still open?',
      hint: 'Nobody has touched these vacancies for 21 days.',
      actions: { stillOpen: 'Still open' },
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT v.id, '/vacancies/' || v.id AS "to", v.title, m.name AS sub, v.touched_at AS since, count(*) OVER ()::int AS n
        FROM vacancy v JOIN employer m ON m.id = v.employer_id
        WHERE v.state = 'published' AND v.touched_at < ${now}::timestamptz - interval '21 days' AND (${site} = '' OR v.site_id = ${site})
        ORDER BY v.touched_at LIMIT ${limit}`,
    ),
}

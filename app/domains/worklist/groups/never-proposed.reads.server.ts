import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Ready people who were not proposed to anybody in thirty days. */
export const neverProposed: Group = {
  name: 'neverProposed',
  to: '/attention',
  words: {
    de: {
      title: 'Bereit, aber seit 30 Tagen ohne Vorschlag',
      hint: 'Passende Stellen prüfen oder einen Betrieb gewinnen.',
    },
    en: {
      title: 'Ready, but not proposed for 30 days',
      hint: 'Check vacancies that fit or win an employer.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id || '/matches' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title, c.city AS sub, c.ready_on::timestamptz AS since, count(*) OVER ()::int AS n
        FROM candidate c WHERE c.state = 'active' AND c.ready_on >= (${now}::timestamptz::date - 60) AND (${site} = '' OR c.site_id = ${site}) AND c.created_at <= ${now}::timestamptz - interval '14 days'
          AND NOT EXISTS (SELECT FROM proposal p WHERE p.candidate_id = c.id AND p.created_at > ${now}::timestamptz - interval '30 days')
        ORDER BY c.ready_on, c.id LIMIT ${limit}`,
    ),
}

import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Statements of readiness between thirty and sixty days old. */
export const readinessLapsing: Group = {
  name: 'readinessLapsing',
  words: {
    de: {
      title: 'Bereitschaft bestätigen',
      hint: 'Die Angabe ist über 30 Tage alt. Nach 60 Tagen verlassen diese Personen die Vorschläge.',
      actions: { ready: 'Bestätigt' },
    },
    en: {
      title: 'Confirm readiness',
      hint: 'The statement is older than 30 days. After 60 days these people leave the proposals.',
      actions: { ready: 'Confirmed' },
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id AS "to", concat_ws(', ', c.last_name, c.first_name) AS title, c.city AS sub, c.ready_on::timestamptz AS since, count(*) OVER ()::int AS n
        FROM candidate c WHERE c.state = 'active' AND c.ready_on < (${now}::timestamptz::date - 30) AND c.ready_on >= (${now}::timestamptz::date - 60) AND (${site} = '' OR c.site_id = ${site})
        ORDER BY c.ready_on, c.id LIMIT ${limit}`,
    ),
}

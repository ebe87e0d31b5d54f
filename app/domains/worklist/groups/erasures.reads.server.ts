import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** People who will be erased because their period is over and nobody holds it. */
export const erasures: Group = {
  name: 'erasures',
  words: {
    de: {
      title: 'Löschung steht an',
      hint: 'Die Aufbewahrungsfrist ist abgelaufen. Der Link zeigt, was gespeichert ist; dort lässt sich die Löschung mit Grund aufschieben.',
    },
    en: {
      title: 'Erasure is coming',
      hint: 'The period of keeping is over. The link shows what is kept; there the erasure can be held with a reason.',
    },
  },
  find: async ({ db }, { site, limit, now }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id || '/data' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title,
          c.city AS sub, n.announced_at AS since, count(*) OVER ()::int AS n
        FROM retention_notice n JOIN candidate c ON c.id = n.candidate_id
        WHERE NOT EXISTS (SELECT FROM retention_hold h WHERE h.candidate_id = c.id AND h.until >= ${now}::date)
          AND (${site} = '' OR c.site_id = ${site}) ORDER BY n.announced_at, c.id LIMIT ${limit}`,
    ),
}

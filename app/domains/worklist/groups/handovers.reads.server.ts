import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Handovers that wait to be accepted or returned. */
export const handovers: Group = {
  name: 'handovers',
  to: '/handovers',
  words: {
    de: {
      title: 'Neue Übergaben',
      hint: 'Von Integrationsfachkräften übergeben. Annehmen, oder in der Liste mit Grund zurückgeben.',
      actions: { acceptHandover: 'Annehmen' },
    },
    en: {
      title: 'New handovers',
      hint: 'Handed over by integration officers. Accept, or return with a reason in the list.',
      actions: { acceptHandover: 'Accept' },
    },
  },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT h.id, '/candidates/' || c.id || '/matches' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title,
          coalesce(h.note, c.city) AS sub, h.created_at AS since, count(*) OVER ()::int AS n
        FROM handover h JOIN candidate c ON c.id = h.candidate_id
        WHERE h.state = 'open' AND (${site} = '' OR h.site_id = ${site}) ORDER BY h.created_at, h.id LIMIT ${limit}`,
    ),
}

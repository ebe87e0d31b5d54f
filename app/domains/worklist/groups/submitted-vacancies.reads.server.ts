import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Vacancies that employers handed in and nobody has decided about. */
export const submittedVacancies: Group = {
  name: 'submittedVacancies',
  to: '/vacancies?state=submitted',
  words: {
    de: {
      title: 'Stellen zu prüfen',
      hint: 'Von Betrieben eingereicht. Annehmen, oder mit Grund zurückgeben.',
    },
    en: {
      title: 'Vacancies to check',
      hint: 'Handed in by employers. Accept, or return with a reason.',
    },
  },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT v.id, '/vacancies/' || v.id || '/review' AS "to", v.title, e.name AS sub,
          coalesce((SELECT max(h.at) FROM history h WHERE h.entity = 'vacancy' AND h.row_id = v.id
            AND (h.action = 'created' OR h.changes->'state'->>1 = 'submitted')), v.touched_at) AS since, count(*) OVER ()::int AS n
        FROM vacancy v JOIN employer e ON e.id = v.employer_id
        WHERE v.state = 'submitted' AND (${site} = '' OR v.site_id = ${site} OR v.site_id IS NULL)
        ORDER BY since, v.id LIMIT ${limit}`,
    ),
}

import { personSaysTexts } from '../../customers/person-says.texts.ts'
import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** People who ask that a human looks at a proposal again, oldest first. */
export const reviews: Group = {
  name: 'reviews',
  words: { de: personSaysTexts.de.groups.reviews, en: personSaysTexts.en.groups.reviews },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT r.id, '/candidates/' || c.id || '#says' AS "to", coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS title,
          v.title AS sub, r.asked_at AS since, count(*) OVER ()::int AS n
        FROM review_request r JOIN candidate c ON c.id = r.candidate_id JOIN proposal p ON p.id = r.proposal_id JOIN vacancy v ON v.id = p.vacancy_id
        WHERE r.state = 'open' AND (${site} = '' OR c.site_id = ${site}) ORDER BY r.asked_at, r.id LIMIT ${limit}`,
    ),
}

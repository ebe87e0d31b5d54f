import { contactTexts } from '../../privacy/contact.texts.ts'
import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Wishes of employers to meet somebody: the person is to be asked. */
export const contactRequests: Group = {
  name: 'contactRequests',
  words: { de: contactTexts.de.group, en: contactTexts.en.group },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT r.id, '/contacts/' || r.id AS "to", concat_ws(', ', c.last_name, c.first_name) AS title, e.name || ' · ' || v.title AS sub,
          r.asked_at AS since, count(*) OVER ()::int AS n
        FROM contact_request r JOIN candidate c ON c.id = r.candidate_id JOIN employer e ON e.id = r.employer_id JOIN vacancy v ON v.id = r.vacancy_id
        WHERE r.state = 'asked' AND (${site} = '' OR c.site_id = ${site}) ORDER BY r.asked_at, r.id LIMIT ${limit}`,
    ),
}

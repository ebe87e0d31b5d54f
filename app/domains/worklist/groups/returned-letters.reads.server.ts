import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** People from whose address a letter came back: no letter goes there until it is corrected. */
export const returnedLetters: Group = {
  name: 'returnedLetters',
  to: '/letters/returned',
  words: {
    de: {
      title: 'Anschrift prüfen: Brief kam zurück',
      hint: 'Bis die Anschrift berichtigt ist, geht kein Brief dorthin. Der Link öffnet die Angaben der Person.',
    },
    en: {
      title: 'Check the address: a letter came back',
      hint: 'No letter goes there until the address is corrected. The link opens the facts of the person.',
    },
  },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id || '/edit' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title,
          concat_ws(', ', c.street, concat_ws(' ', c.postcode, c.city)) AS sub, c.postal_refused_at AS since, count(*) OVER ()::int AS n
        FROM candidate c WHERE c.state = 'active' AND c.postal_refused_at IS NOT NULL AND (${site} = '' OR c.site_id = ${site})
        ORDER BY c.postal_refused_at, c.id LIMIT ${limit}`,
    ),
}

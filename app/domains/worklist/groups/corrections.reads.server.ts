import { personSaysTexts } from '../../customers/person-says.texts.ts'
import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

const names: readonly string[] = Object.entries(personSaysTexts.de.fields).flat()

/** People who say that something in their profile is wrong, oldest first; one row a person. */
export const corrections: Group = {
  name: 'corrections',
  words: { de: personSaysTexts.de.groups.corrections, en: personSaysTexts.en.groups.corrections },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id || '#says' AS "to", coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS title,
          string_agg(coalesce(json_object(${names}::text[]) ->> k.field, k.field), ', ' ORDER BY k.made_at) AS sub,
          min(k.made_at) AS since, count(*) OVER ()::int AS n
        FROM correction k JOIN candidate c ON c.id = k.candidate_id
        WHERE k.state = 'open' AND (${site} = '' OR c.site_id = ${site})
        GROUP BY c.id ORDER BY min(k.made_at), c.id LIMIT ${limit}`,
    ),
}

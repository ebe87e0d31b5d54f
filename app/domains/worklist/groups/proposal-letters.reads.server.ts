import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Letters about proposed vacancies that wait for the printer, by site. */
export const proposalLetters: Group = {
  name: 'proposalLetters',
  words: {
    de: { title: 'Stellenvorschläge zu drucken', hint: 'Briefe an Personen ohne E-Mail, nach Standort.' },
    en: { title: 'Proposed vacancies to print', hint: 'Letters to people without e-mail, by site.' },
  },
  to: '/letters',
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT 'site:' || coalesce(s.id, '') AS id, '/letters' || coalesce('?site=' || s.id, '') AS "to", coalesce(s.name, '–') AS title,
          count(*)::text AS sub, min(g.created_at) AS since, count(*) OVER ()::int AS n
        FROM message g JOIN candidate c ON c.id = g.candidate_id LEFT JOIN site s ON s.id = c.site_id
        WHERE g.occasion LIKE 'proposal:%' AND g.state = 'to_print' AND g.created_at <= ${now}::timestamptz AND (${site} = '' OR c.site_id = ${site})
        GROUP BY s.id, s.name ORDER BY min(g.created_at) LIMIT ${limit}`,
    ),
}

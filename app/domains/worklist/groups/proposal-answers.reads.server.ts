import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Proposals that a person or an employer answered through the own link, until somebody takes them further, at most two weeks. */
export const proposalAnswers: Group = {
  name: 'proposalAnswers',
  words: {
    de: {
      title: 'Neue Antworten auf Vorschläge',
      hint: 'Person und Betrieb antworten über ihren Link (✓ ja, ✗ nein, … noch offen). Bitte vereinbaren Sie den nächsten Schritt.',
    },
    en: {
      title: 'New answers to proposals',
      hint: 'Person and employer answer through their link (✓ yes, ✗ no, … open). Please arrange the next step.',
    },
  },
  find: async ({ db }, { site, owner, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT p.id, '/candidates/' || c.id || '/matches#proposals' AS "to", coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS title,
          concat_ws(' · ', v.title, e.name) || ' –' ||
            CASE WHEN p.directed_to = 'employer' THEN '' ELSE ' Person ' || CASE WHEN p.person_answer IN ('interested', 'applied') THEN '✓' WHEN p.person_answer IS NULL THEN '…' ELSE '✗' END END ||
            CASE WHEN p.directed_to = 'person' THEN '' ELSE ' ' || e.name || ' ' || CASE p.employer_answer WHEN 'interested' THEN '✓' WHEN 'not_suitable' THEN '✗' WHEN 'no_answer' THEN '✗' ELSE '…' END END AS sub,
          a.at AS since, count(*) OVER ()::int AS n
        FROM proposal p JOIN candidate c ON c.id = p.candidate_id JOIN vacancy v ON v.id = p.vacancy_id JOIN employer e ON e.id = v.employer_id
        CROSS JOIN LATERAL (SELECT max(h.at) AS at FROM history h WHERE h.entity = 'proposal' AND h.row_id = p.id
          AND h.actor IN ('person:' || c.id, 'contact:' || e.id)) a
        WHERE a.at > ${now}::timestamptz - interval '14 days' AND p.state IN ('interested', 'applied', 'not_interested', 'not_suitable')
          AND NOT EXISTS (SELECT FROM history h WHERE h.entity = 'proposal' AND h.row_id = p.id AND h.at > a.at AND h.actor LIKE 'user:%')
          AND (${site} = '' OR c.site_id = ${site}) AND (${owner} = '' OR p.decided_by = 'user:' || ${owner})
        ORDER BY a.at, p.id LIMIT ${limit}`,
    ),
}

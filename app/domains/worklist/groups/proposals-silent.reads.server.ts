import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Proposals with a silent side that could not be asked by message: no usable address, or reminders paused. After a week the clock asks everybody else. */
export const proposalsSilent: Group = {
  name: 'proposalsSilent',
  words: {
    de: {
      title: 'Vorschläge ohne Antwort',
      hint: 'Seit über einer Woche offen, und eine Nachfrage per E-Mail oder Brief ging nicht. Bitte einmal anrufen; bleibt es 14 Tage still, wird der Vorschlag als unbeantwortet geschlossen.',
      actions: { asked: 'Nachgefragt' },
    },
    en: {
      title: 'Proposals without an answer',
      hint: 'Open for more than a week, and asking by e-mail or letter was not possible. Please call once; if it stays silent for 14 days the proposal is closed as unanswered.',
      actions: { asked: 'Asked' },
    },
  },
  find: async ({ db }, { site, owner, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT p.id, '/candidates/' || c.id || '/matches' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title, v.title AS sub, p.created_at AS since, count(*) OVER ()::int AS n
        FROM proposal p JOIN candidate c ON c.id = p.candidate_id JOIN vacancy v ON v.id = p.vacancy_id
        WHERE p.state IN ('open', 'interested', 'applied')
          AND ((p.directed_to <> 'employer' AND p.person_answer IS NULL AND p.person_asked_at IS NULL)
            OR (p.directed_to <> 'person' AND p.employer_answer IS NULL AND p.employer_asked_at IS NULL))
          AND p.created_at < ${now}::timestamptz - interval '8 days' AND (${site} = '' OR c.site_id = ${site}) AND (${owner} = '' OR p.decided_by = 'user:' || ${owner})
        ORDER BY p.created_at LIMIT ${limit}`,
    ),
}

import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Leads whose call is due. */
export const leadsDue: Group = {
  name: 'leadsDue',
  to: '/leads',
  words: {
    de: {
      title: 'Betriebe anzurufen',
      hint: 'Heute fällig oder übernommen und noch nicht angerufen.',
    },
    en: {
      title: 'Employers to ring',
      hint: 'Due today, or taken and not rung yet.',
    },
  },
  find: async ({ db }, { site, owner, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT l.id, '/leads?of=all#' || l.id AS "to", e.name AS title, concat_ws(', ', c.last_name, c.first_name) AS sub, coalesce(l.next_on::timestamptz, l.created_at) AS since, count(*) OVER ()::int AS n
        FROM lead l JOIN candidate c ON c.id = l.candidate_id JOIN employer e ON e.id = l.employer_id
        WHERE (l.state = 'to_ask' OR (l.state = 'call_again' AND l.next_on <= (${now}::timestamptz AT TIME ZONE 'Europe/Berlin')::date)) AND (${site} = '' OR c.site_id = ${site}) AND (${owner} = '' OR l.owner_id = ${owner})
        ORDER BY coalesce(l.next_on::timestamptz, l.created_at), l.id LIMIT ${limit}`,
    ),
}

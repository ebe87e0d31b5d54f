import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Ready people whom nothing in the stock fits, and for whom no employer is being asked: candidate-oriented placement begins here. */
export const withoutMatch: Group = {
  name: 'withoutMatch',
  to: '/placement',
  words: {
    de: {
      title: 'Bereit, aber keine Stelle passt',
      hint: 'Für diese Personen einen Betrieb gewinnen. Der Link öffnet die Betriebe, die am ehesten einstellen.',
    },
    en: {
      title: 'Ready, but no vacancy fits',
      hint: 'Win an employer for these people. The link opens the firms that are most likely to hire.',
    },
  },
  async find({ db, stock }, { site, limit }) {
    const people = (await stock.withoutMatch()).map(({ candidate }) => candidate)
    return waiting(
      await db.$queryRaw<Row[]>`
        SELECT c.id, '/candidates/' || c.id || '/leads' AS "to", concat_ws(', ', c.last_name, c.first_name) AS title, c.city AS sub,
          c.ready_on::timestamptz AS since, count(*) OVER ()::int AS n
        FROM candidate c WHERE c.id = ANY (${people}) AND (${site} = '' OR c.site_id = ${site})
          AND NOT EXISTS (SELECT FROM lead l WHERE l.candidate_id = c.id AND l.state NOT IN ('won', 'refused', 'dropped'))
        ORDER BY c.ready_on, c.id LIMIT ${limit}`,
    )
  },
}

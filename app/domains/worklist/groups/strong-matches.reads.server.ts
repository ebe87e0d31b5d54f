import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = Omit<WorkItem, 'sub'> & { n: number; employer: string }

/** Vacancies published in the last seven days that suit somebody very well and were proposed to nobody yet. */
export const strongMatches: Group = {
  name: 'strongMatches',
  words: {
    de: {
      title: 'Neue Stellen mit sehr guter Passung',
      hint: 'In den letzten sieben Tagen veröffentlicht, noch niemandem vorgeschlagen. Die Zahl nennt Personen mit 80 Punkten und mehr.',
    },
    en: {
      title: 'New vacancies with strong matches',
      hint: 'Published in the last seven days, proposed to nobody yet. The number counts people with 80 points or more.',
    },
  },
  async find({ db, stock }, { site, now, limit }) {
    const strong = await stock.strongMatches()
    const rows = await db.$queryRaw<Row[]>`
      SELECT v.id, '/vacancies/' || v.id || '/matches' AS "to", v.title, e.name AS employer, v.published_on::timestamptz AS since, count(*) OVER ()::int AS n
      FROM vacancy v JOIN employer e ON e.id = v.employer_id
      WHERE v.id = ANY (${[...strong.keys()]}) AND v.published_on >= (${now}::timestamptz AT TIME ZONE 'Europe/Berlin')::date - 7
        AND (${site} = '' OR v.site_id = ${site}) AND NOT EXISTS (SELECT FROM proposal p WHERE p.vacancy_id = v.id)
      ORDER BY v.published_on, v.id LIMIT ${limit}`
    return waiting(rows.map(({ employer, ...row }) => ({ ...row, sub: `${employer} · ${strong.get(row.id) ?? 0}` })))
  },
}

import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'

/** Which people a page of the whole stock shows. Empty: all. `occupation` are the first digits of a class. */
export interface PlacementFilter {
  site: string
  occupation: string
}

/** A ready person whom nothing fits. `best` is the score of the best match below the threshold. */
export interface LackingPerson {
  id: string
  name: string
  city: string | null
  site: string | null
  occupation: string | null
  best: number | null
  readyOn: Date | null
  openLeads: number
  /** Last day on which the person was proposed to somebody. */
  proposedOn: Date | null
}

/** People of a list at most; the numbers above it count all. */
const longest = 200

/** Ready people without a match, those that wait longest first, with how many there are by first wish and by site. Staff only. */
export async function peopleWithoutMatch(
  db: Db,
  scope: Scope,
  lacking: readonly { candidate: string; best: number | null }[],
  filter: PlacementFilter,
) {
  const none = { total: 0, people: [] as LackingPerson[], byOccupation: [] as { occupation: string; n: number }[] }
  if (scope.kind !== 'house' || lacking.length === 0) return none
  const { site, occupation } = filter
  const best = new Map(lacking.map((one) => [one.candidate, one.best]))
  const people = await db.$queryRaw<(Omit<LackingPerson, 'best'> & { n: number })[]>`
    SELECT c.id, concat_ws(', ', c.last_name, c.first_name) AS name, c.city, s.name AS site, t.occupation, c.ready_on AS "readyOn",
      (SELECT count(*)::int FROM lead l WHERE l.candidate_id = c.id AND l.state NOT IN ('won', 'refused', 'dropped')) AS "openLeads",
      (SELECT max(p.created_at) FROM proposal p WHERE p.candidate_id = c.id) AS "proposedOn", count(*) OVER ()::int AS n
    FROM candidate c LEFT JOIN site s ON s.id = c.site_id LEFT JOIN candidate_target t ON t.candidate_id = c.id AND t.position = 1
    WHERE c.id = ANY (${[...best.keys()]}) AND (${site} = '' OR c.site_id = ${site}) AND (${occupation} = '' OR t.occupation LIKE ${`${occupation}%`})
    ORDER BY "openLeads", c.ready_on, c.id LIMIT ${longest}`
  const byOccupation = await db.$queryRaw<{ occupation: string; n: number }[]>`
    SELECT left(t.occupation, 3) AS occupation, count(*)::int AS n
    FROM candidate c JOIN candidate_target t ON t.candidate_id = c.id AND t.position = 1
    WHERE c.id = ANY (${[...best.keys()]}) AND (${site} = '' OR c.site_id = ${site})
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12`
  return {
    total: people[0]?.n ?? 0,
    people: people.map(({ n: _n, ...row }) => ({ ...row, name: row.name || row.id, best: best.get(row.id) ?? null })),
    byOccupation,
  }
}

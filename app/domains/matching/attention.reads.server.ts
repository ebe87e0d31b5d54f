import type { Db } from '../../../prisma/transaction.ts'
import { dayOf } from '../../lib/dates.ts'
import type { Scope } from '../accounts/permissions.ts'
import { forgottenAfterDays, notProposedLately, takesItAll, unevenness } from './attention.ts'
import { dayNumber } from './day.ts'
import type { PlacementFilter } from './placement.reads.server.ts'

/** From this share of all proposals of thirty days on a vacancy stands in the panel: it takes more than many together. */
const largeShare = 0.03
const longest = 100

/** How attention is spread, by site and occupation: people proposed to nobody lately, vacancies that take it all. Staff only. */
export async function attentionPanel(
  db: Db,
  scope: Scope,
  ready: readonly string[],
  { site, occupation }: PlacementFilter,
  today: string,
) {
  const day = dayNumber(today)
  if (scope.kind !== 'house') return { ready: 0, forgotten: [], forgottenInAll: 0, taking: [], proposals: 0, uneven: 0 }
  const people = await db.$queryRaw<
    { id: string; name: string; site: string | null; occupation: string | null; city: string | null }[]
  >`
    SELECT c.id, concat_ws(', ', c.last_name, c.first_name) AS name, s.name AS site, t.occupation, c.city
    FROM candidate c LEFT JOIN site s ON s.id = c.site_id LEFT JOIN candidate_target t ON t.candidate_id = c.id AND t.position = 1
    WHERE c.id = ANY (${[...ready]}) AND (${site} = '' OR c.site_id = ${site}) AND (${occupation} = '' OR t.occupation LIKE ${`${occupation}%`})`
  const rows = await db.$queryRaw<{ candidate: string; vacancy: string; at: Date }[]>`
    SELECT p.candidate_id AS candidate, p.vacancy_id AS vacancy, p.created_at AS at FROM proposal p
    WHERE p.candidate_id = ANY (${people.map(({ id }) => id)})`
  const open = await db.$queryRaw<
    { id: string; title: string; employer: string; places: number; site: string | null }[]
  >`
    SELECT v.id, v.title, e.name AS employer, v.places, v.site_id AS site FROM vacancy v JOIN employer e ON e.id = v.employer_id
    WHERE v.state IN ('published', 'restricted') AND (${site} = '' OR v.site_id = ${site}) AND (${occupation} = '' OR v.occupation LIKE ${`${occupation}%`})`
  const seen = rows.map(({ candidate, vacancy, at }) => ({ candidate, vacancy, on: dayNumber(dayOf(at)) }))
  const byId = new Map(people.map((person) => [person.id, person]))
  const ofVacancy = new Map(open.map((vacancy) => [vacancy.id, vacancy]))
  const forgotten = notProposedLately([...byId.keys()], seen, day)
  const lately = await db.$queryRaw<{ candidate: string; vacancy: string; at: Date }[]>`
    SELECT candidate_id AS candidate, vacancy_id AS vacancy, created_at AS at FROM proposal
    WHERE vacancy_id = ANY (${[...ofVacancy.keys()]}) AND created_at > ${today}::date - ${forgottenAfterDays + 2}::int`
  const proposals = lately
    .map(({ candidate, vacancy, at }) => ({ candidate, vacancy, on: dayNumber(dayOf(at)) }))
    .filter(({ on }) => day - on <= forgottenAfterDays)
  const counts = new Map(open.map(({ id }) => [id, 0]))
  for (const { vacancy } of proposals) counts.set(vacancy, (counts.get(vacancy) ?? 0) + 1)
  return {
    ready: people.length,
    forgottenInAll: forgotten.length,
    forgotten: forgotten.slice(0, longest).flatMap(({ candidate, last }) => {
      const person = byId.get(candidate)
      return person ? [{ ...person, name: person.name || person.id, days: last === null ? null : day - last }] : []
    }),
    proposals: proposals.length,
    taking: takesItAll(proposals, day, largeShare)
      .slice(0, longest)
      .flatMap((one) => {
        const vacancy = ofVacancy.get(one.vacancy)
        return vacancy && one.proposals > 1 ? [{ ...one, ...vacancy }] : []
      }),
    uneven: unevenness([...counts.values()]),
  }
}

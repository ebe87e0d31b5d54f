import { Prisma } from '../../../prisma/generated/client.ts'
import { allNamed, allTexts, chosenIn, facetCounts, oneOf } from '../../../prisma/list-facets.ts'
import type { Facet, ListFacets } from '../../../prisma/list-facets.ts'
import {
  allOf,
  besideHits,
  bestFirst,
  byText,
  contains,
  kilometres,
  pageSize,
  within,
} from '../../../prisma/list-sql.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { ListQuery } from '../../lib/list-query.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { Means, WorkingTime } from '../matching/vocabulary.ts'
import { displayName, readiness, readinessDays, readinessStates } from './candidate.ts'
import type { CandidateState, Readiness } from './candidate.ts'

/** A row of the list: what decides. */
export interface CandidateListRow {
  id: string
  name: string
  readiness: Readiness
  /** Codes, first wish first. */
  targets: string[]
  postcode: string | null
  city: string | null
  /** Straight-line kilometres from the place of the filter. */
  km: number | null
  maxKm: number | null
  means: Means[] | null
  workingTimes: WorkingTime[] | null
  hoursMin: number | null
  hoursMax: number | null
  availableFrom: string | null
  readyOn: string | null
  state: CandidateState
  updatedAt: Date
}

/** Filters as SQL. `near` is the point of the place that was typed, `today` the day from which readiness counts. */
export interface CandidateFilter extends ListQuery {
  near: { lat: number; lon: number } | null
  readiness: string
  /** `first`: only the first wish counts for the occupation. */
  wish: string
  /** Only these people; none: all. */
  ids?: readonly string[]
  today: string
}

function seen(scope: Scope): Condition {
  if (scope.kind === 'house') return Prisma.sql`TRUE`
  return scope.kind === 'self' ? Prisma.sql`c.id = ${scope.candidateId}` : Prisma.sql`FALSE`
}

const [lat, lon] = [Prisma.sql`c.lat`, Prisma.sql`c.lon`]

/** A person's readiness on `today` in words, as the facet has it. */
const readyOn = (today: string): Condition => Prisma.sql`CASE WHEN c.ready_on IS NULL THEN 'never'
  WHEN ${today}::date - c.ready_on <= ${readinessDays.confirm} THEN 'ready'
  WHEN ${today}::date - c.ready_on <= ${readinessDays.lapse} THEN 'confirm' ELSE 'lapsed' END`

/** Everything of a filter that is no facet, with what the reader may see. */
function narrowed(scope: Scope, filter: CandidateFilter): Condition[] {
  const all: Condition[] = [seen(scope)]
  if (filter.ids?.length) all.push(Prisma.sql`c.id = ANY(${[...filter.ids]}::text[])`)
  if (filter.occupation) {
    const first = filter.wish === 'first' ? Prisma.sql`AND t.position = 1` : Prisma.empty
    all.push(Prisma.sql`c.id IN (SELECT t.candidate_id FROM candidate_target t
      WHERE t.occupation LIKE ${`${filter.occupation}%`} ${first})`)
  }
  if (filter.near) all.push(within(lat, lon, filter.near, filter.km))
  if (filter.startBy) all.push(Prisma.sql`(c.available_from IS NULL OR c.available_from <= ${filter.startBy}::date)`)
  if (filter.text) {
    all.push(
      byText('person', filter.hits, Prisma.sql`c.id`, {
        exact: Prisma.sql`c.id = ${filter.text} OR lower(c.email) = lower(${filter.text})`,
        plain: Prisma.sql`lower(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) LIKE ${contains(filter.text)}`,
      }),
    )
  }
  return all
}

const tempWork = Prisma.sql`CASE c.accepts_temp_work WHEN true THEN 'yes' WHEN false THEN 'no' END`

/** The facets of the list in its order, with what is chosen. */
function facetsOf(filter: CandidateFilter): Facet[] {
  const wanted = readinessStates.filter((one) => one === filter.readiness)
  return [
    oneOf('ready', readyOn(filter.today), wanted),
    oneOf('state', Prisma.sql`c.state`, filter.states),
    oneOf('site', Prisma.sql`c.site_id`, filter.site ? [filter.site] : []),
    oneOf('temp', tempWork, filter.temp ? [filter.temp] : []),
    allTexts('seeks', Prisma.sql`c.seeks`, filter.seeks),
    allTexts('time', Prisma.sql`c.working_times`, filter.times),
    allTexts('licence', Prisma.sql`c.licences`, filter.licences),
    allNamed('language', Prisma.sql`c.languages`, 'language', filter.languages),
    allNamed('skill', Prisma.sql`c.skills`, null, filter.skills),
  ]
}

const fromOf = (filter: CandidateFilter): Condition =>
  Prisma.sql`candidate c ${besideHits(filter.hits, Prisma.sql`c.id`)}`

/** How many of the people that the reader may see each choice would leave. */
export const candidateFacets = (scope: Scope, db: Db, filter: CandidateFilter): Promise<ListFacets> =>
  facetCounts(db, fromOf(filter), allOf(narrowed(scope, filter)), facetsOf(filter))

function order(filter: CandidateFilter): Condition {
  switch (filter.sort) {
    case 'updated':
      return Prisma.sql`c.updated_at DESC, c.id`
    case 'name':
      return Prisma.sql`c.last_name NULLS LAST, c.first_name, c.id`
    case 'near':
      return filter.near ? Prisma.sql`km NULLS LAST, c.id` : Prisma.sql`c.ready_on DESC NULLS LAST, c.id`
    case 'best':
      return filter.hits
        ? Prisma.sql`${bestFirst}, c.ready_on DESC NULLS LAST, c.id`
        : Prisma.sql`c.ready_on DESC NULLS LAST, c.id`
    default:
      return Prisma.sql`c.ready_on DESC NULLS LAST, c.id`
  }
}

/** One page of people with the number of all that fit. `limit` is for exports. */
export async function candidateList(
  scope: Scope,
  db: Db,
  filter: CandidateFilter,
  limit: number = pageSize,
): Promise<{ rows: CandidateListRow[]; total: number }> {
  const km = filter.near ? Prisma.sql`round(${kilometres(lat, lon, filter.near)})::int` : Prisma.sql`NULL::int`
  const where = allOf([...narrowed(scope, filter), ...chosenIn(facetsOf(filter))])
  const from = fromOf(filter)
  type Found = Omit<CandidateListRow, 'name' | 'readiness'> & { firstName: string | null; lastName: string | null }
  const rows = await db.$queryRaw<Found[]>`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.postcode, c.city, ${km} AS km,
      (SELECT coalesce(json_agg(t.occupation ORDER BY t.position), '[]') FROM candidate_target t
        WHERE t.candidate_id = c.id) AS targets,
      c.max_km AS "maxKm", c.mobility_means AS means, c.working_times AS "workingTimes", c.hours_min AS "hoursMin",
      c.hours_max AS "hoursMax", c.available_from::text AS "availableFrom", c.ready_on::text AS "readyOn", c.state,
      c.updated_at AS "updatedAt"
    FROM ${from} WHERE ${where} ORDER BY ${order(filter)} LIMIT ${limit} OFFSET ${(filter.page - 1) * pageSize}`
  const [count] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`
  return {
    rows: rows.map(({ firstName, lastName, ...row }) => ({
      ...row,
      name: displayName({ id: row.id, firstName, lastName }),
      readiness: readiness(row.readyOn, filter.today),
    })),
    total: count?.total ?? 0,
  }
}

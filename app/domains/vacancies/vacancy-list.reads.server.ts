import type { Scope } from '../accounts/permissions.ts'
import type { ListQuery } from '../../lib/list-query.ts'
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
import type { EmployerKind, VacancyKind, WorkingTime } from '../matching/vocabulary.ts'
import { openVacancyStates } from './vacancy.ts'
import type { VacancyState } from './vacancy.ts'

/** A row of the list: what decides. */
export interface VacancyListRow {
  id: string
  title: string
  kind: VacancyKind
  occupation: string
  employerId: string
  employerName: string
  employerKind: EmployerKind
  postcode: string | null
  city: string | null
  /** Straight-line kilometres from the place of the filter. */
  km: number | null
  places: number
  placesFilled: number
  workingTimes: WorkingTime[] | null
  hoursMin: number | null
  hoursMax: number | null
  start: string | null
  payPerHour: number | null
  state: VacancyState
  touchedAt: Date
  siteId: string | null
}

/** Filters as SQL. `near` is the point of the place that was typed; state `open` stands for all states that take part in matching. */
export interface VacancyFilter extends ListQuery {
  near: { lat: number; lon: number } | null
  kinds: string[]
  employer: string
  /** Only these vacancies; none: all. */
  ids?: readonly string[]
}

function seen(scope: Scope): Condition {
  if (scope.kind === 'house') return Prisma.sql`TRUE`
  return scope.kind === 'employer' ? Prisma.sql`v.employer_id = ${scope.employerId}` : Prisma.sql`FALSE`
}

const [lat, lon] = [Prisma.sql`v.lat`, Prisma.sql`v.lon`]

/** Everything of a filter that is no facet, with what the reader may see. */
function narrowed(scope: Scope, filter: VacancyFilter): Condition[] {
  const all: Condition[] = [seen(scope)]
  if (filter.ids?.length) all.push(Prisma.sql`v.id = ANY(${[...filter.ids]}::text[])`)
  if (filter.occupation) {
    const branch = `${filter.occupation}%`
    all.push(
      Prisma.sql`(v.occupation LIKE ${branch} OR EXISTS (SELECT FROM unnest(v.alternatives) a WHERE a LIKE ${branch}))`,
    )
  }
  if (filter.near) all.push(within(lat, lon, filter.near, filter.km))
  if (filter.employer) all.push(Prisma.sql`v.employer_id = ${filter.employer}`)
  if (filter.pay !== null) all.push(Prisma.sql`v.pay_per_hour >= ${filter.pay}`)
  if (filter.startBy) all.push(Prisma.sql`(v.start IS NULL OR v.start <= ${filter.startBy}::date)`)
  if (filter.text) {
    const part = contains(filter.text)
    all.push(
      byText('vacancy', filter.hits, Prisma.sql`v.id`, {
        exact: Prisma.sql`v.id = ${filter.text}`,
        plain: Prisma.sql`(lower(v.title) LIKE ${part} OR lower(e.name) LIKE ${part})`,
      }),
    )
  }
  return all
}

const isTemp = Prisma.sql`CASE WHEN e.kind = 'temp_agency' THEN 'yes' ELSE 'no' END`

/** The facets of the list in its order, with what is chosen. */
function facetsOf(filter: VacancyFilter): Facet[] {
  const states = filter.states.flatMap((state) => (state === 'open' ? [...openVacancyStates] : [state]))
  return [
    oneOf('state', Prisma.sql`v.state`, states),
    oneOf('kind', Prisma.sql`v.kind`, filter.kinds),
    oneOf('site', Prisma.sql`v.site_id`, filter.site ? [filter.site] : []),
    oneOf('temp', isTemp, filter.temp ? [filter.temp] : []),
    allTexts('time', Prisma.sql`v.working_times`, filter.times),
    allTexts('openTo', Prisma.sql`v.open_to`, filter.openTo),
    allTexts('licence', Prisma.sql`v.licences`, filter.licences),
    allNamed('language', Prisma.sql`v.languages`, 'language', filter.languages),
    allNamed('skill', Prisma.sql`v.skills`, 'name', filter.skills),
  ]
}

function order(filter: VacancyFilter): Condition {
  switch (filter.sort) {
    case 'new':
      return Prisma.sql`v.created_at DESC, v.id DESC`
    case 'title':
      return Prisma.sql`lower(v.title), v.id`
    case 'start':
      return Prisma.sql`v.start NULLS LAST, v.id`
    case 'near':
      return filter.near ? Prisma.sql`km NULLS LAST, v.id` : Prisma.sql`v.touched_at DESC, v.id`
    case 'best':
      return filter.hits ? Prisma.sql`${bestFirst}, v.touched_at DESC, v.id` : Prisma.sql`v.touched_at DESC, v.id`
    default:
      return Prisma.sql`v.touched_at DESC, v.id`
  }
}

const fromOf = (filter: VacancyFilter): Condition =>
  Prisma.sql`vacancy v JOIN employer e ON e.id = v.employer_id ${besideHits(filter.hits, Prisma.sql`v.id`)}`

/** How many of the vacancies that the reader may see each choice would leave. */
export const vacancyFacets = (scope: Scope, db: Db, filter: VacancyFilter): Promise<ListFacets> =>
  facetCounts(db, fromOf(filter), allOf(narrowed(scope, filter)), facetsOf(filter))

/** One page of vacancies with the number of all that fit. `limit` is for exports. */
export async function vacancyList(
  scope: Scope,
  db: Db,
  filter: VacancyFilter,
  limit: number = pageSize,
): Promise<{ rows: VacancyListRow[]; total: number }> {
  const km = filter.near ? Prisma.sql`round(${kilometres(lat, lon, filter.near)})::int` : Prisma.sql`NULL::int`
  const where = allOf([...narrowed(scope, filter), ...chosenIn(facetsOf(filter))])
  const from = fromOf(filter)
  const rows = await db.$queryRaw<VacancyListRow[]>`
    SELECT v.id, v.title, v.kind, v.occupation, v.employer_id AS "employerId",
      e.name AS "employerName", e.kind AS "employerKind", v.postcode, v.city, ${km} AS km, v.places,
      v.places_filled AS "placesFilled", v.working_times AS "workingTimes", v.hours_min AS "hoursMin",
      v.hours_max AS "hoursMax", v.start::text AS start, v.pay_per_hour AS "payPerHour", v.state,
      v.touched_at AS "touchedAt", v.site_id AS "siteId"
    FROM ${from} WHERE ${where} ORDER BY ${order(filter)} LIMIT ${limit} OFFSET ${(filter.page - 1) * pageSize}`
  const [count] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM ${from} WHERE ${where}`
  return { rows, total: count?.total ?? 0 }
}

import { Prisma } from '../../../prisma/generated/client.ts'
import { allTexts, chosenIn, facetCounts, oneOf } from '../../../prisma/list-facets.ts'
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
import type { ContactResult, EmployerKind, Openness } from '../matching/vocabulary.ts'
import { openVacancyStates } from '../vacancies/vacancy.ts'

/** A row of the list: what decides. */
export interface EmployerListRow {
  id: string
  name: string
  kind: EmployerKind
  industry: string | null
  employees: number | null
  postcode: string | null
  city: string | null
  /** Straight-line kilometres from the place of the filter. */
  km: number | null
  openTo: Openness[] | null
  phone: string | null
  openVacancies: number
  openPlaces: number
  lastContactOn: string | null
  lastContactResult: ContactResult | null
}

/** Filters as SQL. `near` is the point of the place that was typed; `open` asks for firms with open vacancies. */
export interface EmployerFilter extends ListQuery {
  near: { lat: number; lon: number } | null
  kind: string
  open: boolean
}

/** Employers that a reader may see. */
export function employersOf(scope: Scope): Condition {
  if (scope.kind === 'house') return Prisma.sql`TRUE`
  return scope.kind === 'employer' ? Prisma.sql`e.id = ${scope.employerId}` : Prisma.sql`FALSE`
}

const [lat, lon] = [Prisma.sql`e.lat`, Prisma.sql`e.lon`]
const openStates = Prisma.sql`v.state = ANY(${[...openVacancyStates]}::text[])`

/** Everything of a filter that is no facet, with what the reader may see. */
function narrowed(scope: Scope, filter: EmployerFilter): Condition[] {
  const all: Condition[] = [employersOf(scope)]
  const branch = `${filter.occupation}%`
  if (filter.occupation) {
    all.push(Prisma.sql`(e.id IN (SELECT v.employer_id FROM vacancy v WHERE v.occupation LIKE ${branch} AND ${openStates})
      OR EXISTS (SELECT FROM jsonb_array_elements(coalesce(nullif(e.sought, 'null'), '[]') || coalesce(nullif(e.hired, 'null'), '[]')) d
        WHERE d ->> 'occupation' LIKE ${branch}))`)
  }
  if (filter.near) all.push(within(lat, lon, filter.near, filter.km))
  if (filter.text) {
    const part = contains(filter.text)
    all.push(
      byText('employer', filter.hits, Prisma.sql`e.id`, {
        exact: Prisma.sql`e.id = ${filter.text}`,
        plain: Prisma.sql`(lower(e.name) LIKE ${part}
          OR e.id IN (SELECT k.employer_id FROM employer_contact k WHERE lower(k.name) LIKE ${part}))`,
      }),
    )
  }
  return all
}

const hasOpen = Prisma.sql`CASE WHEN o.vacancies > 0 THEN '1' END`

/** The facets of the list in its order, with what is chosen. */
const facetsOf = (filter: EmployerFilter): Facet[] => [
  oneOf('open', hasOpen, filter.open ? ['1'] : []),
  oneOf('kind', Prisma.sql`e.kind`, filter.kind ? [filter.kind] : []),
  oneOf('site', Prisma.sql`e.site_id`, filter.site ? [filter.site] : []),
  allTexts('openTo', Prisma.sql`e.open_to`, filter.openTo),
]

const fromOf = (filter: EmployerFilter): Condition => Prisma.sql`employer e
  LEFT JOIN (SELECT v.employer_id, count(*) AS vacancies, sum(v.places - v.places_filled) AS places
    FROM vacancy v WHERE ${openStates} GROUP BY v.employer_id) o ON o.employer_id = e.id
  ${besideHits(filter.hits, Prisma.sql`e.id`)}`

/** How many of the employers that the reader may see each choice would leave. */
export const employerFacets = (scope: Scope, db: Db, filter: EmployerFilter): Promise<ListFacets> =>
  facetCounts(db, fromOf(filter), allOf(narrowed(scope, filter)), facetsOf(filter))

function order(filter: EmployerFilter): Condition {
  switch (filter.sort) {
    case 'vacancies':
      return Prisma.sql`"openVacancies" DESC, lower(e.name), e.id`
    case 'contact':
      return Prisma.sql`e.last_contact_on NULLS FIRST, lower(e.name), e.id`
    case 'near':
      return filter.near ? Prisma.sql`km NULLS LAST, e.id` : Prisma.sql`lower(e.name), e.id`
    case 'best':
      return filter.hits ? Prisma.sql`${bestFirst}, lower(e.name), e.id` : Prisma.sql`lower(e.name), e.id`
    default:
      return Prisma.sql`lower(e.name), e.id`
  }
}

/** One page of employers with the number of all that fit. `limit` is for exports. */
export async function employerList(
  scope: Scope,
  db: Db,
  filter: EmployerFilter,
  limit: number = pageSize,
): Promise<{ rows: EmployerListRow[]; total: number }> {
  const km = filter.near ? Prisma.sql`round(${kilometres(lat, lon, filter.near)})::int` : Prisma.sql`NULL::int`
  const where = allOf([...narrowed(scope, filter), ...chosenIn(facetsOf(filter))])
  const from = fromOf(filter)
  const rows = await db.$queryRaw<EmployerListRow[]>`
    SELECT e.id, e.name, e.kind, e.industry, e.employees, e.postcode, e.city, ${km} AS km, e.open_to AS "openTo",
      e.phone, coalesce(o.vacancies, 0)::int AS "openVacancies", coalesce(o.places, 0)::int AS "openPlaces",
      e.last_contact_on::text AS "lastContactOn", e.last_contact_result AS "lastContactResult"
    FROM ${from}
    WHERE ${where} ORDER BY ${order(filter)} LIMIT ${limit} OFFSET ${(filter.page - 1) * pageSize}`
  const [count] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`
  return { rows, total: count?.total ?? 0 }
}

import { historyOf } from '../../../prisma/history.ts'
import type { HistoryRow } from '../../../prisma/history.ts'
import { Prisma } from '../../../prisma/generated/client.ts'
import { allOf, contains, kilometres, pageSize, within } from '../../../prisma/list-sql.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { ListQuery } from '../../lib/list-query.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { ContactResult, EmployerKind, Openness } from '../matching/vocabulary.ts'
import { openVacancyStates } from '../vacancies/vacancy.ts'
import type { VacancyState } from '../vacancies/vacancy.ts'
import type { Employer, EmployerContact } from './employer.ts'
import { employerOfRow } from './employer.row.ts'

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
  openTo: string
}

function seen(scope: Scope): Condition {
  if (scope.kind === 'house') return Prisma.sql`TRUE`
  return scope.kind === 'employer' ? Prisma.sql`e.id = ${scope.employerId}` : Prisma.sql`FALSE`
}

const [lat, lon] = [Prisma.sql`e.lat`, Prisma.sql`e.lon`]
const openStates = Prisma.sql`v.state = ANY(${[...openVacancyStates]}::text[])`

function conditions(scope: Scope, filter: EmployerFilter): Condition {
  const all: Condition[] = [seen(scope)]
  const branch = `${filter.occupation}%`
  if (filter.occupation) {
    all.push(Prisma.sql`(e.id IN (SELECT v.employer_id FROM vacancy v WHERE v.occupation LIKE ${branch} AND ${openStates})
      OR EXISTS (SELECT FROM jsonb_array_elements(coalesce(nullif(e.sought, 'null'), '[]') || coalesce(nullif(e.hired, 'null'), '[]')) d
        WHERE d ->> 'occupation' LIKE ${branch}))`)
  }
  if (filter.open) all.push(Prisma.sql`e.id IN (SELECT v.employer_id FROM vacancy v WHERE ${openStates})`)
  if (filter.near) all.push(within(lat, lon, filter.near, filter.km))
  if (filter.kind) all.push(Prisma.sql`e.kind = ${filter.kind}`)
  if (filter.openTo) all.push(Prisma.sql`e.open_to @> ${JSON.stringify([filter.openTo])}::text::jsonb`)
  if (filter.site) all.push(Prisma.sql`e.site_id = ${filter.site}`)
  if (filter.text) {
    const part = contains(filter.text)
    all.push(Prisma.sql`(lower(e.name) LIKE ${part} OR e.id = ${filter.text}
      OR e.id IN (SELECT k.employer_id FROM employer_contact k WHERE lower(k.name) LIKE ${part}))`)
  }
  return allOf(all)
}

function order(filter: EmployerFilter): Condition {
  switch (filter.sort) {
    case 'vacancies':
      return Prisma.sql`"openVacancies" DESC, lower(e.name), e.id`
    case 'contact':
      return Prisma.sql`e.last_contact_on NULLS FIRST, lower(e.name), e.id`
    case 'near':
      return filter.near ? Prisma.sql`km NULLS LAST, e.id` : Prisma.sql`lower(e.name), e.id`
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
  const where = conditions(scope, filter)
  const rows = await db.$queryRaw<EmployerListRow[]>`
    SELECT e.id, e.name, e.kind, e.industry, e.employees, e.postcode, e.city, ${km} AS km, e.open_to AS "openTo",
      e.phone, coalesce(o.vacancies, 0)::int AS "openVacancies", coalesce(o.places, 0)::int AS "openPlaces",
      e.last_contact_on::text AS "lastContactOn", e.last_contact_result AS "lastContactResult"
    FROM employer e
    LEFT JOIN (SELECT v.employer_id, count(*) AS vacancies, sum(v.places - v.places_filled) AS places
      FROM vacancy v WHERE ${openStates} GROUP BY v.employer_id) o ON o.employer_id = e.id
    WHERE ${where} ORDER BY ${order(filter)} LIMIT ${limit} OFFSET ${(filter.page - 1) * pageSize}`
  const [count] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM employer e WHERE ${where}`
  return { rows, total: count?.total ?? 0 }
}

export interface VacancyOfEmployer {
  id: string
  title: string
  occupation: string
  city: string | null
  places: number
  placesFilled: number
  state: VacancyState
  touchedAt: Date
}

/** All that the page of one employer shows; null when it is not there for this reader. */
export interface EmployerDetail {
  employer: Employer
  contacts: EmployerContact[]
  site: string | null
  vacancies: VacancyOfEmployer[]
  moreVacancies: number
  events: { id: string; title: string; beginsAt: Date; state: string }[]
  history: HistoryRow[]
}

const contactsFirst = { orderBy: [{ main: 'desc' as const }, { name: 'asc' as const }] }
const shownVacancies = 30

function mayRead(scope: Scope, id: string): boolean {
  return scope.kind === 'house' || (scope.kind === 'employer' && scope.employerId === id)
}

export async function employerDetail(scope: Scope, db: Db, id: string): Promise<EmployerDetail | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.employer.findUnique({
    where: { id },
    include: {
      contacts: contactsFirst,
      site: { select: { name: true } },
      hosts: {
        select: { event: { select: { id: true, title: true, beginsAt: true, state: true } } },
        orderBy: { event: { beginsAt: 'desc' } },
        take: 20,
      },
      _count: { select: { vacancies: true } },
    },
  })
  if (!row) return null
  const vacancies = await db.$queryRaw<VacancyOfEmployer[]>`
    SELECT id, title, occupation, city, places, places_filled AS "placesFilled", state, touched_at AS "touchedAt"
    FROM vacancy WHERE employer_id = ${id} ORDER BY state = 'closed', touched_at DESC, id LIMIT ${shownVacancies}`
  return {
    employer: employerOfRow(row),
    contacts: row.contacts,
    site: row.site?.name ?? null,
    vacancies,
    moreVacancies: Math.max(0, row._count.vacancies - vacancies.length),
    events: row.hosts.map((host) => host.event),
    history: await historyOf(db, 'employer', id),
  }
}

/** An employer as the form needs it. */
export async function employerForForm(
  scope: Scope,
  db: Db,
  id: string,
): Promise<{ employer: Employer; contacts: EmployerContact[] } | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.employer.findUnique({ where: { id }, include: { contacts: contactsFirst } })
  return row && { employer: employerOfRow(row), contacts: row.contacts }
}

/** Employers whose name holds what was typed, for the field of a form; names that begin so first. */
export function employersByName(
  scope: Scope,
  db: Db,
  typed: string,
  limit = 10,
): Promise<{ id: string; name: string; city: string | null; kind: string }[]> {
  if (typed.trim() === '') return Promise.resolve([])
  const part = contains(typed.trim())
  return db.$queryRaw`
    SELECT e.id, e.name, e.city, e.kind FROM employer e
    WHERE ${seen(scope)} AND lower(e.name) LIKE ${part}
    ORDER BY lower(e.name) LIKE ${part.slice(1)} DESC, lower(e.name), e.id LIMIT ${limit}`
}

import type { Scope } from '../accounts/permissions.ts'
import { daysBetween } from '../../lib/days-between.ts'
import type { ListQuery } from '../../lib/list-query.ts'
import { Prisma } from '../../../prisma/generated/client.ts'
import { allOf, contains, kilometres, pageSize, within } from '../../../prisma/list-sql.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import { historyOf } from '../../../prisma/history.ts'
import type { HistoryRow } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { EmployerKind, VacancyKind, WorkingTime } from '../matching/vocabulary.ts'
import type { EmployerContact } from '../employers/employer.ts'
import { openVacancyStates, staleness, unknownVacancyFacts, vacancySteps } from './vacancy.ts'
import type { AskedVacancyFact, Vacancy, VacancyState } from './vacancy.ts'
import { livingProposals } from '../matching/proposal.ts'
import { vacancyOfRow } from './vacancy.row.ts'

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

function conditions(scope: Scope, filter: VacancyFilter): Condition {
  const all: Condition[] = [seen(scope)]
  if (filter.ids?.length) all.push(Prisma.sql`v.id = ANY(${[...filter.ids]}::text[])`)
  const states = filter.states.flatMap((state) => (state === 'open' ? [...openVacancyStates] : [state]))
  if (states.length > 0) all.push(Prisma.sql`v.state = ANY(${states}::text[])`)
  if (filter.occupation) {
    const branch = `${filter.occupation}%`
    all.push(
      Prisma.sql`(v.occupation LIKE ${branch} OR EXISTS (SELECT FROM unnest(v.alternatives) a WHERE a LIKE ${branch}))`,
    )
  }
  if (filter.near) all.push(within(lat, lon, filter.near, filter.km))
  for (const time of filter.times) all.push(Prisma.sql`v.working_times @> ${JSON.stringify([time])}::text::jsonb`)
  if (filter.kinds.length > 0) all.push(Prisma.sql`v.kind = ANY(${filter.kinds}::text[])`)
  if (filter.site) all.push(Prisma.sql`v.site_id = ${filter.site}`)
  if (filter.employer) all.push(Prisma.sql`v.employer_id = ${filter.employer}`)
  if (filter.text) {
    const part = contains(filter.text)
    all.push(Prisma.sql`(lower(v.title) LIKE ${part} OR lower(e.name) LIKE ${part} OR v.id = ${filter.text})`)
  }
  return allOf(all)
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
    default:
      return Prisma.sql`v.touched_at DESC, v.id`
  }
}

/** One page of vacancies with the number of all that fit. `limit` is for exports. */
export async function vacancyList(
  scope: Scope,
  db: Db,
  filter: VacancyFilter,
  limit: number = pageSize,
): Promise<{ rows: VacancyListRow[]; total: number }> {
  const km = filter.near ? Prisma.sql`round(${kilometres(lat, lon, filter.near)})::int` : Prisma.sql`NULL::int`
  const where = conditions(scope, filter)
  const rows = await db.$queryRaw<VacancyListRow[]>`
    SELECT v.id, v.title, v.kind, v.occupation, v.employer_id AS "employerId",
      e.name AS "employerName", e.kind AS "employerKind", v.postcode, v.city, ${km} AS km, v.places,
      v.places_filled AS "placesFilled", v.working_times AS "workingTimes", v.hours_min AS "hoursMin",
      v.hours_max AS "hoursMax", v.start::text AS start, v.pay_per_hour AS "payPerHour", v.state,
      v.touched_at AS "touchedAt", v.site_id AS "siteId"
    FROM vacancy v JOIN employer e ON e.id = v.employer_id
    WHERE ${where} ORDER BY ${order(filter)} LIMIT ${limit} OFFSET ${(filter.page - 1) * pageSize}`
  const [count] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM vacancy v JOIN employer e ON e.id = v.employer_id WHERE ${where}`
  return { rows, total: count?.total ?? 0 }
}

/** All that the page of one vacancy shows; null when it is not there for this reader. */
export interface VacancyDetail {
  vacancy: Vacancy
  steps: readonly VacancyState[]
  unknown: AskedVacancyFact[]
  employer: { id: string; name: string; kind: EmployerKind; phone: string | null; email: string | null }
  contacts: EmployerContact[]
  site: string | null
  openProposals: number
  history: HistoryRow[]
  /** Whole days since the last touch, and what that means in this house. */
  days: number
  age: ReturnType<typeof staleness>
}

const employerShown = {
  id: true,
  name: true,
  kind: true,
  phone: true,
  email: true,
  contacts: { orderBy: [{ main: 'desc' as const }, { name: 'asc' as const }] },
}

export async function vacancyDetail(scope: Scope, db: Db, id: string, now: Date): Promise<VacancyDetail | null> {
  if (scope.kind === 'self') return null
  const row = await db.vacancy.findFirst({
    where: { id, ...(scope.kind === 'employer' ? { employerId: scope.employerId } : {}) },
    include: {
      employer: { select: employerShown },
      site: { select: { name: true } },
      _count: { select: { proposals: { where: { state: { in: [...livingProposals] } } } } },
    },
  })
  if (!row) return null
  const [history, house] = await Promise.all([historyOf(db, 'vacancy', id), db.house.findUnique({ where: { id: 1 } })])
  const { contacts, kind, ...employer } = row.employer
  const vacancy = vacancyOfRow(row)
  const days = daysBetween(vacancy.touchedAt, now)
  return {
    vacancy,
    steps: vacancySteps[vacancy.state],
    unknown: unknownVacancyFacts(vacancy),
    employer: { ...employer, kind: kind as EmployerKind },
    contacts,
    site: row.site?.name ?? null,
    openProposals: row._count.proposals,
    history,
    days,
    age: staleness(vacancy.state, days, {
      askDays: house?.askStaleDays ?? 21,
      closeDays: house?.closeStaleDays ?? 35,
    }),
  }
}

/** A vacancy as its form needs it, with the name of its employer. */
export async function vacancyForForm(
  scope: Scope,
  db: Db,
  id: string,
): Promise<{ vacancy: Vacancy; employerName: string } | null> {
  if (scope.kind === 'self') return null
  const row = await db.vacancy.findFirst({
    where: { id, ...(scope.kind === 'employer' ? { employerId: scope.employerId } : {}) },
    include: { employer: { select: { name: true } } },
  })
  return row && { vacancy: vacancyOfRow(row), employerName: row.employer.name }
}

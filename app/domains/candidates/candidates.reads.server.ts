import { historyOf } from '../../../prisma/history.ts'
import type { HistoryRow } from '../../../prisma/history.ts'
import { Prisma } from '../../../prisma/generated/client.ts'
import { allOf, contains, kilometres, pageSize, within } from '../../../prisma/list-sql.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { ListQuery } from '../../lib/list-query.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { Means, WorkingTime } from '../matching/vocabulary.ts'
import {
  candidateSteps,
  displayName,
  mailConsent,
  readiness,
  readinessDays,
  readinessStates,
  unknownCandidateFacts,
} from './candidate.ts'
import type { AskedCandidateFact, Candidate, CandidateState, Readiness } from './candidate.ts'
import { livingProposals } from '../matching/proposal.ts'
import { candidateOfRow } from './candidate.row.ts'

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

function ready(kind: Readiness, today: string): Condition {
  const age = Prisma.sql`(${today}::date - c.ready_on)`
  switch (kind) {
    case 'ready':
      return Prisma.sql`${age} <= ${readinessDays.confirm}`
    case 'confirm':
      return Prisma.sql`${age} > ${readinessDays.confirm} AND ${age} <= ${readinessDays.lapse}`
    case 'lapsed':
      return Prisma.sql`${age} > ${readinessDays.lapse}`
    case 'never':
      return Prisma.sql`c.ready_on IS NULL`
  }
}

function conditions(scope: Scope, filter: CandidateFilter): Condition {
  const all: Condition[] = [seen(scope)]
  if (filter.ids?.length) all.push(Prisma.sql`c.id = ANY(${[...filter.ids]}::text[])`)
  if (filter.states.length > 0) all.push(Prisma.sql`c.state = ANY(${filter.states}::text[])`)
  if (filter.occupation) {
    const first = filter.wish === 'first' ? Prisma.sql`AND t.position = 1` : Prisma.empty
    all.push(Prisma.sql`c.id IN (SELECT t.candidate_id FROM candidate_target t
      WHERE t.occupation LIKE ${`${filter.occupation}%`} ${first})`)
  }
  if (filter.near) all.push(within(lat, lon, filter.near, filter.km))
  for (const time of filter.times) all.push(Prisma.sql`c.working_times @> ${JSON.stringify([time])}::text::jsonb`)
  const wanted = readinessStates.find((one) => one === filter.readiness)
  if (wanted) all.push(ready(wanted, filter.today))
  if (filter.site) all.push(Prisma.sql`c.site_id = ${filter.site}`)
  if (filter.text) {
    all.push(Prisma.sql`(lower(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) LIKE ${contains(filter.text)}
      OR c.id = ${filter.text} OR lower(c.email) = ${filter.text.toLowerCase()})`)
  }
  return allOf(all)
}

function order(filter: CandidateFilter): Condition {
  switch (filter.sort) {
    case 'updated':
      return Prisma.sql`c.updated_at DESC, c.id`
    case 'name':
      return Prisma.sql`c.last_name NULLS LAST, c.first_name, c.id`
    case 'near':
      return filter.near ? Prisma.sql`km NULLS LAST, c.id` : Prisma.sql`c.ready_on DESC NULLS LAST, c.id`
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
  const where = conditions(scope, filter)
  type Found = Omit<CandidateListRow, 'name' | 'readiness'> & { firstName: string | null; lastName: string | null }
  const rows = await db.$queryRaw<Found[]>`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.postcode, c.city, ${km} AS km,
      (SELECT coalesce(json_agg(t.occupation ORDER BY t.position), '[]') FROM candidate_target t
        WHERE t.candidate_id = c.id) AS targets,
      c.max_km AS "maxKm", c.mobility_means AS means, c.working_times AS "workingTimes", c.hours_min AS "hoursMin",
      c.hours_max AS "hoursMax", c.available_from::text AS "availableFrom", c.ready_on::text AS "readyOn", c.state,
      c.updated_at AS "updatedAt"
    FROM candidate c WHERE ${where} ORDER BY ${order(filter)} LIMIT ${limit} OFFSET ${(filter.page - 1) * pageSize}`
  const [count] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM candidate c WHERE ${where}`
  return {
    rows: rows.map(({ firstName, lastName, ...row }) => ({
      ...row,
      name: displayName({ id: row.id, firstName, lastName }),
      readiness: readiness(row.readyOn, filter.today),
    })),
    total: count?.total ?? 0,
  }
}

/** An event that a person is or was on. */
export interface EventOfCandidate {
  id: string
  title: string
  beginsAt: Date
  state: string
}

/** All that the page of one person shows; null when it is not there for this reader. No protected fact is read. */
export interface CandidateDetail {
  candidate: Candidate
  name: string
  readiness: Readiness
  steps: readonly CandidateState[]
  unknown: AskedCandidateFact[]
  site: string | null
  consent: { state: 'given' | 'withdrawn'; at: Date } | null
  openProposals: number
  events: EventOfCandidate[]
  history: HistoryRow[]
}

const byPosition = { orderBy: { position: 'asc' as const } }

function mayRead(scope: Scope, id: string): boolean {
  return scope.kind === 'house' || (scope.kind === 'self' && scope.candidateId === id)
}

export async function candidateDetail(
  scope: Scope,
  db: Db,
  id: string,
  today: string,
): Promise<CandidateDetail | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.candidate.findUnique({
    where: { id },
    include: {
      targets: byPosition,
      site: { select: { name: true } },
      consents: { where: { purpose: mailConsent }, orderBy: { givenAt: 'desc' }, take: 1 },
      registrations: {
        select: { state: true, event: { select: { id: true, title: true, beginsAt: true } } },
        orderBy: { event: { beginsAt: 'desc' } },
        take: 10,
      },
      _count: { select: { proposals: { where: { state: { in: [...livingProposals] } } } } },
    },
  })
  if (!row) return null
  const consent = row.consents[0]
  const candidate = candidateOfRow(row)
  return {
    candidate,
    name: displayName(candidate),
    readiness: readiness(candidate.readyOn, today),
    steps: candidateSteps[candidate.state],
    unknown: unknownCandidateFacts(candidate),
    site: row.site?.name ?? null,
    consent: consent
      ? consent.withdrawnAt
        ? { state: 'withdrawn', at: consent.withdrawnAt }
        : { state: 'given', at: consent.givenAt }
      : null,
    openProposals: row._count.proposals,
    events: row.registrations.map(({ state, event }) => ({ ...event, state })),
    history: await historyOf(db, 'candidate', id),
  }
}

/** A person as the form needs it. */
export async function candidateForForm(scope: Scope, db: Db, id: string): Promise<Candidate | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.candidate.findUnique({ where: { id }, include: { targets: byPosition } })
  return row && candidateOfRow(row)
}

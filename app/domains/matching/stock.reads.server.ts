import type { Db } from '../../../prisma/transaction.ts'
import { Prisma } from '../../../prisma/generated/client.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'

/** What has changed in a stock since a watermark. Rows that are no longer open come as `gone`. */
export interface StockChange<Row> {
  watermark: string
  rows: Row[]
  gone: string[]
}

export interface CandidateStockRow {
  profile: CandidateProfile
  /** Day of the last statement of readiness; null when there is none. */
  readyOn: string | null
}

const point = (lat: number | null, lon: number | null) => (lat === null || lon === null ? null : { lat, lon })

/**
 * The watermark: transactions below it are finished and seen by this look. Rows changed by later ones, or by ones still
 * under way, are read again next time, so no commit is missed whatever the order of commits.
 */
async function watermark(db: Db): Promise<string> {
  const [row] = await db.$queryRaw<{ xmin: string }[]>`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin`
  return row?.xmin ?? '0'
}

async function buried(db: Db, entity: string, since: string): Promise<string[]> {
  const rows = await db.$queryRaw<
    { row_id: string }[]
  >`SELECT row_id FROM tombstone WHERE entity = ${entity} AND changed_xid >= ${since}::bigint`
  return rows.map(({ row_id }) => row_id)
}

type VacancyRaw = Omit<
  VacancyProfile,
  'alternativeOccupations' | 'location' | 'weeklyHours' | 'careerChangers' | 'tempAgency'
> & {
  open: boolean
  alternatives: string[]
  lat: number | null
  lon: number | null
  hours_min: number | null
  hours_max: number | null
  pay: number | null
  experience: number | null
  open_to: string[] | null
  employer_kind: string
}

/** Vacancies open for matching (published or restricted, places left) that changed since the watermark. */
export async function changedVacancies(db: Db, since: string): Promise<StockChange<VacancyProfile>> {
  const next = await watermark(db)
  const raw = await db.$queryRaw<VacancyRaw[]>`
    SELECT v.id, v.kind, v.occupation, v.alternatives, v.lat, v.lon, v.working_times AS "workingTimes", v.hours_min, v.hours_max,
      to_char(v.start, 'YYYY-MM-DD') AS start, v.pay_per_hour AS pay, to_char(v.published_on, 'YYYY-MM-DD') AS published, v.qualification,
      v.regulated, v.experience_years AS experience, v.licences, v.skills, v.languages, v.open_to, e.kind AS employer_kind,
      v.state IN ('published', 'restricted') AND v.places_filled < v.places AS open
    FROM vacancy v JOIN employer e ON e.id = v.employer_id
    WHERE v.changed_xid >= ${since}::bigint OR e.changed_xid >= ${since}::bigint
    ORDER BY v.id`
  const rows = raw
    .filter(({ open }) => open)
    .map((row): VacancyProfile => ({
      id: row.id,
      kind: row.kind,
      occupation: row.occupation,
      alternativeOccupations: row.alternatives,
      tempAgency: row.employer_kind === 'temp_agency',
      location: point(row.lat, row.lon),
      workingTimes: row.workingTimes,
      weeklyHours: { min: row.hours_min, max: row.hours_max },
      start: row.start,
      payPerHour: row.pay,
      published: row.published,
      qualification: row.qualification,
      regulated: row.regulated,
      experienceYears: row.experience,
      licences: row.licences,
      skills: row.skills,
      languages: row.languages,
      careerChangers: row.open_to?.includes('career_changers') ?? false,
    }))
  const gone = raw.filter(({ open }) => !open).map(({ id }) => id)
  return { watermark: next, rows, gone: [...gone, ...(await buried(db, 'vacancy', since))] }
}

type CandidateRaw = Pick<
  CandidateProfile,
  | 'id'
  | 'seeks'
  | 'targets'
  | 'qualification'
  | 'trainings'
  | 'licences'
  | 'skills'
  | 'languages'
  | 'workingTimes'
  | 'availableFrom'
> & {
  active: boolean
  lat: number | null
  lon: number | null
  means: NonNullable<CandidateProfile['mobility']>['means']
  max_km: number | null
  hours_min: number | null
  hours_max: number | null
  temp: boolean | null
  min_pay: number | null
  ready_on: string | null
}

/** Active people that changed since the watermark. The table of protected facts is not read: they cannot reach the scorer. */
export async function changedCandidates(db: Db, since: string): Promise<StockChange<CandidateStockRow>> {
  const next = await watermark(db)
  const raw = await db.$queryRaw<CandidateRaw[]>`
    SELECT c.id, c.seeks, c.qualification, c.trainings, c.licences, c.skills, c.languages, c.working_times AS "workingTimes",
      to_char(c.available_from, 'YYYY-MM-DD') AS "availableFrom", c.lat, c.lon, c.mobility_means AS means, c.max_km, c.hours_min, c.hours_max,
      c.accepts_temp_work AS temp, c.min_pay_per_hour AS min_pay, to_char(c.ready_on, 'YYYY-MM-DD') AS ready_on, c.state = 'active' AS active,
      coalesce(t.targets, '[]'::jsonb) AS targets
    FROM candidate c
    LEFT JOIN (
      SELECT candidate_id, jsonb_agg(jsonb_build_object('occupation', occupation, 'experienceYears', experience_years) ORDER BY position) AS targets
      FROM candidate_target GROUP BY candidate_id
    ) t ON t.candidate_id = c.id
    WHERE c.changed_xid >= ${since}::bigint
    ORDER BY c.id`
  const rows = raw
    .filter(({ active }) => active)
    .map((row) => ({
      readyOn: row.ready_on,
      profile: {
        id: row.id,
        seeks: row.seeks,
        targets: row.targets,
        qualification: row.qualification,
        trainings: row.trainings,
        licences: row.licences,
        skills: row.skills,
        languages: row.languages,
        home: point(row.lat, row.lon),
        mobility: row.means === null && row.max_km === null ? null : { means: row.means, maxKm: row.max_km },
        workingTimes: row.workingTimes,
        weeklyHours: { min: row.hours_min, max: row.hours_max },
        availableFrom: row.availableFrom,
        acceptsTempWork: row.temp,
        minPayPerHour: row.min_pay,
      } satisfies CandidateProfile,
    }))
  const gone = raw.filter(({ active }) => !active).map(({ id }) => id)
  return { watermark: next, rows, gone: [...gone, ...(await buried(db, 'candidate', since))] }
}

export interface VacancyFacts {
  id: string
  title: string
  employer: string
  employerId: string
  tempAgency: boolean
  city: string | null
  workingTimes: string[] | null
  hours: [number | null, number | null]
  start: string | null
  published: string | null
  pay: number | null
  occupation: string
  places: number
  state: string
}

/** What rows of matches show of vacancies, in one query. */
export async function vacancyFacts(db: Db, scope: Scope, ids: readonly string[]): Promise<Map<string, VacancyFacts>> {
  if (ids.length === 0 || scope.kind === 'self') return new Map()
  const own = scope.kind === 'employer' ? Prisma.sql`AND v.employer_id = ${scope.employerId}` : Prisma.empty
  const rows = await db.$queryRaw<
    (Omit<VacancyFacts, 'hours'> & { hours_min: number | null; hours_max: number | null })[]
  >`
    SELECT v.id, v.title, e.name AS employer, e.id AS "employerId", e.kind = 'temp_agency' AS "tempAgency", v.city, v.working_times AS "workingTimes",
      v.hours_min, v.hours_max, to_char(v.start, 'YYYY-MM-DD') AS start, to_char(v.published_on, 'YYYY-MM-DD') AS published,
      v.pay_per_hour AS pay, v.occupation, v.places, v.state
    FROM vacancy v JOIN employer e ON e.id = v.employer_id WHERE v.id = ANY (${ids as string[]}) ${own}`
  return new Map(rows.map(({ hours_min, hours_max, ...row }) => [row.id, { ...row, hours: [hours_min, hours_max] }]))
}

export interface PersonFacts {
  id: string
  name: string
  city: string | null
  workingTimes: string[] | null
  hours: [number | null, number | null]
  availableFrom: string | null
  readyOn: string | null
  targets: string[]
}

/** What rows of matches show of people, in one query. Staff only: other scopes get nothing. */
export async function personFacts(db: Db, scope: Scope, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  if (ids.length === 0 || scope.kind !== 'house') return new Map()
  const rows = await db.candidate.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      firstName: true,
      lastName: true,
      city: true,
      workingTimes: true,
      hoursMin: true,
      hoursMax: true,
      availableFrom: true,
      readyOn: true,
      targets: { select: { occupation: true }, orderBy: { position: 'asc' } },
    },
  })
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: [row.lastName, row.firstName].filter(Boolean).join(', ') || row.id,
        city: row.city,
        workingTimes: Array.isArray(row.workingTimes) ? (row.workingTimes as string[]) : null,
        hours: [row.hoursMin, row.hoursMax],
        availableFrom: row.availableFrom?.toISOString().slice(0, 10) ?? null,
        readyOn: row.readyOn?.toISOString().slice(0, 10) ?? null,
        targets: row.targets.map(({ occupation }) => occupation),
      },
    ]),
  )
}

import type { SearchKind } from '../app/domains/search/search.ts'
import { skillMeaning } from '../app/domains/matching/skills.ts'
import { Prisma } from '../prisma/generated/client.ts'
import type { Db } from '../prisma/transaction.ts'
import type { SourceRow } from './mapping.ts'

type Ids = readonly string[]
type Located = {
  id: string
  lat: number | null
  lon: number | null
  postcode: string | null
  city: string | null
  site: string | null
  at: Date
}

const textList = (ids: Ids): Prisma.Sql => Prisma.sql`ANY(${[...ids]}::text[])`
const skillNames = (skills: readonly { name: string }[] | null): string[] => (skills ?? []).map(({ name }) => name)
const meanings = (names: readonly string[]): string[] => names.map(skillMeaning)
const spoken = (languages: readonly { language: string }[] | null): string[] =>
  (languages ?? []).map(({ language }) => language)
const yesNo = (value: boolean | null): string[] => (value === null ? [] : [value ? 'yes' : 'no'])
const empty = { text: null, pay: null, startDay: null, readyDay: null, beginsDay: null, lat: null, lon: null } as const

type VacancyRaw = Located & {
  title: string
  kind: string
  occupation: string
  alternatives: string[]
  employerId: string
  employer: string
  temp: boolean
  times: string[] | null
  start: string | null
  pay: number | null
  licences: string[] | null
  skills: { name: string }[] | null
  languages: { language: string }[] | null
  openTo: string[] | null
  text: string | null
  state: string
}

async function vacancies(db: Db, ids: Ids): Promise<SourceRow[]> {
  const rows = await db.$queryRaw<VacancyRaw[]>`
    SELECT v.id, v.title, v.kind, v.occupation, v.alternatives, v.employer_id AS "employerId", e.name AS employer,
      e.kind = 'temp_agency' AS temp, v.site_id AS site, v.postcode, v.city, v.lat, v.lon, v.working_times AS times,
      v.start::text AS start, v.pay_per_hour AS pay, v.licences, v.skills, v.languages, v.open_to AS "openTo",
      v.description AS text, v.state, v.touched_at AS at
    FROM vacancy v JOIN employer e ON e.id = v.employer_id WHERE v.id = ${textList(ids)}`
  return rows.map((row) => ({
    ...empty,
    kind: 'vacancy',
    id: row.id,
    title: row.title,
    keys: [row.employer, row.city, row.postcode, ...skillNames(row.skills)],
    text: row.text,
    occupations: [row.occupation, ...row.alternatives],
    tags: [
      ['state', [row.state]],
      ['type', [row.kind]],
      ['site', [row.site]],
      ['time', row.times],
      ['openTo', row.openTo],
      ['temp', yesNo(row.temp)],
      ['licence', row.licences],
      ['language', spoken(row.languages)],
      ['skill', meanings(skillNames(row.skills))],
      ['employer', [row.employerId]],
    ],
    lat: row.lat,
    lon: row.lon,
    pay: row.pay,
    startDay: row.start,
    changedAt: row.at,
  }))
}

type PersonRaw = Located & {
  firstName: string | null
  lastName: string | null
  targets: string[] | null
  seeks: string[]
  times: string[] | null
  free: string | null
  ready: string | null
  licences: string[] | null
  skills: string[] | null
  languages: { language: string }[] | null
  temp: boolean | null
  state: string
}

/** People with what placement needs: no contact data, no notes, no profile class, nothing protected. */
async function people(db: Db, ids: Ids): Promise<SourceRow[]> {
  const rows = await db.$queryRaw<PersonRaw[]>`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.postcode, c.city, c.lat, c.lon, c.site_id AS site,
      (SELECT json_agg(t.occupation ORDER BY t.position) FROM candidate_target t WHERE t.candidate_id = c.id) AS targets,
      c.seeks, c.working_times AS times, c.available_from::text AS free, c.ready_on::text AS ready, c.licences, c.skills,
      c.languages, c.accepts_temp_work AS temp, c.state, c.updated_at AS at
    FROM candidate c WHERE c.id = ${textList(ids)}`
  return rows.map((row) => ({
    ...empty,
    kind: 'person',
    id: row.id,
    title: [row.firstName, row.lastName].filter(Boolean).join(' '),
    keys: [row.city, row.postcode, ...(row.skills ?? [])],
    occupations: row.targets ?? [],
    tags: [
      ['state', [row.state]],
      ['site', [row.site]],
      ['seeks', row.seeks],
      ['time', row.times],
      ['temp', yesNo(row.temp)],
      ['licence', row.licences],
      ['language', spoken(row.languages)],
      ['skill', meanings(row.skills ?? [])],
    ],
    lat: row.lat,
    lon: row.lon,
    startDay: row.free,
    readyDay: row.ready,
    changedAt: row.at,
  }))
}

type EmployerRaw = Located & {
  name: string
  kind: string
  openTo: string[] | null
  contacts: string[] | null
  occupations: string[] | null
  open: boolean
}

async function employers(db: Db, ids: Ids): Promise<SourceRow[]> {
  const rows = await db.$queryRaw<EmployerRaw[]>`
    SELECT e.id, e.name, e.kind, e.postcode, e.city, e.lat, e.lon, e.site_id AS site, e.open_to AS "openTo", e.updated_at AS at,
      (SELECT json_agg(k.name) FROM employer_contact k WHERE k.employer_id = e.id) AS contacts,
      (SELECT json_agg(DISTINCT o.code) FROM (
        SELECT v.occupation AS code FROM vacancy v WHERE v.employer_id = e.id AND v.state IN ('restricted', 'published')
        UNION SELECT d ->> 'occupation' FROM jsonb_array_elements(coalesce(nullif(e.sought, 'null'), '[]') || coalesce(nullif(e.hired, 'null'), '[]')) d
      ) o WHERE o.code IS NOT NULL) AS occupations,
      EXISTS (SELECT FROM vacancy v WHERE v.employer_id = e.id AND v.state IN ('restricted', 'published')) AS open
    FROM employer e WHERE e.id = ${textList(ids)}`
  return rows.map((row) => ({
    ...empty,
    kind: 'employer',
    id: row.id,
    title: row.name,
    keys: [
      row.city,
      row.postcode,
      ...(row.contacts ?? []),
      row.kind === 'temp_agency' ? 'Zeitarbeit Personaldienstleister' : null,
    ],
    occupations: row.occupations ?? [],
    tags: [
      ['type', [row.kind]],
      ['site', [row.site]],
      ['openTo', row.openTo],
      ['open', row.open ? ['yes'] : []],
      ['employer', [row.id]],
    ],
    lat: row.lat,
    lon: row.lon,
    changedAt: row.at,
  }))
}

type EventRaw = {
  id: string
  title: string
  kind: string
  state: string
  site: string | null
  city: string | null
  place: string | null
  audience: string | null
  text: string | null
  occupations: string[]
  languages: string[]
  hosts: { id: string; name: string }[] | null
  lat: number | null
  lon: number | null
  begins: string
  at: Date
}

const eventWords: Readonly<Record<string, string>> = {
  application_day: 'Bewerbungstag',
  temp_agency_session: 'Veranstaltung Personaldienstleister Zeitarbeit',
  job_fair: 'Jobmesse Aktionstag',
}

async function events(db: Db, ids: Ids): Promise<SourceRow[]> {
  const rows = await db.$queryRaw<EventRaw[]>`
    SELECT v.id, v.title, v.kind, v.state, v.site_id AS site, v.city, v.place_name AS place, v.audience, v.description AS text,
      v.occupations, v.languages, (v.begins_at AT TIME ZONE 'Europe/Berlin')::date::text AS begins, v.updated_at AS at, p.lat, p.lon,
      (SELECT json_agg(json_build_object('id', e.id, 'name', e.name)) FROM event_host h JOIN employer e ON e.id = h.employer_id
        WHERE h.event_id = v.id) AS hosts
    FROM event v LEFT JOIN postcode p ON p.postcode = v.postcode WHERE v.id = ${textList(ids)}`
  return rows.map((row) => ({
    ...empty,
    kind: 'event',
    id: row.id,
    title: row.title,
    keys: [
      eventWords[row.kind] ?? null,
      ...(row.hosts ?? []).map(({ name }) => name),
      row.city,
      row.place,
      row.audience,
    ],
    text: row.text,
    occupations: row.occupations,
    tags: [
      ['state', [row.state]],
      ['type', [row.kind]],
      ['site', [row.site]],
      ['language', row.languages],
      ['employer', (row.hosts ?? []).map(({ id }) => id)],
    ],
    lat: row.lat,
    lon: row.lon,
    beginsDay: row.begins,
    changedAt: row.at,
  }))
}

/** Occupations of every level; the titles of a class are its keys. */
async function occupations(db: Db, ids: Ids): Promise<SourceRow[]> {
  const rows = await db.$queryRaw<{ code: string; level: number; title: string; titles: string[] | null }[]>`
    SELECT o.code, o.level, o.title, (SELECT json_agg(t.title) FROM occupation_title t WHERE t.code = o.code) AS titles
    FROM occupation o WHERE o.code = ${textList(ids)}`
  return rows.map((row) => ({
    ...empty,
    kind: 'occupation',
    id: row.code,
    title: [row.title, ...(row.titles ?? [])].join(' | '),
    keys: [],
    occupations: [row.code],
    tags: [['level', [String(row.level)]]],
    changedAt: new Date(0),
  }))
}

const readers: Readonly<Record<SearchKind, (db: Db, ids: Ids) => Promise<SourceRow[]>>> = {
  vacancy: vacancies,
  person: people,
  employer: employers,
  event: events,
  occupation: occupations,
}

/** The rows of one kind as they are now; an id without a row is gone. */
export const readRows = (db: Db, kind: SearchKind, ids: Ids): Promise<SourceRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : readers[kind](db, ids)

const tables: Readonly<Record<SearchKind, readonly [table: string, column: string]>> = {
  vacancy: ['vacancy', 'id'],
  person: ['candidate', 'id'],
  employer: ['employer', 'id'],
  event: ['event', 'id'],
  occupation: ['occupation', 'code'],
}

/** Ids of a kind's rows behind `after`, in order. */
export async function idsAfter(db: Db, kind: SearchKind, after: string, limit: number): Promise<string[]> {
  const [table, column] = tables[kind]
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT "${column}" AS id FROM "${table}" WHERE "${column}" > $1::text ORDER BY "${column}" LIMIT ${limit}`,
    after,
  )
  return rows.map(({ id }) => id)
}

/** Number of rows of a kind. */
export async function countRows(db: Db, kind: SearchKind): Promise<number> {
  const [row] = await db.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${tables[kind][0]}"`)
  return row?.n ?? 0
}

/** The words by which a class is known: its titles and the names above it. Asked once a code. */
export async function occupationWords(db: Db, codes: readonly string[]): Promise<{ code: string; names: string[] }[]> {
  return db.$queryRaw<{ code: string; names: string[] }[]>`
    SELECT o.code, array_cat(ARRAY[o.title], coalesce((SELECT array_agg(t.title ORDER BY length(t.title)) FROM occupation_title t WHERE t.code = o.code), '{}'))
      || coalesce((SELECT array_agg(p.title) FROM occupation p WHERE p.code IN (left(o.code, 4), left(o.code, 3))), '{}') AS names
    FROM occupation o WHERE o.code = ${textList(codes)}`
}

import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { FacetName, SearchKind } from './search.ts'

/** A hit as the database has it now, for this reader. `facts` are short words beside the title. */
export interface FoundRow {
  kind: SearchKind
  id: string
  title: string
  /** Employer, city, codes of occupations, state and days, as the kind has them. */
  state: string | null
  type: string | null
  site: string | null
  employer: string | null
  city: string | null
  occupations: string[]
  day: string | null
  pay: number | null
}

type Read = (db: Db, scope: Scope, ids: readonly string[]) => Promise<FoundRow[]>

const among = (ids: readonly string[]): Prisma.Sql => Prisma.sql`ANY(${[...ids]}::text[])`

const nobody = Prisma.sql`FALSE`

function owned(scope: Scope, own: (employerId: string) => Prisma.Sql): Prisma.Sql {
  if (scope.kind === 'house') return Prisma.sql`TRUE`
  return scope.kind === 'employer' ? own(scope.employerId) : nobody
}

const vacancies: Read = (db, scope, ids) => db.$queryRaw<FoundRow[]>`
  SELECT 'vacancy' AS kind, v.id, v.title, v.state, v.kind AS type, v.site_id AS site, e.name AS employer, v.city,
    ARRAY[v.occupation] AS occupations, v.start::text AS day, v.pay_per_hour AS pay
  FROM vacancy v JOIN employer e ON e.id = v.employer_id
  WHERE v.id = ${among(ids)} AND ${owned(scope, (id) => Prisma.sql`v.employer_id = ${id}`)}`

/** People are for staff alone, whatever an index says. */
const people: Read = (db, scope, ids) => db.$queryRaw<FoundRow[]>`
  SELECT 'person' AS kind, c.id, coalesce(nullif(concat_ws(' ', c.first_name, c.last_name), ''), c.id) AS title, c.state,
    NULL AS type, c.site_id AS site, NULL AS employer, c.city, c.ready_on::text AS day, NULL::float8 AS pay,
    ARRAY(SELECT t.occupation FROM candidate_target t WHERE t.candidate_id = c.id ORDER BY t.position) AS occupations
  FROM candidate c WHERE c.id = ${among(ids)} AND ${scope.kind === 'house' ? Prisma.sql`TRUE` : nobody}`

const employers: Read = (db, scope, ids) => db.$queryRaw<FoundRow[]>`
  SELECT 'employer' AS kind, e.id, e.name AS title, NULL AS state, e.kind AS type, e.site_id AS site, NULL AS employer, e.city,
    '{}'::text[] AS occupations, NULL AS day, NULL::float8 AS pay
  FROM employer e WHERE e.id = ${among(ids)} AND ${owned(scope, (id) => Prisma.sql`e.id = ${id}`)}`

const events: Read = (db, scope, ids) => db.$queryRaw<FoundRow[]>`
  SELECT 'event' AS kind, v.id, v.title, v.state, v.kind AS type, v.site_id AS site, v.city, v.occupations,
    (v.begins_at AT TIME ZONE 'Europe/Berlin')::date::text AS day, NULL::float8 AS pay,
    (SELECT min(e.name) FROM event_host h JOIN employer e ON e.id = h.employer_id WHERE h.event_id = v.id) AS employer
  FROM event v WHERE v.id = ${among(ids)} AND ${owned(
    scope,
    (id) =>
      Prisma.sql`v.state <> 'draft' AND EXISTS (SELECT FROM event_host h WHERE h.event_id = v.id AND h.employer_id = ${id})`,
  )}`

const occupations: Read = (db, _, ids) => db.$queryRaw<FoundRow[]>`
  SELECT 'occupation' AS kind, o.code AS id, o.title, NULL AS state, NULL AS type, NULL AS site, NULL AS employer, NULL AS city,
    ARRAY[o.code] AS occupations, NULL AS day, NULL::float8 AS pay
  FROM occupation o WHERE o.code = ${among(ids)}`

const readers: Readonly<Record<SearchKind, Read>> = {
  vacancy: vacancies,
  person: people,
  employer: employers,
  event: events,
  occupation: occupations,
}

/**
 * Hits as every customer may see them, in their order: vacancies that are published (not those kept for a while for the house's own
 * choice) and have a place left, and events to come that are open to customers or to all. Nothing else, whatever an index says.
 */
export async function openRows(
  db: Db,
  kind: 'vacancy' | 'event',
  ids: readonly string[],
  now: Date,
): Promise<FoundRow[]> {
  if (ids.length === 0) return []
  const rows =
    kind === 'vacancy'
      ? await db.$queryRaw<FoundRow[]>`
        SELECT 'vacancy' AS kind, v.id, v.title, NULL AS state, v.kind AS type, NULL AS site, e.name AS employer, v.city,
          ARRAY[v.occupation] AS occupations, v.start::text AS day, v.pay_per_hour AS pay
        FROM vacancy v JOIN employer e ON e.id = v.employer_id
        WHERE v.id = ${among(ids)} AND v.state = 'published' AND v.places_filled < v.places`
      : await db.$queryRaw<FoundRow[]>`
        SELECT 'event' AS kind, v.id, v.title, NULL AS state, v.kind AS type, NULL AS site, v.city, v.occupations,
          (v.begins_at AT TIME ZONE 'Europe/Berlin')::date::text AS day, NULL::float8 AS pay,
          (SELECT min(e.name) FROM event_host h JOIN employer e ON e.id = h.employer_id WHERE h.event_id = v.id) AS employer
        FROM event v WHERE v.id = ${among(ids)} AND v.state IN ('published', 'running') AND v.registration IN ('public', 'customers')
          AND v.ends_at > ${now}`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Values that must hold now, whatever the index said when it found the row. */
type Asked = Partial<Record<FacetName, readonly string[]>>

function stillFits(row: FoundRow, asked: Asked): boolean {
  const one = (values: readonly string[] | undefined, value: string | null) =>
    !values || values.length === 0 || (value !== null && values.includes(value))
  return one(asked.state, row.state) && one(asked.type, row.type) && one(asked.site, row.site)
}

/**
 * The rows of hits in their order, for this reader: what the reader may not see, what is not there any more and what has another
 * state by now is left out. An index can be late or wrong; this is where it does not matter.
 */
export async function rowsOfHits(
  scope: Scope,
  db: Db,
  kind: SearchKind,
  ids: readonly string[],
  asked: Asked,
): Promise<FoundRow[]> {
  if (ids.length === 0) return []
  const rows = await readers[kind](db, scope, ids)
  const byId = new Map(rows.filter((row) => stillFits(row, asked)).map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

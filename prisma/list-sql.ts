import { Prisma } from './generated/client.ts'

/** A condition of a list's WHERE. */
export type Condition = Prisma.Sql

/** All conditions together; TRUE when there is none. */
export const allOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join([...conditions], ' AND ')

/** Text to be found anywhere in a lower-case column, its own % and _ taken literally. */
export const contains = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

/** Straight-line kilometres (haversine, mean radius of the earth) from a point to the coordinates of a row. */
export function kilometres(lat: Condition, lon: Condition, from: { lat: number; lon: number }): Condition {
  return Prisma.sql`(12742.0176 * asin(least(1, sqrt(
    power(sin(radians((${lat} - ${from.lat}::float8) / 2)), 2)
    + cos(radians(${from.lat}::float8)) * cos(radians(${lat})) * power(sin(radians((${lon} - ${from.lon}::float8) / 2)), 2)))))`
}

/** Rows within `km` straight-line kilometres of a point: first a box that an index could serve, then the circle. */
export function within(lat: Condition, lon: Condition, from: { lat: number; lon: number }, km: number): Condition {
  const north = km / 111.19
  const east = north / Math.max(0.1, Math.cos((from.lat * Math.PI) / 180))
  return Prisma.sql`(${lat} BETWEEN ${from.lat - north}::float8 AND ${from.lat + north}::float8
    AND ${lon} BETWEEN ${from.lon - east}::float8 AND ${from.lon + east}::float8
    AND ${kilometres(lat, lon, from)} <= ${km}::float8)`
}

/** Rows on one page of a list. */
export const pageSize = 25

/** What search found, with its rank, beside the rows of a list; nothing where no words were typed. */
export const besideHits = (hits: readonly string[] | undefined, id: Condition): Condition =>
  hits
    ? Prisma.sql`LEFT JOIN unnest(${[...hits]}::text[]) WITH ORDINALITY AS hit(id, rank) ON hit.id = ${id}`
    : Prisma.empty

/**
 * Rows that a list's words mean: what search found, what is named exactly, and of rows that search has not read in yet those that hold
 * the words letter by letter. Without search (`hits` undefined) the letters alone decide.
 */
export function byText(
  kind: 'vacancy' | 'person' | 'employer' | 'event',
  hits: readonly string[] | undefined,
  id: Condition,
  { exact, plain }: { exact: Condition; plain: Condition },
): Condition {
  if (!hits) return Prisma.sql`(${exact} OR ${plain})`
  return Prisma.sql`(hit.id IS NOT NULL OR ${exact}
    OR (${id} IN (SELECT c.row_id FROM search_change c WHERE c.kind = ${kind}) AND ${plain}))`
}

/** The order of search: the best first, what search does not know yet before all. */
export const bestFirst = Prisma.sql`hit.rank NULLS FIRST`

/** A JSON column that holds an array, or an empty one. */
export const listOf = (column: Condition): Condition =>
  Prisma.sql`CASE WHEN jsonb_typeof(${column}) = 'array' THEN ${column} ELSE '[]'::jsonb END`

/** Rows whose JSON array of texts holds all of some values. */
export const holdsAll = (column: Condition, values: readonly string[]): Condition | null =>
  values.length === 0 ? null : Prisma.sql`${column} @> ${JSON.stringify(values)}::text::jsonb`

/** Rows whose JSON array has each of some values, whatever its case: as a text, or under `key` of an object. */
export function namesAll(column: Condition, key: string | null, values: readonly string[]): Condition | null {
  if (values.length === 0) return null
  const own = key === null ? Prisma.sql`x #>> '{}'` : Prisma.sql`x ->> ${key}`
  return allOf(
    values.map(
      (value) =>
        Prisma.sql`EXISTS (SELECT FROM jsonb_array_elements(${listOf(column)}) x WHERE lower(${own}) = lower(${value}))`,
    ),
  )
}

/** A condition that counts only when something is chosen. */
export const chosenOf = (values: readonly string[], condition: Condition): Condition | null =>
  values.length === 0 ? null : condition

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

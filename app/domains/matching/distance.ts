import type { Point } from './profile.ts'

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088
/** Roads are longer than the straight line; 1.3 is the usual detour of rural and suburban roads. */
const detour = 1.3
const radians = Math.PI / 180

/** Tenths of a kilometre on the road between two points: straight line (haversine) × 1.3, rounded. */
export function roadTenths(from: Point, to: Point): number {
  const lat = Math.sin(((to.lat - from.lat) * radians) / 2)
  const lon = Math.sin(((to.lon - from.lon) * radians) / 2)
  const h = lat * lat + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * lon * lon
  return Math.round(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h))) * detour * 10)
}

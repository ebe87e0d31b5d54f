import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import type { SiteFields } from './house.ts'

/** Who changed something last, and when. */
export interface Changed {
  at: Date
  actorName: string | null
}

/** What saving something that has a version needs; `current` is what is stored now. */
export interface SavePorts<T> {
  /** False when somebody else was quicker. */
  update(version: number, fields: T): Promise<boolean>
  current(): Promise<{ fields: T; version: number } | null>
  lastChange(): Promise<Changed | null>
}

export type Saved<T> =
  | { ok: true; value: null }
  | { ok: false; reason: 'not_found' | 'postcode' }
  | { ok: false; reason: 'conflict'; conflict: { fields: T; version: number; by: Changed | null } }

/** Saves what is still at the version that the writer had seen; an older version is a conflict, and nothing is written. */
export async function saveVersioned<T>(ports: SavePorts<T>, version: number, fields: T): Promise<Saved<T>> {
  if (await ports.update(version, fields)) return { ok: true, value: null }
  const current = await ports.current()
  if (!current) return refused('not_found')
  return { ok: false, reason: 'conflict', conflict: { ...current, by: await ports.lastChange() } }
}

/** What a site needs besides: where its postcode lies. */
export interface SitePorts {
  placeOf(postcode: string): Promise<{ lat: number; lon: number } | null>
}

type Placed = SiteFields & { lat: number; lon: number }

/** The site with its coordinates; refused when the postcode is not known. */
export async function placedSite(ports: SitePorts, fields: SiteFields): Promise<Result<Placed, 'postcode'>> {
  const place = await ports.placeOf(fields.postcode)
  return place ? ok({ ...fields, lat: place.lat, lon: place.lon }) : refused('postcode')
}

import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { HouseFields, Notices, SiteFields } from './house.ts'

/** The house with its version; null before its setup, or for a caller from outside. */
export async function houseToEdit(
  db: Db,
  scope: Scope,
): Promise<{ fields: HouseFields; notices: Notices; version: number } | null> {
  if (scope.kind !== 'house') return null
  const row = await db.house.findUnique({ where: { id: 1 } })
  if (!row) return null
  const { id: _, version, obligationNotice, ...fields } = row
  return { fields, notices: obligationNotice as Notices, version }
}

export interface SiteRow extends SiteFields {
  id: string
}

/** The house's sites with what is known of them, by name. */
export async function sitesToEdit(db: Db, scope: Scope): Promise<SiteRow[]> {
  if (scope.kind !== 'house') return []
  return db.site.findMany({ omit: { lat: true, lon: true, version: true }, orderBy: { name: 'asc' } })
}

/** One site with its version; null when there is none. */
export async function siteToEdit(
  db: Db,
  scope: Scope,
  id: string,
): Promise<{ fields: SiteFields; version: number } | null> {
  if (scope.kind !== 'house') return null
  const row = await db.site.findUnique({ where: { id } })
  if (!row) return null
  const { id: _, lat: _lat, lon: _lon, version, ...fields } = row
  return { fields, version }
}

/** Whether the house has the German notice of an obligation to report, the only one that binds. */
export async function hasGermanNotice(db: Db): Promise<boolean> {
  const house = await db.house.findFirst({ select: { obligationNotice: true } })
  return Boolean((house?.obligationNotice as Notices | undefined)?.de?.trim())
}

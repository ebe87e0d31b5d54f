import { lastChange } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { HouseFields, Notices, SiteFields } from './house.ts'

/** Writes names and rules if the house is still at `version`. False: somebody else was quicker. */
export async function updateHouse(tx: Db, version: number, fields: HouseFields): Promise<boolean> {
  const { count } = await tx.house.updateMany({
    where: { id: 1, version },
    data: { ...fields, version: { increment: 1 } },
  })
  return count === 1
}

/** Writes the legal notices if the house is still at `version`. */
export async function updateNotices(tx: Db, version: number, notices: Notices): Promise<boolean> {
  const { count } = await tx.house.updateMany({
    where: { id: 1, version },
    data: { obligationNotice: { ...notices }, version: { increment: 1 } },
  })
  return count === 1
}

type Placed = SiteFields & { lat: number; lon: number }

/** Takes a new site in. */
export async function insertSite(tx: Db, id: string, fields: Placed): Promise<void> {
  await tx.site.create({ data: { id, ...fields } })
}

/** Writes a site if it is still at `version`. */
export async function updateSite(tx: Db, id: string, version: number, fields: Placed): Promise<boolean> {
  const { count } = await tx.site.updateMany({
    where: { id, version },
    data: { ...fields, version: { increment: 1 } },
  })
  return count === 1
}

/** Who changed the house or a site last, and when. */
export const lastHouseChange = (tx: Db) => lastChange(tx, 'house', '1')
export const lastSiteChange = (tx: Db, id: string) => lastChange(tx, 'site', id)

import type { Db } from '../../../prisma/transaction.ts'
import type { Actor } from './permissions.ts'

/** What the frame of a page says: the house's name and the actor's site. */
export async function frame(db: Db, actor: Actor | null): Promise<{ name: string; site: string | null }> {
  const house = await db.house.findUnique({ where: { id: 1 }, select: { name: true } })
  const site = actor?.siteId ? await db.site.findUnique({ where: { id: actor.siteId }, select: { name: true } }) : null
  return { name: house?.name ?? 'Arbeitgeber-Service', site: site?.name ?? null }
}

/** The house's sites, by name: for forms and filters. */
export async function sites(db: Db): Promise<{ id: string; name: string }[]> {
  return db.site.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
}

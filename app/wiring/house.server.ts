import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import * as reads from '../domains/house/house.reads.server.ts'
import * as store from '../domains/house/house.store.server.ts'
import type { HouseFields, Notices, SiteFields } from '../domains/house/house.ts'
import { placedSite, saveVersioned } from '../domains/house/save-house.server.ts'
import type { Saved } from '../domains/house/save-house.server.ts'
import { newId } from '../lib/ids.ts'
import type { Parts } from './parts.ts'

const house = { kind: 'house' } as const

/** The house as data: names, rules, notices and sites, each change with who and when. */
export function wireHouse({ database: { prisma } }: Pick<Parts, 'database'>) {
  const placeOf = (db: Db) => ({ placeOf: (postcode: string) => db.postcode.findUnique({ where: { postcode } }) })
  return {
    app: {
      save: (actor: ActorName, version: number, fields: HouseFields) =>
        inTransaction(prisma, actor, (tx) =>
          saveVersioned<HouseFields>(
            {
              update: (seen, next) => store.updateHouse(tx, seen, next),
              current: () => reads.houseToEdit(tx, house),
              lastChange: () => store.lastHouseChange(tx),
            },
            version,
            fields,
          ),
        ),
      saveNotices: (actor: ActorName, version: number, notices: Notices) =>
        inTransaction(prisma, actor, (tx) =>
          saveVersioned<Notices>(
            {
              update: (seen, next) => store.updateNotices(tx, seen, next),
              current: async () => {
                const now = await reads.houseToEdit(tx, house)
                return now && { fields: now.notices, version: now.version }
              },
              lastChange: () => store.lastHouseChange(tx),
            },
            version,
            notices,
          ),
        ),
      addSite: (actor: ActorName, fields: SiteFields): Promise<Saved<SiteFields>> =>
        inTransaction(prisma, actor, async (tx) => {
          const placed = await placedSite(placeOf(tx), fields)
          if (!placed.ok) return placed
          await store.insertSite(tx, newId(), placed.value)
          return { ok: true, value: null }
        }),
      saveSite: (actor: ActorName, id: string, version: number, fields: SiteFields): Promise<Saved<SiteFields>> =>
        inTransaction(prisma, actor, async (tx) => {
          const placed = await placedSite(placeOf(tx), fields)
          if (!placed.ok) return placed
          const { lat, lon } = placed.value
          return saveVersioned<SiteFields>(
            {
              update: (seen, next) => store.updateSite(tx, id, seen, { ...next, lat, lon }),
              current: () => reads.siteToEdit(tx, house, id),
              lastChange: () => store.lastSiteChange(tx, id),
            },
            version,
            fields,
          )
        }),
    },
    reads: {
      house: (scope: Scope) => reads.houseToEdit(prisma, scope),
      sites: (scope: Scope) => reads.sitesToEdit(prisma, scope),
      site: (scope: Scope, id: string) => reads.siteToEdit(prisma, scope, id),
    },
  }
}

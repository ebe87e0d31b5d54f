import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { RecordQuery } from './record.form.ts'

const pageSize = 50

/** One entry of the record: which fields, never their values; those stand in the history of the row, for those who may read it. */
export interface RecordEntry {
  id: string
  at: Date
  actor: string
  actorName: string | null
  entity: string
  rowId: string
  action: string
  fields: string[]
}

/** Changes of the house by who, what and when, latest first, a page of 50: for the data-protection officer and administrators. */
export async function recordEntries(
  db: Db,
  scope: Scope,
  query: RecordQuery,
): Promise<{ rows: RecordEntry[]; more: boolean }> {
  if (scope.kind !== 'house') return { rows: [], more: false }
  const named = query.actor
    ? await db.user.findMany({
        where: {
          OR: [{ name: { contains: query.actor, mode: 'insensitive' } }, { email: query.actor.toLowerCase() }],
        },
        select: { id: true },
        take: 100,
      })
    : []
  const where: Prisma.HistoryEntryWhereInput = {
    ...(query.entity ? { entity: query.entity } : {}),
    ...(query.row ? { rowId: query.row } : {}),
    ...(query.actor ? { actor: { in: [query.actor, ...named.map(({ id }) => `user:${id}`)] } } : {}),
    ...(query.from || query.until
      ? { at: { ...(query.from ? { gte: query.from } : {}), ...(query.until ? { lt: query.until } : {}) } }
      : {}),
  }
  const found = await db.historyEntry.findMany({
    where,
    orderBy: { id: 'desc' },
    skip: (query.page - 1) * pageSize,
    take: pageSize + 1,
  })
  const ids = found.flatMap(({ actor }) => (actor.startsWith('user:') ? [actor.slice(5)] : []))
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [`user:${id}`, name]))
  return {
    more: found.length > pageSize,
    rows: found.slice(0, pageSize).map(({ id, changes, ...row }) => ({
      ...row,
      id: String(id),
      actorName: names.get(row.actor) ?? null,
      fields: changes && typeof changes === 'object' ? Object.keys(changes) : [],
    })),
  }
}

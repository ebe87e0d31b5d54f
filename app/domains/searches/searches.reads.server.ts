import type { Db } from '../../../prisma/transaction.ts'
import { scopeOf } from '../accounts/permissions.ts'
import type { Actor, Role } from '../accounts/permissions.ts'
import { mostSearches } from './saved-search.ts'
import type { DueSearch } from './tell-news.server.ts'

/** A saved search as its page shows it. */
export interface SavedSearchRow {
  id: string
  name: string
  address: string
  byMail: boolean
  createdAt: Date
}

/** The own searches of an account, the newest first. */
export function savedSearches(db: Db, actor: Pick<Actor, 'id'>): Promise<SavedSearchRow[]> {
  return db.savedSearch.findMany({
    where: { userId: actor.id },
    orderBy: { createdAt: 'desc' },
    take: mostSearches,
    select: { id: true, name: true, address: true, byMail: true, createdAt: true },
  })
}

/** Searches of active accounts that want a mail and were not looked at on this day. */
export async function dueSearches(db: Db, day: string, limit = 5_000): Promise<DueSearch[]> {
  const rows = await db.$queryRaw<
    {
      id: string
      user_id: string
      name: string
      address: string
      language: string
      role: Role
      employer_id: string | null
    }[]
  >`
    SELECT s.id, s.user_id, s.name, s.address, u.language, u.role, u.employer_id
    FROM saved_search s JOIN app_user u ON u.id = s.user_id AND u.active
    WHERE s.by_mail AND (s.looked_on IS NULL OR s.looked_on < ${day}::date) ORDER BY s.user_id, s.created_at LIMIT ${limit}`
  return rows.map(({ id, user_id: userId, name, address, language, role, employer_id: employerId }) => ({
    id,
    userId,
    name,
    address,
    language: language === 'en' ? 'en' : 'de',
    scope: scopeOf({ role, employerId }),
  }))
}

/** What was told of a search. */
export async function toldOf(db: Db, searchId: string): Promise<ReadonlySet<string>> {
  const rows = await db.savedSearchTold.findMany({ where: { savedSearchId: searchId }, select: { rowId: true } })
  return new Set(rows.map(({ rowId }) => rowId))
}

/** Whose mail of news a message is, and whether any of its searches still sends mails. */
export async function accountOfDigest(db: Db, messageId: string): Promise<{ userId: string; gets: boolean } | null> {
  const [row] = await db.$queryRaw<{ userId: string; gets: boolean }[]>`
    SELECT d.user_id AS "userId", EXISTS (SELECT FROM saved_search s WHERE s.user_id = d.user_id AND s.by_mail) AS gets
    FROM message m JOIN search_digest d ON d.id = m.search_digest_id WHERE m.id = ${messageId}`
  return row ?? null
}

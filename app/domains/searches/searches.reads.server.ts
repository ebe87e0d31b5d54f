import { customerMayGetNews } from '../../../prisma/news-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { scopeOf } from '../accounts/permissions.ts'
import type { Role } from '../accounts/permissions.ts'
import { mailConsent } from '../candidates/candidate.ts'
import { mostSearches } from './saved-search.ts'
import type { SearchOwner } from './saved-search.ts'
import { ownerColumns } from './searches.store.server.ts'
import type { DueSearch } from './tell-news.server.ts'

/** A saved search as its page shows it. */
export interface SavedSearchRow {
  id: string
  name: string
  address: string
  byMail: boolean
  createdAt: Date
}

/** The own searches of an owner, the newest first. */
export function savedSearches(db: Db, owner: SearchOwner): Promise<SavedSearchRow[]> {
  return db.savedSearch.findMany({
    where: ownerColumns(owner),
    orderBy: { createdAt: 'desc' },
    take: mostSearches,
    select: { id: true, name: true, address: true, byMail: true, createdAt: true },
  })
}

interface DueRow {
  id: string
  userId: string | null
  candidateId: string | null
  name: string
  address: string
  language: string
  role: Role | null
  employerId: string | null
}

/** Searches that want a mail and were not looked at on this day: of active accounts, and of customers who may get mails. */
export async function dueSearches(db: Db, day: string, limit = 5_000): Promise<DueSearch[]> {
  const rows = await db.$queryRaw<DueRow[]>`
    SELECT s.id, s.user_id AS "userId", s.candidate_id AS "candidateId", s.name, s.address, coalesce(u.language, c.language) AS language,
      u.role, u.employer_id AS "employerId"
    FROM saved_search s LEFT JOIN app_user u ON u.id = s.user_id LEFT JOIN candidate c ON c.id = s.candidate_id
    WHERE s.by_mail AND (s.looked_on IS NULL OR s.looked_on < ${day}::date) AND (u.active OR ${customerMayGetNews(mailConsent)})
    ORDER BY s.user_id, s.candidate_id, s.created_at LIMIT ${limit}`
  return rows.flatMap(({ id, userId, candidateId, name, address, language, role, employerId }) => {
    const of = { id, name, address, language }
    if (userId !== null && role !== null)
      return { ...of, owner: { user: userId }, scope: scopeOf({ role, employerId }) }
    if (candidateId === null) return []
    return { ...of, owner: { candidate: candidateId }, scope: { kind: 'self' as const, candidateId } }
  })
}

/** What was told of a search. */
export async function toldOf(db: Db, searchId: string): Promise<ReadonlySet<string>> {
  const rows = await db.savedSearchTold.findMany({ where: { savedSearchId: searchId }, select: { rowId: true } })
  return new Set(rows.map(({ rowId }) => rowId))
}

/** Whose mail of news a message is, in which language, and whether any of the searches still sends mails. */
export async function ownerOfDigest(
  db: Db,
  messageId: string,
): Promise<{ owner: SearchOwner; gets: boolean; language: string } | null> {
  const [row] = await db.$queryRaw<
    { userId: string | null; candidateId: string | null; gets: boolean; language: string }[]
  >`
    SELECT d.user_id AS "userId", d.candidate_id AS "candidateId", m.language,
      EXISTS (SELECT FROM saved_search s WHERE s.by_mail AND (s.user_id = d.user_id OR s.candidate_id = d.candidate_id)) AS gets
    FROM message m JOIN search_digest d ON d.id = m.search_digest_id WHERE m.id = ${messageId}`
  if (!row) return null
  const { userId, candidateId, gets, language } = row
  if (userId !== null) return { owner: { user: userId }, gets, language }
  return candidateId === null ? null : { owner: { candidate: candidateId }, gets, language }
}

import type { Db } from '../../../prisma/transaction.ts'
import type { SearchMessageToSend } from './outbox.ts'
import type { SearchMailFacts } from './search-message.ts'

/** Reads a daily mail of saved searches with everything that decides about it; null when it is none. */
export async function searchMessageToSend(db: Db, id: string): Promise<SearchMessageToSend | null> {
  const [row] = await db.$queryRaw<(Omit<SearchMailFacts, 'house'> & { house: SearchMailFacts['house'] | null })[]>`
    SELECT m.language, u.email AS address, u.name, u.active, d.content AS parts,
      EXISTS (SELECT FROM saved_search s WHERE s.user_id = u.id AND s.by_mail) AS wanted, x.address IS NOT NULL AS "addressRefused",
      (SELECT jsonb_build_object('name', name, 'serviceName', service_name) FROM house) AS house
    FROM message m JOIN search_digest d ON d.id = m.search_digest_id JOIN app_user u ON u.id = d.user_id
      LEFT JOIN refused_address x ON x.address = u.email
    WHERE m.id = ${id}`
  if (!row) return null
  return { to: 'search', id, facts: { ...row, house: row.house ?? { name: '', serviceName: '' } } }
}

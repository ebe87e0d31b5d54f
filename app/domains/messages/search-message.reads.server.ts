import { customerMayGetNews } from '../../../prisma/news-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { customerLanguage } from '../../lib/languages.ts'
import { mailConsent } from './channel.ts'
import type { SearchMessageToSend } from './outbox.ts'
import type { SearchMailFacts } from './search-message.ts'

type Row = Omit<SearchMailFacts, 'house' | 'reader' | 'language'> & {
  language: string
  candidateId: string | null
  role: string | null
  house: SearchMailFacts['house'] | null
}

/** Reads a daily mail of saved searches with everything that decides about it; null when it is none. */
export async function searchMessageToSend(db: Db, id: string): Promise<SearchMessageToSend | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.language, coalesce(u.email, c.email, '') AS address, coalesce(u.name, '') AS name, coalesce(u.active, c.state = 'active') AS active,
      u.role, d.candidate_id AS "candidateId", d.content AS parts, x.address IS NOT NULL AS "addressRefused",
      EXISTS (SELECT FROM saved_search s WHERE s.by_mail
        AND (s.user_id = u.id OR (s.candidate_id = c.id AND ${customerMayGetNews(mailConsent)}))) AS wanted,
      (SELECT jsonb_build_object('name', name, 'serviceName', service_name) FROM house) AS house
    FROM message m JOIN search_digest d ON d.id = m.search_digest_id LEFT JOIN app_user u ON u.id = d.user_id
      LEFT JOIN candidate c ON c.id = d.candidate_id LEFT JOIN refused_address x ON x.address = coalesce(u.email, c.email)
    WHERE m.id = ${id}`
  if (!row) return null
  const { candidateId, role, house, ...facts } = row
  return {
    to: 'search',
    id,
    facts: {
      ...facts,
      language: customerLanguage(facts.language),
      reader: candidateId !== null ? 'customer' : role === 'employer' ? 'employer' : 'staff',
      house: house ?? { name: '', serviceName: '' },
    },
  }
}

import type { Db } from '../../../prisma/transaction.ts'
import { customerLanguage } from '../../lib/languages.ts'
import type { AccountFacts } from './account-message.ts'
import type { AccountMessageToSend } from './outbox.ts'

interface Row {
  link: string
  kind: AccountFacts['kind']
  language: string
  address: string
  known: boolean
  name: string | null
  invited_by: string | null
  firm: string | null
  expires_at: Date
  over: boolean
  refused: boolean
  house: AccountFacts['house'] | null
}

/** Reads a mail with a link to an account with everything that decides about it and stands in it; null when it is none. */
export async function accountMessageToSend(db: Db, id: string): Promise<AccountMessageToSend | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT l.id AS link, l.kind, l.language, l.email AS address,
      CASE WHEN l.kind = 'customer' THEN EXISTS (SELECT FROM candidate WHERE lower(email) = l.email) ELSE u.id IS NOT NULL END AS known,
      coalesce(u.name, l.name) AS name,
      b.name AS invited_by, f.name AS firm, l.expires_at, l.used_at IS NOT NULL OR l.withdrawn_at IS NOT NULL AS over,
      x.address IS NOT NULL AS refused,
      (SELECT jsonb_build_object('name', name, 'serviceName', service_name) FROM house) AS house
    FROM message m JOIN account_link l ON l.id = m.account_link_id
      LEFT JOIN app_user u ON u.email = l.email AND u.active AND l.kind <> 'customer'
      LEFT JOIN app_user b ON b.id = l.invited_by
      LEFT JOIN employer f ON f.id = l.employer_id
      LEFT JOIN refused_address x ON x.address = l.email
    WHERE m.id = ${id}`
  if (!row) return null
  return {
    to: 'account',
    id,
    linkId: row.link,
    facts: {
      kind: row.kind,
      language: customerLanguage(row.language),
      address: row.address,
      known: row.known,
      name: row.name,
      invitedBy: row.invited_by,
      firm: row.firm,
      expiresAt: row.expires_at,
      over: row.over,
      addressRefused: row.refused,
      house: row.house ?? { name: '', serviceName: '' },
    },
  }
}

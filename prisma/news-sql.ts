import { Prisma } from './generated/client.ts'

/**
 * Whether a customer's searches may send mails, over `s` saved_search and `c` candidate: active, with an address that no server refused,
 * and no withdrawal of the consent to mails (`purpose`) noted since the search was kept; the wish for its mails was its consent.
 */
export const customerMayGetNews = (
  purpose: string,
): Prisma.Sql => Prisma.sql`(c.state = 'active' AND coalesce(c.email, '') <> ''
  AND c.email_refused_at IS NULL AND NOT EXISTS (SELECT FROM consent k
    WHERE k.candidate_id = c.id AND k.purpose = ${purpose} AND k.withdrawn_at > s.created_at))`

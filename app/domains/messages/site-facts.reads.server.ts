import { Prisma } from '../../../prisma/generated/client.ts'

/** A site as messages need it, of the row that a query calls `s`; null where there is none. */
export const siteFacts = Prisma.sql`CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('name', s.name, 'street', s.street,
  'postcode', s.postcode, 'city', s.city, 'phone', s.phone, 'email', s.email, 'contact', s.contact, 'replyTo', s.reply_to,
  'wayThere', s.way_there) END`

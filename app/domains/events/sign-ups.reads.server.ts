import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { openEvent } from './public-events.reads.server.ts'

/** What the page behind a confirmation link shows; null when no link has the token. The token alone lets in: no scope. */
export async function signUpPage(db: Db, tokenHash: string) {
  const row = await db.signUp.findUnique({ where: { tokenHash } })
  const event = row && (await openEvent(db, row.eventId))
  if (!row || !event) return null
  const { state, expiresAt, registrationId, language } = row
  return { state, expiresAt, registrationId, language, event }
}

/** Link of the answer page of a registration, as far as its token can be made again. */
export async function linkOfRegistration(db: Db, registrationId: string) {
  const link = await db.invitation.findUnique({ where: { registrationId }, select: { id: true, linkVersion: true } })
  return link && { invitationId: link.id, linkVersion: link.linkVersion }
}

/** Somebody who came by the public page, for the officer: how to reach them, and who may be the same person. */
export interface PublicRegistration {
  registrationId: string
  candidateId: string
  name: string
  reach: string
  /** An officer is to confirm it: no e-mail was given. */
  toConfirm: boolean
  doubles: { id: string; name: string; city: string | null }[]
}

/** Registrations of an event that came by the public page, those to be confirmed first; at most 200. Two queries. */
export async function publicRegistrations(db: Db, scope: Scope, eventId: string): Promise<PublicRegistration[]> {
  if (scope.kind !== 'house') return []
  const rows = await db.$queryRaw<(Omit<PublicRegistration, 'doubles'> & { rank: number })[]>`
    SELECT r.id AS "registrationId", c.id AS "candidateId", concat_ws(', ', c.last_name, c.first_name) AS name,
      concat_ws(' · ', c.phone, c.email, nullif(concat_ws(', ', c.street, nullif(concat_ws(' ', c.postcode, c.city), '')), '')) AS reach,
      s.state = 'held' AND r.state IN ('offered', 'waiting') AS "toConfirm", 0 AS rank
    FROM sign_up s JOIN registration r ON r.id = s.registration_id JOIN candidate c ON c.id = s.candidate_id
    WHERE s.event_id = ${eventId} AND s.kind = 'public' AND r.state <> 'cancelled'
    ORDER BY "toConfirm" DESC, s.created_at LIMIT 200`
  const same = await db.$queryRaw<{ of: string; id: string; name: string; city: string | null }[]>`
    SELECT DISTINCT c.id AS of, o.id, concat_ws(', ', o.last_name, o.first_name) AS name, o.city
    FROM candidate c JOIN candidate o ON o.id <> c.id AND ((o.email IS NOT NULL AND lower(o.email) = lower(c.email))
      OR (lower(o.last_name) = lower(c.last_name) AND lower(o.first_name) = lower(c.first_name)))
    WHERE c.id = ANY (${rows.map(({ candidateId }) => candidateId)}) LIMIT 500`
  return rows.map(({ rank: _rank, ...row }) => ({
    ...row,
    doubles: same.flatMap(({ of, ...one }) => (of === row.candidateId ? [one] : [])),
  }))
}

import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import { answerCode, hashAnswerCode } from './answer-code.server.ts'
import { answerToken, hashAnswerToken } from './answer-token.server.ts'
import type { NewInvitation } from './invite-people.server.ts'

type Link = Omit<NewInvitation, 'batchId'> & { batchId: string | null }

/**
 * Writes answer links. A registration that has one keeps it and its token; it joins the batch, if there is one, and its end
 * follows the end of the event. A code that another link has already is left out: that letter has its QR code only.
 */
export async function saveLinks(tx: Db, links: readonly Link[], secret: string, now: Date): Promise<void> {
  if (links.length === 0) return
  const rows = links.map((link) => ({
    id: link.id,
    batch_id: link.batchId,
    registration_id: link.registrationId,
    channel: link.channel,
    token_hash: hashAnswerToken(answerToken(secret, { invitationId: link.id, linkVersion: 0 })),
    code_hash: hashAnswerCode(secret, answerCode(secret, { invitationId: link.id, linkVersion: 0 })),
    expires_at: link.expiresAt,
    created_at: now,
  }))
  await tx.$executeRaw`
    INSERT INTO invitation (id, batch_id, registration_id, channel, token_hash, code_hash, expires_at, created_at)
    SELECT id, batch_id, registration_id, channel, token_hash,
      CASE WHEN EXISTS (SELECT FROM invitation i WHERE i.code_hash = new.code_hash) THEN NULL ELSE code_hash END, expires_at, created_at FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (id text, batch_id text, registration_id text,
      channel text, token_hash text, code_hash text, expires_at timestamptz, created_at timestamptz)
    ORDER BY registration_id
    ON CONFLICT (registration_id) DO UPDATE SET expires_at = excluded.expires_at,
      batch_id = coalesce(excluded.batch_id, invitation.batch_id),
      channel = CASE WHEN excluded.batch_id IS NULL THEN invitation.channel ELSE excluded.channel END`
}

/** Makes sure that these people's registrations for an event have answer links, valid until its end. */
export async function ensureLinks(
  tx: Db,
  eventId: string,
  candidateIds: readonly string[],
  secret: string,
  now: Date,
): Promise<void> {
  const rows = await tx.$queryRaw<{ registrationId: string; expiresAt: Date }[]>`
    SELECT r.id AS "registrationId", e.ends_at AS "expiresAt"
    FROM registration r JOIN event e ON e.id = r.event_id LEFT JOIN invitation i ON i.registration_id = r.id
    WHERE r.event_id = ${eventId} AND r.candidate_id = ANY (${[...candidateIds]}) AND (i.id IS NULL OR i.expires_at <> e.ends_at)`
  await saveLinks(
    tx,
    rows.map((row) => ({ id: newId(), batchId: null, channel: 'mail', ...row })),
    secret,
    now,
  )
}

/** Replaces a link by a new one; the old token is void. Answers the new version. */
export async function renewToken(
  tx: Db,
  link: { invitationId: string; linkVersion: number },
  expiresAt: Date,
  secret: string,
): Promise<number | null> {
  const linkVersion = link.linkVersion + 1
  const { count } = await tx.invitation.updateMany({
    where: { id: link.invitationId, linkVersion: link.linkVersion },
    data: {
      linkVersion,
      tokenHash: hashAnswerToken(answerToken(secret, { invitationId: link.invitationId, linkVersion })),
      codeHash: hashAnswerCode(secret, answerCode(secret, { invitationId: link.invitationId, linkVersion })),
      expiresAt,
    },
  })
  return count === 1 ? linkVersion : null
}

/** The link that a code opens at `now`; null when none does, or none any more. */
export async function linkOfCode(
  db: Db,
  codeHash: string,
  now: Date,
): Promise<{ invitationId: string; linkVersion: number } | null> {
  const row = await db.invitation.findFirst({
    where: { codeHash, expiresAt: { gt: now } },
    select: { id: true, linkVersion: true },
  })
  return row && { invitationId: row.id, linkVersion: row.linkVersion }
}

import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import { mailConsent } from './channel.ts'
import { hasPost } from '../../../prisma/reach-sql.ts'

/** The person of a mail, as far as the way out of mails needs it. */
export interface LeavingPerson {
  id: string
  language: string
  /** Whether mails go to this person now. */
  gets: boolean
  /** Street, postcode and town are all known: letters can take the place of mails. */
  postal: boolean
}

/** The person whom a mail was for; null when there is no such mail. */
export async function personOfMail(db: Db, messageId: string): Promise<LeavingPerson | null> {
  const [row] = await db.$queryRaw<LeavingPerson[]>`
    SELECT c.id, c.language, ${hasPost} AS postal,
      c.channel <> 'letter' AND EXISTS (SELECT FROM consent k WHERE k.candidate_id = c.id AND k.purpose = ${mailConsent} AND k.withdrawn_at IS NULL)
        OR c.channel IN ('mail', 'both') AND NOT EXISTS (SELECT FROM consent k WHERE k.candidate_id = c.id AND k.purpose = ${mailConsent}) AS gets
    FROM message m JOIN candidate c ON c.id = m.candidate_id WHERE m.id = ${messageId} AND m.channel = 'mail'`
  return row ?? null
}

/** No more mails to this person: the consent is withdrawn and letters take their place. Doing it again changes nothing. */
export async function leaveMails(tx: Db, candidateId: string, now: Date): Promise<void> {
  await tx.consent.updateMany({
    where: { candidateId, purpose: mailConsent, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  await tx.candidate.updateMany({
    where: { id: candidateId, channel: { not: 'letter' } },
    data: { channel: 'letter', version: { increment: 1 } },
  })
}

/** Mails again: the person gives the consent anew. Doing it again changes nothing. */
export async function rejoinMails(tx: Db, candidateId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO consent (id, candidate_id, purpose, given_at, recorded_by)
    VALUES (${newId()}, ${candidateId}, ${mailConsent}, ${now}, ${`person:${candidateId}`})
    ON CONFLICT (candidate_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING`
  await tx.candidate.updateMany({
    where: { id: candidateId, channel: 'letter' },
    data: { channel: 'auto', version: { increment: 1 } },
  })
}

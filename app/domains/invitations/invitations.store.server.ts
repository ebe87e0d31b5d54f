import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import { mailConsent } from '../messages/channel.ts'
import type { Reach, WishedChannel } from '../messages/channel.ts'
import { appeals, eventOccasion } from '../messages/message.ts'
import type { PersonToInvite } from './invitation.ts'
import type { InvitePorts } from './invite-people.server.ts'
import { saveLinks } from './links.store.server.ts'
import { hasPost } from '../../../prisma/reach-sql.ts'

interface PersonRow {
  candidateId: string
  active: boolean
  language: string
  wish: WishedChannel
  email: string | null
  emailRefused: boolean
  postal: boolean
  consent: Reach['consent']
  registration: string | null
  lastAppealAt: Date | null
  invitedBefore: number
}

async function people(tx: Db, eventId: string, candidateIds: readonly string[]): Promise<PersonToInvite[]> {
  const rows = await tx.$queryRaw<PersonRow[]>`
    SELECT c.id AS "candidateId", c.state = 'active' AS active, c.language, c.channel AS wish, c.email,
      c.email_refused_at IS NOT NULL AS "emailRefused",
      ${hasPost} AS postal,
      CASE WHEN k.given THEN 'given' WHEN k.withdrawn THEN 'withdrawn' ELSE 'unknown' END AS consent,
      r.state AS registration, coalesce(a.invited, 0)::int AS "invitedBefore", a.last AS "lastAppealAt"
    FROM candidate c
    LEFT JOIN registration r ON r.candidate_id = c.id AND r.event_id = ${eventId}
    LEFT JOIN LATERAL (SELECT bool_or(withdrawn_at IS NULL) AS given, bool_or(withdrawn_at IS NOT NULL) AS withdrawn
      FROM consent WHERE candidate_id = c.id AND purpose = ${mailConsent}) k ON true
    LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE purpose = 'invitation' AND NOT copy) AS invited,
        max(coalesce(sent_at, handed_at)) FILTER (WHERE state IN ('sent', 'uncertain', 'posted', 'sending')) AS last
      FROM message WHERE candidate_id = c.id AND occasion = ${eventOccasion(eventId)} AND purpose = ANY (${[...appeals]})) a ON true
    WHERE c.id = ANY (${[...candidateIds]})`
  return rows.map(({ wish, email, emailRefused, postal, consent, ...person }) => ({
    ...person,
    reach: { wish, email, emailRefused, postal, consent },
  }))
}

async function lockedEvent(tx: Db, id: string): ReturnType<InvitePorts['event']> {
  const [row] = await tx.$queryRaw<{ id: string; state: string; endsAt: Date; freePlaces: number }[]>`
    SELECT id, state, ends_at AS "endsAt", capacity - taken AS "freePlaces" FROM lock_event(${id})`
  return row ?? null
}

/** The ports of inviting on a running transaction; registering and queueing are the events' and the messages' own. */
export function invitePorts(
  tx: Db,
  now: Date,
  secret: string,
  others: Pick<InvitePorts, 'addInvited' | 'queue' | 'hasNotice'>,
): InvitePorts {
  return {
    now,
    newId,
    event: (id) => lockedEvent(tx, id),
    people: (eventId, candidateIds) => people(tx, eventId, candidateIds),
    saveBatch: async ({ leftOut, ...batch }) => {
      await tx.invitationBatch.create({ data: { ...batch, leftOut: leftOut.map((each) => ({ ...each })) } })
    },
    saveInvitations: (rows) => saveLinks(tx, rows, secret, now),
    ...others,
  }
}

/** Notes that a batch was stopped or goes on. False when there is no such batch. */
export async function setStopped(tx: Db, batchId: string, stoppedAt: Date | null): Promise<boolean> {
  const { count } = await tx.invitationBatch.updateMany({ where: { id: batchId }, data: { stoppedAt } })
  return count === 1
}

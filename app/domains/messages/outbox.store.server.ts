import type { PrismaClient } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import type { Claim, Note } from './outbox.ts'

/**
 * Claims up to `limit` messages that are due, in one statement: rows that another worker is claiming are passed over
 * (`SKIP LOCKED`), claimed ones belong to `worker` for `leaseMs`.
 */
export async function claimMessages(
  db: Db,
  worker: string,
  limit: number,
  leaseMs: number,
  now: Date,
): Promise<Claim[]> {
  const leaseUntil = new Date(now.getTime() + leaseMs)
  const claimed = await db.$queryRaw<{ id: string; attempts: number }[]>`
    UPDATE message SET state = 'sending', leased_by = ${worker}, lease_until = ${leaseUntil}, attempts = attempts + 1
    WHERE id IN (
      SELECT id FROM message WHERE state IN ('queued', 'failed') AND channel = 'mail' AND due_at <= ${now}
      ORDER BY due_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, attempts`
  return claimed.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => ({ ...row, leaseUntil }))
}

/**
 * Notes, committed, that the text of a mail leaves the house now. False when the message is no longer this worker's: then nothing
 * may leave. After this note nobody claims the message again by itself (a CHECK of the database holds that too).
 */
export async function noteHandover(db: Db, id: string, worker: string, now: Date): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE message SET handed_at = ${now}
    WHERE id = ${id} AND state = 'sending' AND leased_by = ${worker} AND lease_until > ${now} AND handed_at IS NULL`
  return changed === 1
}

/**
 * Notes what became of a claimed message. An answer that comes after the lease has ended still counts: `sent` turns an
 * uncertain message into a sent one. Returns false when the message is somebody else's by now.
 */
export async function noteOutcome(prisma: PrismaClient, id: string, worker: string, note: Note): Promise<boolean> {
  if (note.state === 'refused')
    return inTransaction(prisma, 'system: sender', (tx) => noteRefusal(tx, id, worker, note))
  const handed = note.state === 'failed' || note.state === 'withdrawn' ? null : undefined
  const { count } = await prisma.message.updateMany({
    where: { id, leasedBy: worker, state: note.state === 'sent' ? { in: ['sending', 'uncertain'] } : 'sending' },
    data: {
      state: note.state,
      detail: note.detail,
      leaseUntil: null,
      ...(note.state === 'sent' ? { sentAt: note.at } : {}),
      ...(note.state === 'failed' ? { dueAt: note.dueAt } : {}),
      ...(handed === null ? { handedAt: null } : {}),
    },
  })
  return count === 1
}

/** Notes a refusal; that of an address puts the person on the list of letters to print. */
async function noteRefusal(tx: Db, id: string, worker: string, note: Note & { state: 'refused' }): Promise<boolean> {
  const { count } = await tx.message.updateMany({
    where: { id, leasedBy: worker, state: 'sending' },
    data: { state: 'refused', detail: note.detail, leaseUntil: null },
  })
  if (count === 0 || !note.address) return count === 1
  await markRefused(tx, id, note.detail, note.at)
  return true
}

/** The address of a message takes nothing any more: it is marked, and a person gets the letter in place of the mail. */
export async function markRefused(tx: Db, id: string, detail: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE candidate SET email_refused_at = ${at} FROM message
    WHERE message.id = ${id} AND candidate.id = message.candidate_id AND candidate.email_refused_at IS NULL`
  await tx.$executeRaw`
    INSERT INTO refused_address (address, refused_at, detail) SELECT address, ${at}, ${detail} FROM message
    WHERE id = ${id} AND address IS NOT NULL ON CONFLICT (address) DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO message (id, candidate_id, purpose, occasion, revision, copy, channel, language, state, facts, batch_id, due_at, created_at)
    SELECT id || '-letter', candidate_id, purpose, occasion, revision, true, 'letter', language, 'to_print', facts, batch_id, ${at}, ${at}
    FROM message WHERE id = ${id} AND candidate_id IS NOT NULL AND purpose <> 'link'
    ON CONFLICT (candidate_id, occasion, purpose, revision, copy) DO NOTHING`
}

/**
 * Leases that ended: a message whose text may have left is uncertain from now on, every other goes back to the queue. With
 * `everything` no lease counts (a process that has the embedded database to itself, at its start).
 */
export async function releaseLeases(
  db: Db,
  now: Date,
  everything = false,
): Promise<{ queued: number; uncertain: number }> {
  const until = everything ? new Date(8.64e15) : now
  const rows = await db.$queryRaw<{ state: string }[]>`
    UPDATE message SET state = CASE WHEN handed_at IS NULL THEN 'queued' ELSE 'uncertain' END,
      detail = CASE WHEN handed_at IS NULL THEN detail ELSE 'the process ended between handing over and the answer of the mail server' END,
      lease_until = NULL
    WHERE state = 'sending' AND (lease_until <= ${until} OR ${everything})
    RETURNING state`
  const uncertain = rows.filter(({ state }) => state === 'uncertain').length
  return { queued: rows.length - uncertain, uncertain }
}

/** Planned messages whose time has come go to the queue; those of a stopped batch stay. */
export async function queuePlanned(db: Db, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE message SET state = 'queued' WHERE state = 'planned' AND due_at <= ${now}
    AND NOT EXISTS (SELECT FROM invitation_batch b WHERE b.id = message.batch_id AND b.stopped_at IS NOT NULL)`
}

/** When the next message is due, for a worker that has nothing to do. */
export async function nextDue(db: Db): Promise<Date | null> {
  const first = await db.message.findFirst({
    where: { state: { in: ['queued', 'failed'] }, channel: 'mail' },
    orderBy: { dueAt: 'asc' },
    select: { dueAt: true },
  })
  return first?.dueAt ?? null
}

/** Gives claimed messages back that were not begun (a worker that stops): the attempt does not count. */
export async function giveBack(db: Db, ids: readonly string[], worker: string): Promise<number> {
  if (ids.length === 0) return 0
  return db.$executeRaw`
    UPDATE message SET state = 'queued', attempts = attempts - 1, lease_until = NULL
    WHERE id = ANY (${[...ids]}) AND state = 'sending' AND leased_by = ${worker} AND handed_at IS NULL`
}

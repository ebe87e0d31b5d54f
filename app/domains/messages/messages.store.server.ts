import type { Db } from '../../../prisma/transaction.ts'

/** What an officer decides about an uncertain message: it arrived, it goes out again, or it is dropped. */
export type Resolution = 'sent' | 'again' | 'drop'

/** Carries out the officer's decision. False when the message is not uncertain (any more). */
export async function resolveUncertain(
  db: Db,
  id: string,
  resolution: Resolution,
  by: string,
  now: Date,
): Promise<boolean> {
  const data = {
    sent: { state: 'sent', sentAt: now, detail: `noted as sent by ${by}` },
    again: { state: 'queued', handedAt: null, dueAt: now, detail: `sent again by ${by}` },
    drop: { state: 'withdrawn', detail: `dropped by ${by}` },
  }[resolution]
  const { count } = await db.message.updateMany({ where: { id, state: 'uncertain' }, data })
  return count === 1
}

/** Takes an officer's decision back while the message has not gone out again. False when there is none to take back. */
export async function undoResolution(db: Db, id: string): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE message SET state = 'uncertain', sent_at = NULL, detail = 'an officer took the decision back'
    WHERE id = ${id} AND handed_at IS NOT NULL AND ((state = 'sent' AND detail LIKE 'noted as sent by %')
      OR (state = 'withdrawn' AND detail LIKE 'dropped by %'))`
  return changed === 1
}

/** Stops a batch: what waits is planned until the batch is resumed; what is being handed over goes out. */
export async function stopBatch(tx: Db, batchId: string): Promise<number> {
  const { count } = await tx.message.updateMany({
    where: { batchId, state: { in: ['queued', 'failed'] } },
    data: { state: 'planned' },
  })
  return count
}

/** Lets the waiting messages of a batch go again. */
export async function resumeBatch(tx: Db, batchId: string, now: Date): Promise<number> {
  const { count } = await tx.message.updateMany({
    where: { batchId, state: 'planned', dueAt: { lte: now } },
    data: { state: 'queued' },
  })
  return count
}

/** Notes that the letters were printed and posted. */
export async function notePosted(tx: Db, ids: readonly string[], now: Date): Promise<number> {
  const { count } = await tx.message.updateMany({
    where: { id: { in: [...ids] }, state: 'to_print' },
    data: { state: 'posted', sentAt: now },
  })
  return count
}

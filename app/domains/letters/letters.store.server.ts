import type { Db } from '../../../prisma/transaction.ts'
import type { WithdrawReason } from '../messages/may-send.ts'

/** Notes letters that are still to print as posted; answers which they were. */
export async function postLetters(tx: Db, ids: readonly string[], at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE message SET state = 'posted', sent_at = ${at}
    WHERE id = ANY (${[...ids]}) AND state = 'to_print' AND channel = 'letter' RETURNING id`
  return rows.map(({ id }) => id)
}

/** Withdraws a letter that is still to print, with the reason; false when it is not (any more). */
export async function withdrawLetter(tx: Db, id: string, reason: WithdrawReason): Promise<boolean> {
  const { count } = await tx.message.updateMany({
    where: { id, state: 'to_print', channel: 'letter' },
    data: { state: 'withdrawn', detail: reason },
  })
  return count === 1
}

import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { WithdrawReason } from '../messages/may-send.ts'
import type { Pile } from './letter.ts'

const columns = (pile: Pile) =>
  'event' in pile ? { eventId: pile.event } : { eventId: null, siteId: pile.proposalsOf || null }

/** Opens a printing and answers its id. */
export async function openRun(tx: Db, pile: Pile, actor: string, at: Date): Promise<string> {
  const { id } = await tx.printRun.create({ data: { id: newId(), ...columns(pile), createdAt: at, createdBy: actor } })
  return id
}

/** Puts letters into a printing; answers those that were still to print and in no other. */
export async function takeIntoRun(tx: Db, run: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE message SET print_run_id = ${run}
    WHERE id = ANY (${[...ids]}) AND state = 'to_print' AND channel = 'letter' AND print_run_id IS NULL RETURNING id`
  return rows.map(({ id }) => id)
}

/** Locks a printing that is not posted yet and notes it as posted; false when there is none. */
export async function closeRun(tx: Db, pile: Pile, run: string, at: Date): Promise<boolean> {
  const { count } = await tx.printRun.updateMany({
    where: { id: run, ...columns(pile), postedAt: null },
    data: { postedAt: at },
  })
  return count === 1
}

/** Takes a printing back that is not posted: its letters wait again. False when there is none. */
export async function dropRun(tx: Db, pile: Pile, run: string): Promise<boolean> {
  return (await tx.printRun.deleteMany({ where: { id: run, ...columns(pile), postedAt: null } })).count === 1
}

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

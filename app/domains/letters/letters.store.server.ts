import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { ComposedLetter } from './print-letters.server.ts'
import type { WithdrawReason } from '../messages/may-send.ts'
import type { Pile } from './letter.ts'

const columns = (pile: Pile) =>
  'event' in pile ? { eventId: pile.event } : { eventId: null, siteId: pile.proposalsOf || null }

/** Whether there is the event or site whose letters a pile is made of. */
export async function pileExists(tx: Db, pile: Pile): Promise<boolean> {
  const { eventId, siteId } = { siteId: null, ...columns(pile) }
  if (eventId !== null) return (await tx.event.count({ where: { id: eventId } })) > 0
  return siteId === null || (await tx.site.count({ where: { id: siteId } })) > 0
}

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

/** Keeps what the letters of a printing say. */
export async function keepLetters(tx: Db, run: string, letters: readonly ComposedLetter[], at: Date): Promise<void> {
  const rows = letters.map(({ id, letter, templateId }) => ({ id, letter, template_id: templateId }))
  await tx.$executeRaw`
    INSERT INTO printed_letter (message_id, print_run_id, letter, template_id, at)
    SELECT id, ${run}, letter, template_id, ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (id text, letter jsonb, template_id text)`
}

/**
 * Notes that a posted letter came back (Rückläufer), and closes the person's postal address until it is corrected; not when the letter
 * went to another address than the person has now. Null when no such letter is posted.
 */
export async function noteCameBack(tx: Db, id: string, at: Date): Promise<{ closed: boolean } | null> {
  const [letter] = await tx.$queryRaw<{ candidateId: string }[]>`
    UPDATE message SET state = 'came_back' WHERE id = ${id} AND state = 'posted' AND channel = 'letter'
    RETURNING candidate_id AS "candidateId"`
  if (!letter) return null
  const closed = await tx.$executeRaw`
    UPDATE candidate c SET postal_refused_at = ${at}, version = c.version + 1
    WHERE c.id = ${letter.candidateId} AND c.postal_refused_at IS NULL AND NOT EXISTS (SELECT FROM printed_letter p WHERE p.message_id = ${id}
      AND NOT (p.letter -> 'address' @> to_jsonb(ARRAY[c.street, concat_ws(' ', c.postcode, c.city)])))`
  return { closed: closed === 1 }
}

/** Takes back that a letter came back, and opens the address again where no other letter has come back from it. False: it had not. */
export async function undoCameBack(tx: Db, id: string): Promise<boolean> {
  const [letter] = await tx.$queryRaw<{ candidateId: string }[]>`
    UPDATE message SET state = 'posted' WHERE id = ${id} AND state = 'came_back' RETURNING candidate_id AS "candidateId"`
  if (!letter) return false
  await tx.$executeRaw`
    UPDATE candidate c SET postal_refused_at = NULL, version = c.version + 1
    WHERE c.id = ${letter.candidateId} AND c.postal_refused_at IS NOT NULL AND NOT EXISTS (SELECT FROM message m JOIN printed_letter p ON p.message_id = m.id
      WHERE m.candidate_id = c.id AND m.state = 'came_back'
        AND p.letter -> 'address' @> to_jsonb(ARRAY[c.street, concat_ws(' ', c.postcode, c.city)]))`
  return true
}

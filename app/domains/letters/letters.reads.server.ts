import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { eventOccasion } from '../messages/message.ts'
import type { WaitingLetter } from './letter.ts'
import type { PreparedLetter } from './print-letters.server.ts'

/** Letters of an event that wait to be printed and are in no printing yet; a stopped batch rests. */
export function waitingLetters(db: Db, eventId: string): Promise<WaitingLetter[]> {
  return db.$queryRaw<WaitingLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city
    FROM message m JOIN candidate c ON c.id = m.candidate_id LEFT JOIN invitation_batch b ON b.id = m.batch_id
    WHERE m.occasion = ${eventOccasion(eventId)} AND m.channel = 'letter' AND m.state = 'to_print'
      AND m.print_run_id IS NULL AND b.stopped_at IS NULL`
}

/** Letters of a printing of the event, posted or not, with the reason where one was withdrawn since. */
export function lettersOfRun(db: Db, eventId: string, run: string): Promise<PreparedLetter[]> {
  return db.$queryRaw<PreparedLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city,
      CASE WHEN m.state = 'withdrawn' THEN coalesce(m.detail, '') END AS withdrawn
    FROM message m JOIN candidate c ON c.id = m.candidate_id JOIN print_run p ON p.id = m.print_run_id
    WHERE p.id = ${run} AND p.event_id = ${eventId}`
}

/** A printing (Druck) as the page of the event shows it. */
export interface PrintRunRow {
  id: string
  createdAt: Date
  postedAt: Date | null
  letters: number
}

/** Printings shown on the page of an event at most: the newest. */
const runsShown = 20

/** Letters of an event: how many wait, and its printings, those that are not posted first. Only the house sees them. */
export async function lettersOfEvent(
  db: Db,
  scope: Scope,
  eventId: string,
): Promise<{ count: number; runs: PrintRunRow[] }> {
  if (scope.kind !== 'house') return { count: 0, runs: [] }
  const runs = await db.$queryRaw<PrintRunRow[]>`
    SELECT p.id, p.created_at AS "createdAt", p.posted_at AS "postedAt", count(m.id)::int AS letters
    FROM print_run p LEFT JOIN message m ON m.print_run_id = p.id WHERE p.event_id = ${eventId}
    GROUP BY p.id ORDER BY (p.posted_at IS NULL) DESC, p.created_at DESC LIMIT ${runsShown}`
  return { count: (await waitingLetters(db, eventId)).length, runs }
}

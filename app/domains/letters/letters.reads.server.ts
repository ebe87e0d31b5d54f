import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { eventOccasion } from '../messages/message.ts'
import type { Pile, WaitingLetter } from './letter.ts'
import type { PreparedLetter } from './print-letters.server.ts'

/** Messages of a pile; `m` is the message, `c` the person. */
const inPile = (pile: Pile): Prisma.Sql =>
  'event' in pile
    ? Prisma.sql`m.occasion = ${eventOccasion(pile.event)}`
    : Prisma.sql`m.occasion LIKE 'proposal:%' AND (${pile.proposalsOf} = '' OR c.site_id = ${pile.proposalsOf})`

/** Printings of a pile; `p` is the printing. */
const ofPile = (pile: Pile): Prisma.Sql =>
  'event' in pile
    ? Prisma.sql`p.event_id = ${pile.event}`
    : Prisma.sql`p.event_id IS NULL AND p.site_id IS NOT DISTINCT FROM nullif(${pile.proposalsOf}, '')`

/** Letters of a pile that wait to be printed and are in no printing yet; a stopped batch rests. */
export function waitingLetters(db: Db, pile: Pile): Promise<WaitingLetter[]> {
  return db.$queryRaw<WaitingLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city
    FROM message m JOIN candidate c ON c.id = m.candidate_id LEFT JOIN invitation_batch b ON b.id = m.batch_id
    WHERE ${inPile(pile)} AND m.channel = 'letter' AND m.state = 'to_print'
      AND m.print_run_id IS NULL AND b.stopped_at IS NULL`
}

/** Letters of a printing of the pile, posted or not, with the reason where one was withdrawn since. */
export function lettersOfRun(db: Db, pile: Pile, run: string): Promise<PreparedLetter[]> {
  return db.$queryRaw<PreparedLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city,
      CASE WHEN m.state = 'withdrawn' THEN coalesce(m.detail, '') END AS withdrawn
    FROM message m JOIN candidate c ON c.id = m.candidate_id JOIN print_run p ON p.id = m.print_run_id
    WHERE p.id = ${run} AND ${ofPile(pile)}`
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

/** Letters of a pile: how many wait, and its printings, those that are not posted first. Only the house sees them. */
export async function lettersOfPile(db: Db, scope: Scope, pile: Pile): Promise<{ count: number; runs: PrintRunRow[] }> {
  if (scope.kind !== 'house') return { count: 0, runs: [] }
  const runs = await db.$queryRaw<PrintRunRow[]>`
    SELECT p.id, p.created_at AS "createdAt", p.posted_at AS "postedAt", count(m.id)::int AS letters
    FROM print_run p LEFT JOIN message m ON m.print_run_id = p.id WHERE ${ofPile(pile)}
    GROUP BY p.id ORDER BY (p.posted_at IS NULL) DESC, p.created_at DESC LIMIT ${runsShown}`
  return { count: (await waitingLetters(db, pile)).length, runs }
}

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

/** What the message `m` asks to answer: the link of its registration, or its proposal. */
const answerOf = Prisma.sql`CASE WHEN i.id IS NOT NULL THEN jsonb_build_object('invitationId', i.id, 'linkVersion', i.link_version,
  'coded', i.code_hash IS NOT NULL) END AS link, CASE WHEN m.occasion LIKE 'proposal:%' THEN substr(m.occasion, 10) END AS proposal`

/** Event of the message `m`, with the person's registration and its link. */
const eventOf = Prisma.sql`LEFT JOIN event e ON m.occasion = 'event:' || e.id
  LEFT JOIN registration r ON r.event_id = e.id AND r.candidate_id = m.candidate_id LEFT JOIN invitation i ON i.registration_id = r.id`

/** Letters of a printing of the pile, posted or not, with the reason where one was withdrawn since. */
export function lettersOfRun(db: Db, pile: Pile, run: string): Promise<PreparedLetter[]> {
  return db.$queryRaw<PreparedLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city,
      CASE WHEN m.state = 'withdrawn' THEN coalesce(m.detail, '') END AS withdrawn,
      l.letter, l.template_id AS "templateId", e.title AS event, ${answerOf}
    FROM message m JOIN candidate c ON c.id = m.candidate_id JOIN print_run p ON p.id = m.print_run_id
      JOIN printed_letter l ON l.message_id = m.id AND l.print_run_id = p.id ${eventOf}
    WHERE p.id = ${run} AND ${ofPile(pile)}`
}

/** A printing (Druck) as the page of the event shows it. */
export interface PrintRunRow {
  id: string
  createdAt: Date
  postedAt: Date | null
  letters: number
  /** Their recipients by name, at most 100. */
  people: { id: string; name: string | null }[]
}

/** Printings shown on the page of an event at most: the newest. */
const runsShown = 20

/** Letters of a pile: how many wait, and its printings, those that are not posted first. Only the house sees them. */
export async function lettersOfPile(db: Db, scope: Scope, pile: Pile): Promise<{ count: number; runs: PrintRunRow[] }> {
  if (scope.kind !== 'house') return { count: 0, runs: [] }
  const runs = await db.$queryRaw<PrintRunRow[]>`
    SELECT p.id, p.created_at AS "createdAt", p.posted_at AS "postedAt", count(m.id)::int AS letters,
      (SELECT coalesce(jsonb_agg(o), '[]') FROM (SELECT l.message_id AS id, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name
        FROM printed_letter l JOIN message n ON n.id = l.message_id JOIN candidate c ON c.id = n.candidate_id
        WHERE l.print_run_id = p.id ORDER BY c.last_name, c.first_name, n.id LIMIT 100) o) AS people
    FROM print_run p LEFT JOIN message m ON m.print_run_id = p.id WHERE ${ofPile(pile)}
    GROUP BY p.id ORDER BY (p.posted_at IS NULL) DESC, p.created_at DESC LIMIT ${runsShown}`
  return { count: (await waitingLetters(db, pile)).length, runs }
}

type Printed = Pick<PreparedLetter, 'letter' | 'link' | 'proposal'>

/** A letter as it was printed; null while it is in no printing, or not for this reader. */
export async function printedLetter(db: Db, scope: Scope, messageId: string): Promise<Printed | null> {
  if (scope.kind !== 'house') return null
  const [row] = await db.$queryRaw<Printed[]>`
    SELECT l.letter, ${answerOf} FROM printed_letter l JOIN message m ON m.id = l.message_id ${eventOf}
    WHERE l.message_id = ${messageId}`
  return row ?? null
}

/** Where a letter that is still to print would go; null for any other message. */
export async function letterToPrint(db: Db, scope: Scope, messageId: string): Promise<WaitingLetter | null> {
  if (scope.kind !== 'house') return null
  const [row] = await db.$queryRaw<WaitingLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city
    FROM message m JOIN candidate c ON c.id = m.candidate_id
    WHERE m.id = ${messageId} AND m.channel = 'letter' AND m.state = 'to_print'`
  return row ?? null
}

/** A letter that was posted, as the page of returned letters shows it. */
export interface PostedLetter {
  id: string
  purpose: string
  state: string
  candidateId: string
  name: string | null
  city: string | null
  /** Title of its event; null: it is about a proposal. */
  event: string | null
  sentAt: Date | null
}

/**
 * Letters that were posted or came back, newest first, at most 20: by the code of their answer link (its hash), by the reference
 * printed on them, or by a part of the person's name of at least three signs.
 */
export async function postedLetters(
  db: Db,
  scope: Scope,
  { codeHash, text }: { codeHash: string | null; text: string },
): Promise<PostedLetter[]> {
  if (scope.kind !== 'house') return []
  const reference = text.replace(/[\s-]/g, '').toLowerCase()
  const name = text.trim().replace(/[\\%_]/g, '\\$&')
  return db.$queryRaw<PostedLetter[]>`
    SELECT m.id, m.purpose, m.state, c.id AS "candidateId", nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name,
      c.city, e.title AS event, m.sent_at AS "sentAt"
    FROM message m JOIN candidate c ON c.id = m.candidate_id ${eventOf}
    WHERE m.channel = 'letter' AND m.state IN ('posted', 'came_back')
      AND (i.code_hash = ${codeHash} OR (length(${reference}) = 8 AND lower(right(coalesce(r.id, m.occasion), 8)) = ${reference})
        OR (length(${text.trim()}) >= 3 AND concat_ws(' ', c.first_name, c.last_name) ILIKE '%' || ${name} || '%'))
    ORDER BY m.sent_at DESC, m.id LIMIT 20`
}

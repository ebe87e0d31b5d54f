import type { Language } from '../../lib/dates.ts'
import type { WithdrawReason } from '../messages/may-send.ts'
import { purposeTexts, withdrawTexts } from '../messages/messages.staff.texts.ts'
import type { LinkKey, MessageToSend } from '../messages/outbox.ts'
import { coverList, inPrintOrder, letterOfFacts, mayPost } from './letter.ts'
import type { AnswerCode, CoverData, LetterData, WaitingLetter } from './letter.ts'

/** What looking through the letters of an event needs from outside. */
export interface CollectPorts {
  now(): Date
  /** Letters to print that were written no later than `until`; those of a stopped batch are not among them. */
  waiting(eventId: string, until: Date): Promise<WaitingLetter[]>
  read(id: string): Promise<MessageToSend | null>
}

/** What printing needs besides. */
export interface PrintPorts extends CollectPorts {
  answerUrl(link: LinkKey): string
  /** The code of a link and where it is typed in; null: it has none. */
  answerCode(link: LinkKey): AnswerCode | null
  compile(data: PrintData): Promise<Uint8Array>
}

/** What noting needs besides; both answer which letters were still to print. */
export interface PostPorts extends CollectPorts {
  post(ids: readonly string[], at: Date): Promise<string[]>
  withdraw(id: string, reason: WithdrawReason): Promise<boolean>
  /** Keeps what the letter says. */
  keep(message: MessageToSend): Promise<void>
}

/** The whole input of a printing. */
export interface PrintData {
  title: string
  cover: CoverData
  letters: readonly LetterData[]
}

type Withheld = WaitingLetter & { reason: WithdrawReason }

/** Looks at every letter of the event again: what may be posted, in print order, and what may not and why. */
async function collect(ports: CollectPorts, eventId: string, until: Date) {
  const now = ports.now()
  const printable: { letter: WaitingLetter; message: MessageToSend }[] = []
  const withheld: Withheld[] = []
  let title: string | null = null
  for (const letter of inPrintOrder(await ports.waiting(eventId, until))) {
    const message = await ports.read(letter.id)
    if (!message) continue
    title ??= message.facts?.event.title ?? null
    const verdict = mayPost(message.guard, now)
    if (verdict.ok && message.facts) printable.push({ letter, message })
    else withheld.push({ ...letter, reason: verdict.ok ? 'no_event' : verdict.reason })
  }
  return { printable, withheld, title, now }
}

/**
 * One PDF of all letters of the event that wait and may still go: a cover list, then the letters by postcode. Changes nothing.
 * What may not go any more stands on the cover list with its reason. Null when no letter waits.
 */
export async function printLetters(
  ports: PrintPorts,
  eventId: string,
  until: Date,
  language: Language,
): Promise<{ pdf: Uint8Array; letters: number } | null> {
  const { printable, withheld, title, now } = await collect(ports, eventId, until)
  const letters = printable.flatMap(({ letter, message: { facts, link } }) =>
    facts
      ? [letterOfFacts(facts, letter, link && { url: ports.answerUrl(link), code: ports.answerCode(link) }, now)]
      : [],
  )
  if (title === null) return null
  const words = { language, purposes: purposeTexts[language], reasons: withdrawTexts[language] }
  const cover = coverList(
    printable.map(({ letter }) => letter),
    withheld,
    words,
    { title, at: now },
  )
  return { pdf: await ports.compile({ title: cover.title, cover, letters }), letters: letters.length }
}

/**
 * Notes the letters of a printing as posted. The guard looks again: whoever has answered since, or whose event was cancelled, has the
 * letter withdrawn with the reason, and is named so that it can be taken out of the pile.
 */
export async function noteLettersPosted(
  ports: PostPorts,
  eventId: string,
  until: Date,
): Promise<{ posted: number; withdrawn: Withheld[] }> {
  const { printable, withheld, now } = await collect(ports, eventId, until)
  const withdrawn: Withheld[] = []
  for (const one of withheld) if (await ports.withdraw(one.id, one.reason)) withdrawn.push(one)
  const posted = await ports.post(
    printable.map(({ letter }) => letter.id),
    now,
  )
  for (const { message } of printable) if (posted.includes(message.id)) await ports.keep(message)
  return { posted: posted.length, withdrawn }
}

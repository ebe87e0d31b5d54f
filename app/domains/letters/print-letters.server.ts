import type { Language } from '../../lib/dates.ts'
import type { WithdrawReason } from '../messages/may-send.ts'
import { purposeTexts, withdrawTexts } from '../messages/messages.staff.texts.ts'
import type { LinkKey, MessageToSend, ProposalMessageToSend } from '../messages/outbox.ts'
import { withoutSecret } from '../messages/message-content.ts'
import { coverList, inPrintOrder, letterOfFacts, letterOfProposal, mayPost, withAnswer } from './letter.ts'
import { letterTexts } from './letter.texts.ts'
import type { AnswerCode, CoverData, LetterData, WaitingLetter } from './letter.ts'

/** What every look at letters needs from outside. */
interface LookPorts {
  now(): Date
  read(id: string): Promise<MessageToSend | ProposalMessageToSend | null>
}

/** What preparing a printing needs besides; `take` answers which letters were still free for this printing. */
export interface PreparePorts extends LookPorts {
  /** Letters to print that are in no printing yet; those of a stopped batch are not among them. */
  waiting(): Promise<WaitingLetter[]>
  take(ids: readonly string[]): Promise<string[]>
  /** Where a letter is answered; null: it has no link. */
  answer(of: AnswerOf): Answer | null
  /** Keeps what letters say, before anybody prints them. */
  keep(letters: readonly ComposedLetter[]): Promise<void>
  withdraw(id: string, reason: WithdrawReason): Promise<boolean>
}

/** What a letter of a printing says, without the secret of its link; `templateId` null: the shipped text. */
export interface ComposedLetter {
  id: string
  letter: LetterData
  templateId: string | null
}

/** What a letter asks to answer: the link of a registration, or a proposal. */
export interface AnswerOf {
  link: LinkKey | null
  proposal: string | null
}

/** A letter of a printing: what it says, and why it was withdrawn since the printing was prepared. */
export type PreparedLetter = WaitingLetter &
  ComposedLetter &
  AnswerOf & {
    withdrawn: string | null
    /** Title of the event; null: of a proposal. */
    event: string | null
  }

/** What making a PDF needs. */
interface PaperPorts {
  now(): Date
  /** Where a letter is answered; null: it has no link. */
  answer(of: AnswerOf): Answer | null
  compile(data: PrintData): Promise<Uint8Array>
}

/** What the PDF of a printing needs. */
export interface PrintPorts extends PaperPorts {
  letters(): Promise<PreparedLetter[]>
}

/** What noting needs besides; `post` answers which letters were still to print. */
export interface PostPorts extends LookPorts {
  letters(): Promise<PreparedLetter[]>
  post(ids: readonly string[], at: Date): Promise<string[]>
  withdraw(id: string, reason: WithdrawReason): Promise<boolean>
  /** Keeps what the letters say as sent. */
  keep(letters: readonly ComposedLetter[]): Promise<void>
}

/** The whole input of a printing. */
export interface PrintData {
  title: string
  /** Null for one letter alone. */
  cover: CoverData | null
  letters: readonly LetterData[]
}

type Withheld = WaitingLetter & { reason: string }
type AnyLetter = MessageToSend | ProposalMessageToSend
type Answer = { url: string; code: AnswerCode | null }

/** What may be posted of these letters, in print order, and what may not and why. */
async function sorted(ports: LookPorts, letters: readonly WaitingLetter[]) {
  const fit: { to: WaitingLetter; message: AnyLetter }[] = []
  const unfit: (WaitingLetter & { reason: WithdrawReason })[] = []
  for (const letter of inPrintOrder(letters)) {
    const message = await ports.read(letter.id)
    const verdict = message ? mayPost(message, ports.now()) : ({ ok: false, reason: 'no_event' } as const)
    if (message && verdict.ok) fit.push({ to: letter, message })
    else if (!verdict.ok) unfit.push({ ...letter, reason: verdict.reason })
  }
  return { fit, unfit }
}

const answerOf = (message: AnyLetter): AnswerOf =>
  message.to === 'proposed'
    ? { link: null, proposal: message.facts.proposal.id }
    : { link: message.link, proposal: null }

/** The letter that a message becomes; null when there is nothing to say. */
function composed(message: AnyLetter, to: WaitingLetter, answer: Answer | null, now: Date): ComposedLetter | null {
  if (message.to === 'proposed')
    return { id: to.id, letter: letterOfProposal(message.facts, to, answer?.url ?? '', now), templateId: null }
  const { facts } = message
  return facts && { id: to.id, letter: letterOfFacts(facts, to, answer, now), templateId: facts.template?.id ?? null }
}

/** An answer without its secrets: what is kept of a letter opens nothing. */
const blank = ({ url, code }: Answer): Answer => ({ url: withoutSecret(url), code: code && { ...code, code: '…' } })

/**
 * Fixes which letters a printing holds and what they say, before its PDF is opened. The guard looks at each: what may not go any more is
 * withdrawn with the reason and named.
 */
export async function prepareLetters(ports: PreparePorts): Promise<{ letters: number; withdrawn: Withheld[] }> {
  const { fit, unfit } = await sorted(ports, await ports.waiting())
  const now = ports.now()
  const withdrawn: Withheld[] = []
  for (const one of unfit) if (await ports.withdraw(one.id, one.reason)) withdrawn.push(one)
  const taken = new Set(await ports.take(fit.map(({ to }) => to.id)))
  await ports.keep(
    fit.flatMap(({ to, message }) => {
      const answer = ports.answer(answerOf(message))
      return (taken.has(to.id) && composed(message, to, answer && blank(answer), now)) || []
    }),
  )
  return { letters: taken.size, withdrawn }
}

/**
 * The PDF of a printing: a cover list, then its letters by postcode, as they were fixed when it was prepared. Changes nothing and leaves
 * no letter out, but those that were withdrawn since; they stand on the cover list with the reason. Null when it holds no letter.
 */
export async function printLetters(
  ports: PrintPorts,
  language: Language,
): Promise<{ pdf: Uint8Array; letters: number } | null> {
  const all = inPrintOrder(await ports.letters())
  const printed = all.filter(({ withdrawn }) => withdrawn === null)
  const withheld = all.flatMap((one) => (one.withdrawn === null ? [] : [{ ...one, reason: one.withdrawn }]))
  const [first] = printed
  if (!first) return null
  const title = first.event ?? letterTexts[language].proposals
  const words = { language, purposes: purposeTexts[language], reasons: withdrawTexts[language] }
  const cover = coverList(printed, withheld, words, { title, at: ports.now() })
  const letters = printed.map((one) => asPrinted(ports, one))
  return { pdf: await ports.compile({ title: cover.title, cover, letters }), letters: letters.length }
}

/** A kept letter with the link and code of its person. */
function asPrinted(
  ports: Pick<PaperPorts, 'answer'>,
  { letter, ...of }: AnswerOf & { letter: LetterData },
): LetterData {
  const answer = ports.answer(of)
  return answer ? withAnswer(letter, answer) : letter
}

/** What one letter alone needs besides: as it was printed, or the message with where it would go. */
export interface PrintOnePorts extends PaperPorts {
  printed(): Promise<(AnswerOf & { letter: LetterData }) | null>
  waiting(): Promise<{ to: WaitingLetter; message: AnyLetter } | null>
}

/** One letter alone as PDF: as it was printed, or as it would be printed now. Null when there is nothing to print. */
export async function printLetter(ports: PrintOnePorts): Promise<Uint8Array | null> {
  const one = (letter: LetterData) => ports.compile({ title: letter.subject, cover: null, letters: [letter] })
  const printed = await ports.printed()
  if (printed) return one(asPrinted(ports, printed))
  const waiting = await ports.waiting()
  if (!waiting) return null
  const { message, to } = waiting
  const now = composed(message, to, ports.answer(answerOf(message)), ports.now())
  return now && one(now.letter)
}

/**
 * Notes exactly the letters of a printing as posted. The guard looks again: whoever has answered since, or whose event was cancelled,
 * has the letter withdrawn. All that were withdrawn since the preparing are named, so that they can be taken out of the pile.
 */
export async function noteLettersPosted(ports: PostPorts): Promise<{ posted: number; withdrawn: Withheld[] }> {
  const letters = await ports.letters()
  const { fit, unfit } = await sorted(
    ports,
    letters.filter(({ withdrawn }) => withdrawn === null),
  )
  const posted = await ports.post(
    fit.map(({ to }) => to.id),
    ports.now(),
  )
  await ports.keep(letters.filter(({ id }) => posted.includes(id)))
  const withdrawn: Withheld[] = letters.flatMap((one) =>
    one.withdrawn === null ? [] : [{ ...one, reason: one.withdrawn }],
  )
  for (const one of unfit) if (await ports.withdraw(one.id, one.reason)) withdrawn.push(one)
  return { posted: posted.length, withdrawn }
}

import type { Language } from '../../lib/dates.ts'
import type { WithdrawReason } from '../messages/may-send.ts'
import { purposeTexts, withdrawTexts } from '../messages/messages.staff.texts.ts'
import type { LinkKey, MessageToSend, ProposalMessageToSend } from '../messages/outbox.ts'
import { coverList, inPrintOrder, letterOfFacts, letterOfProposal, mayPost } from './letter.ts'
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
  withdraw(id: string, reason: WithdrawReason): Promise<boolean>
}

/** A letter of a printing, and why it was withdrawn since the printing was prepared. */
export type PreparedLetter = WaitingLetter & { withdrawn: string | null }

/** What making the PDF needs besides. */
export interface PrintPorts extends LookPorts {
  letters(): Promise<PreparedLetter[]>
  answerUrl(link: LinkKey): string
  /** Address of the answer page of a proposal. */
  proposalUrl(proposalId: string): string
  /** The code of a link and where it is typed in; null: it has none. */
  answerCode(link: LinkKey): AnswerCode | null
  compile(data: PrintData): Promise<Uint8Array>
}

/** What noting needs besides; `post` answers which letters were still to print. */
export interface PostPorts extends LookPorts {
  letters(): Promise<PreparedLetter[]>
  post(ids: readonly string[], at: Date): Promise<string[]>
  withdraw(id: string, reason: WithdrawReason): Promise<boolean>
  /** Keeps what the letter says. */
  keep(id: string): Promise<void>
}

/** The whole input of a printing. */
export interface PrintData {
  title: string
  cover: CoverData
  letters: readonly LetterData[]
}

type Withheld = WaitingLetter & { reason: string }

/** What may be posted of these letters, in print order, and what may not and why. */
async function sorted(ports: LookPorts, letters: readonly WaitingLetter[]) {
  const fit: WaitingLetter[] = []
  const unfit: (WaitingLetter & { reason: WithdrawReason })[] = []
  for (const letter of inPrintOrder(letters)) {
    const message = await ports.read(letter.id)
    const verdict = message ? mayPost(message, ports.now()) : ({ ok: false, reason: 'no_event' } as const)
    if (verdict.ok) fit.push(letter)
    else unfit.push({ ...letter, reason: verdict.reason })
  }
  return { fit, unfit }
}

/**
 * Fixes which letters a printing holds, before its PDF is opened. The guard looks at each: what may not go any more is withdrawn with
 * the reason and named.
 */
export async function prepareLetters(ports: PreparePorts): Promise<{ letters: number; withdrawn: Withheld[] }> {
  const { fit, unfit } = await sorted(ports, await ports.waiting())
  const withdrawn: Withheld[] = []
  for (const one of unfit) if (await ports.withdraw(one.id, one.reason)) withdrawn.push(one)
  return { letters: (await ports.take(fit.map(({ id }) => id))).length, withdrawn }
}

/**
 * The PDF of a printing: a cover list, then its letters by postcode. Changes nothing and leaves no letter out, but those that were
 * withdrawn since; they stand on the cover list with the reason. Null when the printing holds no letter.
 */
export async function printLetters(
  ports: PrintPorts,
  language: Language,
): Promise<{ pdf: Uint8Array; letters: number } | null> {
  const now = ports.now()
  const printed: WaitingLetter[] = []
  const letters: LetterData[] = []
  const withheld: Withheld[] = []
  let title: string | null = null
  for (const letter of inPrintOrder(await ports.letters())) {
    const message = await ports.read(letter.id)
    if (!message?.facts || letter.withdrawn !== null) {
      withheld.push({ ...letter, reason: letter.withdrawn ?? 'no_event' })
      continue
    }
    printed.push(letter)
    if (message.to === 'proposed') {
      title ??= letterTexts[language].proposals
      letters.push(letterOfProposal(message.facts, letter, ports.proposalUrl(message.facts.proposal.id), now))
      continue
    }
    const { facts, link } = message
    if (!facts) continue
    title ??= facts.event.title
    letters.push(
      letterOfFacts(facts, letter, link && { url: ports.answerUrl(link), code: ports.answerCode(link) }, now),
    )
  }
  if (title === null) return null
  const words = { language, purposes: purposeTexts[language], reasons: withdrawTexts[language] }
  const cover = coverList(printed, withheld, words, { title, at: now })
  return { pdf: await ports.compile({ title: cover.title, cover, letters }), letters: letters.length }
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
    fit.map(({ id }) => id),
    ports.now(),
  )
  for (const id of posted) await ports.keep(id)
  const withdrawn: Withheld[] = letters.flatMap((one) =>
    one.withdrawn === null ? [] : [{ ...one, reason: one.withdrawn }],
  )
  for (const one of unfit) if (await ports.withdraw(one.id, one.reason)) withdrawn.push(one)
  return { posted: posted.length, withdrawn }
}

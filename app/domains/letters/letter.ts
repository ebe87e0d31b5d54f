import { isolated } from '../../lib/bidi.ts'
import { dayInWords, dayOf } from '../../lib/dates.ts'
import type { Language } from '../../lib/dates.ts'
import { langAttribute } from '../../lib/languages.ts'
import type { Direction } from '../../lib/languages.ts'
import type { Block, MailDocument } from '../messages/mail-document.ts'
import { contactOf } from '../messages/mail-facts.ts'
import type { HouseFacts, MailFacts, SiteFacts } from '../messages/mail-facts.ts'
import { mailOfFacts } from '../messages/mail-of-facts.ts'
import { mayWrite } from '../messages/may-send.ts'
import type { WithdrawReason } from '../messages/may-send.ts'
import type { PersonPurpose } from '../messages/message.ts'
import { mailTexts } from '../messages/messages.texts.ts'
import type { MessageToSend, ProposalMessageToSend } from '../messages/outbox.ts'
import { mailOfProposal, mayWriteProposal } from '../messages/proposal-mail.ts'
import type { ProposalFacts } from '../messages/proposal-mail.ts'
import { customerLetterTexts } from './letter-words.texts.ts'
import { letterTexts } from './letter.texts.ts'

/** Letters that are printed together: those of an event, or those about proposed vacancies to people of a site ('' is every site). */
export type Pile = { event: string } | { proposalsOf: string }

/** A letter (Brief) that waits to be printed, with where it goes. */
export interface WaitingLetter {
  /** Of its message. */
  id: string
  purpose: PersonPurpose
  name: string | null
  street: string | null
  postcode: string | null
  city: string | null
}

/** What the template of a letter is given. Every string is plain text; none is read as markup. */
export interface LetterData {
  /** Code for screen readers. */
  language: string
  direction: Direction
  /** Lines of the address window: name, street, postcode and town. */
  address: readonly string[]
  /** Return address above the recipient, in one line. */
  sender: string
  head: { service: string; house: string }
  /** Rows of the reference block, label and value. */
  reference: readonly (readonly [label: string, value: string])[]
  subject: string
  /** The text up to, and without, what must stay with the signature. */
  blocks: readonly LetterBlock[]
  /** Last paragraph, closing and signature: never torn apart by the end of a page. */
  ending: { paragraphs: readonly string[]; signature: readonly string[] }
  /** Word for "page" in the language of the letter. */
  page: string
}

export type LetterBlock =
  | Extract<Block, { kind: 'paragraph' | 'list' | 'facts' | 'notice' | 'code' }>
  /** `url` becomes the QR code; `link` is the same to type, without its scheme. */
  | { kind: 'answer'; label: string; hint: string; qr: string; link: string; alt: string; code: LetterCode | null }

/** Code of a letter as it is printed: what to do, where, the code itself. */
interface LetterCode {
  hint: string
  link: string
  code: string
}

/** The code of an answer link and the page on which it is typed in. */
export interface AnswerCode {
  url: string
  code: string
}

/**
 * The guard of letters, run when they are printed and again when they are noted as posted: as for mails, but the way is a postal
 * address and needs no consent to mails.
 */
export function mayPost(
  message: Pick<MessageToSend, 'to' | 'guard'> | Pick<ProposalMessageToSend, 'to' | 'facts'>,
  now: Date,
): { ok: true } | { ok: false; reason: WithdrawReason } {
  const [cause, reach] =
    message.to === 'person'
      ? [mayWrite(message.guard, now), message.guard.reach]
      : [mayWriteProposal(message.facts, now), message.facts.reach]
  if (!cause.ok) return cause
  return reach.postal ? { ok: true } : { ok: false, reason: 'no_address' }
}

const byText = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'de')

/** Order of printing: by postcode, town, street, name; then by id, so that two printings are alike. Unknown comes last. */
export function inPrintOrder<T extends WaitingLetter>(letters: readonly T[]): T[] {
  return letters.toSorted(
    (a, b) =>
      byText(a.postcode, b.postcode) ||
      byText(a.city, b.city) ||
      byText(a.street, b.street) ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

const known = (parts: readonly (string | null | undefined)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '')

const bare = (url: string): string => url.replace(/^https?:\/\//, '')

function senderLine({ house, site }: LetterFrame): string {
  if (house.senderLine !== null) return house.senderLine
  return known([house.serviceName || house.name, site?.street, site && `${site.postcode} ${site.city}`]).join(' · ')
}

/** What a letter names as its reference (Unser Zeichen): the random end of an id; its beginning is the time. */
export const letterReference = (id: string): string => id.slice(-8).toUpperCase()

/** A letter with another link and code in it: what is kept of a letter has none, and gets them back where it is printed. */
export function withAnswer(letter: LetterData, answer: { url: string; code: AnswerCode | null }): LetterData {
  const link = bare(answer.url)
  return {
    ...letter,
    blocks: letter.blocks.map((block) =>
      block.kind === 'answer'
        ? {
            ...block,
            qr: answer.url,
            link,
            alt: block.alt.replace(block.link, link),
            code: block.code && answer.code && { ...block.code, code: answer.code.code },
          }
        : block,
    ),
  }
}

/** The letter that says these facts, in the words of the mail. `day` is the printing's, `answer` null: no link. */
export function letterOfFacts(
  facts: MailFacts,
  to: WaitingLetter,
  answer: { url: string; code: AnswerCode | null } | null,
  printedAt: Date,
): LetterData {
  const { site, house, registrationId } = facts
  const frame = { house, site, contact: contactOf(facts), reference: registrationId, code: answer?.code ?? null }
  return letterOfDocument(mailOfFacts(facts, answer?.url ?? null), to, frame, printedAt)
}

/** The letter that proposes a vacancy, in the words of the mail. */
export function letterOfProposal(facts: ProposalFacts, to: WaitingLetter, url: string, printedAt: Date): LetterData {
  const { house, site, proposal } = facts
  const contact = { name: site?.contact ?? null, phone: site?.phone ?? null, email: site?.email ?? null }
  const frame = { house, site, contact, reference: proposal.id, code: null }
  return letterOfDocument(mailOfProposal(facts, url), to, frame, printedAt)
}

/** What stands around the words of a letter. */
interface LetterFrame {
  house: HouseFacts
  site: SiteFacts | null
  contact: { name: string | null; phone: string | null; email: string | null }
  /** Id of what the letter is about: its end is the reference. */
  reference: string
  code: AnswerCode | null
}

function letterOfDocument(mail: MailDocument, to: WaitingLetter, frame: LetterFrame, printedAt: Date): LetterData {
  const { language, direction } = mail
  const texts = mailTexts(language)
  const t = customerLetterTexts[language]
  const blocks: LetterBlock[] = []
  const signature: string[] = []
  for (const block of mail.blocks) {
    if (block.kind === 'heading') continue
    if (block.kind === 'signature') signature.push(...block.lines)
    else if (block.kind === 'button') {
      const { label, hint, url } = block
      const link = bare(url)
      const typed = frame.code
      const code = typed && { hint: t.type, link: bare(typed.url), code: typed.code }
      blocks.push({
        kind: 'answer',
        label,
        hint: typed ? `${t.scanOnly} ${hint.replace(/:$/, '.')}` : `${t.scan} ${hint}`,
        qr: url,
        link,
        alt: `${t.qr}: ${link}`,
        code,
      })
    } else if (block.kind !== 'paragraph' || block.text !== texts.calendarHint) blocks.push(block)
  }
  const ending: string[] = []
  while (ending.length < 2) {
    const last = blocks.at(-1)
    if (last?.kind !== 'paragraph') break
    ending.unshift(last.text)
    blocks.pop()
  }
  const { contact } = frame
  const rows: [string, string | null][] = [
    [t.reference, letterReference(frame.reference)],
    [t.contact, contact.name],
    [t.phone, contact.phone],
    [t.email, contact.email],
    [t.date, dayInWords(dayOf(printedAt), language)],
  ]
  return {
    language: langAttribute(language),
    direction,
    address: known([to.name, to.street, known([to.postcode, to.city]).join(' ')]),
    sender: senderLine(frame),
    head: { service: frame.house.serviceName, house: frame.house.name },
    reference: rows.flatMap(([label, value]) =>
      value === null || value === ''
        ? []
        : [[label, label === t.date ? value : isolated(value, direction, 'ltr')] as const],
    ),
    subject: mail.subject,
    blocks,
    ending: { paragraphs: ending, signature },
    page: t.page,
  }
}

/** First page of a printing, for the house only: what lies behind it, and what was not printed and why. */
export interface CoverData {
  language: Language
  title: string
  intro: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  withheldTitle: string
  withheld: readonly string[]
}

/** The cover list (Deckblatt) of letters in their print order. `reasons` are the words of withdrawing. */
export function coverList(
  letters: readonly WaitingLetter[],
  withheld: readonly (WaitingLetter & { reason: string })[],
  words: { language: Language; purposes: Readonly<Record<string, string>>; reasons: Readonly<Record<string, string>> },
  printed: { title: string; at: Date },
): CoverData {
  const t = letterTexts[words.language]
  return {
    language: words.language,
    title: `${t.letters}: ${printed.title}`,
    intro: t.intro(letters.length, dayInWords(dayOf(printed.at), words.language)),
    columns: [t.number, t.name, t.postcode, t.city, t.purpose],
    rows: letters.map(({ name, postcode, city, purpose }, index) => [
      String(index + 1),
      name ?? '–',
      postcode ?? '–',
      city ?? '–',
      words.purposes[purpose] ?? purpose,
    ]),
    withheldTitle: t.withheld,
    withheld: withheld.map(({ name, reason }) => `${name ?? '–'}: ${words.reasons[reason] ?? reason}`),
  }
}

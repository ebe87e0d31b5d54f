import { clock, dayInWords, dayOf, spanInWords } from '../../lib/dates.ts'
import type { Block, MailDocument } from './mail-document.ts'
import { expectedSpan, placeLine } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import { isAppeal } from './message.ts'
import { mailLanguage, mailTexts } from './messages.texts.ts'
import type { MailLanguage, MailTexts } from './messages.texts.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const moment = (at: Date, language: MailLanguage): string =>
  `${dayInWords(dayOf(at), language)}, ${clock(at, language)}`

function subjectOf(facts: MailFacts, texts: MailTexts, language: MailLanguage): string {
  const day = dayInWords(dayOf(expectedSpan(facts).beginsAt), language)
  if (facts.legal === 'obligation' && isAppeal(facts.purpose)) return texts.obligationSubject(day)
  return texts.subject[facts.purpose](oneLine(facts.event.title), day)
}

/** What the cause adds, in sentences. */
function particulars(facts: MailFacts, texts: MailTexts, language: MailLanguage): string[] {
  const { details, purpose } = facts
  if (purpose === 'change') return (details.changed ?? []).map((what) => texts.changed[what])
  if (purpose === 'offer' && details.offeredUntil !== undefined)
    return [texts.offerUntil(moment(new Date(details.offeredUntil), language))]
  if (purpose === 'waiting' && facts.waitingPosition !== null) return [texts.waitingPosition(facts.waitingPosition)]
  if (purpose === 'cancellation' && details.reason !== undefined) return [texts.cancelReason(details.reason)]
  return []
}

const contactOf = ({ event, site }: MailFacts): string =>
  [event.contactName, event.contactPhone ?? site?.phone ?? null, event.contactEmail ?? site?.email ?? null]
    .filter((part) => part !== null && part !== '')
    .join(', ')

function factRows(facts: MailFacts, texts: MailTexts, language: MailLanguage): Block {
  const { event, purpose } = facts
  const { beginsAt, endsAt } = expectedSpan(facts)
  const { labels } = texts
  const short = purpose === 'cancellation' || purpose === 'declined'
  const rows: [string, string | null][] = [
    [labels.what, event.title],
    [labels.when, spanInWords(beginsAt, endsAt, language)],
    [labels.where, placeLine(event)],
    [labels.who, short ? null : event.hosts.join('\n')],
    [labels.about, short ? null : event.description],
    [labels.way, short ? null : event.wayThere],
    [labels.access, short ? null : event.accessibility],
    [labels.bring, short ? null : event.bring],
    [labels.deadline, isAppeal(purpose) && event.deadline !== null ? moment(event.deadline, language) : null],
    [labels.contact, contactOf(facts)],
  ]
  return {
    kind: 'facts',
    rows: rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const])),
  }
}

function legalBlock(facts: MailFacts, texts: MailTexts, language: MailLanguage): Block[] {
  if (!isAppeal(facts.purpose)) return []
  if (facts.legal === 'voluntary') return [{ kind: 'paragraph', text: texts.voluntary }]
  const notice = facts.house.obligationNotice[language] ?? facts.house.obligationNotice.de
  return notice === undefined ? [] : [{ kind: 'notice', title: texts.obligationTitle, text: notice }]
}

function signature({ house, site }: MailFacts): Block {
  const lines = [
    house.serviceName,
    house.name,
    site && `${site.street}, ${site.postcode} ${site.city}`,
    site?.phone,
    site?.email,
  ]
  return { kind: 'signature', lines: lines.filter((line): line is string => typeof line === 'string' && line !== '') }
}

/** Purposes whose mail brings a calendar entry (or takes it away). */
export const bringsCalendar = (purpose: MailFacts['purpose']): boolean => purpose !== 'waiting' && purpose !== 'link'

/**
 * The mail that says these facts, in the person's language or German. Voluntary invitations say that they are; an obligation to
 * report says so, with the notice of the house, and its subject tells a lock screen nothing. `answerUrl` null: no link.
 */
export function mailOfFacts(facts: MailFacts, answerUrl: string | null): MailDocument {
  const language = mailLanguage(facts.language)
  const texts = mailTexts(language)
  const { purpose } = facts
  const duty = facts.legal === 'obligation' && isAppeal(purpose)
  const opening = duty ? texts.obligationOpening(facts.event.title) : texts.opening[purpose](facts.event.title)
  const contact = contactOf(facts)
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return {
    language,
    direction: texts.direction,
    subject: oneLine(subjectOf(facts, texts, language)),
    preview: oneLine(opening),
    blocks: [
      { kind: 'heading', text: texts.heading[purpose] },
      paragraph(texts.greeting(facts.person.name)),
      paragraph([opening, ...particulars(facts, texts, language)].join(' ')),
      factRows(facts, texts, language),
      ...(answerUrl === null || purpose === 'cancellation'
        ? []
        : [{ kind: 'button' as const, label: texts.button[purpose], url: answerUrl, hint: texts.buttonHint }]),
      ...legalBlock(facts, texts, language),
      ...(bringsCalendar(purpose) && purpose !== 'cancellation' && purpose !== 'declined'
        ? [paragraph(texts.calendarHint)]
        : []),
      ...(contact === '' ? [] : [paragraph(texts.askUs(contact))]),
      paragraph(texts.closing),
      signature(facts),
    ],
  }
}

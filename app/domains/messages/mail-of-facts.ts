import { isolated, withoutSteering } from '../../lib/bidi.ts'
import { dayInWords, dayOf, momentInWords, spanInWords } from '../../lib/dates.ts'
import { directionOf } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import type { Block, MailDocument } from './mail-document.ts'
import { expectedSpan, placeLine } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import { legalNotice } from './legal-notice.ts'
import { isAppeal } from './message.ts'
import { mailLanguage, mailTexts } from './messages.texts.ts'
import type { MailTexts } from './messages.texts.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function subjectOf(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): string {
  const day = dayInWords(dayOf(expectedSpan(facts).beginsAt), language)
  if (facts.legal === 'obligation' && isAppeal(facts.purpose)) return texts.obligation.subject(day)
  return texts.subject[facts.purpose](oneLine(withoutSteering(facts.event.title)), day)
}

/** What the cause adds, in sentences. */
function particulars(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): string[] {
  const { details, purpose } = facts
  if (purpose === 'change') return (details.changed ?? []).map((what) => texts.changed[what])
  if (purpose === 'offer' && details.offeredUntil !== undefined)
    return [texts.offerUntil(momentInWords(new Date(details.offeredUntil), language))]
  if (purpose === 'waiting' && facts.waitingPosition !== null) return [texts.waitingPosition(facts.waitingPosition)]
  if (purpose === 'cancellation' && details.reason !== undefined)
    return [texts.cancelReason(isolated(details.reason, directionOf(language)))]
  return []
}

const contactOf = ({ event, site }: MailFacts): string =>
  [event.contactName, event.contactPhone ?? site?.phone ?? null, event.contactEmail ?? site?.email ?? null]
    .filter((part) => part !== null && part !== '')
    .join(', ')

function factRows(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): Block {
  const { event, purpose } = facts
  const { beginsAt, endsAt } = expectedSpan(facts)
  const { labels } = texts
  const short = purpose === 'cancellation' || purpose === 'declined'
  const rows: [label: string, value: string | null, inWords?: 'in words'][] = [
    [labels.what, event.title],
    [labels.when, spanInWords(beginsAt, endsAt, language), 'in words'],
    [labels.where, placeLine(event)],
    [labels.who, short ? null : event.hosts.join('\n')],
    [labels.about, short ? null : event.description],
    [labels.way, short ? null : event.wayThere],
    [labels.access, short ? null : event.accessibility],
    [labels.bring, short ? null : event.bring],
    [
      labels.deadline,
      isAppeal(purpose) && event.deadline !== null ? momentInWords(event.deadline, language) : null,
      'in words',
    ],
    [labels.contact, contactOf(facts)],
  ]
  return {
    kind: 'facts',
    rows: rows.flatMap(([label, value, inWords]) =>
      value === null || value === ''
        ? []
        : [{ label, value: inWords ? value : isolated(value, directionOf(language)), entered: inWords === undefined }],
    ),
  }
}

/** Messages that say whether coming is voluntary or an obligation. */
const saysLegal = ({ purpose, legal }: MailFacts): boolean =>
  isAppeal(purpose) || (purpose === 'appointment' && legal === 'obligation')

function legalBlock(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): Block[] {
  if (!saysLegal(facts)) return []
  if (facts.legal === 'voluntary') return [{ kind: 'paragraph', text: texts.voluntary }]
  const notice = legalNotice(facts.house.obligationNotice, language)
  return notice === null ? [] : [{ kind: 'notice', title: texts.obligationTitle, ...notice }]
}

function signature({ house, site }: MailFacts, language: CustomerLanguage): Block {
  const lines = [
    house.serviceName,
    house.name,
    site && `${site.street}, ${site.postcode} ${site.city}`,
    site?.phone,
    site?.email,
  ]
  return {
    kind: 'signature',
    lines: lines.flatMap((line) => (line ? [isolated(line, directionOf(language), 'ltr')] : [])),
  }
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
  const direction = directionOf(language)
  const duty = facts.legal === 'obligation' && saysLegal(facts)
  const title = isolated(facts.event.title, direction)
  const name = facts.person.name === null ? null : isolated(facts.person.name, direction)
  const opening = !duty
    ? texts.opening[purpose](title)
    : purpose === 'appointment'
      ? texts.obligation.appointment(title)
      : texts.obligation.opening(title)
  const contact = isolated(contactOf(facts), direction, 'ltr')
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return {
    language,
    direction,
    subject: oneLine(subjectOf(facts, texts, language)),
    preview: oneLine(opening),
    blocks: [
      { kind: 'heading', text: duty && isAppeal(purpose) ? texts.obligation.heading : texts.heading[purpose] },
      paragraph(texts.greeting(name)),
      paragraph([opening, ...particulars(facts, texts, language)].join(' ')),
      factRows(facts, texts, language),
      ...(answerUrl === null || purpose === 'cancellation'
        ? []
        : [
            {
              kind: 'button' as const,
              label: duty ? texts.obligation.button : texts.button[purpose],
              url: answerUrl,
              hint: texts.buttonHint,
            },
          ]),
      ...legalBlock(facts, texts, language),
      ...(bringsCalendar(purpose) && purpose !== 'cancellation' && purpose !== 'declined'
        ? [paragraph(texts.calendarHint)]
        : []),
      ...(contact === '' ? [] : [paragraph(texts.askUs(contact))]),
      paragraph(texts.closing),
      signature(facts, language),
    ],
  }
}

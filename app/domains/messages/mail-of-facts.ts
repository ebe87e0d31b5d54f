import { isolated, withoutSteering } from '../../lib/bidi.ts'
import { clock, dayInWords, dayOf, momentInWords, spanInWords, timesInWords } from '../../lib/dates.ts'
import { spacedCode } from '../events/day/check-in.ts'
import { ownCodeTexts } from '../events/day/own-code.texts.ts'
import { directionOf } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import type { Block, MailDocument } from './mail-document.ts'
import { contactLine, expectedSpan, placeLine, signatureLines, wayThere } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import { legalNotice } from './legal-notice.ts'
import { filled, hasLegalCharacter, templateParts } from './message-template.ts'
import type { BlockName, InlineName, TemplateKey } from './message-template.ts'
import { asksNothing, isAppeal } from './message.ts'
import { mailLanguage, mailTexts } from './messages.texts.ts'
import type { MailTexts } from './messages.texts.ts'
import { bringsCalendar, shippedTemplate } from './shipped-template.ts'

/** Text without line breaks, for a subject. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What the cause adds, in sentences. */
function particulars(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): string[] {
  const { details, purpose } = facts
  if (purpose === 'change') return (details.changed ?? []).map((what) => texts.changed[what])
  if (purpose === 'offer' && details.offeredUntil !== undefined)
    return [texts.offerUntil(momentInWords(new Date(details.offeredUntil), language))]
  if (purpose === 'timetable') {
    const talk = ({ at, host, table }: NonNullable<typeof details.talks>[number]) =>
      `${texts.talk(clock(new Date(at), language), isolated(host, directionOf(language)), table)}.`
    return (details.talks ?? []).map(talk)
  }
  if (purpose === 'waiting' && facts.waitingPosition !== null) return [texts.waitingPosition(facts.waitingPosition)]
  if (purpose === 'cancellation' && details.reason !== undefined)
    return [texts.cancelReason(isolated(details.reason, directionOf(language)))]
  return []
}

function factRows(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): Block {
  const { event, purpose } = facts
  const { beginsAt, endsAt } = expectedSpan(facts)
  const { labels } = texts
  const short = asksNothing(purpose) || purpose === 'declined'
  const rows: [label: string, value: string | null, inWords?: 'in words'][] = [
    [labels.what, event.title],
    [labels.when, spanInWords(beginsAt, endsAt, language), 'in words'],
    [labels.where, placeLine(event)],
    [labels.who, short ? null : event.hosts.join('\n')],
    [labels.about, short ? null : event.description],
    [labels.way, short ? null : wayThere(facts)],
    [labels.access, short ? null : event.accessibility],
    [labels.bring, short ? null : event.bring],
    [
      labels.deadline,
      isAppeal(purpose) && event.deadline !== null ? momentInWords(event.deadline, language) : null,
      'in words',
    ],
    [labels.contact, contactLine(facts)],
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

function legalBlock(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): Block[] {
  if (!hasLegalCharacter(facts.purpose)) return []
  if (facts.legal === 'voluntary') return [{ kind: 'paragraph', text: texts.voluntary }]
  const notice = legalNotice(facts.house.obligationNotice, language)
  return notice === null ? [] : [{ kind: 'notice', title: texts.obligationTitle, ...notice }]
}

/** Who writes: service, house, site. */
export function signature({ house, site }: Pick<MailFacts, 'house' | 'site'>, language: CustomerLanguage): Block {
  const lines = signatureLines(house, site).map((line) => isolated(line, directionOf(language), 'ltr'))
  return { kind: 'signature', lines }
}

/** What stands for each placeholder inside a sentence. */
function valuesOf(facts: MailFacts, texts: MailTexts, language: CustomerLanguage): Record<InlineName, string> {
  const direction = directionOf(language)
  const { event, person } = facts
  const { beginsAt, endsAt } = expectedSpan(facts)
  const name = person.name === null ? null : isolated(person.name, direction)
  return {
    anrede: texts.greeting(name),
    name: name ?? '',
    titel: isolated(event.title, direction),
    tag: dayInWords(dayOf(beginsAt), language),
    uhrzeit: timesInWords(beginsAt, endsAt, language),
    ort: isolated(placeLine(event), direction),
    betriebe: isolated(event.hosts.join(', '), direction),
    frist: event.deadline === null ? '' : momentInWords(event.deadline, language),
    kontakt: isolated(contactLine(facts), direction, 'ltr'),
    haus: isolated(facts.house.serviceName, direction),
    einzelheiten: particulars(facts, texts, language).join(' '),
  }
}

/** Messages in which a person who comes finds the code for the door. */
const bringsCode: readonly MailFacts['purpose'][] = ['confirmation', 'change', 'appointment']

function doorCode({ purpose, checkInCode }: MailFacts, language: CustomerLanguage): Block[] {
  if (checkInCode === null || !bringsCode.includes(purpose)) return []
  return [{ kind: 'code', ...ownCodeTexts[language], code: spacedCode(checkInCode), qr: checkInCode }]
}

/** The parts of a message that stand alone in their line. */
function blocksOf(facts: MailFacts, answerUrl: string | null, texts: MailTexts, language: CustomerLanguage) {
  const { purpose } = facts
  const duty = facts.legal === 'obligation' && hasLegalCharacter(purpose)
  const ownDay = bringsCalendar(purpose) && purpose !== 'cancellation' && purpose !== 'declined'
  const blocks: Record<BlockName, Block[]> = {
    angaben: [factRows(facts, texts, language), ...doorCode(facts, language)],
    antwort:
      answerUrl === null || asksNothing(purpose)
        ? []
        : [
            {
              kind: 'button',
              label: duty ? texts.obligation.button : texts.button[purpose],
              url: answerUrl,
              hint: texts.buttonHint,
            },
          ],
    hinweis: legalBlock(facts, texts, language),
    kalender: ownDay ? [{ kind: 'paragraph', text: texts.calendarHint }] : [],
    unterschrift: [signature(facts, language)],
  }
  return blocks
}

/** Which of the house's templates a message asks for. */
export const legalOfTemplate = ({ purpose, legal }: Pick<MailFacts, 'purpose' | 'legal'>): TemplateKey['legal'] =>
  hasLegalCharacter(purpose) ? legal : 'any'

/**
 * The mail that says these facts, in the person's language or German: by the house's template where it has one, else by the shipped
 * one. Voluntary invitations say that they are; an obligation to report says so, with the notice of the house. Values are put in
 * after the template was taken apart: nothing in them becomes markup. `answerUrl` null: no link.
 */
export function mailOfFacts(facts: MailFacts, answerUrl: string | null): MailDocument {
  const language = mailLanguage(facts.language)
  const texts = mailTexts(language)
  const { purpose } = facts
  const { subject, body } = facts.template ?? shippedTemplate({ purpose, legal: legalOfTemplate(facts), language })
  const values = valuesOf(facts, texts, language)
  const blocks = blocksOf(facts, answerUrl, texts, language)
  const say = (text: string): string[] => {
    const said = filled(withoutSteering(text), values)
    return said === null || said === '' ? [] : [said]
  }
  const parts = templateParts(body).flatMap((part): Block[] => {
    if (part.kind === 'block') return blocks[part.name]
    if (part.kind !== 'list') return say(part.text).map((text) => ({ kind: part.kind, text }))
    const items = part.items.flatMap(say)
    return items.length > 0 ? [{ kind: 'list', items }] : []
  })
  const first = parts.find((part) => part.kind === 'paragraph' && part.text !== values.anrede)
  return {
    language,
    direction: directionOf(language),
    subject: oneLine(withoutSteering(say(subject)[0] ?? facts.event.title)),
    preview: first?.kind === 'paragraph' ? oneLine(first.text) : '',
    blocks: parts,
  }
}

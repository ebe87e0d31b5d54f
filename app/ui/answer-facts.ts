import type { MailFacts } from '../domains/messages/mail-facts.ts'
import { contactLine, placeLine, wayThere } from '../domains/messages/mail-facts.ts'
import type { Answerable, AnswerView } from '../domains/invitations/answer.ts'
import { legalNotice } from '../domains/messages/legal-notice.ts'
import { momentInWords, spanInWords } from '../lib/dates.ts'
import type { CustomerLanguage } from '../lib/languages.ts'

/** A line of the answer page; `href` is the way to a map. */
export interface AnswerFact {
  key: 'when' | 'slot' | 'where' | 'who' | 'about' | 'way' | 'access' | 'bring' | 'contact'
  value: string
  /** As the house entered it, not in the language of the page. */
  entered: boolean
  href?: string | undefined
}

/** What the page says about an event, in the order in which people ask; empty values are left out by the page. */
function rowsOf(facts: MailFacts, language: CustomerLanguage): AnswerFact[] {
  const { event, slot } = facts
  const place = placeLine(event)
  const address = [event.street, event.postcode, event.city].filter(Boolean).join(' ')
  return [
    { key: 'when', value: spanInWords(event.beginsAt, event.endsAt, language), entered: false },
    { key: 'slot', value: slot ? spanInWords(slot.beginsAt, slot.endsAt, language) : '', entered: false },
    {
      key: 'where',
      value: place,
      entered: true,
      ...(address ? { href: `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}` } : {}),
    },
    { key: 'who', value: event.hosts.join('\n'), entered: true },
    { key: 'about', value: event.description ?? '', entered: true },
    { key: 'way', value: wayThere(facts) ?? '', entered: true },
    { key: 'access', value: event.accessibility ?? '', entered: true },
    { key: 'bring', value: event.bring ?? '', entered: true },
    { key: 'contact', value: contactLine(facts), entered: true },
  ]
}

/** What the answer page shows, in the language of the page. */
export function answerFacts(
  { facts, row, view }: { facts: MailFacts; row: Answerable; view: AnswerView },
  language: CustomerLanguage,
) {
  return {
    state: view.state,
    title: facts.event.title,
    house: facts.house.serviceName,
    rows: rowsOf(facts, language),
    language,
    notice: row.legal === 'obligation' ? legalNotice(facts.house.obligationNotice, language) : null,
    duty: row.legal === 'obligation',
    voluntary: row.legal === 'voluntary',
    until: view.until && momentInWords(view.until, language),
    position: row.position,
    reason: row.declineReason,
    calendar: view.state === 'accepted' || view.state === 'question' || view.state === 'offered',
  }
}

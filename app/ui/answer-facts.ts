import type { MailFacts } from '../domains/messages/mail-facts.ts'
import { placeLine } from '../domains/messages/mail-facts.ts'
import type { Answerable, AnswerView } from '../domains/invitations/answer.ts'
import { clock, dayInWords, dayOf, spanInWords } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'

/** A line of the answer page; `href` is the way to a map. */
export interface AnswerFact {
  key: 'when' | 'slot' | 'where' | 'who' | 'about' | 'way' | 'access' | 'bring' | 'contact'
  value: string
  href?: string
}

/** What the page says about an event, in the order in which people ask; empty values are left out by the page. */
function rowsOf({ event, slot, site }: MailFacts, language: Language): AnswerFact[] {
  const place = placeLine(event)
  const address = [event.street, event.postcode, event.city].filter(Boolean).join(' ')
  const contact = [event.contactName, event.contactPhone ?? site?.phone, event.contactEmail ?? site?.email]
  return [
    { key: 'when', value: spanInWords(event.beginsAt, event.endsAt, language) },
    { key: 'slot', value: slot ? spanInWords(slot.beginsAt, slot.endsAt, language) : '' },
    {
      key: 'where',
      value: place,
      ...(address ? { href: `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}` } : {}),
    },
    { key: 'who', value: event.hosts.join('\n') },
    { key: 'about', value: event.description ?? '' },
    { key: 'way', value: event.wayThere ?? '' },
    { key: 'access', value: event.accessibility ?? '' },
    { key: 'bring', value: event.bring ?? '' },
    { key: 'contact', value: contact.filter(Boolean).join(', ') },
  ]
}

/** What the answer page shows, in the language of the page. */
export function answerFacts(
  { facts, row, view }: { facts: MailFacts; row: Answerable; view: AnswerView },
  language: Language,
) {
  const notice = facts.house.obligationNotice
  return {
    state: view.state,
    title: facts.event.title,
    house: facts.house.serviceName,
    rows: rowsOf(facts, language),
    notice: row.legal === 'obligation' ? (notice[language] ?? notice.de ?? null) : null,
    voluntary: row.legal === 'voluntary',
    until: view.until && `${dayInWords(dayOf(view.until), language)}, ${clock(view.until, language)}`,
    position: row.position,
    reason: row.declineReason,
    calendar: view.state === 'accepted' || view.state === 'question' || view.state === 'offered',
  }
}

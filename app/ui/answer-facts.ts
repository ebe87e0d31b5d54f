import type { MailFacts } from '../domains/messages/mail-facts.ts'
import { placeLine } from '../domains/messages/mail-facts.ts'
import { spanInWords } from '../lib/dates.ts'

/** A line of the answer page; `href` is the way to a map. */
export interface AnswerFact {
  key: 'when' | 'slot' | 'where' | 'who' | 'about' | 'way' | 'access' | 'bring' | 'contact'
  value: string
  href?: string
}

/** What the answer page says about an event, in the order in which people ask; empty values are left out by the page. */
export function answerFacts({ event, slot, site }: MailFacts, language: 'de' | 'en'): AnswerFact[] {
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

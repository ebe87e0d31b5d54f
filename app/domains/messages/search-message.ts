import { isolated } from '../../lib/bidi.ts'
import { directionOf } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import { customerNewsWords } from '../searches/customer-news.texts.ts'
import type { DigestPart, NewsReader } from '../searches/saved-search.ts'
import type { MailDocument } from './mail-document.ts'
import type { WithdrawReason } from './may-send.ts'

/** A daily mail of news in saved searches, read when it is sent. */
export interface SearchMailFacts {
  reader: NewsReader
  /** German or English of accounts. */
  language: CustomerLanguage
  address: string
  /** Empty where the mail greets nobody by name. */
  name: string
  active: boolean
  /** Any of the reader's searches still sends mails. */
  wanted: boolean
  addressRefused: boolean
  parts: DigestPart[]
  house: { name: string; serviceName: string }
}

/** The guard of daily mails: not to those who are gone or may not be written to, that switched mails off or whose address was refused. */
export function mayMailNews(facts: SearchMailFacts): { ok: true } | { ok: false; reason: WithdrawReason } {
  if (!facts.active || !facts.wanted) return { ok: false, reason: 'state_changed' }
  return facts.addressRefused ? { ok: false, reason: 'address_refused' } : { ok: true }
}

const words = {
  de: {
    subject: (n: number) => (n === 1 ? '1 neuer Treffer in Ihren Suchen' : `${n} neue Treffer in Ihren Suchen`),
    greeting: (name: string) => `Guten Tag ${name},`,
    opening: 'das ist seit gestern neu in Ihren gespeicherten Suchen:',
    person: 'Person',
    more: (n: number) => `und ${n} weitere`,
    open: 'Suche öffnen',
    hint: 'Oder diese Adresse öffnen:',
    leave: 'Mails abschalten',
    leaveHint: 'Sie möchten keine täglichen Such-Mails mehr?',
    closing: 'Freundliche Grüße',
  },
  en: {
    subject: (n: number) => (n === 1 ? '1 new hit in your searches' : `${n} new hits in your searches`),
    greeting: (name: string) => `Good day ${name},`,
    opening: 'this is new in your saved searches since yesterday:',
    person: 'Person',
    more: (n: number) => `and ${n} more`,
    open: 'Open search',
    hint: 'Or open this address:',
    leave: 'Switch mails off',
    leaveHint: 'You do not want daily search mails any more?',
    closing: 'Kind regards',
  },
} as const

const employerWords = {
  de: {
    subject: (n: number) =>
      n === 1 ? '1 neue Person passt zu Ihren Stellen' : `${n} neue Personen passen zu Ihren Stellen`,
    opening: 'zu Ihren Stellen haben wir neue Personen gefunden, die passen:',
    people: (n: number) => (n === 1 ? '1 neue Person' : `${n} neue Personen`),
    open: 'Wer passt?',
    leaveHint: 'Sie möchten keine täglichen Mails über passende Personen mehr?',
  },
  en: {
    subject: (n: number) => (n === 1 ? '1 new person fits your vacancies' : `${n} new people fit your vacancies`),
    opening: 'we have found new people who fit your vacancies:',
    people: (n: number) => (n === 1 ? '1 new person' : `${n} new people`),
    open: 'Who fits?',
    leaveHint: 'You do not want daily mails about people who fit any more?',
  },
} as const

const countOf = ({ items, more }: DigestPart): number => items.length + more

/**
 * The daily mail. It names no person: to staff people stand there by occupation and place, to employers by their number, and a
 * customer's mail is about vacancies and events.
 */
export function mailOfNews(
  facts: SearchMailFacts,
  searchUrl: (address: string) => string,
  leaveUrl: string,
): MailDocument {
  const { reader, language, parts, house } = facts
  const own = words[language === 'en' ? 'en' : 'de']
  const firm = employerWords[language === 'en' ? 'en' : 'de']
  const customer = customerNewsWords[language]
  const t = reader === 'customer' ? { ...own, ...customer } : reader === 'employer' ? { ...own, ...firm } : own
  const direction = directionOf(language)
  const entered = (text: string): string => isolated(text, direction)
  const count = parts.reduce((sum, part) => sum + countOf(part), 0)
  const line = (item: DigestPart['items'][number]) =>
    [item.title ?? item.occupation ?? own.person, item.employer, item.city]
      .flatMap((one) => (one ? [entered(one)] : []))
      .join(' · ')
  const lines = (part: DigestPart): string[] =>
    reader === 'employer'
      ? [firm.people(countOf(part))]
      : [...part.items.map(line), ...(part.more > 0 ? [t.more(part.more)] : [])]
  return {
    language,
    direction,
    subject: t.subject(count),
    preview: t.opening,
    blocks: [
      { kind: 'paragraph', text: reader === 'customer' ? customer.greeting : own.greeting(facts.name) },
      { kind: 'paragraph', text: t.opening },
      ...parts.flatMap((part) => [
        { kind: 'heading' as const, text: entered(part.name) },
        { kind: 'list' as const, items: lines(part) },
        { kind: 'button' as const, label: t.open, url: searchUrl(part.address), hint: t.hint },
      ]),
      { kind: 'paragraph', text: t.closing },
      { kind: 'signature', lines: [house.serviceName, house.name].filter(Boolean) },
      { kind: 'button', label: t.leave, url: leaveUrl, hint: t.leaveHint },
    ],
  }
}

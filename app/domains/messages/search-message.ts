import type { DigestPart } from '../searches/saved-search.ts'
import type { EmployerLanguage } from './employer-message.ts'
import type { MailDocument } from './mail-document.ts'
import type { WithdrawReason } from './may-send.ts'

/** A daily mail of news in saved searches, read when it is sent. */
export interface SearchMailFacts {
  language: EmployerLanguage
  address: string
  name: string
  active: boolean
  /** Any of the account's searches still sends mails. */
  wanted: boolean
  addressRefused: boolean
  parts: DigestPart[]
  house: { name: string; serviceName: string }
}

/** The guard of daily mails: not to accounts that are closed, that switched mails off or whose address was refused. */
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

/** The daily mail. It names no person: people stand there by occupation and place. */
export function mailOfNews(
  facts: SearchMailFacts,
  searchUrl: (address: string) => string,
  leaveUrl: string,
): MailDocument {
  const t = words[facts.language]
  const count = facts.parts.reduce((sum, { items, more }) => sum + items.length + more, 0)
  const line = (item: DigestPart['items'][number]) =>
    [item.title ?? item.occupation ?? t.person, item.employer, item.city].filter(Boolean).join(' · ')
  return {
    language: facts.language,
    direction: 'ltr',
    subject: t.subject(count),
    preview: t.opening,
    blocks: [
      { kind: 'paragraph', text: t.greeting(facts.name) },
      { kind: 'paragraph', text: t.opening },
      ...facts.parts.flatMap(({ name, address, items, more }) => [
        { kind: 'heading' as const, text: name },
        { kind: 'list' as const, items: [...items.map(line), ...(more > 0 ? [t.more(more)] : [])] },
        { kind: 'button' as const, label: t.open, url: searchUrl(address), hint: t.hint },
      ]),
      { kind: 'paragraph', text: t.closing },
      { kind: 'signature', lines: [facts.house.serviceName, facts.house.name].filter(Boolean) },
      { kind: 'button', label: t.leave, url: leaveUrl, hint: t.leaveHint },
    ],
  }
}

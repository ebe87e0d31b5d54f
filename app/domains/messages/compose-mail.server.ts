import MailComposer from 'nodemailer/lib/mail-composer'
import { langAttribute } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import { calendarFile, calendarMethod } from './calendar.server.ts'
import type { ReadyMail } from './delivery.ts'
import { doorPicture, mailHtml } from './mail-html.ts'
import { qrPng } from './qr-png.server.ts'
import type { MailFacts } from './mail-facts.ts'
import { contactOf } from './mail-facts.ts'
import { mailOfFacts } from './mail-of-facts.ts'
import { mailText } from './mail-text.ts'
import { mailLanguage, mailTexts } from './messages.texts.ts'
import { bringsCalendar } from './shipped-template.ts'

/** Who writes: the address of the house, `Name <address>` or an address alone. */
export interface Sender {
  name: string
  address: string
}

/** Reads `MAIL_FROM`. */
export function parseSender(from: string): Sender {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(from)
  return match ? { name: match[1] ?? '', address: match[2] ?? '' } : { name: '', address: from.trim() }
}

/** The Message-ID of a message: the same in every attempt, so that a second copy is known as one. */
export const messageIdOf = (id: string, sender: Sender): string =>
  `<${id}@${sender.address.split('@')[1] ?? 'localhost'}>`

/** What a mail is made of. `to` is the person's address; `answerUrl` null: without a link. */
export interface MailToCompose {
  id: string
  to: string
  facts: MailFacts
  answerUrl: string | null
  /** Page on which the person leaves the mails; null: none is named. */
  leaveUrl?: string | null
  sender: Sender
  now: Date
}

/**
 * Headers that say who wrote and how to get out. One click (RFC 8058) is offered over https only, as the RFC asks, and neither for an
 * obligation to report.
 */
function headersOf(facts: MailFacts, replyTo: string, leaveUrl: string | null): Record<string, string> {
  const language = mailLanguage(facts.language)
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': langAttribute(language),
    ...(facts.legal === 'voluntary' ? leaveHeaders(language, replyTo, leaveUrl) : {}),
  }
}

/** Headers with the way out of mails that nobody has to get. */
export function leaveHeaders(
  language: CustomerLanguage,
  replyTo: string,
  leaveUrl: string | null,
): Record<string, string> {
  const leave = `<mailto:${replyTo}?subject=${encodeURIComponent(mailTexts(language).unsubscribeSubject)}>`
  return {
    'List-Unsubscribe': leaveUrl === null ? leave : `<${leaveUrl}>, ${leave}`,
    ...(leaveUrl?.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  }
}

/** The mail as it goes over the line: text and HTML of the same words, with the calendar entry where there is one. */
export async function composeMail({
  id,
  to,
  facts,
  answerUrl,
  leaveUrl = null,
  sender,
  now,
}: MailToCompose): Promise<ReadyMail> {
  const document = mailOfFacts(facts, answerUrl)
  const replyTo = facts.site?.replyTo ?? contactOf(facts).email ?? sender.address
  const method = calendarMethod(facts)
  const organizer = { name: sender.name || facts.house.serviceName, email: sender.address }
  const calendar = calendarFile(facts, method, {
    organizer,
    attendee: { name: facts.person.name, email: to },
    stamp: now,
  })
  const composer = new MailComposer({
    from: sender,
    to: { name: facts.person.name ?? '', address: to },
    replyTo,
    subject: document.subject,
    messageId: messageIdOf(id, sender),
    date: now,
    headers: headersOf(facts, replyTo, leaveUrl),
    text: mailText(document),
    html: mailHtml(document, 'attached'),
    attachments: document.blocks.flatMap((block) =>
      block.kind === 'code' ? [{ cid: doorPicture, contentType: 'image/png', content: qrPng(block.qr) }] : [],
    ),
    ...(bringsCalendar(facts.purpose)
      ? { icalEvent: { method: method === 'cancel' ? 'CANCEL' : 'REQUEST', filename: 'termin.ics', content: calendar } }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return { messageId: id, from: sender.address, to, subject: document.subject, raw }
}

import MailComposer from 'nodemailer/lib/mail-composer'
import { langAttribute } from '../../lib/languages.ts'
import { leaveHeaders, messageIdOf } from './compose-mail.server.ts'
import type { Sender } from './compose-mail.server.ts'
import type { ReadyMail } from './delivery.ts'
import type { AccountFacts } from './account-message.ts'
import type { EmployerFacts } from './employer-message.ts'
import type { MailDocument } from './mail-document.ts'
import { mailHtml } from './mail-html.ts'
import { mailText } from './mail-text.ts'
import { mailToAccount } from './mail-to-account.ts'
import { mailOfNews } from './search-message.ts'
import type { SearchMailFacts } from './search-message.ts'
import { mailToEmployer } from './mail-to-employer.ts'

/** What a mail to an employer is made of. `url` null: without a button. */
export interface EmployerMailToCompose {
  id: string
  to: string
  facts: EmployerFacts
  url: string | null
  sender: Sender
  now: Date
}

/** What a mail without attachment is made of, once its words are known. */
export interface DocumentToCompose {
  id: string
  to: { name: string; address: string }
  replyTo: string
  document: MailDocument
  sender: Sender
  now: Date
  headers?: Record<string, string>
}

/** The mail of a document: text and HTML of the same words. */
export async function composeDocument(mail: DocumentToCompose): Promise<ReadyMail> {
  const { id, to, document, sender } = mail
  const composer = new MailComposer({
    from: sender,
    to,
    replyTo: mail.replyTo,
    subject: document.subject,
    messageId: messageIdOf(id, sender),
    date: mail.now,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': langAttribute(document.language),
      ...mail.headers,
    },
    text: mailText(document),
    html: mailHtml(document),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return { messageId: id, from: sender.address, to: to.address, subject: document.subject, raw }
}

/** The mail to an employer as it goes over the line; null for a purpose that the house does not know. */
export async function composeEmployerMail(mail: EmployerMailToCompose): Promise<ReadyMail | null> {
  const { to, facts, sender } = mail
  const document = mailToEmployer(facts, mail.url)
  const envelope = { ...mail, to: { name: facts.contact ?? '', address: to } }
  const replyTo = facts.site?.replyTo ?? facts.site?.email ?? sender.address
  return document && composeDocument({ ...envelope, replyTo, document })
}

/** The mail with a link to an account as it goes over the line. */
export function composeAccountMail(
  mail: Omit<EmployerMailToCompose, 'facts' | 'url'> & { facts: AccountFacts; url: string },
): Promise<ReadyMail> {
  const envelope = { ...mail, to: { name: mail.facts.name ?? '', address: mail.to } }
  return composeDocument({ ...envelope, replyTo: mail.sender.address, document: mailToAccount(mail.facts, mail.url) })
}

/** The daily mail of saved searches as it goes over the line. */
export function composeSearchMail(
  mail: Omit<EmployerMailToCompose, 'facts' | 'url'> & {
    facts: SearchMailFacts
    searchUrl: (address: string) => string
    leaveUrl: string
  },
): Promise<ReadyMail> {
  const envelope = { ...mail, to: { name: mail.facts.name, address: mail.to } }
  const document = mailOfNews(mail.facts, mail.searchUrl, mail.leaveUrl)
  const replyTo = mail.sender.address
  const headers = leaveHeaders(mail.facts.language, replyTo, mail.leaveUrl)
  return composeDocument({ ...envelope, replyTo, document, headers })
}

import MailComposer from 'nodemailer/lib/mail-composer'
import { messageIdOf } from './compose-mail.server.ts'
import type { Sender } from './compose-mail.server.ts'
import type { ReadyMail } from './delivery.ts'
import type { AccountFacts } from './account-message.ts'
import type { EmployerFacts } from './employer-message.ts'
import type { MailDocument } from './mail-document.ts'
import { mailHtml } from './mail-html.ts'
import { mailText } from './mail-text.ts'
import { mailToAccount } from './mail-to-account.ts'
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

interface Envelope {
  id: string
  to: { name: string; address: string }
  replyTo: string
  sender: Sender
  now: Date
}

async function composeDocument(mail: Envelope, document: MailDocument): Promise<ReadyMail> {
  const { id, to, sender } = mail
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
      'Content-Language': document.language,
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
  return (
    document &&
    composeDocument({ ...envelope, replyTo: facts.site?.replyTo ?? facts.site?.email ?? sender.address }, document)
  )
}

/** The mail with a link to an account as it goes over the line. */
export function composeAccountMail(
  mail: Omit<EmployerMailToCompose, 'facts' | 'url'> & { facts: AccountFacts; url: string },
): Promise<ReadyMail> {
  const envelope = { ...mail, to: { name: mail.facts.name ?? '', address: mail.to } }
  return composeDocument({ ...envelope, replyTo: mail.sender.address }, mailToAccount(mail.facts, mail.url))
}

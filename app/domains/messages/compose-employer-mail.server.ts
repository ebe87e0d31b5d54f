import MailComposer from 'nodemailer/lib/mail-composer'
import { messageIdOf } from './compose-mail.server.ts'
import type { Sender } from './compose-mail.server.ts'
import type { ReadyMail } from './delivery.ts'
import type { EmployerFacts } from './employer-message.ts'
import { mailHtml } from './mail-html.ts'
import { mailText } from './mail-text.ts'
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

/** The mail to an employer as it goes over the line; null for a purpose that the house does not know. */
export async function composeEmployerMail(mail: EmployerMailToCompose): Promise<ReadyMail | null> {
  const { id, to, facts, sender } = mail
  const document = mailToEmployer(facts, mail.url)
  if (!document) return null
  const composer = new MailComposer({
    from: sender,
    to: { name: facts.contact ?? '', address: to },
    replyTo: facts.site?.replyTo ?? facts.site?.email ?? sender.address,
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
  return { messageId: id, from: sender.address, to, subject: document.subject, raw }
}

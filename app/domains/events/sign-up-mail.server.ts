import { createHash, createHmac } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { isolated } from '../../lib/bidi.ts'
import { customerLanguage, directionOf, langAttribute } from '../../lib/languages.ts'
import { spanInWords } from '../../lib/dates.ts'
import type { ReadyMail } from '../messages/delivery.ts'
import type { MailDocument } from '../messages/mail-document.ts'
import { mailHtml } from '../messages/mail-html.ts'
import { mailText } from '../messages/mail-text.ts'
import type { PublicEvent } from './public-event.ts'
import { signUpTexts } from './sign-up.texts.ts'
import type { StoredSignUp } from './sign-up.ts'

/** Token of a confirmation link: 192 bits of HMAC-SHA256 over the sign-up's id, base64url; only its hash is stored. */
export const signUpToken = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`sign-up/1|${id}`).digest().subarray(0, 24).toString('base64url')

export const hashSignUpToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The mail that asks a visitor to confirm. It says nothing that the visitor did not enter but the event. */
export async function composeSignUpMail(input: {
  row: StoredSignUp & { email: string }
  event: PublicEvent
  house: { name: string; serviceName: string }
  url: string
  sender: { name: string; address: string }
  now: Date
}): Promise<ReadyMail> {
  const { row, event, house, url, sender, now } = input
  const language = customerLanguage(row.language)
  const direction = directionOf(language)
  const t = signUpTexts[language].mail
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
  const opening = t.opening(
    isolated(oneLine(event.title), direction),
    spanInWords(event.beginsAt, event.endsAt, language),
  )
  const document: MailDocument = {
    language,
    direction,
    subject: oneLine(t.subject(event.title)),
    preview: opening,
    blocks: [
      {
        kind: 'paragraph',
        text: t.greeting(isolated([row.firstName, row.lastName].filter(Boolean).join(' '), direction)),
      },
      { kind: 'paragraph', text: opening },
      { kind: 'button', label: t.button, url, hint: t.hint },
      { kind: 'paragraph', text: t.ignore },
      { kind: 'signature', lines: [house.serviceName, house.name].map((line) => isolated(line, direction, 'ltr')) },
    ],
  }
  const messageId = `<sign-up-${row.id}@${sender.address.split('@')[1] ?? 'localhost'}>`
  const composer = new MailComposer({
    from: sender,
    to: row.email,
    replyTo: event.contactEmail ?? sender.address,
    subject: document.subject,
    messageId,
    date: now,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': langAttribute(language) },
    text: mailText(document),
    html: mailHtml(document),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return { messageId, from: sender.address, to: row.email, subject: document.subject, raw }
}

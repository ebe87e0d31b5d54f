import type { EmployerFacts, EmployerLanguage } from './employer-message.ts'
import { employerPurposeRule } from './employer-purposes.ts'
import type { Block, MailDocument } from './mail-document.ts'
import { signatureLines } from './mail-facts.ts'
import { oneLine } from './mail-of-facts.ts'

const frame: Record<
  EmployerLanguage,
  { greeting: (name: string | null) => string; askUs: (who: string) => string; closing: string }
> = {
  de: {
    greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
    askUs: (who) => `Haben Sie Fragen? Rufen Sie uns an oder antworten Sie auf diese E-Mail: ${who}.`,
    closing: 'Freundliche Grüße',
  },
  en: {
    greeting: (name) => (name === null ? 'Good day,' : `Good day ${name},`),
    askUs: (who) => `Do you have questions? Call us or answer this e-mail: ${who}.`,
    closing: 'Kind regards',
  },
}

/** The mail to an employer that says these facts; null for a purpose that the house does not know. `url` null: no button. */
export function mailToEmployer(facts: EmployerFacts, url: string | null): MailDocument | null {
  const words = employerPurposeRule(facts.purpose)?.words[facts.language]
  if (!words) return null
  const { house, site, cause } = facts
  const title = cause.kind === 'gone' ? facts.employer.name : cause.title
  const texts = frame[facts.language]
  const opening = words.opening(oneLine(title), facts)
  const who = [site?.phone, site?.email].filter((part) => typeof part === 'string' && part !== '').join(', ')
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return {
    language: facts.language,
    direction: 'ltr',
    subject: oneLine(words.subject(title, facts)),
    preview: oneLine(opening),
    blocks: [
      { kind: 'heading', text: words.heading },
      paragraph(texts.greeting(facts.contact)),
      paragraph(opening),
      ...(facts.details.lines ?? []).map(paragraph),
      ...(url === null ? [] : [{ kind: 'button' as const, label: words.button, url, hint: words.hint }]),
      ...(who === '' ? [] : [paragraph(texts.askUs(who))]),
      paragraph(texts.closing),
      { kind: 'signature', lines: signatureLines(house, site) },
    ],
  }
}

import type { AccountFacts } from './account-message.ts'
import type { EmployerLanguage } from './employer-message.ts'
import type { MailDocument } from './mail-document.ts'
import { mailToCustomer } from './mail-to-customer.ts'

interface Words {
  subject: (facts: AccountFacts) => string
  heading: string
  opening: (facts: AccountFacts) => string
  button: string
  hint: string
  closing: string
  greeting: (name: string | null) => string
  unasked: string
}

const words: Record<'sign_in' | 'colleague', Record<EmployerLanguage, Words>> = {
  sign_in: {
    de: {
      subject: ({ house }) => `Ihr Anmelde-Link: ${house.serviceName}`,
      heading: 'Ihr Anmelde-Link',
      opening: () =>
        'mit diesem Link melden Sie sich ohne Passwort an. Er gilt 30 Minuten und nur einmal. Das Öffnen der Seite meldet Sie noch nicht an, erst der Knopf darauf.',
      button: 'Zur Anmeldung',
      hint: 'Bitte geben Sie den Link nicht weiter:',
      closing: 'Freundliche Grüße',
      greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
      unasked: 'Sie haben keinen Link angefordert? Dann brauchen Sie nichts zu tun.',
    },
    en: {
      subject: ({ house }) => `Your sign-in link: ${house.serviceName}`,
      heading: 'Your sign-in link',
      opening: () =>
        'this link signs you in without a password. It is valid for 30 minutes and only once. Opening the page does not sign you in yet, the button on it does.',
      button: 'Sign in',
      hint: 'Please do not pass the link on:',
      closing: 'Kind regards',
      greeting: (name) => (name ? `Good day ${name},` : 'Good day,'),
      unasked: 'You did not ask for a link? Then you need not do anything.',
    },
  },
  colleague: {
    de: {
      subject: ({ firm }) => `Einladung in das Konto Ihres Betriebs: ${firm ?? ''}`,
      heading: 'Sie sind eingeladen',
      opening: ({ invitedBy, firm }) =>
        `${invitedBy ?? 'Ihr Betrieb'} lädt Sie ein, die Stellen und Termine von ${firm ?? 'Ihrem Betrieb'} bei uns mit zu betreuen. Der Link gilt sieben Tage und nur einmal.`,
      button: 'Einladung ansehen',
      hint: 'Bitte geben Sie den Link nicht weiter:',
      closing: 'Freundliche Grüße',
      greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
      unasked: 'Möchten Sie das nicht? Dann brauchen Sie nichts zu tun: Ohne Ihren Knopfdruck entsteht kein Konto.',
    },
    en: {
      subject: ({ firm }) => `Invitation to the account of your firm: ${firm ?? ''}`,
      heading: 'You are invited',
      opening: ({ invitedBy, firm }) =>
        `${invitedBy ?? 'Your firm'} invites you to look after the vacancies and events of ${firm ?? 'your firm'} with us. The link is valid for seven days and only once.`,
      button: 'See the invitation',
      hint: 'Please do not pass the link on:',
      closing: 'Kind regards',
      greeting: (name) => (name ? `Good day ${name},` : 'Good day,'),
      unasked:
        'You do not want this? Then you need not do anything: no account is made without your pressing the button.',
    },
  },
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The mail with a link to an account. */
export function mailToAccount(facts: AccountFacts, url: string): MailDocument {
  const { kind, language } = facts
  if (kind === 'customer') return mailToCustomer(facts, url)
  const t = words[kind][language === 'en' ? 'en' : 'de']
  const opening = oneLine(t.opening(facts))
  return {
    language,
    direction: 'ltr',
    subject: oneLine(t.subject(facts)),
    preview: opening,
    blocks: [
      { kind: 'heading', text: t.heading },
      { kind: 'paragraph', text: t.greeting(facts.name) },
      { kind: 'paragraph', text: opening },
      { kind: 'button', label: t.button, url, hint: t.hint },
      { kind: 'paragraph', text: t.unasked },
      { kind: 'paragraph', text: t.closing },
      { kind: 'signature', lines: [facts.house.serviceName, facts.house.name].filter(Boolean) },
    ],
  }
}

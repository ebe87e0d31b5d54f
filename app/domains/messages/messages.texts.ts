import type { Purpose } from './message.ts'
import { englishMail } from './messages.texts.en.ts'
import { germanMail } from './messages.texts.de.ts'

/** Languages in which the house writes. A language is added here and in its file; a missing key in it does not compile. */
export type MailLanguage = 'de' | 'en'

/** Words of all mails in one language. Arguments are plain text; no function adds markup. */
export interface MailTexts {
  direction: 'ltr' | 'rtl'
  greeting: (name: string | null) => string
  /** `title` of the event, `day` with its weekday. */
  subject: Record<Purpose, (title: string, day: string) => string>
  /** Subject of an invitation that is an obligation: says nothing about benefits, a phone shows it on its lock screen. */
  obligationSubject: (day: string) => string
  heading: Record<Purpose, string>
  opening: Record<Purpose, (title: string) => string>
  obligationOpening: (title: string) => string
  voluntary: string
  obligationTitle: string
  changed: Record<'time' | 'place' | 'contact', string>
  offerUntil: (until: string) => string
  waitingPosition: (position: number) => string
  cancelReason: (reason: string) => string
  labels: Record<
    'what' | 'who' | 'when' | 'where' | 'way' | 'access' | 'bring' | 'deadline' | 'contact' | 'about',
    string
  >
  button: Record<Purpose, string>
  /** Below the button: what opening the link does. */
  buttonHint: string
  calendarHint: string
  askUs: (contact: string) => string
  closing: string
  unsubscribeSubject: string
}

const languages: Record<MailLanguage, MailTexts> = { de: germanMail, en: englishMail }

/** Language in which a person is written to: the own one where the house has texts in it, else German. */
export const mailLanguage = (language: string): MailLanguage =>
  language in languages ? (language as MailLanguage) : 'de'

/** Words of a language. */
export const mailTexts = (language: MailLanguage): MailTexts => languages[language]

/** Words for staff: states of messages and why one was withdrawn. */
export { stateTexts, withdrawTexts, purposeTexts } from './messages.staff.texts.ts'

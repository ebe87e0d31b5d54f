import { customerLanguage } from '../../lib/languages.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import type { Purpose } from './message.ts'
import { arabicMail } from './messages.texts.ar.ts'
import { farsiMail } from './messages.texts.fa.ts'
import { germanMail } from './messages.texts.de.ts'
import { englishMail } from './messages.texts.en.ts'
import { plainMail } from './messages.texts.de-simple.ts'
import { slovakMail } from './messages.texts.sk.ts'
import { ukrainianMail } from './messages.texts.uk.ts'

/** Words of all mails in one language. Arguments are plain text; no function adds markup. */
export interface MailTexts {
  greeting: (name: string | null) => string
  /** `title` of the event, `day` with its weekday, in no case but the first: phrases are built around it. */
  subject: Record<Purpose, (title: string, day: string) => string>
  heading: Record<Purpose, string>
  opening: Record<Purpose, (title: string) => string>
  /** What an obligation to report says in place of the invitation's words: never "invite", never "please say no if you like". */
  obligation: {
    /** Says nothing about benefits or the event: a phone shows it on its lock screen. */
    subject: (day: string) => string
    heading: string
    opening: (title: string) => string
    /** Of the reminder two days before. */
    appointment: (title: string) => string
    button: string
  }
  voluntary: string
  obligationTitle: string
  /** In front of the German notice in another language: that only the German text binds. Null in German. */
  germanBinds: string | null
  /** What the notice means, where the house has no explanation of its own in this language. Null in German. */
  obligationExplanation: string | null
  changed: Record<'time' | 'place' | 'contact', string>
  /** One talk of a timetable; `time` as the language writes it. */
  talk: (time: string, host: string, table: number) => string
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

const languages: Record<CustomerLanguage, MailTexts> = {
  de: germanMail,
  'de-simple': plainMail,
  en: englishMail,
  ar: arabicMail,
  sk: slovakMail,
  fa: farsiMail,
  uk: ukrainianMail,
}

/** Language in which a person is written to: the own one where the house has texts in it, else German. */
export const mailLanguage = customerLanguage

/** Words of a language. */
export const mailTexts = (language: CustomerLanguage): MailTexts => languages[language]

/** Words for staff: states of messages and why one was withdrawn. */
export { stateTexts, withdrawTexts, purposeTexts } from './messages.staff.texts.ts'

import type { CustomerLanguage } from '../../lib/languages.ts'

/** What a house (Haus) says of itself and the rules that it set. */
export interface HouseFields {
  name: string
  /** Name of the service as people know it. */
  serviceName: string
  /** Lines under every message (Unterschrift); null: the names of service and house. */
  signature: string | null
  /** Return address above the recipient of a letter (Absenderzeile); null: service and address of the site. */
  senderLine: string | null
  /** Days before an event on which a mail reminds, 1–14. */
  reminderMailDays: number
  /** Days before an event on which a letter reminds, 1–30: it needs its way. */
  reminderLetterDays: number
  /** Whether only working days are counted (Saturdays, Sundays, public holidays and closed days are not). */
  reminderWorkingDays: boolean
  /** First and last full hour of Europe/Berlin between which invitations and reminders go out by mail; null: at any time. */
  sendFrom: number | null
  sendUntil: number | null
  /** Days of silence after an event until people get closing words; null: none are sent. */
  closingDays: number | null
  /** Working days for which a new vacancy is shown to the own people only. */
  restrictedDays: number
  /** Days without a touch after which an employer is asked, and after which a vacancy is taken off. */
  askStaleDays: number
  closeStaleDays: number
  /** Points from which a match counts as one, 0–100. */
  matchThreshold: number
  /** Minutes without a click after which somebody of the staff signs in again, 5–600. */
  sessionIdleMinutes: number
}

/** Legal notice of an obligation to report, by language: German binds, another language explains. */
export type Notices = Partial<Record<CustomerLanguage, string>>

/** A service site (Standort) as its form knows it. */
export interface SiteFields {
  name: string
  street: string
  postcode: string
  city: string
  phone: string | null
  email: string | null
  /** Who answers there. */
  contact: string | null
  /** Where answers to mails about events of this site go; null: to the event's contact, else to the site. */
  replyTo: string | null
  /** Way there by bus, train and car, in words. */
  wayThere: string | null
  /** Whose public holidays count, ISO 3166-2:DE without "DE-". */
  stateCode: string
}

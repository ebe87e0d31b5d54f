import { DateTime } from 'luxon'
import { dateWords } from './date-words.ts'
import type { CustomerLanguage } from './languages.ts'

/** Times are those of Europe/Berlin, whatever zone the machine is in. */
export const zone = 'Europe/Berlin'

/** Languages of staff pages. */
export type Language = 'de' | 'en'

/** Instant of a stored time. */
export const berlin = (at: Date | string): DateTime =>
  typeof at === 'string' ? DateTime.fromISO(at, { zone }) : DateTime.fromJSDate(at, { zone })

/** Calendar day (`2026-11-22`) of an instant in Europe/Berlin. */
export const dayOf = (at: Date): string => berlin(at).toISODate() ?? ''

/** A date column holds midnight UTC: its day as text, and back. */
export const dateColumn = (day: string): Date => new Date(`${day}T00:00:00.000Z`)
export const dayOfColumn = (value: Date): string => value.toISOString().slice(0, 10)

/** "Mo., 9. März 2027" — a day written out with its weekday, Gregorian, in Western digits as on German clocks. `day` is an ISO date. */
export function dayInWords(day: string, language: CustomerLanguage = 'de'): string {
  return dateWords[language].day(DateTime.fromISO(day, { zone }))
}

/** "9.3.2027" — for dense tables. */
export function shortDay(day: string, language: Language = 'de'): string {
  return DateTime.fromISO(day, { zone }).toFormat(language === 'de' ? 'd.M.yyyy' : 'd/M/yyyy')
}

/** "Montag" — the weekday of an ISO date, for staff pages. */
export const weekdayInWords = (day: string, language: Language = 'de'): string =>
  DateTime.fromISO(day, { zone }).setLocale(language).toFormat('cccc')

/** "9:30 Uhr" of an instant. */
export function clock(at: Date, language: CustomerLanguage = 'de'): string {
  return dateWords[language].clock(berlin(at).toFormat(language === 'en' ? 'HH:mm' : 'H:mm'))
}

/** "9–15 Uhr" or "9:20–9:40 Uhr" of two instants on one day. */
export function timesInWords(begins: Date, ends: Date, language: CustomerLanguage = 'de'): string {
  const [from, to] = [berlin(begins), berlin(ends)]
  const { wholeHours, span } = dateWords[language]
  const format = language === 'en' ? 'HH:mm' : wholeHours && from.minute === 0 && to.minute === 0 ? 'H' : 'H:mm'
  return span(from.toFormat(format), to.toFormat(format))
}

/** "Mo., 9. März 2027, 9–15 Uhr" — begin and end on one day; both written out when the days differ. */
export function spanInWords(begins: Date, ends: Date, language: CustomerLanguage = 'de'): string {
  const { comma } = dateWords[language]
  const first = dayInWords(dayOf(begins), language)
  if (dayOf(begins) === dayOf(ends)) return `${first}${comma}${timesInWords(begins, ends, language)}`
  return `${momentInWords(begins, language)} – ${momentInWords(ends, language)}`
}

/** "Mo., 9. März 2027, 9:30 Uhr" */
export function momentInWords(at: Date, language: CustomerLanguage = 'de'): string {
  return `${dayInWords(dayOf(at), language)}${dateWords[language].comma}${clock(at, language)}`
}

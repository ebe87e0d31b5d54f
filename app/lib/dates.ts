import { DateTime } from 'luxon'

/** Times are those of Europe/Berlin, whatever zone the machine is in. */
export const zone = 'Europe/Berlin'

export type Language = 'de' | 'en'

/** Instant of a stored time. */
export const berlin = (at: Date | string): DateTime =>
  typeof at === 'string' ? DateTime.fromISO(at, { zone }) : DateTime.fromJSDate(at, { zone })

/** Calendar day (`2026-11-22`) of an instant in Europe/Berlin. */
export const dayOf = (at: Date): string => berlin(at).toISODate() ?? ''

/** A date column holds midnight UTC: its day as text, and back. */
export const dateColumn = (day: string): Date => new Date(`${day}T00:00:00.000Z`)
export const dayOfColumn = (value: Date): string => value.toISOString().slice(0, 10)

/** "Mo., 9. März 2027" — a day written out with its weekday. `day` is an ISO date. */
export function dayInWords(day: string, language: Language = 'de'): string {
  const date = DateTime.fromISO(day, { zone }).setLocale(language === 'de' ? 'de-DE' : 'en-GB')
  return language === 'de' ? date.toFormat("ccc'.', d. LLLL yyyy") : date.toFormat('ccc, d LLLL yyyy')
}

/** "9.3.2027" — for dense tables. */
export function shortDay(day: string, language: Language = 'de'): string {
  return DateTime.fromISO(day, { zone }).toFormat(language === 'de' ? 'd.M.yyyy' : 'd/M/yyyy')
}

/** "9:30 Uhr" of an instant. */
export function clock(at: Date, language: Language = 'de'): string {
  return language === 'de' ? `${berlin(at).toFormat('H:mm')} Uhr` : berlin(at).toFormat('HH:mm')
}

/** "9–15 Uhr" or "9:20–9:40 Uhr" of two instants on one day. */
export function timesInWords(begins: Date, ends: Date, language: Language = 'de'): string {
  const [from, to] = [berlin(begins), berlin(ends)]
  if (language === 'en') return `${from.toFormat('HH:mm')}–${to.toFormat('HH:mm')}`
  const format = from.minute === 0 && to.minute === 0 ? 'H' : 'H:mm'
  return `${from.toFormat(format)}–${to.toFormat(format)} Uhr`
}

/** "Mo., 9. März 2027, 9–15 Uhr" — begin and end on one day; both written out when the days differ. */
export function spanInWords(begins: Date, ends: Date, language: Language = 'de'): string {
  const first = dayInWords(dayOf(begins), language)
  if (dayOf(begins) === dayOf(ends)) return `${first}, ${timesInWords(begins, ends, language)}`
  return `${first}, ${clock(begins, language)} – ${dayInWords(dayOf(ends), language)}, ${clock(ends, language)}`
}

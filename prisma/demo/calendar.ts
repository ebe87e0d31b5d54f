import { isHoliday } from 'feiertagejs'
import { DateTime } from 'luxon'

const zone = 'Europe/Berlin'

/** The day `count` days after `day` (before it when negative), as ISO dates. */
export function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Instant of a clock time in Europe/Berlin, as ISO text in UTC. */
export function instant(day: string, clock: string): string {
  const at = DateTime.fromISO(`${day}T${clock}`, { zone }).toUTC().toISO()
  if (at === null) throw new Error(`Not a time: ${day} ${clock}`)
  return at
}

/** True from Monday to Friday, Saxony's public holidays excepted. */
export function isWorkingDay(day: string): boolean {
  const date = DateTime.fromISO(day, { zone })
  return date.weekday <= 5 && !isHoliday(new Date(`${day}T12:00:00.000Z`), 'SN')
}

/** `day`, or the first working day after it. */
export function nextWorkingDay(day: string): string {
  let found = day
  while (!isWorkingDay(found)) found = plusDays(found, 1)
  return found
}

/** `day`, or the last working day before it. */
export function lastWorkingDay(day: string): string {
  let found = day
  while (!isWorkingDay(found)) found = plusDays(found, -1)
  return found
}

/** "9. März 2027": a day for German titles and texts. */
export function germanDay(day: string): string {
  return DateTime.fromISO(day, { zone }).setLocale('de-DE').toFormat('d. LLLL yyyy')
}

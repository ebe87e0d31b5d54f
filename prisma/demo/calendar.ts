import { isHoliday } from 'feiertagejs'
import { DateTime } from 'luxon'

const zone = 'Europe/Berlin'

/** The day `count` days after `day` (before it when negative), as ISO dates. */
export function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

const offsets = new Map<string, number>()

/** Instant of a clock time (from six in the morning on) in Europe/Berlin, as ISO text in UTC. */
export function instant(day: string, clock: string): string {
  let offset = offsets.get(day)
  if (offset === undefined) offsets.set(day, (offset = DateTime.fromISO(`${day}T06:00`, { zone }).offset))
  return new Date(Date.parse(`${day}T${clock}:00.000Z`) - offset * 60_000).toISOString()
}

const workingDays = new Map<string, boolean>()

/** True from Monday to Friday, Saxony's public holidays excepted. Answers are kept: the library takes a while. */
export function isWorkingDay(day: string): boolean {
  const known = workingDays.get(day)
  if (known !== undefined) return known
  const noon = new Date(`${day}T12:00:00.000Z`)
  const working = noon.getUTCDay() % 6 !== 0 && !isHoliday(noon, 'SN')
  workingDays.set(day, working)
  return working
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

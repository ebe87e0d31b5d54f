import { DateTime } from 'luxon'
import { zone } from '../../lib/dates.ts'

/** A day (ISO date) on which a site is closed (Schließtag); `siteId` null: the whole house. */
export interface ClosedDay {
  day: string
  siteId: string | null
  reason: string
}

/** What says which days are no working days: holidays of the site's federal state and closed days. */
export interface DayFacts {
  isHoliday: (day: string) => boolean
  closed: readonly Pick<ClosedDay, 'day' | 'siteId'>[]
  siteId: string | null
}

/** Whether a day (ISO date) is a Saturday or Sunday. */
export const isWeekend = (day: string): boolean => DateTime.fromISO(day, { zone }).weekday > 5

/** Closed days that count for a site: its own and those of the whole house. */
export const closedFor = <T extends Pick<ClosedDay, 'siteId'>>(closed: readonly T[], siteId: string | null): T[] =>
  closed.filter((one) => one.siteId === null || one.siteId === siteId)

/** Whether a site works on a day: Monday to Friday, no public holiday of its state, no closed day of its own or of the house. */
export function isWorkingDay(day: string, { isHoliday, closed, siteId }: DayFacts): boolean {
  return !isWeekend(day) && !isHoliday(day) && !closedFor(closed, siteId).some((one) => one.day === day)
}

import { DateTime } from 'luxon'

/** The day that lies `days` working days after `from` (ISO dates). Saturdays, Sundays and public holidays do not count; 0 is the day itself. */
export function addWorkingDays(from: string, days: number, isHoliday: (day: string) => boolean): string {
  let date = DateTime.fromISO(from, { zone: 'utc' })
  for (let left = days; left > 0;) {
    date = date.plus({ days: 1 })
    if (date.weekday <= 5 && !isHoliday(date.toISODate() ?? '')) left -= 1
  }
  return date.toISODate() ?? from
}

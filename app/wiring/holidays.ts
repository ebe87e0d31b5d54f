import { isHoliday } from 'feiertagejs'

/** Whether a day (ISO date) is a public holiday in a federal state, by its letters (ISO 3166-2:DE). Buß- und Bettag is one in SN. */
export function isPublicHoliday(day: string, stateCode: string): boolean {
  return isHoliday(new Date(`${day}T12:00:00`), stateCode as Parameters<typeof isHoliday>[1])
}

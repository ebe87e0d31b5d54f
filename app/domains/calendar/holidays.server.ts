import { getHolidayByDate } from 'feiertagejs'
import type { Language } from '../../lib/dates.ts'

type Region = Parameters<typeof getHolidayByDate>[1]

/** State that counts where no site is known: the holidays that all of Germany has. */
export const everyState = 'BUND'

/**
 * Name of the public holiday (gesetzlicher Feiertag) that a day is in a federal state, or null. `day` is an ISO date, `state` the letters
 * of ISO 3166-2:DE (`SN`); `BUND` for those of all states. Buß- und Bettag is one in Saxony only.
 */
export function holidayName(day: string, state: string, language: Language = 'de'): string | null {
  const noon = new Date(`${day}T12:00:00`)
  if (Number.isNaN(noon.getTime())) return null
  const found = getHolidayByDate(noon, state as Region)
  if (!found) return null
  return found.translate(language) ?? found.name
}

/** Whether a day is a public holiday in a federal state. */
export const isPublicHoliday = (day: string, state: string): boolean => holidayName(day, state) !== null

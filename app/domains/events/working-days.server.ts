import { DateTime } from 'luxon'
import { isHoliday } from 'feiertagejs'
import { zone } from '../../lib/dates.ts'

const noon = (day: string): DateTime => DateTime.fromISO(`${day}T12:00`, { zone })

/** Whether a day (ISO date) is a public holiday of Saxony, Buß- und Bettag included. */
export const isPublicHoliday = (day: string): boolean => isHoliday(noon(day).toJSDate(), 'SN')

/** Whether offices work on a day: Monday to Friday and no public holiday of Saxony. */
export const isWorkingDay = (day: string): boolean => noon(day).weekday <= 5 && !isPublicHoliday(day)

import { DateTime } from 'luxon'
import { shortDay } from '../../lib/dates.ts'
import type { Language } from '../../lib/dates.ts'
import type { OccupationTable } from './occupation-figures.ts'
import { monthEndsOf } from './period.ts'
import type { Period } from './period.ts'
import { reportTexts } from './reports.texts.ts'

/** Supply and demand of a period, and what its numbers stand on. */
export interface OccupationReport {
  period: Period
  /** Stock days that the numbers are the mean of; none for a day. */
  days: string[]
  /** Days of those that were counted later, from the history. */
  late: string[]
  /** Month ends of the period that have ended without a stock, from the first stock of the house on. */
  missing: string[]
  /** A day before today: counted from the history. */
  past: boolean
  before: Period | null
  table: OccupationTable
  /** Names of the codes in the table, in the reader's language. */
  names: Record<string, string>
}

const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** "Oktober 2026" of `2026-10` or of a day in it. */
export const monthInWords = (month: string, language: Language): string =>
  DateTime.fromISO(`${month.slice(0, 7)}-01`)
    .setLocale(language === 'de' ? 'de-DE' : 'en-GB')
    .toFormat('LLLL yyyy')

/** A period as its choice says it: "Monatsende Oktober 2026". */
export function periodInWords(period: Period, today: string, language: Language): string {
  const t = reportTexts[language]
  if (period.kind === 'month') return put(t.monthEnd, { month: monthInWords(period.month, language) })
  if (period.kind === 'day')
    return period.day === today ? put(t.today, { day: shortDay(today, language) }) : shortDay(period.day, language)
  return put(period.year === Number(today.slice(0, 4)) ? t.yearSoFar : t.yearMean, { year: period.year })
}

/** On what day or days the numbers stand, for the line below a picture. */
export function standInWords(report: Pick<OccupationReport, 'period' | 'days' | 'past'>, language: Language): string {
  const t = reportTexts[language]
  const { period, days, past } = report
  if (period.kind === 'day') return put(past ? t.standPast : t.standDay, { day: shortDay(period.day, language) })
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return t.standNone
  if (period.kind === 'month') return put(t.standMonth, { day: shortDay(first, language) })
  return put(t.standYear, { n: days.length, from: monthInWords(first, language), to: monthInWords(last, language) })
}

/** Month ends of a year that have ended, lie behind the house's first stock, and have none. */
export function missingOf(period: Period, known: readonly string[], today: string): string[] {
  const [first] = known
  if (period.kind !== 'year' || !first) return []
  return monthEndsOf(period.year).filter((day) => day >= first && day < today && !known.includes(day))
}

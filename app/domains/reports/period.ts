import { DateTime } from 'luxon'

/** What a figure is counted for: a day, the end of a month, or the mean of a year's month ends (Jahresdurchschnitt). */
export type Period = { kind: 'day'; day: string } | { kind: 'month'; month: string } | { kind: 'year'; year: number }

/** Last day of a month (`2026-10`), as ISO date. */
export function endOfMonth(month: string): string {
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' }).endOf('month').toISODate() ?? month
}

/** The month that lies `count` months after `month` (before it when negative). */
export function plusMonths(month: string, count: number): string {
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' }).plus({ months: count }).toFormat('yyyy-MM')
}

/** The last month that has ended before `today` (ISO date). */
export const lastEndedMonth = (today: string): string => plusMonths(today.slice(0, 7), -1)

/** Month ends of a year, January first. */
export const monthEndsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => endOfMonth(`${year}-${String(at + 1).padStart(2, '0')}`))

/** Month ends from one month to another, both included; empty when they are the wrong way round. */
export function monthEndsBetween(from: string, to: string): string[] {
  const ends: string[] = []
  for (let month = from; month <= to; month = plusMonths(month, 1)) ends.push(endOfMonth(month))
  return ends
}

/** The last `count` month ends up to and with a month, oldest first. */
export const lastMonthEnds = (month: string, count: number): string[] =>
  monthEndsBetween(plusMonths(month, 1 - count), month)

/**
 * Reads a period from an address: `2026` is a year, `2026-10` a month end, `2026-11-22` a day. What is none, or lies in the
 * future, is today.
 */
export function readPeriod(text: string, today: string): Period {
  if (/^\d{4}$/.test(text) && text >= '2000' && text <= today.slice(0, 4)) return { kind: 'year', year: Number(text) }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= '2000' && text < today.slice(0, 7))
    return { kind: 'month', month: text }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && text <= today && DateTime.fromISO(text, { zone: 'utc' }).isValid)
    return { kind: 'day', day: text }
  return { kind: 'day', day: today }
}

/** The address of a period. */
export const periodText = (period: Period): string =>
  period.kind === 'day' ? period.day : period.kind === 'month' ? period.month : String(period.year)

/** Stock days of a period that have a snapshot; none for a day, which is counted from the rows. */
export function snapshotDays(period: Period, known: readonly string[]): string[] {
  if (period.kind === 'day') return []
  const wanted = new Set(period.kind === 'month' ? [endOfMonth(period.month)] : monthEndsOf(period.year))
  return known.filter((day) => wanted.has(day)).sort()
}

/** What a period is compared with: the year before; for a day the last month end before it. */
export function periodBefore(period: Period): Period {
  if (period.kind === 'year') return { kind: 'year', year: period.year - 1 }
  if (period.kind === 'month') return { kind: 'month', month: plusMonths(period.month, -12) }
  return { kind: 'month', month: plusMonths(period.day.slice(0, 7), -1) }
}

import { DateTime } from 'luxon'
import { berlin, dayOf, zone } from '../../lib/dates.ts'
import { lastEndedMonth, lastMonthEnds, monthEndsBetween } from './period.ts'
import type { SnapshotSource } from './stock.ts'

/** What counting stocks needs from outside. `take` is one transaction and answers false when the day has a stock already. */
export interface SnapshotPorts {
  known: () => Promise<{ first: string | null; days: readonly string[] }>
  take: (day: string, moment: Date, source: SnapshotSource) => Promise<boolean>
}

/** Gaps are filled as far back as the figures of two years need. */
export const monthsBack = 25

/** A stock that is counted within this many days is one of its day; later ones say that they come from the history. */
const onTimeDays = 2

/** The moment at which a day ends in Europe/Berlin. */
export const endOfDay = (day: string): Date =>
  DateTime.fromISO(day, { zone }).plus({ days: 1 }).startOf('day').toJSDate()

/** Month ends that lack a stock: from the house's first record on, at most `monthsBack`, up to the last month that has ended. */
export function missingMonthEnds(first: string | null, known: readonly string[], now: Date): string[] {
  if (first === null) return []
  const last = lastEndedMonth(dayOf(now))
  const earliest = lastMonthEnds(last, monthsBack)[0] ?? ''
  return monthEndsBetween(first.slice(0, 7), last).filter((day) => day >= earliest && !known.includes(day))
}

/**
 * Counts the stocks of all month ends that have none. Harmless to run again and at the same time: a day is counted once, its stock
 * never changes. Answers the days it counted.
 */
export async function takeSnapshots(ports: SnapshotPorts, now: Date): Promise<string[]> {
  const { first, days } = await ports.known()
  const taken: string[] = []
  for (const day of missingMonthEnds(first, days, now)) {
    const moment = endOfDay(day)
    const late = berlin(now).diff(berlin(moment), 'days').days > onTimeDays
    if (await ports.take(day, moment, late ? 'from_history' : 'on_time')) taken.push(day)
  }
  return taken
}

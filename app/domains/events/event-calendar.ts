import { DateTime } from 'luxon'
import { berlin, dayOf, zone } from '../../lib/dates.ts'

export const calendarViews = ['month', 'week'] as const
export type CalendarView = (typeof calendarViews)[number]

/** The stretch of days that a calendar page shows: whole weeks from Monday, as ISO dates; `anchor` is its first day or month. */
export interface CalendarRange {
  view: CalendarView
  anchor: string
  weeks: string[][]
  from: string
  to: string
  previous: string
  next: string
  /** Number of the week (ISO 8601) for a week, 0 for a month. */
  week: number
}

/** Weeks to show for a day (ISO date) in a view; a day that is none leads to `today`. */
export function calendarRange(view: CalendarView, day: string, today: string): CalendarRange {
  const asked = DateTime.fromISO(day, { zone })
  const at = asked.isValid ? asked : DateTime.fromISO(today, { zone })
  const unit = view === 'month' ? 'month' : 'week'
  const start = at.startOf(unit)
  const iso = (date: DateTime): string => date.toISODate() ?? ''
  const days: string[] = []
  for (let one = start.startOf('week'); one <= at.endOf(unit).endOf('week'); one = one.plus({ days: 1 }))
    days.push(iso(one))
  const weeks: string[][] = []
  for (let n = 0; n < days.length; n += 7) weeks.push(days.slice(n, n + 7))
  const step = view === 'month' ? { months: 1 } : { weeks: 1 }
  return {
    view,
    anchor: iso(start),
    weeks,
    from: days[0] ?? iso(start),
    to: days.at(-1) ?? iso(start),
    previous: iso(start.minus(step)),
    next: iso(start.plus(step)),
    week: view === 'week' ? start.weekNumber : 0,
  }
}

/** Things by the days (ISO dates) on which they take place; one of several days stands on each of them. */
export function byDay<T extends { beginsAt: Date; endsAt: Date }>(things: readonly T[]): Record<string, T[]> {
  const days: Record<string, T[]> = {}
  for (const thing of [...things].sort((a, b) => a.beginsAt.getTime() - b.beginsAt.getTime())) {
    const last = dayOf(new Date(thing.endsAt.getTime() - 1))
    for (let at = berlin(thing.beginsAt).startOf('day'), n = 0; n < 60; at = at.plus({ days: 1 }), n++) {
      const day = at.toISODate() ?? ''
      if (day > last) break
      ;(days[day] ??= []).push(thing)
    }
  }
  return days
}

/** First instant of a day, and of the day after it, in Europe/Berlin. */
export const dayBounds = (from: string, to: string): { from: Date; to: Date } => ({
  from: DateTime.fromISO(from, { zone }).startOf('day').toJSDate(),
  to: DateTime.fromISO(to, { zone }).plus({ days: 1 }).startOf('day').toJSDate(),
})

import { DateTime } from 'luxon'
import { berlin, zone } from '../../../lib/dates.ts'
import type { EventFacts } from '../change-event.server.ts'

/** How an event of a series (Terminreihe) comes again: each week, every second one, or monthly on the same weekday ("2nd Tuesday"). */
export const rhythms = ['week', 'fortnight', 'month'] as const
export type Rhythm = (typeof rhythms)[number]

/** A series has at most so many dates, the first included. */
export const mostDates = 30

/** What a change or a cancellation reaches: this date, or this one and those that follow. */
export const reaches = ['one', 'following'] as const
export type Reach = (typeof reaches)[number]

/** A day that the rhythm falls on; `skipped` says why nothing takes place then (a holiday's or closed day's name). */
export interface SeriesDay {
  day: string
  skipped: string | null
}

/** Which of the weekdays of its month a day is: 1 to 4, or `last` for a fifth one, which not every month has. */
export function weekOfMonth(day: string): 1 | 2 | 3 | 4 | 'last' {
  const week = Math.ceil(DateTime.fromISO(day, { zone }).day / 7)
  return week === 1 || week === 2 || week === 3 || week === 4 ? week : 'last'
}

function sameWeekday(first: DateTime, month: number): DateTime {
  const start = first.startOf('month').plus({ months: month })
  const week = weekOfMonth(first.toISODate() ?? '')
  if (week === 'last') {
    const end = start.endOf('month').startOf('day')
    return end.minus({ days: (end.weekday - first.weekday + 7) % 7 })
  }
  return start.plus({ days: ((first.weekday - start.weekday + 7) % 7) + (week - 1) * 7 })
}

/**
 * Days (ISO dates) on which a series of `count` dates takes place, from its first day on. A day with a reason not to
 * (`closedWhy`: a holiday of the site's state, a closed day) is named and left out, and the series goes on one date longer;
 * with a reason on each of the next 26 days of the rhythm it ends early. The first day stays, whatever is on it: it exists.
 */
export function seriesDays(
  first: string,
  rhythm: Rhythm,
  count: number,
  closedWhy: (day: string) => string | null,
): SeriesDay[] {
  const start = DateTime.fromISO(first, { zone })
  const days: SeriesDay[] = [{ day: first, skipped: null }]
  let held = 1
  for (let n = 1; held < count && n < count + 26; n++) {
    const at = rhythm === 'month' ? sameWeekday(start, n) : start.plus({ weeks: rhythm === 'week' ? n : 2 * n })
    const day = at.toISODate() ?? ''
    const skipped = closedWhy(day)
    if (skipped === null) held++
    days.push({ day, skipped })
  }
  return days
}

/** The last day that a series may look at, for reading holidays and closed days before it is drawn up. */
export function horizon(first: string, rhythm: Rhythm, count: number): string {
  const most = count + 26
  const by = rhythm === 'month' ? { months: most } : { weeks: rhythm === 'week' ? most : 2 * most }
  return DateTime.fromISO(first, { zone }).plus(by).toISODate() ?? first
}

/** An instant moved by whole days; the clock of Berlin stays, over the change of summer time too. */
const moved = (at: Date, days: number): Date => berlin(at).plus({ days }).toJSDate()

const daysApart = (from: Date, to: Date): number =>
  Math.round(berlin(to).startOf('day').diff(berlin(from).startOf('day'), 'days').days)

/** Begin, end and deadline of a date of the series that takes place on another day. */
export function onDay<T extends Pick<EventFacts, 'beginsAt' | 'endsAt' | 'deadline'>>(facts: T, day: string): T {
  const days = daysApart(facts.beginsAt, DateTime.fromISO(day, { zone }).toJSDate())
  const { beginsAt, endsAt, deadline } = facts
  return {
    ...facts,
    beginsAt: moved(beginsAt, days),
    endsAt: moved(endsAt, days),
    deadline: deadline && moved(deadline, days),
  }
}

const same = (a: unknown, b: unknown): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : JSON.stringify(a) === JSON.stringify(b)

const times = ['beginsAt', 'endsAt', 'deadline'] as const

/**
 * What a change of one date means for a following one: the facts that the change touched, nothing else, so that what was made
 * different there stays. Times move as they moved here: by as many days, to the same clock.
 */
export function changeForFollowing(
  before: EventFacts,
  after: Partial<EventFacts>,
  following: EventFacts,
): Partial<EventFacts> {
  const touched = (Object.keys(after) as (keyof EventFacts)[]).filter(
    (key) => key !== 'hosts' && !same(before[key], after[key]),
  )
  const change: Partial<EventFacts> = Object.fromEntries(
    touched.filter((key) => !times.some((time) => time === key)).map((key) => [key, after[key]]),
  )
  const apart = daysApart(before.beginsAt, following.beginsAt)
  for (const key of times) {
    if (!touched.includes(key)) continue
    const value = after[key]
    if (key === 'deadline') change.deadline = value ? moved(value, apart) : null
    else if (value) change[key] = moved(value, apart)
  }
  return change
}

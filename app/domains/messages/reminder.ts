import { DateTime } from 'luxon'
import { zone } from '../../lib/dates.ts'
import type { Channel, PersonPurpose } from './message.ts'
import { appeals, proposalPurposes } from './message.ts'

/** The house's rules of reminding: days before the event for each way, and whether only working days count. */
export interface ReminderRules {
  days: Record<Channel, number>
  workingDays: boolean
}

/** Rules where the house has set none: a letter needs its way. */
export const usualReminders: ReminderRules = { days: { mail: 2, letter: 6 }, workingDays: false }

/** Who was written to or has answered less than this ago needs no reminder yet, in hours. */
export const freshHours = 24

/** Calendar days that `days` working days can take at most: three weeks of closed days and holidays lie in between. */
export const widestDays = (days: number): number => days * 2 + 21

/** First day (ISO) on which people are reminded of an event on `day`: counted back in calendar days or in working days. */
export function reminderDay(
  day: string,
  channel: Channel,
  { days, workingDays }: ReminderRules,
  isWorkingDay: (day: string) => boolean,
): string {
  let at = DateTime.fromISO(day, { zone })
  const first = at.minus({ days: widestDays(days[channel]) })
  for (let left = days[channel]; left > 0 && at > first;) {
    at = at.minus({ days: 1 })
    if (!workingDays || isWorkingDay(at.toISODate() ?? '')) left--
  }
  return at.toISODate() ?? day
}

/**
 * Whether the day of the reminder has come for an event that begins at `begins`: days in Berlin, so that an event on Wednesday is
 * remembered on Monday, whatever the hour. Nothing is sent on the day of the event itself.
 */
export function isReminderDue(
  begins: Date,
  channel: Channel,
  rules: ReminderRules,
  now: Date,
  isWorkingDay: (day: string) => boolean = () => true,
): boolean {
  const today = DateTime.fromJSDate(now, { zone }).toISODate() ?? ''
  const day = DateTime.fromJSDate(begins, { zone }).toISODate() ?? ''
  return today < day && today >= reminderDay(day, channel, rules, isWorkingDay)
}

/** Hours of the day in Berlin between which the house writes by itself; `until` 24 is midnight. */
export interface SendHours {
  from: number
  until: number
}

/**
 * What can wait for the morning: appeals, reminders, proposals and closing words. What answers a person or takes an appointment back
 * cannot.
 */
const canWait = (purpose: PersonPurpose): boolean =>
  [...appeals, 'appointment', 'closing', ...proposalPurposes].some((one) => one === purpose)

/** When a mail that is written at `now` may go; null: at once. */
export function heldUntil(purpose: PersonPurpose, hours: SendHours | null, now: Date): Date | null {
  if (hours === null || !canWait(purpose)) return null
  const at = DateTime.fromJSDate(now, { zone })
  const opens = at.startOf('day').set({ hour: hours.from })
  if (at < opens) return opens.toJSDate()
  return at.hour < hours.until ? null : opens.plus({ days: 1 }).set({ hour: hours.from }).toJSDate()
}

/** Days after the first possible one on which closing words still go out; later they would only surprise. */
export const closingGrace = 30

/**
 * Ends of events after which closing words are due at `now`, when the house sends them `days` days after an event: days in Berlin, the
 * end of the event's own day counts.
 */
export function closingSpan(days: number, now: Date): { from: Date; until: Date } {
  const until = DateTime.fromJSDate(now, { zone })
    .startOf('day')
    .minus({ days: days - 1 })
  return { from: until.minus({ days: closingGrace }).toJSDate(), until: until.toJSDate() }
}

import { DateTime } from 'luxon'
import { zone } from '../../lib/dates.ts'
import type { Channel } from './message.ts'

/** Days before the event on which people are reminded: a letter needs its way. */
export const reminderDays: Record<Channel, number> = { mail: 2, letter: 6 }

/** Who was written to or has answered less than this ago needs no reminder yet, in hours. */
export const freshHours = 24

/**
 * Whether the day of the reminder has come for an event that begins at `begins`: calendar days in Berlin, so that an event on
 * Wednesday is remembered on Monday, whatever the hour. Nothing is sent on the day of the event itself.
 */
export function isReminderDue(begins: Date, channel: Channel, now: Date): boolean {
  const today = DateTime.fromJSDate(now, { zone }).startOf('day')
  const days = DateTime.fromJSDate(begins, { zone }).startOf('day').diff(today, 'days').days
  return days >= 1 && days <= reminderDays[channel]
}

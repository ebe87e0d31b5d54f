import { DateTime } from 'luxon'
import { z } from 'zod'
import { zone } from '../../../lib/dates.ts'
import type { TalkSettings } from './rounds.ts'

const count = (least: number, most: number) =>
  z.string().trim().regex(/^\d+$/, 'number').transform(Number).pipe(z.number().int().min(least).max(most))

/** Breaks as typed: `4: 30, 8: 45` is thirty minutes after round 4 and forty-five after round 8. */
const breaks = z
  .string()
  .trim()
  .regex(/^(\d{1,3}\s*:\s*\d{1,3}\s*(,\s*|$))*$/, 'format')
  .transform((text) =>
    [...text.matchAll(/(\d+)\s*:\s*(\d+)/g)].map(([, after, minutes]) => ({
      after: Number(after),
      minutes: Number(minutes),
    })),
  )
  .pipe(z.array(z.object({ after: z.number().int().min(1), minutes: z.number().int().min(1).max(240) })).max(20))

export const settingsForm = z.object({
  roundMinutes: count(5, 240),
  changeMinutes: count(0, 120),
  maxTalks: count(1, 50),
  breaks: z.union([z.literal('').transform(() => []), breaks]),
})

export const breaksAsTyped = (settings: TalkSettings): string =>
  settings.breaks.map(({ after, minutes }) => `${after}: ${minutes}`).join(', ')

const time = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'format')])
export const hoursForm = z.object({ person: z.string().min(1), from: time, to: time })

/** A time of day on the day of the event; null when nothing was typed. */
export function onDay(day: Date, typed: string): Date | null {
  if (typed === '') return null
  const date = DateTime.fromJSDate(day, { zone }).toISODate()
  return DateTime.fromISO(`${date ?? ''}T${typed}`, { zone }).toJSDate()
}

/** A seat as a form sends it: host, round and table. */
export function readSeat(value: string): { employerId: string; round: number; table: number } | null {
  const [employerId, round, table] = value.split('|')
  return employerId && round && table ? { employerId, round: Number(round), table: Number(table) } : null
}

export const seatValue = (employerId: string, round: number, table: number): string => `${employerId}|${round}|${table}`

import { z } from 'zod'
import { mostDates, reaches, rhythms } from './series.ts'

/** How an event is to come again: rhythm and how many dates in all, this one included. */
export const repeatForm = z.object({
  rhythm: z.enum(rhythms),
  count: z.string().trim().regex(/^\d+$/, 'number').transform(Number).pipe(z.number().int().min(2).max(mostDates)),
})

/** What a change or cancellation reaches; without a word only this date. */
export const reachForm = z.enum(reaches).catch('one')

import { dayOf } from './dates.ts'

/** Whole calendar days of Europe/Berlin between two instants. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000)

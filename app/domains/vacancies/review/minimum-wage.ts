/**
 * General minimum wage (gesetzlicher Mindestlohn) in euros an hour, from a day on. Source: § 1 (2) MiLoG with the fourth ordinance
 * (MiLoV4, BGBl. 2023 I Nr. 321) for 2025 and the fifth (MiLoV5, BGBl. 2025 I Nr. 268) for 2026 and 2027.
 */
export const minimumWages: readonly { from: string; perHour: number }[] = [
  { from: '2025-01-01', perHour: 12.82 },
  { from: '2026-01-01', perHour: 13.9 },
  { from: '2027-01-01', perHour: 14.6 },
]

/** Minimum wage on a day (ISO date); null before the table begins. After its last row the last row counts. */
export function minimumWageOn(day: string): { from: string; perHour: number } | null {
  return minimumWages.findLast(({ from }) => from <= day) ?? null
}

/** Kinds of work for which the minimum wage counts: not apprenticeships, nor a trial that the employment agency pays (§ 22 MiLoG). */
export const wageApplies = (kind: string): boolean => kind === 'job' || kind === 'mini_job'

/** The rise that comes while a job runs that begins on `day`, within a year of it; null when there is none. */
export function nextRise(day: string): { from: string; perHour: number } | null {
  const limit = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return minimumWages.find(({ from }) => from > day && from <= limit) ?? null
}

import { standing } from './compare.ts'
import type { PreparedCandidate } from './prepared.ts'
import { timeBits } from './prepared.ts'
import type { VacancyProfile } from './profile.ts'
import { rankPeople } from './stock/people-index.ts'

/** How many ready people fit a vacancy as it stands, and how many more ways of asking would bring. Numbers of people, never people. */
export interface FitCounts {
  fits: number
  /** Of these, how many say that they work shifts. */
  shift: number
  /** How many would fit if the vacancy were open to career changers; null when it is. */
  careerChangers: number | null
  /** How many would fit if part time were possible too; null when it is, or when working times are not known. */
  partTime: number | null
  /** How many lack one thing that can be made up for. */
  near: number
}

/**
 * Counts people for a vacancy on a day (days since 1970). Who fits is whom the lists would show as a match at or above `threshold` points;
 * `people` are those who are ready.
 */
export function fitCounts(
  people: Map<string, PreparedCandidate>,
  vacancy: VacancyProfile,
  today: number,
  threshold: number,
): FitCounts {
  const matches = (profile: VacancyProfile) => {
    const { matches: found, near } = rankPeople({ people }, profile, today, people.size)
    return { good: found.filter(({ score }) => score >= threshold), near }
  }
  const as = matches(vacancy)
  const times = vacancy.workingTimes
  const partTime = times === null || times.includes('part_time') ? null : [...times, 'part_time' as const]
  return {
    fits: as.good.length,
    shift: as.good.filter(({ candidate }) => ((candidate.times ?? 0) & timeBits.shift) !== 0).length,
    careerChangers: vacancy.careerChangers ? null : matches({ ...vacancy, careerChangers: true }).good.length,
    partTime: partTime && matches({ ...vacancy, workingTimes: partTime }).good.length,
    near: as.near.filter((comparison) => standing(comparison) === 'near' && comparison.score >= threshold).length,
  }
}

/**
 * A number of people as it may be shown to an employer: none to two are "fewer than three", from ten on in steps of five, so that
 * nobody is found out by asking twice with one thing changed.
 */
export function shownCount(count: number): { kind: 'few' } | { kind: 'exact' | 'about'; n: number } {
  if (count < 3) return { kind: 'few' }
  return count < 10 ? { kind: 'exact', n: count } : { kind: 'about', n: Math.floor(count / 5) * 5 }
}

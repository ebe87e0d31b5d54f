import { licencesIn } from './licences.ts'
import type { ClassFit } from './occupation-fit.ts'
import { timeBits } from './prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from './prepared.ts'
import { trainingOpens } from './regulated.ts'
import type { LicenceClass, Qualification } from './vocabulary.ts'
import { qualifications } from './vocabulary.ts'
import { latestDays } from './weights.ts'

/** Facts for which a pair is never shown as a match. */
export const blockerNames = [
  'level',
  'qualification',
  'regulated',
  'language',
  'temp_work',
  'way',
  'working_times',
  'weekly_hours',
  'kind',
  'start',
] as const
export type Blocker = (typeof blockerNames)[number]

/** An obstacle that can be closed, with what is missing. */
export type Gap =
  | { gap: 'level'; level: number }
  | { gap: 'qualification'; asked: Qualification }
  | { gap: 'licence'; licence: LicenceClass }
  | { gap: 'skill'; skill: string }
  | { gap: 'language'; code: string; rank: number; own: number }

/** Does a recognised training open the profession: yes, no, or not known. */
export type TrainingState = 'open' | 'unknown' | 'closed'

/** State of a person's trainings for a regulated profession. An unconfirmed training that would open it is unknown, not a no. */
export function trainingState(candidate: PreparedCandidate, occupation: string): TrainingState {
  const { trainings } = candidate.profile
  if (trainings === null) return 'unknown'
  const fitting = trainings.filter((training) => trainingOpens(training.occupation, occupation))
  if (fitting.some((training) => training.recognised === true)) return 'open'
  return fitting.some((training) => training.recognised === null) ? 'unknown' : 'closed'
}

/** Steps of requirement level by which the vacancy's main occupation lies above (+) or below (−) the nearest target; null where level does not apply. */
export function levelSteps(candidate: PreparedCandidate, vacancy: PreparedVacancy, fit: ClassFit): number | null {
  const target = candidate.profile.targets[fit.nearest]
  return vacancy.entry || target === undefined ? null : vacancy.level - Number(target.occupation[4])
}

/** Steps of qualification that the person is short; 0 when not short, not known or not applied. */
export function qualificationShort(candidate: PreparedCandidate, vacancy: PreparedVacancy): number {
  if (vacancy.entry || vacancy.qualification === null || candidate.qualification === null) return 0
  return Math.max(0, vacancy.qualification - candidate.qualification)
}

/** Levels of a language that the person is short: 0 enough or not known, 9 not spoken at all. */
export function languageShort(candidate: PreparedCandidate, code: string, rank: number): number {
  if (candidate.languages === null) return 0
  const own = candidate.languages.get(code)
  if (own === undefined) return 9
  return own === 0 ? 0 : Math.max(0, rank - own)
}

/** True when the person is free too late: a missing or past date is today, 90 days after the start are allowed. */
export function startsTooEarly(candidate: PreparedCandidate, vacancy: PreparedVacancy, today: number): boolean {
  const free = Math.max(candidate.freeDay ?? today, today)
  return free - Math.max(vacancy.startDay ?? today, today) > latestDays
}

/** True when both extents are known and none is common. A vacancy or a person that names no extent leaves it unknown; an empty list of a person is "none". */
export function noCommonTimes(candidate: PreparedCandidate, vacancy: PreparedVacancy): boolean {
  if (candidate.times === null || vacancy.times === null) return false
  const asked = vacancy.times & timeBits.extent
  const own = candidate.times & timeBits.extent
  if (asked === 0 || (own === 0 && candidate.times !== 0)) return false
  return (asked & own) === 0
}

/** All that keeps a pair from being shown, by the table in the design. `tenths` is the way to work, null when unknown or without meaning. */
export function blockersOf(
  candidate: PreparedCandidate,
  vacancy: PreparedVacancy,
  fit: ClassFit,
  tenths: number | null,
  today: number,
): Blocker[] {
  const found: Blocker[] = []
  const person = candidate.profile
  const asked = vacancy.profile
  if ((levelSteps(candidate, vacancy, fit) ?? 0) >= 2) found.push('level')
  const short = qualificationShort(candidate, vacancy)
  if (short >= 2) found.push('qualification')
  if (asked.regulated === true && !vacancy.entry) {
    if (short > 0 || trainingState(candidate, asked.occupation) === 'closed') found.push('regulated')
  }
  const languages = vacancy.languages ?? []
  if (languages.some((l) => l.must && languageShort(candidate, l.code, l.rank) >= 2)) found.push('language')
  if (asked.tempAgency === true && person.acceptsTempWork === false) found.push('temp_work')
  if (tenths !== null && tenths > candidate.way.limitTenths) found.push('way')
  if (noCommonTimes(candidate, vacancy)) found.push('working_times')
  const [least, most] = [asked.weeklyHours.min, person.weeklyHours.max]
  if (least !== null && most !== null && least > most) found.push('weekly_hours')
  if ((candidate.kinds & (1 << vacancy.kind)) === 0) found.push('kind')
  if (startsTooEarly(candidate, vacancy, today)) found.push('start')
  return found
}

/** All that is missing but can be closed. Meaningful for pairs without a blocker. */
export function gapsOf(candidate: PreparedCandidate, vacancy: PreparedVacancy, fit: ClassFit): Gap[] {
  const gaps: Gap[] = []
  if (levelSteps(candidate, vacancy, fit) === 1) gaps.push({ gap: 'level', level: vacancy.level })
  if (qualificationShort(candidate, vacancy) === 1 && !vacancy.profile.careerChangers) {
    gaps.push({ gap: 'qualification', asked: qualifications[vacancy.qualification ?? 0] ?? 'none' })
  }
  if (vacancy.licences !== null && candidate.licences !== null) {
    const missing = vacancy.licences & ~candidate.licences
    gaps.push(...licencesIn(missing).map((licence): Gap => ({ gap: 'licence', licence })))
  }
  const own = candidate.skills
  if (own !== null) {
    for (const skill of vacancy.skills ?? []) {
      if (skill.must && !own.has(skill.meaning)) gaps.push({ gap: 'skill', skill: skill.name })
    }
  }
  for (const { code, rank, must } of vacancy.languages ?? []) {
    if (must && languageShort(candidate, code, rank) === 1) {
      gaps.push({ gap: 'language', code, rank, own: candidate.languages?.get(code) ?? 0 })
    }
  }
  return gaps
}

import { roadTenths } from './distance.ts'
import { blockersOf, gapsOf, languageShort, levelSteps } from './obstacles.ts'
import type { Blocker, Gap } from './obstacles.ts'
import { floorNearness, occupationFit } from './occupation-fit.ts'
import type { ClassFit } from './occupation-fit.ts'
import { timeBits } from './prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from './prepared.ts'
import {
  experienceShare,
  hoursShare,
  kindLoss,
  levelShare,
  occupationShare,
  payShare,
  pointsOf,
  startShare,
  wayShare,
} from './shares.ts'
import { factorNames, mostGaps, weights } from './weights.ts'

/** Outcome of comparing one person with one vacancy, in numbers; words are made from it only for what is shown. */
export type Comparison = {
  candidate: PreparedCandidate
  vacancy: PreparedVacancy
  today: number
  fit: ClassFit
  /** The occupations touch: nearness at or above the floor. An unrelated pair is not listed at all. */
  related: boolean
  /** Nearness in ‰ that breaks ties: after lift and order of wishes. */
  nearness: number
  levelSteps: number | null
  /** Way to work in tenths of a kilometre; 0 when the job is done at home, null when unknown. */
  tenths: number | null
  atHome: boolean
  blockers: Blocker[]
  gaps: Gap[]
  /** Points in the order of `factorNames`; they add up to the score. */
  points: number[]
  score: number
}

/** Share of the skills factor: skills, licences and languages that are asked, each by its weight. */
export function skillsShare(candidate: PreparedCandidate, vacancy: PreparedVacancy): number {
  const w = weights.skills
  let total = 0
  let earned = 0
  if (vacancy.skills === null) {
    total += w.silentList
    earned += w.silentList * w.notStated
  } else {
    for (const skill of vacancy.skills) {
      const weight = skill.must ? w.must : w.optional
      total += weight
      if (candidate.skills === null) earned += weight * w.unknown
      else if (candidate.skills.has(skill.meaning)) earned += weight * 1000
    }
  }
  for (let left = vacancy.licences ?? 0; left !== 0; left &= left - 1) {
    total += w.licence
    if (candidate.licences === null) earned += w.licence * w.unknown
    else if ((candidate.licences & left & -left) !== 0) earned += w.licence * 1000
  }
  for (const { code, rank } of vacancy.languages ?? []) {
    total += w.language
    const short = languageShort(candidate, code, rank)
    const own = candidate.languages?.get(code)
    if (candidate.languages === null || own === 0) earned += w.language * w.unknown
    else if (short === 0) earned += w.language * 1000
    else if (short === 1) earned += w.language * w.almost
  }
  return total === 0 ? 1000 : Math.round(earned / total)
}

/** The way to work in tenths of a kilometre: 0 for a job that can be done at home, null when a place is not known. */
export function wayTenths(candidate: PreparedCandidate, vacancy: PreparedVacancy): number | null {
  if (vacancy.times !== null && (vacancy.times & timeBits.home_office) !== 0) return 0
  const to = vacancy.profile.location
  return candidate.home === null || to === null ? null : roadTenths(candidate.home, to)
}

/** Compares one person with one vacancy on one day (days since 1970). The plain scorer: all others must equal it. */
export function compare(candidate: PreparedCandidate, vacancy: PreparedVacancy, today: number): Comparison {
  const person = candidate.profile
  const asked = vacancy.profile
  const fit = occupationFit(person.targets, [asked.occupation, ...asked.alternativeOccupations])
  const nearness = asked.careerChangers ? fit.wishedLifted : fit.wished
  const steps = levelSteps(candidate, vacancy, fit)
  const tenths = wayTenths(candidate, vacancy)
  const startDay = Math.max(vacancy.startDay ?? today, today)
  const freeDay = Math.max(candidate.freeDay ?? today, today)
  const ownYears = person.targets[fit.nearest]?.experienceYears ?? null
  const shares = [
    occupationShare(nearness),
    levelShare(steps),
    skillsShare(candidate, vacancy),
    wayShare(tenths, candidate.way.limitTenths),
    hoursShare(
      vacancy.times,
      candidate.times,
      asked.weeklyHours.max,
      person.weeklyHours.min,
      kindLoss(asked.kind, person.seeks),
    ),
    experienceShare(asked.experienceYears, fit.experience, ownYears === null),
    startShare(startDay, freeDay),
    payShare(asked.payPerHour, person.minPayPerHour),
  ]
  const points = factorNames.map((name, index) => pointsOf(weights.max[name], shares[index] ?? 0))
  return {
    candidate,
    vacancy,
    today,
    fit,
    related: floorNearness(fit, asked.careerChangers) >= weights.occupation.floor,
    nearness,
    levelSteps: steps,
    tenths,
    atHome: vacancy.times !== null && (vacancy.times & timeBits.home_office) !== 0,
    blockers: blockersOf(candidate, vacancy, fit, tenths, today),
    gaps: gapsOf(candidate, vacancy, fit),
    points,
    score: points.reduce((sum, p) => sum + p, 0),
  }
}

/** Where a pair belongs: the list of matches, the list of near matches, or neither. */
export function standing(comparison: Comparison): 'match' | 'near' | 'hidden' {
  if (!comparison.related || comparison.blockers.length > 0 || comparison.gaps.length > mostGaps) return 'hidden'
  return comparison.gaps.length === 0 ? 'match' : 'near'
}

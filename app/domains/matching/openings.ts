import type { Comparison } from './compare.ts'
import { heldLicences, licenceBit } from './licences.ts'
import type { Gap } from './obstacles.ts'
import { prepareCandidate } from './prepared.ts'
import type { CandidateProfile } from './profile.ts'
import { compareRows, rankRows } from './stock/stock-index.ts'
import type { StockIndex } from './stock/stock-index.ts'
import { languageLevels, qualifications } from './vocabulary.ts'
import type { LanguageLevel, LicenceClass, Qualification, WorkingTime } from './vocabulary.ts'

/** One change of a profile that could be talked about with the person. */
export type Change =
  | { change: 'km'; more: number }
  | { change: 'licence'; licence: LicenceClass }
  | { change: 'skill'; skill: string }
  | { change: 'language'; code: string; level: LanguageLevel }
  | { change: 'qualification'; to: Qualification }
  | { change: 'working_time'; time: WorkingTime }
  | { change: 'hours'; most: number }
  | { change: 'temp_work' }

/** What a change would open up: the vacancies that become matches, the best first. */
export type Opening = { change: Change; vacancies: string[] }

/** Kilometres more that are tried. */
const moreKm = [10, 20]
/** Near matches that are looked at for gaps; the best ones say what is missing most. */
const looked = 200

function withLevel(candidate: CandidateProfile, code: string, level: LanguageLevel): CandidateProfile {
  const others = (candidate.languages ?? []).filter((language) => language.code !== code)
  return { ...candidate, languages: [...others, { code, level }] }
}

/** The profile after a change. A wider way moves the limit that holds now, own or assumed. */
export function changed(candidate: CandidateProfile, change: Change): CandidateProfile {
  switch (change.change) {
    case 'km': {
      const limit = prepareCandidate(candidate).way.limitTenths / 10
      return { ...candidate, mobility: { means: candidate.mobility?.means ?? null, maxKm: limit + change.more } }
    }
    case 'licence':
      return { ...candidate, licences: [...(candidate.licences ?? []), change.licence] }
    case 'skill':
      return { ...candidate, skills: [...(candidate.skills ?? []), change.skill] }
    case 'language':
      return withLevel(candidate, change.code, change.level)
    case 'qualification':
      return { ...candidate, qualification: change.to }
    case 'working_time':
      return { ...candidate, workingTimes: [...(candidate.workingTimes ?? []), change.time] }
    case 'hours':
      return { ...candidate, weeklyHours: { ...candidate.weeklyHours, max: change.most } }
    case 'temp_work':
      return { ...candidate, acceptsTempWork: true }
  }
}

function changeOf(gap: Gap): Change | undefined {
  if (gap.gap === 'licence') return { change: 'licence', licence: gap.licence }
  if (gap.gap === 'skill') return { change: 'skill', skill: gap.skill }
  if (gap.gap === 'qualification') return { change: 'qualification', to: gap.asked }
  const level = gap.gap === 'language' ? languageLevels[gap.rank - 1] : undefined
  return gap.gap === 'language' && level ? { change: 'language', code: gap.code, level } : undefined
}

/** Changes that are worth trying: what near matches lack, and what the person's own limits shut out. */
function changesFor(candidate: CandidateProfile, near: readonly Comparison[]): Change[] {
  const changes: Change[] = near.flatMap(({ gaps }) => gaps.map(changeOf).filter((change) => change !== undefined))
  const { licences, workingTimes: times } = candidate
  if (licences !== null && (heldLicences(licences) & licenceBit('B')) === 0)
    changes.push({ change: 'licence', licence: 'B' })
  if (candidate.home !== null) changes.push(...moreKm.map((more): Change => ({ change: 'km', more })))
  for (const time of ['full_time', 'part_time'] as const) {
    if (times !== null && !times.includes(time)) changes.push({ change: 'working_time', time })
  }
  const most = candidate.weeklyHours.max
  if (most !== null && most < 40) changes.push({ change: 'hours', most: Math.min(40, most + 5) })
  if (candidate.acceptsTempWork === false) changes.push({ change: 'temp_work' })
  const higher = qualifications[qualifications.indexOf(candidate.qualification ?? 'academic') + 1]
  if (higher) changes.push({ change: 'qualification', to: higher })
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

/**
 * What one change of a person's profile would open up, for the talk with the person: each changed profile is scored
 * against the whole stock, nothing is guessed. Changes that open nothing are left out; the one that opens most comes first.
 */
export function openingsFor(candidate: CandidateProfile, index: StockIndex, today: number): Opening[] {
  const all = index.columns.size
  const person = prepareCandidate(candidate)
  const now = rankRows(index, person, today, all)
  const listed = new Set(now.matches)
  const near = compareRows(index, person, now.near.slice(0, looked), today)
  const openings = changesFor(candidate, near).map((change) => {
    const rows = rankRows(index, prepareCandidate(changed(candidate, change)), today, all).matches
    return { change, vacancies: rows.filter((row) => !listed.has(row)).map((row) => index.ids[row] ?? '') }
  })
  return openings
    .filter(({ vacancies }) => vacancies.length > 0)
    .sort((a, b) => b.vacancies.length - a.vacancies.length)
}

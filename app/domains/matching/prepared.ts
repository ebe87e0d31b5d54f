import { dayNumber } from './day.ts'
import { heldLicences, licenceBit, licenceMask, licencesIn } from './licences.ts'
import type { CandidateProfile, HourRange, Point, VacancyProfile } from './profile.ts'
import { heldSkills, skillMeaning } from './skills.ts'
import { languageLevels, qualifications, vacancyKinds, workingTimes } from './vocabulary.ts'
import type { LanguageLevel, Means, WorkingTime } from './vocabulary.ts'
import { defaultLimitKm } from './weights.ts'

/** Bits of working times in the order of the vocabulary; `extent` is full time and part time. */
export const timeBits = { full_time: 1, part_time: 2, shift: 4, night: 8, weekend: 16, home_office: 32, extent: 3 }

export function timesMask(times: readonly WorkingTime[]): number {
  return times.reduce((mask, time) => mask | (1 << workingTimes.indexOf(time)), 0)
}

/** Rank of a level from 1 (A1) to 6 (C2); 0 when the level is not known. */
export function levelRank(level: LanguageLevel | null): number {
  return level === null ? 0 : languageLevels.indexOf(level) + 1
}

/** How a person gets to work: the limit in tenths of a kilometre, the means that count, and what is not known of it. */
export type WayToWork = {
  limitTenths: number
  ownLimit: boolean
  by: Means | null
  unknown: 'mobility' | 'means' | 'licence' | null
}

/** A person made ready for comparing: bits, ranks, day numbers. Null is unknown. */
export type PreparedCandidate = {
  profile: CandidateProfile
  kinds: number
  qualification: number | null
  licences: number | null
  skills: ReadonlySet<string> | null
  languages: ReadonlyMap<string, number> | null
  home: Point | null
  way: WayToWork
  times: number | null
  freeDay: number | null
}

export type PreparedSkill = { name: string; meaning: string; must: boolean }
export type PreparedLanguage = { code: string; rank: number; must: boolean }

/** A vacancy made ready for comparing. */
export type PreparedVacancy = {
  profile: VacancyProfile
  kind: number
  level: number
  qualification: number | null
  licences: number | null
  skills: readonly PreparedSkill[] | null
  languages: readonly PreparedLanguage[] | null
  times: number | null
  startDay: number | null
  publishedDay: number
  /** For apprenticeships and trials neither level nor qualification apply. */
  entry: boolean
}

function wayToWork(candidate: CandidateProfile): WayToWork {
  const { mobility, licences } = candidate
  const means = mobility?.means ?? null
  const mayDrive = licences === null ? null : (heldLicences(licences) & licenceBit('B')) !== 0
  const car = means !== null && means.includes('car') && mayDrive !== false
  const by = car ? 'car' : (means?.find((m) => m !== 'car') ?? null)
  const own = mobility?.maxKm ?? null
  const limitTenths = Math.round((own ?? (car ? defaultLimitKm.car : defaultLimitKm.else)) * 10)
  let unknown: WayToWork['unknown'] = null
  if (mobility === null) unknown = 'mobility'
  else if (means === null) unknown = 'means'
  else if (car && mayDrive === null) unknown = 'licence'
  return { limitTenths, ownLimit: own !== null, by, unknown }
}

/** Licences under the names that vacancies give them when they list them among the skills; mopeds (AM) are not among them. */
function licenceNames({ licences }: CandidateProfile): string[] {
  if (licences === null) return []
  const asked = licencesIn(heldLicences(licences)).filter((licence) => licence !== 'AM')
  return asked.map((licence) => `Führerschein ${licence}`)
}

function spoken(languages: CandidateProfile['languages']): Map<string, number> | null {
  if (languages === null) return null
  const best = new Map<string, number>()
  for (const { code, level } of languages) best.set(code, Math.max(best.get(code) ?? 0, levelRank(level)))
  return best
}

function rounded(value: number | null, parts: number): number | null {
  return value === null ? null : Math.round(value * parts) / parts
}

function roundedHours({ min, max }: HourRange): HourRange {
  return { min: rounded(min, 100), max: rounded(max, 100) }
}

/** Pay counts in cents, hours in hundredths, years in tenths, so that the index in memory and the plain scorer reckon with the same numbers. */
function roundedCandidate(candidate: CandidateProfile): CandidateProfile {
  return {
    ...candidate,
    targets: candidate.targets.map((target) => ({ ...target, experienceYears: rounded(target.experienceYears, 10) })),
    weeklyHours: roundedHours(candidate.weeklyHours),
    minPayPerHour: rounded(candidate.minPayPerHour, 100),
  }
}

export function prepareCandidate(profile: CandidateProfile): PreparedCandidate {
  const candidate = roundedCandidate(profile)
  return {
    profile: candidate,
    kinds: candidate.seeks.reduce((mask, kind) => mask | (1 << vacancyKinds.indexOf(kind)), 0),
    qualification: candidate.qualification === null ? null : qualifications.indexOf(candidate.qualification),
    licences: candidate.licences === null ? null : heldLicences(candidate.licences),
    skills: candidate.skills === null ? null : heldSkills([...candidate.skills, ...licenceNames(candidate)]),
    languages: spoken(candidate.languages),
    home: candidate.home,
    way: wayToWork(candidate),
    times: candidate.workingTimes === null ? null : timesMask(candidate.workingTimes),
    freeDay: candidate.availableFrom === null ? null : dayNumber(candidate.availableFrom),
  }
}

/** Skills asked by meaning: one entry for all names of one thing, must when any of them is. */
function askedSkills(skills: VacancyProfile['skills']): PreparedSkill[] | null {
  if (skills === null) return null
  const asked = new Map<string, PreparedSkill>()
  for (const { name, must } of skills) {
    const meaning = skillMeaning(name)
    const before = asked.get(meaning)
    asked.set(meaning, before ? { ...before, must: before.must || must } : { name, meaning, must })
  }
  return [...asked.values()]
}

function askedLanguages(languages: VacancyProfile['languages']): PreparedLanguage[] | null {
  return languages?.map(({ code, level, must }) => ({ code, rank: levelRank(level), must })) ?? null
}

export function prepareVacancy(profile: VacancyProfile): PreparedVacancy {
  const vacancy: VacancyProfile = {
    ...profile,
    weeklyHours: roundedHours(profile.weeklyHours),
    payPerHour: rounded(profile.payPerHour, 100),
    experienceYears: rounded(profile.experienceYears, 10),
  }
  return {
    profile: vacancy,
    kind: vacancyKinds.indexOf(vacancy.kind),
    level: Number(vacancy.occupation[4]),
    qualification: vacancy.qualification === null ? null : qualifications.indexOf(vacancy.qualification),
    licences: vacancy.licences === null ? null : licenceMask(vacancy.licences),
    skills: askedSkills(vacancy.skills),
    languages: askedLanguages(vacancy.languages),
    times: vacancy.workingTimes === null ? null : timesMask(vacancy.workingTimes),
    startDay: vacancy.start === null ? null : dayNumber(vacancy.start),
    publishedDay: vacancy.published === null ? -1_000_000 : dayNumber(vacancy.published),
    entry: vacancy.kind === 'apprenticeship' || vacancy.kind === 'trial',
  }
}

import type { CandidateProfile } from '../matching/profile.ts'
import type { LicenceClass, Qualification } from '../matching/vocabulary.ts'

/** At least so many people share everything that a short profile shows. */
export const sharedBy = 5

/** Days for which the link of a short profile is valid. */
export const linkDays = 14

/** Years in the occupation, in bands from which nobody is told. */
export const experienceBands = ['under_1', '1_to_3', '3_to_10', 'over_10'] as const
export type ExperienceBand = (typeof experienceBands)[number]

/** A person of the house as the rule looks at it. */
export interface Shared {
  profile: CandidateProfile
  site: string | null
}

/** The anonymous short profile (Kurzprofil): structured facts only. What is missing is not shown, whatever the reason. */
export interface ShortProfile {
  /** KldB 2010: a class, a group of three digits, or a main group of two. */
  occupation: string
  /** Id of a service site; null is the whole district. */
  site: string | null
  qualification: Qualification | null
  fullTime: boolean
  partTime: boolean
  experience: ExperienceBand | null
  /** German: `basic` is B1 and below, `good` B2 and above. */
  german: 'basic' | 'good' | null
  licences: LicenceClass[]
  /** Month of the earliest start, `2026-12`. */
  from: string | null
  shift: boolean
  skills: string[]
  /** How many people shared all of it when it was made. */
  k: number
}

const bandOf = (years: number): ExperienceBand =>
  years < 1 ? 'under_1' : years < 3 ? '1_to_3' : years < 10 ? '3_to_10' : 'over_10'

const experienceOf = ({ targets }: CandidateProfile): ExperienceBand | null => {
  const years = targets[0]?.experienceYears ?? null
  return years === null ? null : bandOf(years)
}

const germanOf = ({ languages }: CandidateProfile): ShortProfile['german'] => {
  const level = languages?.find(({ code }) => code === 'de')?.level ?? null
  return level === null ? null : ['B2', 'C1', 'C2'].includes(level) ? 'good' : 'basic'
}

const wish = (person: Shared): string => person.profile.targets[0]?.occupation ?? ''

/** Occupation and place from fine to coarse: digits of the code, and whether the site is named. */
const ladder = [
  [5, true],
  [3, true],
  [5, false],
  [3, false],
  [2, false],
] as const

/** A fact that may be added: whether somebody shares it, and what the profile then says. */
interface Fact {
  shares: (other: Shared) => boolean
  add: (profile: ShortProfile) => void
}

/** What else could be shown of a person, the most useful first; unknown facts are none. Experience is that of the first wish. */
function factsOf({ profile }: Shared, ofFirstWish: boolean): Fact[] {
  const facts: Fact[] = []
  const { qualification, workingTimes, licences, availableFrom, skills } = profile
  const fact = (shares: (other: CandidateProfile) => boolean, add: (shown: ShortProfile) => void) =>
    facts.push({ shares: (other) => shares(other.profile), add })
  if (qualification)
    fact(
      (other) => other.qualification === qualification,
      (shown) => (shown.qualification = qualification),
    )
  for (const time of ['full_time', 'part_time'] as const)
    if (workingTimes?.includes(time))
      fact(
        (other) => other.workingTimes?.includes(time) ?? false,
        (shown) => (shown[time === 'full_time' ? 'fullTime' : 'partTime'] = true),
      )
  const experience = ofFirstWish ? experienceOf(profile) : null
  if (experience)
    fact(
      (other) => experienceOf(other) === experience,
      (shown) => (shown.experience = experience),
    )
  const german = germanOf(profile)
  if (german)
    fact(
      (other) => germanOf(other) === german,
      (shown) => (shown.german = german),
    )
  for (const licence of licences ?? [])
    fact(
      (other) => other.licences?.includes(licence) ?? false,
      (shown) => shown.licences.push(licence),
    )
  const month = availableFrom?.slice(0, 7) ?? null
  if (month)
    fact(
      (other) => other.availableFrom?.slice(0, 7) === month,
      (shown) => (shown.from = month),
    )
  if (workingTimes?.includes('shift'))
    fact(
      (other) => other.workingTimes?.includes('shift') ?? false,
      (shown) => (shown.shift = true),
    )
  for (const skill of skills ?? [])
    fact(
      (other) => other.skills?.includes(skill) ?? false,
      (shown) => shown.skills.push(skill),
    )
  return facts
}

/**
 * The short profile of a person among the people of the house (the person included): as fine as `k` people who share everything in it
 * allow. Null when even main occupation group and district are shared by fewer. `aim` is the wish that it speaks of, where that is not the
 * first: who shares it has it among the own wishes.
 */
export function shortProfile(
  person: Shared,
  people: readonly Shared[],
  k = sharedBy,
  aim: string = wish(person),
): ShortProfile | null {
  const code = person.profile.targets.some(({ occupation }) => occupation === aim) ? aim : wish(person)
  if (code === '') return null
  const first = code === wish(person)
  const aims = (other: Shared, start: string) =>
    first ? wish(other).startsWith(start) : other.profile.targets.some(({ occupation }) => occupation.startsWith(start))
  for (const [digits, named] of ladder) {
    if (named && person.site === null) continue
    const start = code.slice(0, digits)
    let group = people.filter((other) => aims(other, start) && (!named || other.site === person.site))
    if (group.length < k) continue
    const shown: ShortProfile = {
      occupation: start,
      site: named ? person.site : null,
      qualification: null,
      fullTime: false,
      partTime: false,
      experience: null,
      german: null,
      licences: [],
      from: null,
      shift: false,
      skills: [],
      k: 0,
    }
    for (const { shares, add } of factsOf(person, first)) {
      const narrower = group.filter(shares)
      if (narrower.length < k) continue
      group = narrower
      add(shown)
    }
    return { ...shown, k: group.length }
  }
  return null
}

/** Whether everything that a short profile shows is true of somebody: the check that the rule is held to. */
export function isTrueOf(shown: ShortProfile, { profile, site }: Shared): boolean {
  const has = (list: readonly string[] | null, all: readonly string[]) => all.every((one) => list?.includes(one))
  return (
    (profile.targets[0]?.occupation ?? '').startsWith(shown.occupation) &&
    (shown.site === null || shown.site === site) &&
    (shown.qualification === null || shown.qualification === profile.qualification) &&
    (!shown.fullTime || has(profile.workingTimes, ['full_time'])) &&
    (!shown.partTime || has(profile.workingTimes, ['part_time'])) &&
    (!shown.shift || has(profile.workingTimes, ['shift'])) &&
    (shown.experience === null || shown.experience === experienceOf(profile)) &&
    (shown.german === null || shown.german === germanOf(profile)) &&
    (shown.from === null || shown.from === profile.availableFrom?.slice(0, 7)) &&
    has(profile.licences, shown.licences) &&
    has(profile.skills, shown.skills)
  )
}

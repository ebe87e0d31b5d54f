import type { Comparison } from './compare.ts'
import { licencesIn } from './licences.ts'
import { trainingState } from './obstacles.ts'
import { timeBits } from './prepared.ts'
import { usuallyRegulated } from './regulated.ts'

type PersonTopic =
  | 'qualification'
  | 'training'
  | 'licences'
  | 'skills'
  | 'language'
  | 'home'
  | 'mobility'
  | 'means'
  | 'times'
  | 'extent'
  | 'shift'
  | 'night'
  | 'weekend'
  | 'hours'
  | 'experience'
  | 'available'
  | 'temp_work'
  | 'pay_wish'

type EmployerTopic =
  | 'asked_times'
  | 'asked_hours'
  | 'asked_start'
  | 'asked_pay'
  | 'asked_qualification'
  | 'asked_regulated'
  | 'asked_skills'
  | 'asked_experience'
  | 'employer_kind'
  | 'location'

/** What is not known and would matter, as a question: to the person, or (`asked_…`, `employer_kind`, `location`) to the employer. */
export type Question = { about: PersonTopic | EmployerTopic; what: string }

function aboutRequirements({ candidate, vacancy }: Comparison): (Question | false)[] {
  const asked = vacancy.profile
  const regulated = asked.regulated === true && !vacancy.entry
  const licences = candidate.licences === null ? licencesIn(vacancy.licences ?? 0) : []
  const skills = candidate.skills === null ? (vacancy.skills ?? []).map((s) => s.name) : []
  const languages = (vacancy.languages ?? []).filter(
    ({ code }) => candidate.languages === null || candidate.languages.get(code) === 0,
  )
  return [
    !vacancy.entry &&
      (vacancy.qualification ?? 0) > 0 &&
      candidate.qualification === null && { about: 'qualification', what: '' },
    regulated && trainingState(candidate, asked.occupation) === 'unknown' && { about: 'training', what: '' },
    licences.length > 0 && { about: 'licences', what: licences.join(', ') },
    skills.length > 0 && { about: 'skills', what: skills.join(', ') },
    ...languages.map(({ code }): Question => ({ about: 'language', what: code })),
  ]
}

function aboutWay({ candidate, vacancy, atHome }: Comparison): (Question | false)[] {
  if (atHome) return []
  const { unknown } = candidate.way
  return [
    candidate.home === null && { about: 'home', what: '' },
    vacancy.profile.location === null && { about: 'location', what: '' },
    unknown === 'mobility' && { about: 'mobility', what: '' },
    unknown === 'means' && { about: 'means', what: '' },
    unknown === 'licence' && { about: 'licences', what: 'B' },
  ]
}

function aboutTime({ candidate, vacancy }: Comparison): (Question | false)[] {
  const asked = vacancy.times
  const own = candidate.times
  const missing = asked !== null && own !== null ? asked & ~own : 0
  const { min: least, max: most } = vacancy.profile.weeklyHours
  const wish = candidate.profile.weeklyHours
  const noExtent = own !== null && own !== 0 && (own & timeBits.extent) === 0
  return [
    own === null && { about: 'times', what: '' },
    noExtent && { about: 'extent', what: '' },
    (missing & timeBits.shift) !== 0 && { about: 'shift', what: '' },
    (missing & timeBits.night) !== 0 && { about: 'night', what: '' },
    (missing & timeBits.weekend) !== 0 && { about: 'weekend', what: '' },
    ((least !== null && wish.max === null) || (most !== null && wish.min === null && wish.max === null)) && {
      about: 'hours',
      what: '',
    },
    (asked === null || (asked & timeBits.extent) === 0) && { about: 'asked_times', what: '' },
    least === null && wish.max !== null && { about: 'asked_hours', what: '' },
    candidate.freeDay === null && { about: 'available', what: '' },
    vacancy.startDay === null && { about: 'asked_start', what: '' },
  ]
}

function aboutTerms({ candidate, vacancy, fit }: Comparison): (Question | false)[] {
  const person = candidate.profile
  const asked = vacancy.profile
  const years = person.targets[fit.nearest]?.experienceYears ?? null
  return [
    (asked.experienceYears ?? 0) > 0 && years === null && { about: 'experience', what: '' },
    asked.tempAgency === true && person.acceptsTempWork === null && { about: 'temp_work', what: '' },
    asked.tempAgency === null && person.acceptsTempWork !== true && { about: 'employer_kind', what: '' },
    asked.payPerHour !== null && person.minPayPerHour === null && { about: 'pay_wish', what: '' },
    asked.payPerHour === null && { about: 'asked_pay', what: '' },
  ]
}

function aboutVacancy({ vacancy }: Comparison): (Question | false)[] {
  const asked = vacancy.profile
  const silent = asked.skills === null && asked.licences === null && asked.languages === null
  return [
    !vacancy.entry && asked.qualification === null && { about: 'asked_qualification', what: '' },
    !vacancy.entry &&
      asked.regulated === null &&
      usuallyRegulated(asked.occupation) && { about: 'asked_regulated', what: '' },
    silent && { about: 'asked_skills', what: '' },
    !vacancy.entry &&
      asked.qualification === null &&
      asked.experienceYears === null && { about: 'asked_experience', what: '' },
  ]
}

/** The questions of a pair, those that may still block it first. */
export function questionsOf(comparison: Comparison): Question[] {
  const all = [aboutRequirements, aboutWay, aboutTime, aboutTerms, aboutVacancy].flatMap((ask) => ask(comparison))
  return all.filter((question) => question !== false)
}

/** True when the employer can answer the question; all others are for the person. */
export function isForEmployer({ about }: Question): boolean {
  return about.startsWith('asked_') || about === 'employer_kind' || about === 'location'
}

/** Whom a reader of the list can ask: officers both sides, the two sides only themselves. */
export function questionsFor(comparison: Comparison, audience: 'officer' | 'person' | 'employer'): Question[] {
  const all = questionsOf(comparison)
  return audience === 'officer' ? all : all.filter((question) => isForEmployer(question) === (audience === 'employer'))
}

import type { CandidateFields } from '../candidates/candidate.ts'
import type { VacancyFields } from '../vacancies/vacancy.ts'

/** Skills taken over into the vacancy at most: the firm says which of them it needs. */
const mostSkills = 8

/**
 * What a vacancy won for a person begins with: occupation, kind, times, hours, qualification and skills that the person brings, each to be
 * checked with the firm. Wishes that concern only the person (pay, way, temp work) and who it is stay out.
 */
export function vacancyFromPerson(
  person: Pick<
    CandidateFields,
    'seeks' | 'targets' | 'workingTimes' | 'hoursMin' | 'hoursMax' | 'qualification' | 'skills' | 'availableFrom'
  >,
  titles: Readonly<Record<string, string>>,
): Partial<VacancyFields> {
  const [wish] = person.targets
  return {
    title: wish ? (titles[wish.occupation] ?? '') : '',
    kind: person.seeks.includes('job') ? 'job' : (person.seeks[0] ?? 'job'),
    occupation: wish?.occupation ?? '',
    workingTimes: person.workingTimes,
    hoursMin: person.hoursMin,
    hoursMax: person.hoursMax,
    qualification: person.qualification,
    skills: person.skills === null ? null : person.skills.slice(0, mostSkills).map((name) => ({ name, must: false })),
    start: person.availableFrom,
  }
}

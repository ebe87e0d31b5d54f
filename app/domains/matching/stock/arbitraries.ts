import fc from 'fast-check'
import type { CandidateProfile, VacancyProfile } from '../profile.ts'
import { languageLevels, licenceClasses, means, qualifications, vacancyKinds, workingTimes } from '../vocabulary.ts'

/** Random people and vacancies for property tests: few occupations and places, so that pairs touch; every optional fact may be unknown. */
const occupations =
  '51312 51311 51322 51393 52122 52182 25101 25122 29201 29301 29302 54101 62302 71402 72213 81302 82102 82101 83112 43414 24422'
const occupation = fc.constantFrom(...occupations.split(' '))
const skill = fc.constantFrom(
  'Gabelstapler',
  'Staplerschein',
  'SAP',
  'SAP MM',
  'Kommissionieren',
  'WIG',
  'Schweißen',
  'Orgelbau',
  'Excel',
  'MS Office',
)
const language = fc.constantFrom('de', 'en', 'ar')
const level = fc.option(fc.constantFrom(...languageLevels))
const point = fc
  .record({ lat: fc.integer({ min: 5130, max: 5175 }), lon: fc.integer({ min: 1220, max: 1330 }) })
  .map(({ lat, lon }) => ({ lat: lat / 100, lon: lon / 100 }))
const hours = fc
  .tuple(fc.option(fc.constantFrom(5, 10, 15.5, 20, 25, 30)), fc.option(fc.constantFrom(30, 35, 38.5, 40, 48)))
  .map(([min, max]) => ({ min, max }))
const day = fc.constantFrom('2026-09-01', '2026-11-22', '2026-12-01', '2027-01-15', '2027-03-01', '2027-06-01')
const years = fc.option(fc.constantFrom(0, 0.5, 1, 2, 3.3, 5, 12))
const list = <T>(of: fc.Arbitrary<T>, most: number) => fc.option(fc.uniqueArray(of, { maxLength: most }), { freq: 4 })

export const anyCandidate: fc.Arbitrary<CandidateProfile> = fc.record({
  id: fc.stringMatching(/^C[0-9]{1,4}$/),
  seeks: fc.uniqueArray(fc.constantFrom(...vacancyKinds), { minLength: 1, maxLength: 4 }),
  targets: fc.uniqueArray(fc.record({ occupation, experienceYears: years }), {
    maxLength: 5,
    selector: (t) => t.occupation,
  }),
  qualification: fc.option(fc.constantFrom(...qualifications)),
  trainings: list(fc.record({ occupation, recognised: fc.option(fc.boolean()) }), 2),
  licences: list(fc.constantFrom(...licenceClasses), 3),
  skills: list(skill, 5),
  languages: list(fc.record({ code: language, level }), 3),
  home: fc.option(point, { freq: 6 }),
  mobility: fc.option(
    fc.record({ means: list(fc.constantFrom(...means), 3), maxKm: fc.option(fc.constantFrom(0, 10, 25, 40.5, 100)) }),
  ),
  workingTimes: list(fc.constantFrom(...workingTimes), 5),
  weeklyHours: hours,
  availableFrom: fc.option(day),
  acceptsTempWork: fc.option(fc.boolean()),
  minPayPerHour: fc.option(fc.constantFrom(12.5, 14, 15.55, 20)),
})

export const anyVacancy: fc.Arbitrary<VacancyProfile> = fc.record({
  id: fc.stringMatching(/^V[0-9]{1,4}$/),
  kind: fc.constantFrom(...vacancyKinds, 'job' as const, 'job' as const, 'job' as const),
  occupation,
  alternativeOccupations: fc.oneof(fc.constant([]), fc.uniqueArray(occupation, { maxLength: 3 })),
  tempAgency: fc.option(fc.boolean()),
  location: fc.option(point, { freq: 8 }),
  workingTimes: list(fc.constantFrom(...workingTimes), 4),
  weeklyHours: hours,
  start: fc.option(day),
  payPerHour: fc.option(fc.constantFrom(12.5, 13.99, 14, 15.55, 16.125, 22)),
  published: fc.option(day),
  qualification: fc.option(fc.constantFrom(...qualifications)),
  regulated: fc.option(fc.boolean()),
  experienceYears: years,
  licences: list(fc.constantFrom(...licenceClasses), 2),
  skills: list(fc.record({ name: skill, must: fc.boolean() }), 4),
  languages: list(fc.record({ code: language, level, must: fc.boolean() }), 3),
  careerChangers: fc.boolean(),
})

/** A stock with distinct ids. */
export const anyStock = (most: number): fc.Arbitrary<VacancyProfile[]> =>
  fc.uniqueArray(anyVacancy, { maxLength: most, selector: (v) => v.id })

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aVacancy } from './builders.ts'
import type { CandidateExchange, VacancyExchange } from './exchange.form.ts'
import { candidateForm } from './exchange.form.ts'
import { candidateProfile, vacancyProfile } from './profile-of-exchange.ts'
import { score } from './score.ts'
import { anyVacancy } from './stock/arbitraries.ts'

/** Facts that must never count. They are put beside a person's exchange record as a careless caller would. */
const sensitive = fc.record({
  age: fc.integer({ min: 15, max: 67 }),
  birthDate: fc.constantFrom('1961-02-03', '2007-09-10'),
  sex: fc.constantFrom('f', 'm', 'd'),
  nationality: fc.constantFrom('DE', 'SY', 'UA', 'PL'),
  origin: fc.string(),
  religion: fc.string(),
  familyStatus: fc.constantFrom('single', 'married'),
  children: fc.integer({ min: 0, max: 6 }),
  severelyDisabled: fc.boolean(),
  health: fc.string(),
  benefitsSince: fc.constantFrom('2012-01-01', null),
  name: fc.string(),
})

const person: CandidateExchange = {
  id: 'C1',
  seeks: ['job'],
  targets: [{ occupation: '51312', experienceYears: 3 }],
  qualification: 'vocational',
  licences: ['B'],
  skills: ['Gabelstapler'],
  languages: [{ code: 'de', level: 'B2' }],
  home: { lat: 51.5, lon: 12.8 },
  workingTimes: ['full_time'],
}

test('sensitive facts beside a person change no number, no word and no list', () => {
  fc.assert(
    fc.property(sensitive, sensitive, anyVacancy, (one, other, vacancy) => {
      const judge = (facts: object) =>
        score(
          candidateProfile({ ...person, ...facts }, () => undefined),
          vacancy,
          '2026-11-22',
        )
      expect(judge(one)).toEqual(judge(other))
      expect(judge(one)).toEqual(judge({}))
    }),
  )
})

test('the profile that reaches the scorer holds none of them', () => {
  fc.assert(
    fc.property(sensitive, (facts) => {
      const profile = candidateProfile({ ...person, ...facts }, () => undefined)
      expect(Object.keys(profile).filter((key) => key in facts)).toEqual([])
    }),
  )
})

test('a fact that is asked by the work does change the outcome, so the comparison can fail', () => {
  const judge = (facts: Partial<CandidateExchange>) =>
    score(
      candidateProfile({ ...person, ...facts }, () => undefined),
      aVacancy(),
      '2026-11-22',
    )
  expect(judge({ licences: [] })).not.toEqual(judge({}))
})

test('the exchange format refuses each of them by name', () => {
  fc.assert(
    fc.property(sensitive, (facts) => {
      for (const [key, value] of Object.entries(facts)) {
        expect(candidateForm.safeParse({ ...person, [key]: value }).success).toBe(false)
      }
    }),
    { numRuns: 20 },
  )
})

test('openness to families and to severely disabled people is a help to show, not a reason to rank', () => {
  const vacancy: VacancyExchange = {
    id: 'V1',
    title: 'Lagerist',
    kind: 'job',
    occupation: '51311',
    employer: { id: 'E1' },
    location: {},
  }
  const profile = (openTo: VacancyExchange['openTo']) => vacancyProfile({ ...vacancy, openTo }, () => undefined)
  expect(profile(['families', 'severely_disabled', 'part_time', 'training'])).toEqual(profile([]))
  expect(profile(['career_changers'])).not.toEqual(profile([]))
})

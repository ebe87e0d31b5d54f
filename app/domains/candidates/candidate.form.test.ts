import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  languageLevels,
  licenceClasses,
  means,
  qualifications,
  vacancyKinds,
  workingTimes,
} from '../matching/vocabulary.ts'
import { candidateInput, candidateValues } from './candidate.form.ts'
import { channels, legalCircles, profileClasses } from './candidate.ts'
import type { CandidateFields } from './candidate.ts'

const plain = (values: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
const words = fc.stringMatching(/^[A-Za-zäöüß][a-zäöüß ]{0,20}[a-zäöüß]$/)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const half = (most: number) => orNull(fc.integer({ min: 0, max: most * 2 }).map((n) => n / 2))
const codes = fc.constantFrom('51312', '82102', '24422', '62102')
const fields: fc.Arbitrary<CandidateFields> = fc.record({
  firstName: orNull(words),
  lastName: orNull(words),
  email: orNull(fc.constant('ina.berg@example.org')),
  phone: orNull(fc.constant('03421 1234')),
  street: orNull(words),
  postcode: orNull(fc.constant('04860')),
  city: orNull(words),
  lat: fc.constant(null),
  lon: fc.constant(null),
  language: fc.constantFrom('de', 'ar', 'am'),
  channel: fc.constantFrom(...channels),
  legalCircle: orNull(fc.constantFrom(...legalCircles)),
  profileClass: orNull(fc.constantFrom(...profileClasses)),
  siteId: orNull(fc.constant('S1')),
  seeks: fc.subarray([...vacancyKinds]),
  targets: fc.uniqueArray(fc.record({ occupation: codes, experienceYears: half(30) }), {
    selector: (t) => t.occupation,
    minLength: 1,
  }),
  qualification: orNull(fc.constantFrom(...qualifications)),
  trainings: orNull(fc.array(fc.record({ occupation: codes, recognised: orNull(fc.boolean()) }), { maxLength: 3 })),
  licences: orNull(fc.subarray([...licenceClasses])),
  skills: orNull(fc.uniqueArray(words, { maxLength: 4 })),
  languages: orNull(
    fc.uniqueArray(
      fc.record({ code: fc.constantFrom('de', 'en', 'am'), level: orNull(fc.constantFrom(...languageLevels)) }),
      { selector: (l) => l.code },
    ),
  ),
  mobilityMeans: orNull(fc.subarray([...means])),
  maxKm: half(100),
  workingTimes: orNull(fc.subarray([...workingTimes])),
  hoursMin: half(40),
  hoursMax: orNull(fc.integer({ min: 80, max: 160 }).map((n) => n / 2)),
  availableFrom: orNull(fc.constant('2026-12-01')),
  acceptsTempWork: orNull(fc.boolean()),
  minPayPerHour: half(40),
  notes: orNull(words),
})

test('what is stored comes back from its own form unchanged: unknown, none and listed stay apart', () => {
  fc.assert(
    fc.property(fields, (candidate) => {
      expect(candidateInput.parse(plain(candidateValues(candidate)))).toEqual(candidate)
    }),
  )
})

test('a person needs a target occupation; years are read as typed; an occupation stands once', () => {
  const issues = candidateInput.safeParse({ lastName: 'Berg' }).error?.issues ?? []
  expect(issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)).toEqual(['targets occupation'])
  const read = candidateInput.parse({ targets: ['51312', '51312', '62102'], targetYears: ['1,5', '9', ''] })
  expect(read.targets).toEqual([
    { occupation: '51312', experienceYears: 1.5 },
    { occupation: '62102', experienceYears: null },
  ])
})

test('a protected fact that is sent along is not read', () => {
  const read = candidateInput.parse({ targets: ['51312'], sex: 'f', birthDate: '1980-01-01', nationality: 'SY' })
  expect(Object.keys(read).filter((key) => ['sex', 'birthDate', 'nationality'].includes(key))).toEqual([])
})

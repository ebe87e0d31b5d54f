import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  languageLevels,
  licenceClasses,
  opennesses,
  qualifications,
  vacancyKinds,
  workingTimes,
} from '../matching/vocabulary.ts'
import { vacancyInput, vacancyValues } from './vacancy.form.ts'
import type { VacancyFields } from './vacancy.ts'

const plain = (values: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
const least = { title: 'Lagerhelfer', kind: 'job', occupation: '51311', employer: 'E1' }

const words = fc.stringMatching(/^[A-ZÄa-zäöüß][a-zäöüß ]{0,20}[a-zäöüß]$/)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const ticks = <T extends string>(all: readonly T[]) => orNull(fc.subarray([...all]))
const day = orNull(
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
)
const half = (most: number) => orNull(fc.integer({ min: 0, max: most * 2 }).map((n) => n / 2))
const fields: fc.Arbitrary<VacancyFields> = fc.record({
  title: words,
  kind: fc.constantFrom(...vacancyKinds),
  occupation: fc.constantFrom('51312', '82102', '24422'),
  alternatives: fc.subarray(['51311', '52531']),
  employerId: fc.constant('E1'),
  siteId: orNull(fc.constant('S1')),
  street: orNull(words),
  postcode: orNull(fc.constantFrom('04435', '04860')),
  city: orNull(words),
  lat: fc.constant(null),
  lon: fc.constant(null),
  places: fc.integer({ min: 1, max: 500 }),
  workingTimes: orNull(fc.subarray([...workingTimes])),
  hoursMin: half(40),
  hoursMax: orNull(fc.integer({ min: 80, max: 160 }).map((n) => n / 2)),
  start: fc.constant(null),
  fixedUntil: day,
  payPerHour: half(60),
  qualification: orNull(fc.constantFrom(...qualifications)),
  regulated: orNull(fc.boolean()),
  experienceYears: half(20),
  licences: ticks(licenceClasses),
  skills: orNull(
    fc.uniqueArray(fc.record({ name: words, must: fc.boolean() }), {
      selector: (s) => s.name.toLowerCase(),
      maxLength: 5,
    }),
  ),
  languages: orNull(
    fc.uniqueArray(
      fc.record({
        code: fc.constantFrom('de', 'en', 'ar'),
        level: orNull(fc.constantFrom(...languageLevels)),
        must: fc.boolean(),
      }),
      { selector: (l) => l.code },
    ),
  ),
  openTo: ticks(opennesses),
  description: orNull(words),
})

test('what is stored comes back from its own form unchanged: unknown, none and listed stay apart', () => {
  fc.assert(
    fc.property(fields, (vacancy) => {
      expect(vacancyInput.parse(plain(vacancyValues(vacancy)))).toEqual(vacancy)
    }),
  )
})

test('a form with the least that is needed leaves everything else unknown', () => {
  const vacancy = vacancyInput.parse(least)
  expect(vacancy).toMatchObject({
    places: 1,
    workingTimes: null,
    licences: null,
    skills: null,
    languages: null,
    openTo: null,
  })
  expect(vacancy).toMatchObject({ hoursMin: null, payPerHour: null, regulated: null, start: null, lat: null })
})

test('numbers are read as people type them', () => {
  expect(vacancyInput.parse({ ...least, hoursMin: '38,5', payPerHour: '14,50 €', places: '1.000' })).toMatchObject({
    hoursMin: 38.5,
    payPerHour: 14.5,
    places: 1000,
  })
})

test('each mistake is named at its field', () => {
  const wrong = vacancyInput.safeParse({
    title: ' ',
    kind: 'job',
    occupation: '513',
    employer: '',
    hoursMin: '40',
    hoursMax: '38,5',
    postcode: '0443',
    payPerHour: 'viel',
    places: '1,5',
    licences: ['none', 'B'],
    skillName: ['Stapler'],
    skillsNone: 'none',
    start: '2026-13-01',
  })
  const found = Object.fromEntries((wrong.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]))
  expect(found).toEqual({
    title: 'required',
    occupation: 'occupation',
    employer: 'employer',
    postcode: 'postcode',
    places: 'whole',
    payPerHour: 'number',
    licences: 'noneOrSome',
    start: 'date',
  })
})

test('what two fields say together is checked when each is right', () => {
  const wrong = vacancyInput.safeParse({
    ...least,
    hoursMin: '40',
    hoursMax: '38,5',
    start: '2026-12-01',
    fixedUntil: '2026-11-01',
    skillName: ['Stapler'],
    skillsNone: 'none',
  })
  expect(wrong.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)).toEqual([
    'hoursMax order',
    'fixedUntil order',
    'skillName noneOrSome',
  ])
})

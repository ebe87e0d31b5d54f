import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidateFromExchange, candidateToExchange } from '../candidates/candidate.exchange.ts'
import type { CandidateTold } from '../candidates/candidate.exchange.ts'
import { employerFromExchange, employerToExchange } from '../employers/employer.exchange.ts'
import type { EmployerTold } from '../employers/employer.exchange.ts'
import { candidateForm, employerForm, vacancyForm } from '../matching/exchange.form.ts'
import {
  contactResults,
  employerKinds,
  languageLevels,
  licenceClasses,
  means,
  opennesses,
  qualifications,
  vacancyKinds,
  workingTimes,
} from '../matching/vocabulary.ts'
import { vacancyFromExchange, vacancyToExchange } from './vacancy.exchange.ts'

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const half = (most: number) => orNull(fc.integer({ min: 0, max: most * 2 }).map((n) => n / 2))
const lists = <T extends string>(all: readonly T[]) => orNull(fc.subarray([...all]))
const day = orNull(fc.constantFrom('2026-12-01', '2027-03-31'))
const place = fc
  .record({ postcode: orNull(fc.constant('04435')), city: orNull(fc.constant('Schkeuditz')) })
  .chain((known) => fc.constantFrom({ ...known, lat: null, lon: null }, { ...known, lat: 51.4, lon: 12.22 }))
const nowhere = () => undefined
const work = {
  hoursMin: half(40),
  hoursMax: orNull(fc.integer({ min: 40, max: 80 })),
  workingTimes: lists(workingTimes),
  licences: lists(licenceClasses),
  qualification: orNull(fc.constantFrom(...qualifications)),
}

const vacancies = fc
  .record({
    ...work,
    id: fc.constant('V1'),
    title: fc.constant('Lagerist'),
    kind: fc.constantFrom(...vacancyKinds),
    occupation: fc.constant('51312'),
    alternatives: fc.subarray(['51311', '52531']),
    employerId: fc.constant('E1'),
    places: fc.integer({ min: 1, max: 9 }),
    start: day,
    fixedUntil: day,
    payPerHour: half(50),
    publishedOn: day,
    regulated: orNull(fc.boolean()),
    experienceYears: half(10),
    skills: orNull(fc.array(fc.record({ name: fc.constantFrom('SAP', 'Gabelstapler'), must: fc.boolean() }))),
    languages: orNull(
      fc.array(
        fc.record({ code: fc.constant('de'), level: orNull(fc.constantFrom(...languageLevels)), must: fc.boolean() }),
      ),
    ),
    openTo: lists(opennesses),
  })
  .chain((vacancy) => place.map((at) => ({ ...vacancy, ...at })))

test('a vacancy goes out in the exchange format and comes back as it was: unknown stays unknown, none stays none', () => {
  fc.assert(
    fc.property(vacancies, (vacancy) => {
      const out = vacancyForm.parse(
        JSON.parse(JSON.stringify(vacancyToExchange(vacancy, { id: 'E1', name: 'Muster', kind: 'company' }))),
      )
      expect(vacancyFromExchange(out, nowhere)).toEqual(vacancy)
    }),
  )
})

const candidates: fc.Arbitrary<CandidateTold> = fc
  .record({
    ...work,
    id: fc.constant('C1'),
    seeks: fc.subarray([...vacancyKinds]),
    targets: fc.uniqueArray(fc.record({ occupation: fc.constantFrom('51312', '62102'), experienceYears: half(20) }), {
      selector: (t) => t.occupation,
    }),
    trainings: orNull(fc.array(fc.record({ occupation: fc.constant('51312'), recognised: orNull(fc.boolean()) }))),
    skills: orNull(fc.subarray(['SAP', 'Gabelstapler'])),
    languages: orNull(
      fc.array(fc.record({ code: fc.constant('de'), level: orNull(fc.constantFrom(...languageLevels)) })),
    ),
    mobilityMeans: lists(means),
    maxKm: half(60),
    availableFrom: day,
    acceptsTempWork: orNull(fc.boolean()),
    minPayPerHour: half(40),
  })
  .chain((candidate) => place.map((at) => ({ ...candidate, ...at })))

test('a person goes out in the exchange format and comes back as it was', () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      const out = candidateForm.parse(JSON.parse(JSON.stringify(candidateToExchange(candidate))))
      expect(candidateFromExchange(out, nowhere)).toEqual(candidate)
    }),
  )
})

const dated = orNull(fc.array(fc.record({ occupation: fc.constant('24422'), on: fc.constant('2025-05-01') })))
const employers: fc.Arbitrary<EmployerTold> = fc
  .record({
    id: fc.constant('E9'),
    name: fc.constant('Metallbau Beispiel GmbH'),
    kind: fc.constantFrom(...employerKinds),
    industry: orNull(fc.constant('25')),
    employees: orNull(fc.integer({ min: 0, max: 500 })),
    openTo: lists(opennesses),
    sought: dated,
    hired: dated,
    contact: orNull(
      fc.record({
        lastContactOn: fc.constant('2026-01-10'),
        lastContactResult: orNull(fc.constantFrom(...contactResults)),
      }),
    ),
  })
  .chain(({ contact, ...employer }) =>
    place.map((at) => ({ ...employer, ...(contact ?? { lastContactOn: null, lastContactResult: null }), ...at })),
  )

test('an employer goes out in the exchange format and comes back as it was', () => {
  fc.assert(
    fc.property(employers, (employer) => {
      const out = employerForm.parse(JSON.parse(JSON.stringify(employerToExchange(employer))))
      expect(employerFromExchange(out, nowhere)).toEqual(employer)
    }),
  )
})

test('a postcode gives town and coordinates where they are not said', () => {
  const places = (postcode: string) => (postcode === '04435' ? { lat: 51.4, lon: 12.2, city: 'Schkeuditz' } : undefined)
  const input = vacancyForm.parse({
    id: 'V1',
    title: 'x',
    kind: 'job',
    occupation: '51312',
    employer: { id: 'E1' },
    location: { postcode: '04435' },
  })
  expect(vacancyFromExchange(input, places)).toMatchObject({ city: 'Schkeuditz', lat: 51.4, lon: 12.2, places: 1 })
})

import { expect, test } from 'vitest'
import { bundlesOf, proposedDay } from './bundle.ts'
import type { Opening, ReadyPerson } from './bundle.ts'

const torgau = { id: 'torgau', name: 'Torgau', point: { lat: 51.56, lon: 13.0 } }
const delitzsch = { id: 'delitzsch', name: 'Delitzsch', point: { lat: 51.53, lon: 12.34 } }
const sites = [torgau, delitzsch]

const person = (id: string, over: Partial<ReadyPerson> = {}): ReadyPerson => ({
  id,
  name: id,
  occupations: ['51312'],
  siteId: 'torgau',
  point: torgau.point,
  maxKm: null,
  acceptsTempWork: null,
  readyOn: '2026-11-10',
  busyWith: [],
  ...over,
})
const people = (n: number, over: Partial<ReadyPerson> = {}) =>
  Array.from({ length: n }, (_, index) => person(`P${index}`, over))
const opening = (employerId: string, over: Partial<Opening> = {}): Opening => ({
  employerId,
  employer: employerId,
  tempAgency: false,
  occupation: '51311',
  point: torgau.point,
  siteId: 'torgau',
  places: 2,
  busyWith: [],
  ...over,
})

test('five ready people against two employers of the same occupation and area are a bundle', () => {
  expect(bundlesOf(people(5), [opening('A'), opening('B', { places: 3 }), opening('A')], sites)).toMatchObject([
    {
      key: '5131-torgau',
      kind: 'job_fair',
      ready: 5,
      places: 7,
      hosts: [
        { employerId: 'A', places: 4 },
        { employerId: 'B', places: 3 },
      ],
    },
  ])
})

test('four people, or one employer, are none', () => {
  expect(bundlesOf(people(4), [opening('A'), opening('B')], sites)).toEqual([])
  expect(bundlesOf(people(9), [opening('A'), opening('A')], sites)).toEqual([])
})

test('another occupation or another area does not count', () => {
  expect(bundlesOf(people(5), [opening('A'), opening('B', { occupation: '82102' })], sites)).toEqual([])
  expect(bundlesOf(people(5), [opening('A'), opening('B', { point: delitzsch.point })], sites)).toEqual([])
})

test('people who cannot reach the site are left out; without a known home the site counts that looks after them', () => {
  const far = people(5, { point: { lat: 51.56, lon: 13.2 }, maxKm: 5 })
  expect(bundlesOf(far, [opening('A'), opening('B')], sites)).toEqual([])
  expect(bundlesOf(people(5, { point: null }), [opening('A'), opening('B')], sites)).toHaveLength(1)
})

test('who has a coming event for the occupation is not asked twice, person or employer; a whole group of codes counts', () => {
  const taken = [...people(4), person('X', { busyWith: ['513'] })]
  expect(bundlesOf(taken, [opening('A'), opening('B')], sites)).toEqual([])
  expect(bundlesOf(people(5), [opening('A'), opening('B', { busyWith: ['51312'] })], sites)).toEqual([])
  expect(bundlesOf(people(5, { busyWith: ['82102'] }), [opening('A'), opening('B')], sites)).toHaveLength(1)
})

test('where only agencies look it is a session with them, and whoever wants no temp work is left out', () => {
  const agencies = [opening('A', { tempAgency: true }), opening('B', { tempAgency: true })]
  const six = [...people(5), person('N', { acceptsTempWork: false })]
  expect(bundlesOf(six, agencies, sites)).toMatchObject([{ kind: 'temp_agency_session', ready: 5 }])
  expect(bundlesOf(six, [...agencies, opening('C')], sites)).toMatchObject([{ kind: 'job_fair', ready: 6 }])
})

test('the bundle in which most could be placed comes first', () => {
  const nurses = people(20, { occupations: ['82102'] }).map((one) => ({ ...one, id: `N${one.id}` }))
  const found = bundlesOf(
    [...people(8), ...nurses],
    [
      opening('A', { places: 6 }),
      opening('B', { places: 6 }),
      opening('C', { occupation: '82103', places: 1 }),
      opening('D', { occupation: '82102', places: 1 }),
    ],
    sites,
  )
  expect(found.map(({ occupation }) => occupation)).toEqual(['5131', '8210'])
})

test('the day: a Tuesday to Thursday three weeks ahead on which the site works and has nothing else', () => {
  expect(proposedDay('2026-11-23', () => true)).toBe('2026-12-15')
  expect(proposedDay('2026-11-23', (day) => day !== '2026-12-15')).toBe('2026-12-16')
  expect(proposedDay('2026-11-23', () => false)).toBe(null)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCandidate, roadKmNorth, torgau } from '../matching/builders.ts'
import { contactResults, opennesses } from '../matching/vocabulary.ts'
import { employs, industryTable } from './industries.ts'
import type { EmployerProfile } from './lead-profile.ts'
import { leadReasons } from './lead.texts.ts'
import { leadWeights } from './lead-weights.ts'
import { needsOf, rankLeads } from './leads.ts'

const today = '2026-11-22'
function anEmployer(changes: Partial<EmployerProfile> = {}): EmployerProfile {
  return {
    id: 'E1',
    tempAgency: false,
    industry: '25',
    employees: 14,
    location: torgau,
    openTo: [],
    sought: [],
    hired: [{ occupation: '24422', on: '2026-05-22' }],
    lastContact: null,
    ...changes,
  }
}
const welder = aCandidate({ targets: [{ occupation: '24422', experienceYears: 7 }] })
function order(person: typeof welder, ...employers: EmployerProfile[]): string[] {
  return rankLeads(person, employers, today, 20).map((lead) => lead.employer.id)
}
function scoreOf(changes: Partial<EmployerProfile>, person = welder): number | undefined {
  return rankLeads(person, [anEmployer(changes)], today, 1)[0]?.score
}

test('who refused contact is not asked at all', () => {
  expect(scoreOf({ lastContact: { on: '2024-01-10', result: 'refused' } })).toBeUndefined()
})

test('who was contacted lately comes later than the same firm at rest', () => {
  const lately = anEmployer({ id: 'lately', lastContact: { on: '2026-11-12', result: 'interested' } })
  const rested = anEmployer({ id: 'rested', lastContact: { on: '2026-03-12', result: 'interested' } })
  const never = anEmployer({ id: 'never' })
  expect(order(welder, lately, never, rested)).toEqual(['rested', 'never', 'lately'])
})

test('hires and vacancies count by number, nearness and age', () => {
  const hire = (on: string, occupation = '24422') => ({ occupation, on })
  const fresh = scoreOf({ hired: [hire('2026-10-01')] }) ?? 0
  expect(scoreOf({ hired: [hire('2023-10-01')] })).toBeLessThan(fresh)
  expect(scoreOf({ hired: [hire('2026-10-01'), hire('2026-09-01')] })).toBeGreaterThan(fresh)
  expect(scoreOf({ hired: [hire('2026-10-01', '24412')] })).toBeLessThan(fresh)
  expect(scoreOf({ hired: [], sought: [hire('2026-10-01')] })).toBeLessThan(fresh)
  const none = scoreOf({ hired: [] }) ?? 0
  expect(scoreOf({ hired: [hire('2026-10-01', '54101')] })).toBe(none)
  expect(none).toBeLessThan(scoreOf({ hired: [hire('2023-10-01')] }) ?? 0)
})

test('an industry that employs the occupation counts, one that does not is no lead without history', () => {
  expect(scoreOf({ hired: [], industry: '25' })).toBeGreaterThan(0)
  expect(scoreOf({ hired: [], industry: '86' })).toBeUndefined()
  expect(scoreOf({ hired: [], industry: null })).toBeUndefined()
  expect(scoreOf({ industry: '86' })).toBeGreaterThan(0)
})

test('firms of some size employ office staff whatever their trade', () => {
  expect(employs('25', '71402', 40)).toBe('everywhere')
  expect(employs('25', '71402', 4)).toBe('no')
  expect(employs('25', '24422', 4)).toBe('core')
  expect(employs('49', '51312', null)).toBe('usual')
})

test('distance follows the rules of matching', () => {
  expect(scoreOf({ location: roadKmNorth(40) })).toBeDefined()
  expect(scoreOf({ location: roadKmNorth(40.3) })).toBeUndefined()
  expect(scoreOf({ location: null })).toBeGreaterThan(0)
  expect(scoreOf({ location: roadKmNorth(30) })).toBeLessThan(scoreOf({}) ?? 0)
})

test('temp agencies are left out for who wants no temp work', () => {
  expect(scoreOf({ tempAgency: true })).toBeDefined()
  expect(scoreOf({ tempAgency: true }, { ...welder, acceptsTempWork: false })).toBeUndefined()
})

test('openness counts by what the person brings', () => {
  const changer = aCandidate({
    targets: [{ occupation: '24422', experienceYears: 0 }],
    qualification: 'none',
    workingTimes: ['part_time'],
  })
  expect(needsOf(changer)).toEqual(['career_changers', 'part_time', 'training'])
  expect(needsOf(welder)).toEqual([])
  const open = scoreOf({ openTo: ['career_changers', 'part_time', 'training'] }, changer) ?? 0
  expect(scoreOf({ openTo: [] }, changer)).toBeLessThan(open)
  expect(scoreOf({ openTo: null }, changer)).toBeLessThan(open)
  expect(scoreOf({ openTo: ['families', 'severely_disabled'] })).toBe(scoreOf({ openTo: [] }))
})

test('each lead states its reasons in words', () => {
  const employer = anEmployer({ lastContact: { on: '2026-01-10', result: 'call_again' }, location: roadKmNorth(22) })
  const [lead] = rankLeads(welder, [employer], today, 1)
  expect(lead && leadReasons(lead)).toEqual([
    'hat 1 Mal im Zielberuf eingestellt, zuletzt am 22.05.2026',
    'die Branche lebt von diesem Beruf',
    '22 km mit dem Auto, gewünscht sind bis 40 km',
    '14 Beschäftigte',
    'letzter Kontakt am 10.01.2026 (bat um erneuten Anruf)',
  ])
})

test('scores stay between 0 and 100 and the order is the same whatever the order of the input', () => {
  const day = fc.constantFrom('2020-01-01', '2025-06-15', '2026-11-01', '2026-11-22', '2027-02-01')
  const cases = fc.option(
    fc.array(fc.record({ occupation: fc.constantFrom('24422', '24412', '51312'), on: day }), { maxLength: 6 }),
  )
  const employer = fc.record({
    id: fc.stringMatching(/^E[0-9]{1,3}$/),
    tempAgency: fc.option(fc.boolean()),
    industry: fc.option(fc.constantFrom('25', '49', '86', '00')),
    employees: fc.option(fc.integer({ min: 0, max: 3000 })),
    location: fc.option(fc.integer({ min: 0, max: 60 }).map(roadKmNorth)),
    openTo: fc.option(fc.subarray([...opennesses])),
    sought: cases,
    hired: cases,
    lastContact: fc.option(fc.record({ on: day, result: fc.option(fc.constantFrom(...contactResults)) })),
  })
  fc.assert(
    fc.property(fc.uniqueArray(employer, { selector: (e) => e.id }), (employers) => {
      const leads = rankLeads(welder, employers, today, 100)
      for (const { score, employer: found } of leads) {
        expect(score >= 0 && score <= 100 && Number.isInteger(score)).toBe(true)
        expect(found.lastContact?.result).not.toBe('refused')
      }
      const ids = leads.map((lead) => lead.employer.id)
      expect(order(welder, ...employers.toReversed()).slice(0, 20)).toEqual(ids.slice(0, 20))
    }),
  )
})

test('the table names each division of the WZ 2008 once, and the points add up to 100', () => {
  const divisions = industryTable
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 2))
  expect(divisions).toEqual([...new Set(divisions)].sort())
  expect(divisions).toHaveLength(88)
  expect(Object.values(leadWeights.max).reduce((a, b) => a + b, 0)).toBe(100)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCandidate, aVacancy, roadKmNorth } from './builders.ts'
import { rankCandidates, rankVacancies } from './rank.ts'
import { score } from './score.ts'
import { factorNames, weights } from './weights.ts'

const today = '2026-11-22'

test('the points of the factors are whole, within their maximum, and add up to the score', () => {
  fc.assert(
    fc.property(
      fc.record({
        km: fc.double({ min: 0, max: 80, noNaN: true }),
        pay: fc.option(fc.double({ min: 5, max: 40, noNaN: true })),
      }),
      fc.constantFrom('51312', '51311', '52122', '25101', '62102', '81302'),
      fc.integer({ min: 0, max: 20 }),
      ({ km, pay }, occupation, years) => {
        const candidate = aCandidate({ targets: [{ occupation, experienceYears: years }] })
        const scored = score(candidate, aVacancy({ location: roadKmNorth(km), payPerHour: pay }), today)
        expect(scored.factors.map((f) => f.factor)).toEqual([...factorNames])
        expect(scored.factors.reduce((sum, f) => sum + f.points, 0)).toBe(scored.score)
        for (const f of scored.factors) {
          expect(Number.isInteger(f.points) && f.points >= 0 && f.points <= f.max).toBe(true)
          expect(f.reason).not.toBe('')
        }
      },
    ),
  )
})

test('the maxima of the weights add up to 100', () => {
  expect(Object.values(weights.max).reduce((a, b) => a + b, 0)).toBe(100)
})

test('matches, near matches and what is hidden stand apart', () => {
  const stock = [
    aVacancy({ id: 'fits' }),
    aVacancy({ id: 'gap', licences: ['C'] }),
    aVacancy({ id: 'blocked', location: roadKmNorth(90) }),
    aVacancy({ id: 'unrelated', occupation: '81302' }),
    aVacancy({ id: 'four gaps', licences: ['C', 'CE', 'D', 'DE'] }),
    aVacancy({ id: 'three gaps', licences: ['C', 'CE', 'D'] }),
  ]
  const lists = rankVacancies(aCandidate(), stock, today, { top: 20 })
  expect(lists.matches.map((m) => m.id)).toEqual(['fits'])
  expect(lists.near.map((n) => n.id).sort()).toEqual(['gap', 'three gaps'])
  expect(lists.near.find((n) => n.id === 'gap')?.gaps).toEqual([
    { gap: 'licence', what: 'C', closes: 'Führerschein Klasse C erwerben (Förderung prüfen)' },
  ])
})

test('top counts each list by itself', () => {
  const stock = [1, 2, 3].flatMap((n) => [aVacancy({ id: `m${n}` }), aVacancy({ id: `n${n}`, licences: ['C'] })])
  const lists = rankVacancies(aCandidate(), stock, today, { top: 2 })
  expect([lists.matches.length, lists.near.length]).toEqual([2, 2])
})

test('equal scores are ordered by nearness, then by newness, then by id', () => {
  const stock = [
    aVacancy({ id: 'b' }),
    aVacancy({ id: 'a' }),
    aVacancy({ id: 'z', published: '2026-11-20' }),
    aVacancy({ id: 'y', published: null }),
  ]
  const order = rankVacancies(aCandidate(), stock, today, { top: 9 }).matches.map((m) => m.id)
  expect(order).toEqual(['z', 'a', 'b', 'y'])
  expect(rankVacancies(aCandidate(), stock.toReversed(), today, { top: 9 }).matches.map((m) => m.id)).toEqual(order)
})

test('both directions give the same number to a pair', () => {
  const vacancy = aVacancy({ occupation: '51311', location: roadKmNorth(17), payPerHour: 13 })
  const there = rankVacancies(aCandidate(), [vacancy], today, { top: 1 }).matches[0]
  const back = rankCandidates(vacancy, [aCandidate()], today, { top: 1 }).matches[0]
  expect(there?.score).toBe(back?.score)
  expect(there?.factors).toEqual(back?.factors)
})

test('a first wish counts more than the third, fewer kilometres more than many, the wished pay more than less', () => {
  const points = (candidate: Parameters<typeof aCandidate>[0], vacancy: Parameters<typeof aVacancy>[0]): number =>
    score(aCandidate(candidate), aVacancy(vacancy), today).score
  const target = (occupation: string) => ({ occupation, experienceYears: 4 })
  const first = points({ targets: ['51312', '62102', '29302'].map(target) }, {})
  const second = points({ targets: ['62102', '51312', '29302'].map(target) }, {})
  const third = points({ targets: ['62102', '29302', '51312'].map(target) }, {})
  expect(first).toBeGreaterThan(second)
  expect(second).toBeGreaterThan(third)
  expect(points({}, { location: roadKmNorth(5) })).toBeGreaterThan(points({}, { location: roadKmNorth(35) }))
  expect(points({}, { payPerHour: 14 })).toBeGreaterThan(points({}, { payPerHour: 13 }))
  expect(points({}, { start: '2026-12-01' })).toBeGreaterThan(points({}, { start: '2027-06-01' }))
  expect(points({}, { occupation: '51312' })).toBeGreaterThan(points({}, { occupation: '51311' }))
})

test('openness to career changers lifts a related occupation over the bar and the reason says so', () => {
  const helper = aCandidate({ targets: [{ occupation: '51311', experienceYears: 1 }] })
  const care = aVacancy({ occupation: '82101', skills: [] })
  expect(score(helper, care, today).related).toBe(false)
  const open = score(helper, { ...care, careerChangers: true }, today)
  expect(open.related).toBe(true)
  expect(open.factors[0]?.reason).toContain('offen für Quereinstieg')
})

test('reasons are words with the facts, in German and in English', () => {
  const vacancy = aVacancy({ location: roadKmNorth(14) })
  const [de, en] = (['de', 'en'] as const).map((l) =>
    score(aCandidate(), vacancy, today, l).factors.map((f) => f.reason),
  )
  expect(de?.[3]).toBe('14 km mit dem Auto, gewünscht sind bis 40 km')
  expect(en?.[3]).toBe('14 km by car, up to 40 km are wished')
})

test('an employer reads no limit and no wish of a person', () => {
  const person = aCandidate({
    mobility: { means: ['car'], maxKm: 37 },
    minPayPerHour: 16.66,
    weeklyHours: { min: 38, max: 40 },
  })
  const vacancy = aVacancy({ location: roadKmNorth(14), weeklyHours: { min: 20, max: 25 } })
  const words = score(person, vacancy, today, 'de', 'employer')
    .factors.map((f) => f.reason)
    .join(' ')
  expect(words).not.toMatch(/37|16,66|38|Wunsch/)
})

test('an officer reads all questions, the person and the employer those that they can answer', () => {
  const person = aCandidate({ acceptsTempWork: null })
  const vacancy = aVacancy({ tempAgency: true, payPerHour: null })
  const asked = (audience: 'officer' | 'person' | 'employer') => score(person, vacancy, today, 'de', audience).unknown
  expect(asked('officer')).toEqual(['Zeitarbeit möglich?', 'Beim Arbeitgeber: Welcher Stundenlohn wird gezahlt?'])
  expect(asked('person')).toEqual(['Zeitarbeit möglich?'])
  expect(asked('employer')).toEqual(['Welcher Stundenlohn wird gezahlt?'])
})

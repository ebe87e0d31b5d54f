import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCandidate, aVacancy, roadKmNorth } from './builders.ts'
import { dayNumber } from './day.ts'
import { describeOpening } from './opening.texts.ts'
import { changed, openingsFor } from './openings.ts'
import { rankVacancies } from './rank.ts'
import { anyCandidate, anyStock } from './stock/arbitraries.ts'
import { buildStockIndex } from './stock/stock-index.ts'

const today = dayNumber('2026-11-22')

test('says what a fork-lift licence and ten kilometres more would open up', () => {
  const person = aCandidate({ skills: [], mobility: { means: ['car'], maxKm: 20 } })
  const open = { skills: [] }
  const stock = [
    ...[1, 2, 3].map((n) => aVacancy({ id: `fork${n}` })),
    aVacancy({ id: 'far', ...open, location: roadKmNorth(28) }),
    aVacancy({ id: 'now', ...open }),
    aVacancy({ id: 'both', location: roadKmNorth(28) }),
  ]
  const openings = openingsFor(person, buildStockIndex(stock), today)
  expect(openings.map((o) => describeOpening(o, 'de'))).toEqual([
    'mit „Staplerschein“ 3 Stellen mehr',
    'bei 10 km mehr 1 Stelle mehr',
    'bei 20 km mehr 1 Stelle mehr',
  ])
  expect(openings[0]?.vacancies.toSorted()).toEqual(['fork1', 'fork2', 'fork3'])
})

test('licences, languages, part time, temp work and qualification are tried', () => {
  const person = aCandidate({
    licences: ['AM'],
    languages: [{ code: 'de', level: 'A2' }],
    acceptsTempWork: false,
    workingTimes: ['full_time'],
    qualification: 'none',
    targets: [{ occupation: '51312', experienceYears: 2 }],
  })
  const easy = { licences: [], languages: [], qualification: 'none' } as const
  const stock = [
    aVacancy({ id: 'licence', ...easy, licences: ['B'] }),
    aVacancy({ id: 'language', ...easy, languages: [{ code: 'de', level: 'B1', must: true }] }),
    aVacancy({ id: 'temp', ...easy, tempAgency: true }),
    aVacancy({ id: 'part', ...easy, workingTimes: ['part_time'] }),
    aVacancy({ id: 'school', ...easy, qualification: 'vocational' }),
  ]
  const found = openingsFor(person, buildStockIndex(stock), today).map((o) => [o.change.change, ...o.vacancies])
  expect(found).toEqual(
    expect.arrayContaining([
      ['licence', 'licence'],
      ['language', 'language'],
      ['temp_work', 'temp'],
      ['working_time', 'part'],
      ['qualification', 'school'],
    ]),
  )
})

test('each opening is what ranking the changed profile gives, less what is a match already', () => {
  fc.assert(
    fc.property(anyStock(40), anyCandidate, (stock, candidate) => {
      const index = buildStockIndex(stock)
      const matches = (person: typeof candidate): string[] =>
        rankVacancies(person, stock, '2026-11-22', { top: 100 }).matches.map((m) => m.id)
      const before = new Set(matches(candidate))
      for (const { change, vacancies } of openingsFor(candidate, index, today)) {
        expect(vacancies).toEqual(matches(changed(candidate, change)).filter((id) => !before.has(id)))
      }
    }),
    { numRuns: 100 },
  )
})

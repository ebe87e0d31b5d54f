import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../day.ts'
import { prepareCandidate, prepareVacancy } from '../prepared.ts'
import { compareWithVacancies } from '../rank.ts'
import { anyCandidate, anyStock } from './arbitraries.ts'
import { stockOverview, strongScore } from './overview.ts'
import { buildStockIndex } from './stock-index.ts'

const today = dayNumber('2026-11-22')

test('one pass finds the same people without a match, and the same strong matches, as ranking each person plainly', () => {
  let [without, strong] = [0, 0]
  fc.assert(
    fc.property(anyStock(120), fc.array(anyCandidate, { minLength: 2, maxLength: 8 }), (stock, candidates) => {
      const people = candidates.map((one, at) => prepareCandidate({ ...one, id: `P${at}` }))
      const found = stockOverview(buildStockIndex(stock), people, today, 60)
      const lists = people.map((person) => ({
        id: person.profile.id,
        matches: compareWithVacancies(person, stock.map(prepareVacancy), today, 10).matches,
      }))
      const lacking = lists.filter(({ matches }) => (matches[0]?.score ?? 0) < 60)
      expect(found.withoutMatch).toEqual(
        lacking.map(({ id, matches }) => ({ candidate: id, best: matches[0]?.score ?? null })),
      )
      const counts = new Map<string, number>()
      for (const match of lists.flatMap(({ matches }) => matches).filter(({ score }) => score >= strongScore))
        counts.set(match.vacancy.profile.id, (counts.get(match.vacancy.profile.id) ?? 0) + 1)
      expect(new Map(found.strongMatches)).toEqual(counts)
      without += lacking.length
      strong += counts.size
    }),
    { seed: 11 },
  )
  expect(without).toBeGreaterThan(10)
  expect(strong).toBeGreaterThan(5)
})

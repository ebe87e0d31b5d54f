import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadText } from './attention.texts.ts'
import { loadOf, notProposedLately, spreadAttention, takesItAll, unevenness } from './attention.ts'

const entry = (id: string, score: number, unanswered = 0, places = 1) => ({ id, score, unanswered, places })
const spread = (...entries: ReturnType<typeof entry>[]) =>
  spreadAttention(entries, (e) => loadOf(e.unanswered, e.places)).map((e) => e.id)

test('among scores within three points the less proposed comes first', () => {
  expect(spread(entry('a', 90, 5), entry('b', 88, 1), entry('c', 87, 0))).toEqual(['c', 'b', 'a'])
})

test('more than three points are never passed', () => {
  expect(spread(entry('a', 90, 5), entry('b', 86, 0))).toEqual(['a', 'b'])
  expect(spread(entry('a', 90, 9), entry('b', 88, 9), entry('c', 86, 0))).toEqual(['a', 'b', 'c'])
})

test('proposals of a vacancy count against its places', () => {
  expect(spread(entry('a', 90, 2, 1), entry('b', 90, 3, 10))).toEqual(['b', 'a'])
})

test('without open proposals nothing moves, and the list says what moved', () => {
  const still = spreadAttention([entry('a', 90), entry('b', 89)], () => 0)
  expect(still.map((e) => e.movedBySpreading)).toEqual([false, false])
  const moved = spreadAttention([entry('a', 90, 2), entry('b', 89)], (e) => e.unanswered)
  expect(moved.map((e) => [e.id, e.movedBySpreading])).toEqual([
    ['b', true],
    ['a', true],
  ])
  expect(spreadText('vacancy', 0.5, 'de')).toContain('0,5 offene Vorschläge je Platz')
})

test('spreading keeps all entries and moves nobody past a score that is more than three points better', () => {
  const list = fc.array(fc.record({ score: fc.integer({ min: 0, max: 100 }), open: fc.integer({ min: 0, max: 9 }) }))
  fc.assert(
    fc.property(list, (entries) => {
      const ranked = entries.toSorted((a, b) => b.score - a.score)
      const result = spreadAttention(ranked, (e) => e.open)
      expect(result.map((e) => e.score).toSorted()).toEqual(ranked.map((e) => e.score).toSorted())
      result.forEach((one, at) => {
        for (const later of result.slice(at + 1)) expect(later.score - one.score).toBeLessThanOrEqual(3)
      })
    }),
  )
})

const proposals = [
  { candidate: 'anna', vacancy: 'hub', on: 100 },
  { candidate: 'ben', vacancy: 'hub', on: 95 },
  { candidate: 'cem', vacancy: 'mill', on: 60 },
]

test('people who were not proposed in thirty days are named, never proposed ones first', () => {
  expect(notProposedLately(['anna', 'cem', 'dora'], proposals, 101)).toEqual([
    { candidate: 'dora', last: null },
    { candidate: 'cem', last: 60 },
  ])
  expect(notProposedLately(['ben'], proposals, 125)).toEqual([])
  expect(notProposedLately(['ben'], proposals, 126)).toHaveLength(1)
})

test('vacancies that take it all are named with their share', () => {
  expect(takesItAll(proposals, 101, 0.5)).toEqual([{ vacancy: 'hub', proposals: 2, share: 1 }])
})

test('unevenness is 0 when all are alike and rises when one takes all', () => {
  expect(unevenness([2, 2, 2])).toBe(0)
  expect(unevenness([0, 0, 9])).toBeCloseTo(2 / 3)
  expect(unevenness([])).toBe(0)
})

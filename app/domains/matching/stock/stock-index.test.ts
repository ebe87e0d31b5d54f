import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../day.ts'
import { prepareCandidate, prepareVacancy } from '../prepared.ts'
import type { PreparedVacancy } from '../prepared.ts'
import { compareWithVacancies, showLists } from '../rank.ts'
import { anyCandidate, anyStock, anyVacancy } from './arbitraries.ts'
import {
  buildStockIndex,
  newStockIndex,
  rankStock,
  removeVacancies,
  stockSize,
  upsertVacancies,
  vacancyOf,
} from './stock-index.ts'
import type { StockIndex } from './stock-index.ts'
import type { CandidateProfile, VacancyProfile } from '../profile.ts'

const today = dayNumber('2026-11-22')

function expectEqual(
  index: StockIndex,
  candidate: CandidateProfile,
  stock: readonly VacancyProfile[],
  top: number,
): void {
  const person = prepareCandidate(candidate)
  const plain = compareWithVacancies(person, stock.map(prepareVacancy), today, top)
  const fast = rankStock(index, person, today, top)
  expect(showLists(fast, 'vacancy', { top })).toEqual(showLists(plain, 'vacancy', { top }))
}

/** Lists of vocabulary have no order of their own, and skills of one meaning are kept once. */
function unordered({ profile, ...facts }: PreparedVacancy) {
  const sorted = <T>(items: readonly T[] | null) => items?.toSorted() ?? null
  const skills = facts.skills?.map(({ name, must }) => ({ name, must })) ?? null
  const { workingTimes, licences } = profile
  return { ...facts, profile: { ...profile, workingTimes: sorted(workingTimes), licences: sorted(licences), skills } }
}

test('a vacancy comes out of the columns as it went in', () => {
  fc.assert(
    fc.property(anyStock(20), (stock) => {
      const index = buildStockIndex(stock)
      for (const vacancy of stock) {
        const kept = vacancyOf(index, vacancy.id)
        expect(kept && unordered(kept)).toEqual(unordered(prepareVacancy(vacancy)))
      }
    }),
  )
})

test('random stocks hold enough matches and near matches for the comparison to mean something', () => {
  const stock = fc.sample(anyStock(60), { numRuns: 20, seed: 3 }).flat()
  const people = fc.sample(anyCandidate, { numRuns: 50, seed: 4 }).map(prepareCandidate)
  const lists = people.map((person) => compareWithVacancies(person, stock.map(prepareVacancy), today, 1000))
  expect(lists.filter((l) => l.matches.length > 1).length).toBeGreaterThan(10)
  expect(lists.filter((l) => l.near.length > 1).length).toBeGreaterThan(10)
})

test('the index gives what the plain scorer gives, pair by pair, in order and in words', () => {
  fc.assert(
    fc.property(anyStock(60), anyCandidate, fc.integer({ min: 1, max: 30 }), (stock, candidate, top) => {
      expectEqual(buildStockIndex(stock), candidate, stock, top)
    }),
    { numRuns: 1500 },
  )
})

test('changes and removals leave the index equal to one built anew', () => {
  const change = fc.oneof(
    anyVacancy.map((vacancy) => ({ vacancy })),
    fc.stringMatching(/^V[0-9]{1,2}$/).map((id) => ({ id })),
  )
  fc.assert(
    fc.property(anyStock(30), fc.array(change, { maxLength: 40 }), anyCandidate, (stock, changes, candidate) => {
      const index = buildStockIndex(stock)
      const now = new Map(stock.map((vacancy) => [vacancy.id, vacancy]))
      for (const step of changes) {
        if ('id' in step) {
          removeVacancies(index, [step.id])
          now.delete(step.id)
        } else {
          upsertVacancies(index, [step.vacancy])
          now.set(step.vacancy.id, step.vacancy)
        }
      }
      expect(stockSize(index)).toBe(now.size)
      expectEqual(index, candidate, [...now.values()], 50)
    }),
    { numRuns: 300 },
  )
})

test('an index that grew from nothing sorts itself and stays equal', () => {
  const stock = fc.sample(anyStock(900), { numRuns: 1, seed: 7 }).flat()
  const index = newStockIndex()
  for (const vacancy of stock) upsertVacancies(index, [vacancy])
  for (const candidate of fc.sample(anyCandidate, { numRuns: 40, seed: 8 })) expectEqual(index, candidate, stock, 20)
})

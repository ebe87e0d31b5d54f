import { compareWithVacancies, showLists } from '../../domains/matching/rank.ts'
import { dayNumber } from '../../domains/matching/day.ts'
import { prepareCandidate, prepareVacancy } from '../../domains/matching/prepared.ts'
import { buildStockIndex, bytesPerVacancy, rankRows, rankStock } from '../../domains/matching/stock/stock-index.ts'
import type { StockIndex } from '../../domains/matching/stock/stock-index.ts'
import { randomStock } from './random-stock.ts'
import type { RandomStock } from './random-stock.ts'

/** One line of the bench: what was measured, the figure, its unit, the goal where there is one. */
export type BenchLine = { what: string; value: number; unit: string; goal?: number }

const today = dayNumber('2026-11-22')
const top = 50

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function millis(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

/** Median milliseconds of one person against the stock: both lists ranked, the first fifty with reasons. The first hundred people warm up. */
function onePerson(index: StockIndex, people: ReturnType<typeof prepareCandidate>[]): number {
  const answer = (person: ReturnType<typeof prepareCandidate>) =>
    showLists(rankStock(index, person, today, top), 'vacancy', { top })
  for (const person of people.slice(0, 100)) answer(person)
  return median(people.slice(100).map((person) => millis(() => answer(person))))
}

/**
 * Measures the stock in memory beside the plain scorer on the same random stock. `make` draws the stock, so that others
 * (a query in SQL, a full-text library) can be measured on the same one.
 */
export function benchMatching(make: (vacancies: number, people: number) => RandomStock = randomStock): BenchLine[] {
  const lines: BenchLine[] = []
  const small = make(100_000, 300)
  const people = small.people.map(prepareCandidate)
  let index = buildStockIndex([])
  const build = millis(() => (index = buildStockIndex(small.vacancies)))
  const fast = onePerson(index, people)
  lines.push({ what: 'one person, 100,000 vacancies, top 50 with reasons', value: fast, unit: 'ms', goal: 3 })
  const prepared = small.vacancies.map(prepareVacancy)
  const plain = median(people.slice(0, 5).map((p) => millis(() => compareWithVacancies(p, prepared, today, top))))
  lines.push({ what: 'the same by the plain scorer', value: plain, unit: 'ms' })
  lines.push({ what: 'plain scorer ÷ index', value: plain / fast, unit: 'times' })
  lines.push({ what: 'index of 100,000 vacancies built from rows', value: build, unit: 'ms', goal: 3000 })
  lines.push({ what: 'columns and lists', value: bytesPerVacancy(index), unit: 'bytes a vacancy', goal: 150 })
  const big = make(1_000_000, 300)
  const bigIndex = buildStockIndex(big.vacancies)
  big.vacancies.length = 0
  const bigFast = onePerson(bigIndex, big.people.map(prepareCandidate))
  lines.push({ what: 'one person, 1,000,000 vacancies, top 50 with reasons', value: bigFast, unit: 'ms', goal: 25 })
  const square = make(5000, 5200)
  const squareIndex = buildStockIndex(square.vacancies)
  const crowd = square.people.map(prepareCandidate)
  for (const person of crowd.slice(5000)) rankRows(squareIndex, person, today, 20)
  const all = millis(() => crowd.slice(0, 5000).forEach((person) => rankRows(squareIndex, person, today, 20)))
  lines.push({ what: '5,000 people × 5,000 vacancies, ranked', value: all, unit: 'ms', goal: 1000 })
  return lines
}

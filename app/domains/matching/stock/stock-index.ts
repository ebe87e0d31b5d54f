import { compare } from '../compare.ts'
import type { Comparison } from '../compare.ts'
import { prepareVacancy } from '../prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from '../prepared.ts'
import type { VacancyProfile } from '../profile.ts'
import type { RankedComparisons } from '../rank.ts'
import { appendVacancy, entriesOf, newWords, vacancyAt } from './codec.ts'
import type { Words } from './codec.ts'
import { bytesOf, copyRow, item, newColumns, removed, withRoom } from './columns.ts'
import type { Columns } from './columns.ts'
import { makeProbe, newNeighbourTable, newTables } from './probe.ts'
import type { NeighbourTable, Probe, Tables } from './probe.ts'
import { boundOf, fitOf, scan } from './scan.ts'
import { inOrder, newTop } from './top.ts'
import type { Top } from './top.ts'

/**
 * The vacancies in memory, as columns: sorted by class, those with alternatives after them, changed ones at the end until
 * the next sorting. Gives exactly what the plain scorer gives, in the same order.
 */
export type StockIndex = {
  columns: Columns
  words: Words
  ids: string[]
  rowOf: Map<string, number>
  neighbours: NeighbourTable
  tables: Tables
  /** Begin of each class among the sorted rows; one more entry at the end. */
  begins: Uint32Array
  sortedTo: number
  manyFrom: number
  gone: number
}

export function newStockIndex(): StockIndex {
  const words = newWords()
  return {
    columns: newColumns(0, 0),
    words,
    tables: newTables(words),
    ids: [],
    rowOf: new Map(),
    neighbours: newNeighbourTable(),
    begins: new Uint32Array(1),
    sortedTo: 0,
    manyFrom: 0,
    gone: 0,
  }
}

function hasAlternatives(columns: Columns, row: number): boolean {
  if ((columns.listSize[row] ?? 0) === 0) return false
  return (columns.pool[columns.listAt[row] ?? 0] ?? 0) >>> item.shift === item.alternative
}

/** Sorts all rows by class, drops removed ones and packs the lists. */
function sortRows(index: StockIndex): void {
  const { columns, ids } = index
  const classes = index.words.classes.names.length
  const begins = new Uint32Array(classes + 1)
  let [single, many] = [0, 0]
  for (let row = 0; row < columns.size; row++) {
    const cls = columns.cls[row] ?? removed
    if (cls === removed) continue
    if (hasAlternatives(columns, row)) many++
    else {
      begins[cls + 1] = (begins[cls + 1] ?? 0) + 1
      single++
    }
  }
  for (let cls = 0; cls < classes; cls++) begins[cls + 1] = (begins[cls + 1] ?? 0) + (begins[cls] ?? 0)
  const next = begins.slice()
  const order = new Uint32Array(single + many)
  let nextMany = single
  for (let row = 0; row < columns.size; row++) {
    const cls = columns.cls[row] ?? removed
    if (cls === removed) continue
    if (hasAlternatives(columns, row)) order[nextMany++] = row
    else {
      const at = next[cls] ?? 0
      order[at] = row
      next[cls] = at + 1
    }
  }
  const packed = newColumns(order.length, columns.poolSize)
  const packedIds = new Array<string>(order.length)
  order.forEach((row, at) => {
    copyRow(columns, row, packed)
    const id = ids[row] ?? ''
    packedIds[at] = id
    index.rowOf.set(id, at)
  })
  Object.assign(index, { columns: packed, ids: packedIds, begins, manyFrom: single, sortedTo: order.length, gone: 0 })
}

/** Unsorted rows that are allowed before the stock is sorted again: some hundreds, or a twentieth. */
function tailAllowed(index: StockIndex): number {
  return Math.max(500, index.sortedTo / 20)
}

function drop(index: StockIndex, id: string): boolean {
  const row = index.rowOf.get(id)
  if (row === undefined) return false
  index.columns.cls[row] = removed
  index.rowOf.delete(id)
  index.gone++
  return true
}

function append(index: StockIndex, vacancy: PreparedVacancy): void {
  drop(index, vacancy.profile.id)
  index.columns = withRoom(index.columns, 1, entriesOf(vacancy))
  const row = appendVacancy(index.columns, vacancy, index.words)
  index.ids[row] = vacancy.profile.id
  index.rowOf.set(vacancy.profile.id, row)
}

/** Takes in new and changed vacancies; of one id the last counts. */
export function upsertVacancies(index: StockIndex, vacancies: Iterable<VacancyProfile>): void {
  for (const vacancy of vacancies) append(index, prepareVacancy(vacancy))
  if (index.columns.size - index.sortedTo + index.gone > tailAllowed(index)) sortRows(index)
}

/** Takes vacancies out; ids that are not there are ignored. */
export function removeVacancies(index: StockIndex, ids: Iterable<string>): void {
  for (const id of ids) drop(index, id)
  if (index.columns.size - index.sortedTo + index.gone > tailAllowed(index)) sortRows(index)
}

/** An index of these vacancies. */
export function buildStockIndex(vacancies: Iterable<VacancyProfile>): StockIndex {
  const index = newStockIndex()
  for (const vacancy of vacancies) append(index, prepareVacancy(vacancy))
  sortRows(index)
  return index
}

/** Number of vacancies in the index. */
export function stockSize(index: StockIndex): number {
  return index.rowOf.size
}

/** Bytes of the columns and lists a vacancy, without texts (ids, names). */
export function bytesPerVacancy(index: StockIndex): number {
  return stockSize(index) === 0 ? 0 : bytesOf(index.columns) / stockSize(index)
}

/** The vacancy of an id as it stands in the index. */
export function vacancyOf(index: StockIndex, id: string): PreparedVacancy | undefined {
  const row = index.rowOf.get(id)
  return row === undefined ? undefined : vacancyAt(index.columns, row, id, index.words)
}

/** Runs over the classes that touch, the most promising first, and stops where neither list can be reached any more. */
function scanAll(index: StockIndex, probe: Probe, matches: Top, near: Top): void {
  const { begins } = index
  const byBound: (number[] | undefined)[] = []
  for (const cls of probe.touched) {
    if ((begins[cls + 1] ?? 0) <= (begins[cls] ?? 0)) continue
    const bound = boundOf(probe, cls)
    if (bound > 0) (byBound[bound] ??= []).push(cls)
  }
  for (let bound = byBound.length - 1; bound > 0; bound--) {
    if (bound < matches.floor && bound < near.floor) break
    for (const cls of byBound[bound] ?? []) {
      scan(probe, index, begins[cls] ?? 0, begins[cls + 1] ?? 0, fitOf(probe, cls), matches, near)
    }
  }
  scan(probe, index, index.manyFrom, index.columns.size, null, matches, near)
}

/** Rows of both lists in order, `top` each, without words. */
export function rankRows(
  index: StockIndex,
  person: PreparedCandidate,
  today: number,
  top: number,
): { matches: number[]; near: number[] } {
  const probe = makeProbe(person, today, index.words, index.neighbours, index.tables)
  index.tables = probe
  const matches = newTop(top)
  const near = newTop(top)
  if (person.profile.targets.length > 0) scanAll(index, probe, matches, near)
  return { matches: inOrder(matches, index.ids), near: inOrder(near, index.ids) }
}

/** The comparisons of rows, as the plain scorer makes them. */
export function compareRows(
  index: StockIndex,
  person: PreparedCandidate,
  rows: readonly number[],
  today: number,
): Comparison[] {
  return rows.map((row) => compare(person, vacancyAt(index.columns, row, index.ids[row] ?? '', index.words), today))
}

/** Ranks the stock for a person: the same comparisons in the same order as the plain scorer's, `top` of each list. */
export function rankStock(index: StockIndex, person: PreparedCandidate, today: number, top: number): RankedComparisons {
  const rows = rankRows(index, person, today, top)
  return {
    matches: compareRows(index, person, rows.matches, today),
    near: compareRows(index, person, rows.near, today),
  }
}

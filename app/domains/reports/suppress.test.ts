import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenCells } from './hidden-cells.ts'
import { isSmall, suppress } from './suppress.ts'
import type { Line } from './bounds.ts'

/**
 * All that a reader can work out, by trying every table of whole numbers: which counts a hidden cell can have when hidden ones are at least
 * 1 and all shown counts and sums hold. `inner` are the first cells; the others are sums of lines.
 */
function possible(
  inner: readonly number[],
  lines: readonly Line[],
  counts: readonly number[],
  hidden: readonly boolean[],
) {
  const open = inner.map((_, cell) => cell).filter((cell) => hidden[cell])
  const values = open.map(() => new Set<number>())
  const table = [...inner]
  const holds = () =>
    lines.every(({ cells, total }) => {
      const sum = cells.reduce((all, cell) => all + (table[cell] ?? 0), 0)
      const wanted = total === null ? cells.reduce((all, cell) => all + (counts[cell] ?? 0), 0) : (counts[total] ?? 0)
      return total !== null && hidden[total] ? sum >= 1 : sum === wanted
    })
  const fill = (at: number): void => {
    const cell = open[at]
    if (cell === undefined) {
      if (holds()) open.forEach((one, index) => values[index]?.add(table[one] ?? 0))
      return
    }
    for (let value = 1; value <= 7; value++) {
      table[cell] = value
      fill(at + 1)
    }
  }
  fill(0)
  return new Map(open.map((cell, index) => [cell, values[index] ?? new Set<number>()]))
}

test('a count of one or two is hidden, a zero and a three are shown', () => {
  expect(suppress([0, 1, 2, 3, 40], [])).toEqual([false, true, true, false, false])
})

test('a second count is hidden where the sum would give the first away', () => {
  const line = [{ cells: [0, 1, 2], total: null }]
  expect(suppress([2, 9, 5], line)).toEqual([true, false, true])
  expect(suppress([1, 1, 9], line)).toEqual([true, true, true])
})

test('a line that cannot protect its counts hides its sum', () => {
  expect(suppress([2, 2], [{ cells: [0], total: 1 }])).toEqual([true, true])
  expect(suppress([2, 1, 3], [{ cells: [0, 1], total: 2 }])).toEqual([true, true, true])
})

test('without the second step a reader works the count out: the check itself can fail', () => {
  const lines = [{ cells: [0, 1, 2], total: null }]
  expect(possible([2, 9, 5], lines, [2, 9, 5], [2, 9, 5].map(isSmall)).get(0)).toEqual(new Set([2]))
})

const upTo = (length: number) => Array.from({ length }, (_, at) => at)

test('nobody who tries every table that fits a tree of sums can tell that a hidden count is below three', () => {
  const groups = fc.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(groups, (tree) => {
      const inner = tree.flat()
      const counts = [...inner]
      const sums: number[] = []
      let from = 0
      const lines = tree.map((group): Line => {
        const cells = upTo(group.length).map((at) => from + at)
        from += group.length
        sums.push(counts.push(group.reduce((all, one) => all + one, 0)) - 1)
        return { cells, total: sums.at(-1) ?? null }
      })
      const grand = counts.push(inner.reduce((all, one) => all + one, 0)) - 1
      const whole: Line = { cells: upTo(inner.length), total: grand }
      const hidden = suppress(counts, [...lines, { cells: sums, total: grand }])
      counts.forEach((count, cell) => expect(!isSmall(count) || hidden[cell]).toBe(true))
      for (const [cell, values] of possible(inner, [...lines, whole], counts, hidden)) {
        if (isSmall(inner[cell] ?? 0)) expect(Math.max(...values)).toBeGreaterThanOrEqual(3)
      }
    }),
    { numRuns: 150 },
  )
})

test('in a table of rows and columns no line gives a small count away', () => {
  const hidden = suppress(
    [2, 9, 5, 14, 16, 7, 8, 6],
    [
      { cells: [0, 1, 2, 3], total: null },
      { cells: [4, 5, 6, 7], total: null },
      { cells: [0, 4], total: null },
      { cells: [1, 5], total: null },
      { cells: [2, 6], total: null },
      { cells: [3, 7], total: null },
    ],
  )
  expect(hidden[0]).toBe(true)
  expect(hidden.slice(1, 4)).toContain(true)
  expect(hidden[4]).toBe(true)
  expect(hidden).toContain(false)
})

test('what one level of the tree or one site hides, no other gives away', () => {
  const hidden = hiddenCells([
    { occupation: '51312', site: 'A', count: 40 },
    { occupation: '51311', site: 'A', count: 2 },
    { occupation: '51312', site: 'B', count: 30 },
    { occupation: '51311', site: 'B', count: 7 },
  ])
  expect(hidden('51311', 'A')).toBe(true)
  expect(hidden('51312', 'A')).toBe(true)
  expect(hidden('51311', 'B')).toBe(true)
  expect(hidden('513', 'A')).toBe(false)
  expect(hidden('513', '')).toBe(false)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line } from './bounds.ts'
import { hiddenCells } from './hidden-cells.ts'
import type { ClassCount } from './hidden-cells.ts'
import { isSmall, suppress } from './suppress.ts'

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)

/** A tree of two levels with its whole: leaves first, then branches, then the whole. */
function treeOf(groups: readonly (readonly number[])[]): { counts: number[]; lines: Line[] } {
  const leaves = groups.flat()
  const counts = [...leaves, ...groups.map(sum), sum(leaves)]
  let from = 0
  const lines = groups.map((group, at): Line => {
    from += group.length
    return { cells: group.map((_, leaf) => from - group.length + leaf), total: leaves.length + at }
  })
  return {
    counts,
    lines: [...lines, { cells: groups.map((_, at) => leaves.length + at), total: counts.length - 1 }],
  }
}

/** Bounds of what is hidden, worked out afresh and as plainly as can be: every line, over and over. Sums that form a tree need no more. */
function safe(counts: readonly number[], lines: readonly Line[], hidden: readonly boolean[]): boolean {
  const low = counts.map((count, cell) => (hidden[cell] ? Math.min(1, count) : count))
  const high = counts.map((count, cell) => (hidden[cell] ? 1_000 : count))
  const at = (list: readonly number[], cell: number) => list[cell] ?? 0
  for (let round = 0; round < counts.length * 4; round++)
    for (const { cells, total } of lines) {
      if (total === null) continue
      low[total] = Math.max(at(low, total), sum(cells.map((cell) => at(low, cell))))
      high[total] = Math.min(at(high, total), sum(cells.map((cell) => at(high, cell))))
      for (const cell of cells) {
        const others = cells.filter((one) => one !== cell)
        low[cell] = Math.max(at(low, cell), at(low, total) - sum(others.map((one) => at(high, one))))
        high[cell] = Math.min(at(high, cell), at(high, total) - sum(others.map((one) => at(low, one))))
      }
    }
  return counts.every((count, cell) => !isSmall(count) || (hidden[cell] === true && at(high, cell) >= 3))
}

/** The fewest people in counts that are hidden for others, over all ways to hide. */
function best(counts: readonly number[], lines: readonly Line[]): number {
  const free = counts.flatMap((count, cell) => (count >= 3 ? [cell] : []))
  let least = Infinity
  for (let way = 0; way < 2 ** free.length; way++) {
    const chosen = free.filter((_, at) => way & (2 ** at))
    const price = sum(chosen.map((cell) => counts[cell] ?? 0))
    if (price >= least) continue
    if (
      safe(
        counts,
        lines,
        counts.map((count, cell) => isSmall(count) || chosen.includes(cell)),
      )
    )
      least = price
  }
  return least
}

test('hidden for others is what must be: of small trees all ways were tried, and it is the fewest people or little more', () => {
  const groups = fc.array(fc.array(fc.oneof(fc.nat(4), fc.nat(60)), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  })
  let [trees, optimal, ours, least] = [0, 0, 0, 0]
  for (const tree of fc.sample(groups, { numRuns: 120, seed: 42 })) {
    const { counts, lines } = treeOf(tree)
    const limit = best(counts, lines)
    if (limit === Infinity) continue
    const hidden = suppress(counts, lines)
    const price = sum(counts.filter((count, cell) => hidden[cell] && !isSmall(count)))
    expect(safe(counts, lines, hidden)).toBe(true)
    trees++
    optimal += price === limit ? 1 : 0
    ours += price
    least += limit
  }
  expect(trees).toBeGreaterThan(100)
  expect(optimal / trees).toBeGreaterThanOrEqual(0.85)
  expect(ours / least).toBeLessThan(1.15)
})

test('a large group is shown where hiding a small one is enough', () => {
  const of = (occupation: string, count: number): ClassCount => ({ occupation, site: 'A', count })
  const hidden = hiddenCells([of('24112', 1), of('24122', 5), of('25102', 300), of('26102', 80), of('43102', 200)])
  expect(hidden('24112', '')).toBe(true)
  expect(hidden('24122', '')).toBe(true)
  expect(['', '2', '24', '25', '26', '4', '43'].filter((code) => hidden(code, ''))).toEqual([])
})

/** What a reader with all files at hand works out by taking shown counts from shown sums, over and over. */
function workedOut(counts: readonly ClassCount[], hides: (code: string, site: string) => boolean): [string, number][] {
  const sites = ['', ...new Set(counts.map(({ site }) => site))]
  const codes = new Set(
    counts.flatMap(({ occupation }) => [0, 1, 2, 3, 4, 5].map((level) => occupation.slice(0, level))),
  )
  const real = (code: string, site: string) =>
    sum(
      counts
        .filter((one) => one.occupation.startsWith(code) && (site === '' || one.site === site))
        .map(({ count }) => count),
    )
  const cells = [...codes].flatMap((code) => sites.map((site) => ({ code, site, key: `${code}@${site}` })))
  const known = new Map(
    cells.flatMap(({ code, site, key }) =>
      hides(code, site) && real(code, site) > 0 ? [] : [[key, real(code, site)] as const],
    ),
  )
  const lines = [
    ...cells
      .filter(({ code }) => code.length < 5)
      .map(
        ({ code, site, key }) =>
          [
            key,
            cells
              .filter((one) => one.site === site && one.code.length === code.length + 1 && one.code.startsWith(code))
              .map((one) => one.key),
          ] as const,
      ),
    ...[...codes].map((code) => [`${code}@`, sites.slice(1).map((site) => `${code}@${site}`)] as const),
  ]
  const found: [string, number][] = []
  for (let moved = true; moved;) {
    moved = false
    for (const [total, parts] of lines) {
      const open = [total, ...parts].filter((key) => !known.has(key))
      const [key] = open
      if (open.length !== 1 || key === undefined) continue
      const others = sum(parts.filter((part) => part !== key).map((part) => known.get(part) ?? 0))
      const value = key === total ? others : (known.get(total) ?? 0) - others
      known.set(key, value)
      found.push([key, value])
      moved = true
    }
  }
  return found
}

const table = fc.array(
  fc.record({
    occupation: fc.constantFrom('24112', '24122', '24212', '25102', '25122', '43102'),
    site: fc.constantFrom('A', 'B', 'C'),
    count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 90 })),
  }),
  { minLength: 4, maxLength: 18 },
)

test('files of all levels and sites side by side give no small count away; with the second step left out they do', () => {
  const once = (rows: readonly ClassCount[]) => [
    ...new Map(rows.map((row) => [`${row.occupation}${row.site}`, row])).values(),
  ]
  fc.assert(
    fc.property(table, (rows) => {
      const counts = once(rows)
      for (const [, value] of workedOut(counts, hiddenCells(counts))) expect(isSmall(value)).toBe(false)
    }),
    { numRuns: 300 },
  )
  const naive = fc
    .sample(table, { numRuns: 50, seed: 1 })
    .map(once)
    .flatMap((counts) =>
      workedOut(counts, (code, site) =>
        isSmall(
          sum(
            counts
              .filter((one) => one.occupation.startsWith(code) && (!site || one.site === site))
              .map(({ count }) => count),
          ),
        ),
      ),
    )
  expect(naive.some(([, value]) => isSmall(value))).toBe(true)
})

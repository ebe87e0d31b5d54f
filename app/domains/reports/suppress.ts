/** Counts of 1 and 2 are hidden in what leaves the house: who knows the place could tell the person. A zero tells of nobody. */
export const smallest = 3

/** Whether a count, or a mean of counts, is too small to be shown outside. */
export const isSmall = (count: number): boolean => count > 0 && count < smallest

/** Cells whose sum a reader knows. `total` is the cell that shows the sum; null when the sum is known in any case. */
export interface Line {
  cells: readonly number[]
  total: number | null
}

/**
 * Hides small counts so that they cannot be worked out (Geheimhaltung mit Sperrung zweiter Ordnung): where the shown counts and sums would
 * tell that a hidden count is below 3, further counts are hidden, the smallest first, and in the end the sum. `known` are cells hidden
 * from the beginning. Answers which cells are hidden. For sums that form a tree this is exact; where lines cross (occupations by sites) it holds
 * against whoever works line by line, as far as that goes, not against a solver of all lines together.
 */
export function suppress(
  counts: readonly number[],
  lines: readonly Line[],
  known: (cell: number) => boolean = () => false,
): boolean[] {
  const hidden = counts.map((count, cell) => isSmall(count) || known(cell))
  const linesOf = lineIndex(counts.length, lines)
  const hide = (cell: number): void => {
    hidden[cell] = true
    for (const line of linesOf[cell] ?? []) if (line.total === cell) hidePart(line)
  }
  /** A hidden sum of shown counts is no secret: the smallest of them goes with it. */
  const hidePart = ({ cells }: Line): void => {
    if (cells.some((cell) => hidden[cell])) return
    const smallestCell = smallestOf(counts, cells)
    if (smallestCell !== null) hide(smallestCell)
  }
  for (const line of lines) if (line.total !== null && hidden[line.total]) hidePart(line)
  for (;;) {
    const most = mostPossible(counts, lines, linesOf, hidden)
    const told = counts.map((_, cell) => cell).filter((cell) => hidden[cell] && (most[cell] ?? Infinity) < smallest)
    const touched = new Set<Line>()
    let moved = false
    for (const cell of told) {
      if (linesOf[cell]?.some((line) => touched.has(line))) continue
      const next = tightest(counts, linesOf, cell, hidden)
      if (next === null) continue
      for (const line of linesOf[cell] ?? []) touched.add(line)
      hide(next)
      moved = true
    }
    if (!moved) return hidden
  }
}

const smallestOf = (counts: readonly number[], cells: readonly number[]): number | null =>
  cells.reduce<number | null>((found, cell) => {
    const count = counts[cell] ?? 0
    return count > 0 && (found === null || count < (counts[found] ?? 0)) ? cell : found
  }, null)

const lineIndex = (cells: number, lines: readonly Line[]): Line[][] => {
  const index = Array.from({ length: cells }, (): Line[] => [])
  for (const line of lines) {
    for (const cell of line.cells) index[cell]?.push(line)
    if (line.total !== null) index[line.total]?.push(line)
  }
  return index
}

/** The next count to hide around a cell that is given away: the smallest shown one of its lines, sums last; else of the lines beyond. */
function tightest(
  counts: readonly number[],
  linesOf: readonly Line[][],
  told: number,
  hidden: readonly boolean[],
): number | null {
  const seen = new Set([told])
  for (const at of seen) {
    let [found, rank]: [number | null, number] = [null, Infinity]
    for (const { cells, total } of linesOf[at] ?? []) {
      for (const cell of [...cells, ...(total === null ? [] : [total])]) {
        if (hidden[cell]) seen.add(cell)
        const own = (counts[cell] ?? 0) + (cell === total ? 1e9 : 0)
        if (hidden[cell] || counts[cell] === 0 || own >= rank) continue
        ;[found, rank] = [cell, own]
      }
    }
    if (found !== null) return found
  }
  return null
}

/**
 * The most that each hidden count can be for somebody who reads all shown counts and sums and knows that a hidden count is at least 1:
 * bounds are narrowed line by line until none moves.
 */
function mostPossible(
  counts: readonly number[],
  lines: readonly Line[],
  linesOf: readonly Line[][],
  hidden: readonly boolean[],
): number[] {
  const low = counts.map((count, cell) => (hidden[cell] ? Math.min(1, count) : count))
  const high = counts.map((count, cell) => (hidden[cell] ? Infinity : count))
  const waiting = new Set(
    lines.filter(({ cells, total }) => (total !== null && hidden[total]) || cells.some((cell) => hidden[cell])),
  )
  for (const line of waiting) {
    waiting.delete(line)
    for (const cell of narrow(line, counts, low, high)) for (const other of linesOf[cell] ?? []) waiting.add(other)
  }
  return high
}

/** Narrows the bounds of a line's hidden cells; answers the cells whose bounds moved. */
function narrow({ cells, total }: Line, counts: readonly number[], low: number[], high: number[]): number[] {
  const at = (list: readonly number[], cell: number) => list[cell] ?? 0
  const sum = (list: readonly number[]) => cells.reduce((all, cell) => all + at(list, cell), 0)
  const shown = total === null ? sum(counts) : null
  const [least, most] = [sum(low), sum(high)]
  const wholeLow = shown ?? Math.max(at(low, total ?? 0), least)
  const wholeHigh = shown ?? Math.min(at(high, total ?? 0), most)
  const moved: number[] = []
  const set = (cell: number, from: number, to: number) => {
    if (from <= at(low, cell) + tiny && to >= at(high, cell) - tiny) return
    low[cell] = Math.max(at(low, cell), from)
    high[cell] = Math.min(at(high, cell), to)
    moved.push(cell)
  }
  if (total !== null) set(total, wholeLow, wholeHigh)
  for (const cell of cells) {
    if (at(low, cell) === at(high, cell)) continue
    const othersHigh = cells.reduce((all, one) => (one === cell ? all : all + at(high, one)), 0)
    set(cell, wholeLow - othersHigh, wholeHigh - (sum(low) - at(low, cell)))
  }
  return moved
}

/** Means of counts are not exact sums in floating point. */
const tiny = 1e-6

/** Cells whose sum a reader knows. `total` is the cell that shows the sum; null when the sum is known in any case. */
export interface Line {
  cells: readonly number[]
  total: number | null
}

/** Whether it tells too much when the most that a cell can be comes down from one value to another. */
export type Tells = (cell: number, from: number, to: number) => boolean

/** Means of counts are not exact sums in floating point. */
const tiny = 1e-6

/** Numbers of the lines in which a cell stands, as cell or as sum, by cell. */
function lineIndex(cells: number, lines: readonly Line[]): number[][] {
  const index = Array.from({ length: cells }, (): number[] => [])
  lines.forEach(({ cells: own, total }, line) => {
    for (const cell of own) index[cell]?.push(line)
    if (total !== null) index[total]?.push(line)
  })
  return index
}

/** Lines that wait to be looked at, each once. */
function queueOf(size: number): { add: (line: number) => void; take: () => number | undefined } {
  const [waits, queue] = [new Uint8Array(size), [] as number[]]
  let next = 0
  return {
    add(line) {
      if (waits[line]) return
      waits[line] = 1
      queue.push(line)
    },
    take() {
      const line = queue[next++]
      if (line === undefined) queue.length = next = 0
      else waits[line] = 0
      return line
    },
  }
}

/**
 * What somebody can work out who reads all shown counts and sums: the least and the most that each hidden cell can be, narrowed line by line
 * until none moves. A reader knows that a hidden count is at least 1 (or its mean, where that is less), and that a count of a cell
 * that nobody shows (`silent`) is at least 0. Answers a function that shows a cell, unless that `tells`; it answers whether it did.
 */
export function boundsOf(
  counts: readonly number[],
  lines: readonly Line[],
  hidden: (cell: number) => boolean,
  silent: (cell: number) => boolean,
): (cell: number, tells: Tells) => boolean {
  const at = (list: ArrayLike<number>, cell: number) => list[cell] ?? 0
  const low = Float64Array.from(counts, (count, cell) => (silent(cell) ? 0 : hidden(cell) ? Math.min(1, count) : count))
  const high = Float64Array.from(counts, (count, cell) => (hidden(cell) ? Infinity : count))
  const linesOf = lineIndex(counts.length, lines)
  const sums = lines.map(({ cells }) => cells.reduce((all, cell) => all + at(counts, cell), 0))
  const queue = queueOf(lines.length)
  let trial: { before: Map<number, readonly [low: number, high: number]>; tells: Tells } | null = null
  let told = false

  const set = (cell: number, from: number, to: number): void => {
    const [bottom, top] = [at(low, cell), at(high, cell)]
    if (from <= bottom + tiny && to >= top - tiny) return
    if (trial && !trial.before.has(cell)) trial.before.set(cell, [bottom, top])
    if (from > bottom) low[cell] = from
    if (to < top) {
      high[cell] = to
      if (trial?.tells(cell, top, to)) told = true
    }
    for (const line of linesOf[cell] ?? []) queue.add(line)
  }

  const narrow = (number: number): void => {
    const line = lines[number]
    if (!line) return
    let [least, most, endless] = [0, 0, 0]
    for (const cell of line.cells) {
      least += at(low, cell)
      if (high[cell] === Infinity) endless++
      else most += at(high, cell)
    }
    const all = endless > 0 ? Infinity : most
    const { total } = line
    const from = total === null ? at(sums, number) : Math.max(at(low, total), least)
    const to = total === null ? from : Math.min(at(high, total), all)
    if (total !== null) set(total, from, to)
    for (const cell of line.cells) {
      const [own, top] = [at(low, cell), at(high, cell)]
      if (own === top) continue
      const others = top === Infinity ? (endless > 1 ? Infinity : most) : endless > 0 ? Infinity : most - top
      set(cell, from - others, to - (least - own))
    }
  }

  const settle = (): void => {
    for (let line = queue.take(); line !== undefined; line = queue.take()) if (!told) narrow(line)
  }

  lines.forEach((_, line) => queue.add(line))
  settle()
  return (cell, tells) => {
    const before = new Map([[cell, [at(low, cell), at(high, cell)] as const]])
    trial = { before, tells }
    low[cell] = high[cell] = at(counts, cell)
    for (const line of linesOf[cell] ?? []) queue.add(line)
    settle()
    const shown = !told
    trial = null
    told = false
    if (!shown)
      for (const [one, [from, to]] of before) {
        low[one] = from
        high[one] = to
      }
    return shown
  }
}

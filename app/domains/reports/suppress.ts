import { boundsOf } from './bounds.ts'
import type { Line } from './bounds.ts'

/** Counts of 1 and 2 are hidden in what leaves the house: who knows the place could tell the person. A zero tells of nobody. */
export const smallest = 3

/** Whether a count, or a mean of counts, is too small to be shown outside. */
export const isSmall = (count: number): boolean => count > 0 && count < smallest

/** What besides the small counts decides about a table. */
export interface Settled {
  /** Hidden from the beginning, small or not. */
  shut?: (cell: number) => boolean
  /** Shown elsewhere already: must not be hidden any more. */
  open?: (cell: number) => boolean
  /** Shown nowhere, but to be worked out from others (what is left of a sum): a reader does not even know that it is above 0. */
  silent?: (cell: number) => boolean
}

const never = () => false

/**
 * Hides small counts so that they cannot be worked out (Geheimhaltung mit Sperrung zweiter Ordnung). Begins with everything hidden and
 * shows the counts one after the other, the largest first, unless a reader could then tell that a hidden count is below 3: what stays
 * hidden besides the small counts are small ones of their lines, and each is needed. For sums that form a tree this is exact;
 * where lines cross (occupations by sites) it holds against whoever works line by line, as far as that goes, not against a solver of all
 * lines together. Answers which cells are hidden.
 */
export function suppress(
  counts: readonly number[],
  lines: readonly Line[],
  { shut = never, open = never, silent = never }: Settled = {},
): boolean[] {
  const count = (cell: number) => counts[cell] ?? 0
  const shown = (cell: number) => !silent(cell) && (count(cell) === 0 || (open(cell) && !shut(cell)))
  const show = boundsOf(counts, lines, (cell) => !shown(cell), silent)
  const small = smallest - 1e-6
  const tells = (cell: number, from: number, to: number) => isSmall(count(cell)) && to < small && from >= small
  const hidden = counts.map((_, cell) => !shown(cell))
  const candidates = counts.flatMap((one, cell) =>
    hidden[cell] && !isSmall(one) && !shut(cell) && !silent(cell) ? [cell] : [],
  )
  for (const cell of candidates.sort((a, b) => count(b) - count(a))) hidden[cell] = !show(cell, tells)
  return hidden
}

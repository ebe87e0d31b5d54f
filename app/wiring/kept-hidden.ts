import { createHash } from 'node:crypto'
import { hiddenCells, hiddenParts } from '../domains/reports/hidden-cells.ts'
import type { ClassCount, Hidden } from '../domains/reports/hidden-cells.ts'

/**
 * What of counts must not leave the house, worked out once for equal counts: the key is the counts themselves, so that a correction, a new
 * stock or a changed row makes it new. Keeps the `most` last used.
 */
export function keepHidden(most: number) {
  const kept = new Map<string, unknown>()
  function once<T>(content: unknown, make: () => T): T {
    const key = createHash('sha256').update(JSON.stringify(content)).digest('base64')
    const found = kept.has(key) ? (kept.get(key) as T) : make()
    kept.delete(key)
    kept.set(key, found)
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(old)
    return found
  }
  const inOrder = (counts: readonly ClassCount[]) =>
    counts.map(({ occupation, site, count }) => `${occupation} ${site} ${count}`).sort()
  return {
    cells: (counts: readonly ClassCount[]): Hidden => once(inOrder(counts), () => hiddenCells(counts)),
    /** `counts` is the whole house, of which `whole` is one site or all. */
    parts: (
      part: readonly ClassCount[],
      whole: readonly ClassCount[],
      counts: readonly ClassCount[],
      hiddenInWhole: (code: string) => boolean,
    ) => once([inOrder(part), inOrder(whole), inOrder(counts)], () => hiddenParts(part, whole, hiddenInWhole)),
  }
}

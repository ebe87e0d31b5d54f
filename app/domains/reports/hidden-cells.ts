import { isSmall, suppress } from './suppress.ts'
import type { Line } from './suppress.ts'

/** A count of a five-digit class at a site. */
export interface ClassCount {
  occupation: string
  site: string
  count: number
}

type Sums = ReadonlyMap<string, number>

/** Sums of all branches of the tree, from the whole (an empty code) to the class. */
function branchSums(counts: readonly ClassCount[]): Sums {
  const sums = new Map<string, number>()
  for (const { occupation, count } of counts) {
    for (let digits = 0; digits <= occupation.length; digits++) {
      const code = occupation.slice(0, digits)
      sums.set(code, (sums.get(code) ?? 0) + count)
    }
  }
  return sums
}

/** Codes of a tree of sums that must not be shown: children make their branch. */
function hiddenInTree(sums: Sums, known: (code: string) => boolean): Set<string> {
  const codes = [...sums.keys()]
  const at = new Map(codes.map((code, index) => [code, index]))
  const children = new Map<string, number[]>()
  codes.forEach((code, index) => {
    if (code === '') return
    const parent = code.slice(0, -1)
    children.set(parent, [...(children.get(parent) ?? []), index])
  })
  const lines = [...children].map(([parent, cells]): Line => ({ cells, total: at.get(parent) ?? null }))
  const hidden = suppress([...sums.values()], lines, (index) => known(codes[index] ?? ''))
  return new Set(codes.filter((_, index) => hidden[index]))
}

/** Which cells a file must not show, of any branch of the tree at a site (its id, or empty for all of them). */
export type Hidden = (code: string, site: string) => boolean

/**
 * Hides the counts of a table by class and site: first where the sites of a branch make its sum, then on all levels of the tree at each
 * site and at all, so that no file of another level or site gives away what one of them hides.
 */
export function hiddenCells(counts: readonly ClassCount[]): Hidden {
  const sites = [...new Set(counts.map(({ site }) => site))]
  const all = branchSums(counts)
  const bySite = sites.map((site) => branchSums(counts.filter((one) => one.site === site)))
  const shut = new Set<string>()
  for (const [code, sum] of all) {
    const cells = bySite.map((sums) => sums.get(code) ?? 0)
    const hidden = suppress([...cells, sum], [{ cells: cells.map((_, index) => index), total: cells.length }])
    hidden.forEach((is, index) => is && shut.add(`${code} ${index < sites.length ? `@${sites[index] ?? ''}` : ''}`))
  }
  const tree = (sums: Sums, site: string) => {
    for (const code of hiddenInTree(sums, (one) => shut.has(`${one} ${site}`))) shut.add(`${code} ${site}`)
  }
  tree(all, '')
  bySite.forEach((sums, index) => tree(sums, `@${sites[index] ?? ''}`))
  return (code, site) => shut.has(`${code} ${site ? `@${site}` : ''}`)
}

/**
 * The same for a table that is narrowed further (working time, requirement level): besides, a count is hidden where it or what it
 * leaves of the whole is small. `part` and `whole` are of the same site.
 */
export function hiddenParts(
  part: readonly ClassCount[],
  whole: readonly ClassCount[],
  hiddenInWhole: (code: string) => boolean,
): (code: string) => boolean {
  const [parts, wholes] = [branchSums(part), branchSums(whole)]
  const known = (code: string) => hiddenInWhole(code) || isSmall((wholes.get(code) ?? 0) - (parts.get(code) ?? 0))
  const shut = hiddenInTree(parts, known)
  return (code) => shut.has(code)
}

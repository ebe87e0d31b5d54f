import { suppress } from './suppress.ts'
import type { Line } from './bounds.ts'

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

/** Cells of a table in which several trees of sums stand, each under a name of its own. */
interface Cells {
  counts: number[]
  lines: Line[]
  /** The cell of a code in a tree; nothing where it counts nobody. */
  at: (tree: string, code: string) => number | undefined
}

/** Puts trees of sums into one table: children make their branch. */
function treesOf(trees: ReadonlyMap<string, Sums>): Cells {
  const counts: number[] = []
  const index = new Map<string, number>()
  const lines: Line[] = []
  for (const [tree, sums] of trees) {
    const children = new Map<string, number[]>()
    for (const [code, sum] of sums) {
      const cell = counts.push(sum) - 1
      index.set(`${tree} ${code}`, cell)
      if (code === '') continue
      const branch = code.slice(0, -1)
      children.set(branch, [...(children.get(branch) ?? []), cell])
    }
    for (const [branch, cells] of children) lines.push({ cells, total: index.get(`${tree} ${branch}`) ?? null })
  }
  return { counts, lines, at: (tree, code) => index.get(`${tree} ${code}`) }
}

/** Which cells a file must not show, of any branch of the tree at a site (its id, or empty for all of them). */
export type Hidden = (code: string, site: string) => boolean

/**
 * Hides the counts of a table by class and site: on all levels of the tree, at each site and at all, in one go, so that no file of another
 * level or site gives away what one of them hides.
 */
export function hiddenCells(counts: readonly ClassCount[]): Hidden {
  const sites = [...new Set(counts.map(({ site }) => site))]
  const all = branchSums(counts)
  const {
    counts: sums,
    lines,
    at,
  } = treesOf(
    new Map([
      ['', all],
      ...sites.map((site) => [`@${site}`, branchSums(counts.filter((one) => one.site === site))] as const),
    ]),
  )
  for (const code of all.keys())
    lines.push({ cells: sites.flatMap((site) => at(`@${site}`, code) ?? []), total: at('', code) ?? null })
  const hidden = suppress(sums, lines)
  return (code, site) => hidden[at(site ? `@${site}` : '', code) ?? -1] ?? false
}

/**
 * The same for a table that is narrowed further (working time, requirement level): besides, nobody may work out a small rest of the whole,
 * which other files show. `part` and `whole` are of the same site.
 */
export function hiddenParts(
  part: readonly ClassCount[],
  whole: readonly ClassCount[],
  hiddenInWhole: (code: string) => boolean,
): (code: string) => boolean {
  const [parts, wholes] = [branchSums(part), branchSums(whole)]
  const rests = new Map([...wholes].map(([code, sum]) => [code, Math.max(0, sum - (parts.get(code) ?? 0))]))
  const { counts, lines, at } = treesOf(
    new Map([
      ['part', parts],
      ['whole', wholes],
      ['rest', rests],
    ]),
  )
  const of = (tree: string) => new Set([...wholes.keys()].flatMap((code) => at(tree, code) ?? []))
  const [shownWhole, rest] = [of('whole'), of('rest')]
  for (const code of wholes.keys())
    lines.push({ cells: [at('part', code) ?? [], at('rest', code) ?? []].flat(), total: at('whole', code) ?? null })
  const shut = new Set([...wholes.keys()].filter(hiddenInWhole).flatMap((code) => at('whole', code) ?? []))
  const hidden = suppress(counts, lines, {
    shut: (cell) => shut.has(cell),
    open: (cell) => shownWhole.has(cell),
    silent: (cell) => rest.has(cell),
  })
  return (code) => hidden[at('part', code) ?? -1] ?? false
}

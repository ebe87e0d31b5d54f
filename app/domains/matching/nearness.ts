import { auxcoTable } from './transitions-auxco.ts'
import { escoTable } from './transitions-esco.ts'
import { apartTable, practiceTable } from './transitions-practice.ts'
import { helperNearness } from './helpers.ts'

/** Nearness in ‰ by the depth at which two KldB codes part, before the tables speak: the group of four digits, of three, of two, of one, none. */
const byTree = { group: 1000, subgroup: 680, mainGroup: 360, area: 80, none: 0 }
/** Within three digits, the fourth has a meaning: 0 without specialisation, 8 other specialities, 9 supervision and management. */
const unspecialised = 850
const otherSpeciality = 720
const supervision = 740
/** A step of requirement level, in the same group and between groups. */
const levelStepSame = 120
const levelStepOther = 50
/** What a grade of the tables is worth between different groups of three digits, and within one. */
const auxco = { h: { across: 740, within: 820 }, m: { across: 560, within: 700 } }
const escoSteps: Readonly<Record<string, number>> = { '0': 480, '1': 440, '2': 520, '3': 780 }

function readNeighbours(table: string): Map<string, string> {
  const grades = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [group = '', ...neighbours] = line.split(' ')
    for (const n of neighbours) grades.set(`${group}-${n.slice(0, 4)}`, n.slice(4))
  }
  return grades
}

function readPairs(table: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const line of table.trim().split('\n')) {
    const [a = '', b = '', value] = line.split(' ', 3)
    pairs.set(`${a}-${b}`, Number(value)).set(`${b}-${a}`, Number(value))
  }
  return pairs
}

function lazy<T>(make: () => T): () => T {
  let kept: { value: T } | undefined
  return () => (kept ??= { value: make() }).value
}
const auxcoGrades = lazy(() => readNeighbours(auxcoTable))
const escoGrades = lazy(() => readNeighbours(escoTable))
const practice = lazy(() => readPairs(practiceTable))
const apart = lazy(() => readPairs(apartTable))

/** The row with the most digits that covers both groups; of rows with equally many the higher. */
function longestPrefix(pairs: Map<string, number>, a: string, b: string): number | undefined {
  for (let digits = 8; digits >= 4; digits--) {
    let best: number | undefined
    for (let left = Math.max(2, digits - 4); left <= Math.min(4, digits - 2); left++) {
      const found = pairs.get(`${a.slice(0, left)}-${b.slice(0, digits - left)}`)
      if (found !== undefined && (best === undefined || found > best)) best = found
    }
    if (best !== undefined) return best
  }
  return undefined
}

function treeNearness(a: string, b: string): number {
  if (a === b) return byTree.group
  if (a.slice(0, 3) === b.slice(0, 3)) {
    const ends = (digit: string): boolean => a[3] === digit || b[3] === digit
    if (ends('9')) return supervision
    if (ends('0')) return unspecialised
    return ends('8') ? otherSpeciality : byTree.subgroup
  }
  if (a.slice(0, 2) === b.slice(0, 2)) return byTree.mainGroup
  return a[0] === b[0] ? byTree.area : byTree.none
}

/** Nearness in ‰ of two groups of four digits: the tree, unless a table knows better. */
function groupNearness(a: string, b: string): number {
  if (a === b) return byTree.group
  const separate = longestPrefix(apart(), a, b)
  if (separate !== undefined) return separate
  const key = a < b ? `${a}-${b}` : `${b}-${a}`
  const within = a.slice(0, 3) === b.slice(0, 3)
  const grade = auxcoGrades().get(key)
  const graded = grade === 'h' || grade === 'm' ? auxco[grade][within ? 'within' : 'across'] : 0
  const practised = longestPrefix(practice(), a, b)
  if (practised !== undefined) return Math.max(practised, graded)
  const overlap = escoSteps[escoGrades().get(key) ?? '']
  const tree = treeNearness(a, b)
  if (within && overlap !== undefined) return Math.max(graded, overlap)
  return Math.max(graded, tree, overlap ?? 0)
}

function fresh(a: string, b: string): number {
  if (a === b) return 1000
  const steps = Math.abs(Number(a[4]) - Number(b[4]))
  const same = a.slice(0, 4) === b.slice(0, 4)
  const near = groupNearness(a.slice(0, 4), b.slice(0, 4)) - steps * (same ? levelStepSame : levelStepOther)
  const helpers = a[4] === '1' && b[4] === '1' ? helperNearness(a, b) : 0
  return Math.max(0, near, helpers)
}

const rows = new Map<string, Map<string, number>>()

/**
 * How near two occupations are, in ‰: 1000 is the same class of the KldB 2010, 0 nothing in common. Symmetric. From the
 * tree, the fifth digit (requirement level), and the tables of known transitions, whose rows say where they come from.
 */
export function nearness(a: string, b: string): number {
  let row = rows.get(a)
  if (row === undefined) {
    row = new Map<string, number>()
    rows.set(a, row)
  }
  let near = row.get(b)
  if (near === undefined) row.set(b, (near = fresh(a, b)))
  return near
}

/** What openness to career changers (Quereinstieg) makes of a nearness: a fifth of the way up, for occupations that touch at all. */
export function liftedNearness(near: number): number {
  return near >= 200 ? near + Math.round((1000 - near) / 5) : near
}

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

/** What the tables say of one group: prefixes of others with the digits of the row and its nearness, and graded neighbours. */
type Around = {
  practice: Map<string, Row>
  apart: Map<string, Row>
  auxco: Map<string, string>
  esco: Map<string, string>
}
type Row = { digits: number; near: number }
type Table = Map<string, [other: string, near: number][]>

function readPairs(text: string): Table {
  const table: Table = new Map()
  const add = (from: string, to: string, near: number): void => {
    const rows = table.get(from)
    if (rows) rows.push([to, near])
    else table.set(from, [[to, near]])
  }
  for (const line of text.trim().split('\n')) {
    const [a = '', b = '', near] = line.split(' ', 3)
    add(a, b, Number(near))
    if (a !== b) add(b, a, Number(near))
  }
  return table
}

function readGrades(text: string): Map<string, Map<string, string>> {
  const table = new Map<string, Map<string, string>>()
  const add = (from: string, to: string, grade: string): void => {
    const row = table.get(from) ?? new Map<string, string>()
    table.set(from, row.set(to, grade))
  }
  for (const line of text.trim().split('\n')) {
    const [group = '', ...neighbours] = line.split(' ')
    for (const neighbour of neighbours) {
      add(group, neighbour.slice(0, 4), neighbour.slice(4))
      add(neighbour.slice(0, 4), group, neighbour.slice(4))
    }
  }
  return table
}

function lazy<T>(make: () => T): () => T {
  let kept: { value: T } | undefined
  return () => (kept ??= { value: make() }).value
}
const auxcoGrades = lazy(() => readGrades(auxcoTable))
const escoGrades = lazy(() => readGrades(escoTable))
const practice = lazy(() => readPairs(practiceTable))
const apart = lazy(() => readPairs(apartTable))

/** Rows that cover a group, by the prefix on the other side; of rows for one prefix the one that knows more digits of the group. */
function rowsOf(table: Table, group: string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (let own = 2; own <= 4; own++) {
    for (const [other, near] of table.get(group.slice(0, own)) ?? [])
      rows.set(other, { digits: own + other.length, near })
  }
  return rows
}

const none = new Map<string, string>()
const arounds = new Map<string, Around>()

function around(group: string): Around {
  let known = arounds.get(group)
  if (known === undefined) {
    known = {
      practice: rowsOf(practice(), group),
      apart: rowsOf(apart(), group),
      auxco: auxcoGrades().get(group) ?? none,
      esco: escoGrades().get(group) ?? none,
    }
    arounds.set(group, known)
  }
  return known
}

/** The row with the most digits; of rows with equally many the higher. */
function rowFor(rows: Map<string, Row>, four: string, three: string, two: string): number | undefined {
  let best = rows.get(four)
  for (const next of [rows.get(three), rows.get(two)]) {
    if (next === undefined) continue
    if (best === undefined || next.digits > best.digits || (next.digits === best.digits && next.near > best.near))
      best = next
  }
  return best?.near
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
export function groupNearness(a: string, b: string): number {
  if (a === b) return byTree.group
  const rows = around(a)
  const [three, two] = [b.slice(0, 3), b.slice(0, 2)]
  const separate = rows.apart.size > 0 ? rowFor(rows.apart, b, three, two) : undefined
  if (separate !== undefined) return separate
  const within = a.slice(0, 3) === three
  const grade = rows.auxco.get(b)
  const graded = grade === 'h' || grade === 'm' ? auxco[grade][within ? 'within' : 'across'] : 0
  const practised = rowFor(rows.practice, b, three, two)
  if (practised !== undefined) return Math.max(practised, graded)
  const overlap = escoSteps[rows.esco.get(b) ?? '']
  if (within && overlap !== undefined) return Math.max(graded, overlap)
  return Math.max(graded, treeNearness(a, b), overlap ?? 0)
}

/** Nearness of two classes whose groups are that near: less for each step of requirement level, more between helper jobs. */
export function withLevels(a: string, b: string, group: number): number {
  if (a === b) return 1000
  const steps = Math.abs(Number(a[4]) - Number(b[4]))
  const near = group - steps * (group === byTree.group ? levelStepSame : levelStepOther)
  const helpers = a[4] === '1' && b[4] === '1' ? helperNearness(a, b) : 0
  return Math.max(0, near, helpers)
}

/**
 * How near two occupations are, in ‰: 1000 is the same class of the KldB 2010, 0 nothing in common. Symmetric. From the
 * tree, the fifth digit (requirement level), and the tables of known transitions, whose rows say where they come from.
 */
export function nearness(a: string, b: string): number {
  return withLevels(a, b, groupNearness(a.slice(0, 4), b.slice(0, 4)))
}

/** Below this nearness (‰) occupations have nothing in common: openness to career changers lifts nothing, and years in the one do not count in the other. */
export const strangers = 200

/** What openness to career changers (Quereinstieg) makes of a nearness: a fifth of the way up, for occupations that touch at all. */
export function liftedNearness(near: number): number {
  return near >= strangers ? near + Math.round((1000 - near) / 5) : near
}

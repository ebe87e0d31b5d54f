import { codePath, parentCode, requirementLevel } from './code.ts'
import type { OccupationCode, RequirementLevel } from './code.ts'
import { classEndings } from './occupation.texts.ts'

/** One entry of the classification (Berufsklassifikation KldB 2010, revision 2020), at any depth. */
export type OccupationNode = {
  code: OccupationCode
  name: string
  english?: string
  level?: RequirementLevel
  children: OccupationCode[]
}

/** The classification as a tree. Codes are kept in ascending order. */
export type OccupationTree = {
  nodes: ReadonlyMap<OccupationCode, OccupationNode>
  areas: readonly OccupationCode[]
  classes: readonly OccupationCode[]
}

/** A row of an official list or of the shipped file. An empty name of a class means: as the sub-group, with the ending of its level. */
export type TreeRow = { code: OccupationCode; name: string; english?: string }

/** Builds the tree. Throws when a code occurs twice or its parent is missing: the shipped file or a checked import is at fault. */
export function buildTree(rows: readonly TreeRow[]): OccupationTree {
  const nodes = new Map<OccupationCode, OccupationNode>()
  for (const row of [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (nodes.has(row.code)) throw new Error(`Occupation ${row.code} stands twice in the catalogue`)
    const parent = parentCode(row.code)
    const above = parent === undefined ? undefined : nodes.get(parent)
    if (parent !== undefined && !above) throw new Error(`Occupation ${row.code} has no parent in the catalogue`)
    const level = requirementLevel(row.code)
    const name = row.name || (level && above ? `${above.name} – ${classEndings[level]}` : row.code)
    const english = row.english ? { english: row.english } : {}
    nodes.set(row.code, { code: row.code, name, ...english, ...(level ? { level } : {}), children: [] })
    above?.children.push(row.code)
  }
  const codes = [...nodes.keys()]
  return { nodes, areas: codes.filter((c) => c.length === 1), classes: codes.filter((c) => c.length === 5) }
}

/** Reads the shipped `classes.tsv`: code, name, english; the name of a class may be empty. */
export function parseTree(text: string): OccupationTree {
  const rows: TreeRow[] = []
  for (const line of text.split('\n').slice(1)) {
    const [code, name = '', english] = line.split('\t')
    if (code) rows.push(english ? { code, name, english } : { code, name })
  }
  return buildTree(rows)
}

/** Name of a code in the language; the German one where there is no English one. `undefined` when the code is unknown. */
export function nameOf(tree: OccupationTree, code: OccupationCode, language: 'de' | 'en' = 'de'): string | undefined {
  const node = tree.nodes.get(code)
  return language === 'en' ? (node?.english ?? node?.name) : node?.name
}

/** The entries from the area down to `code`, for a breadcrumb; unknown codes are left out. */
export function pathTo(tree: OccupationTree, code: OccupationCode): OccupationNode[] {
  return codePath(code).flatMap((step) => tree.nodes.get(step) ?? [])
}

/** All classes at or below `branch`, ascending. */
export function classesWithin(tree: OccupationTree, branch: OccupationCode): OccupationCode[] {
  return tree.classes.filter((code) => code.startsWith(branch))
}

/** True when the five-digit class exists in the classification. */
export function isKnownClass(tree: OccupationTree, code: string): boolean {
  return code.length === 5 && tree.nodes.has(code)
}

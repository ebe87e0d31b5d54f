import { codePath, requirementLevel } from './code.ts'
import type { OccupationCode } from './code.ts'
import type { TitleFeatures } from './title-features.ts'

/**
 * What the words of titles say about occupations, learned from coded titles (`prisma/catalogue/train`): a log-linear
 * model whose weights sit on the nodes of the classification (class, sub-group, group, main group, level), so that a word
 * can speak for a whole branch. A title's score for a class is the sum over the nodes of its path.
 */
export type TitleModel = {
  /** Names of the nodes: codes of two to five digits, and "L1" … "L4" for levels. */
  nodes: readonly string[]
  nodeAt: ReadonlyMap<string, number>
  /** Hash of a feature → its row. */
  rows: ReadonlyMap<number, number>
  /** Row → first place in `nodeOf` and `weights`; one more entry than rows. */
  starts: Uint32Array
  nodeOf: Uint16Array
  weights: Int8Array
  /** A stored weight of 1 in the unit of scores. */
  unit: number
  /** Length to which the evidence of a title is scaled. */
  length: number
  neighbours: Neighbours
  /** Hashes of whole titles (in neutral words) that experts found too vague to code. */
  vague: ReadonlySet<number>
}

/** For a class the classes that vacancies with like titles have instead, with their shares (0 to 1). */
export type Neighbours = Readonly<Record<OccupationCode, readonly (readonly [OccupationCode, number])[]>>

/** Stands for the habits of vacancies as such: how often each class is sought. */
export const biasFeature = '@'

/** FNV-1a, 32 bits: features are stored as hashes. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** The nodes whose weights speak for a class. */
export function nodesOfClass(code: OccupationCode): string[] {
  const level = requirementLevel(code)
  return level ? [...codePath(code).slice(1), `L${level}`] : [code]
}

/** Known features of a title as rows of the model with values, scaled so that long titles do not shout; bias last. */
export function evidenceOf(
  rows: ReadonlyMap<number, number>,
  length: number,
  features: TitleFeatures,
): { rows: number[]; values: number[] } {
  const found: number[] = []
  const values: number[] = []
  let squares = 0
  for (const [feature, value] of features) {
    const row = rows.get(hashOf(feature))
    if (row === undefined) continue
    found.push(row)
    values.push(value)
    squares += value * value
  }
  const factor = squares > 0 ? length / Math.sqrt(squares) : 0
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * factor
  const bias = rows.get(hashOf(biasFeature))
  if (bias !== undefined) {
    found.push(bias)
    values.push(1)
  }
  return { rows: found, values }
}

/** Scores of all nodes for a title, in the order of `model.nodes`. */
export function nodeScores(model: TitleModel, features: TitleFeatures): Float64Array {
  const scores = new Float64Array(model.nodes.length)
  const evidence = evidenceOf(model.rows, model.length, features)
  for (const [at, row] of evidence.rows.entries()) {
    const value = (evidence.values[at] ?? 0) * model.unit
    const end = model.starts[row + 1] ?? 0
    for (let place = model.starts[row] ?? 0; place < end; place += 1) {
      const node = model.nodeOf[place] ?? 0
      scores[node] = (scores[node] ?? 0) + (model.weights[place] ?? 0) * value
    }
  }
  return scores
}

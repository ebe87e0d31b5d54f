import type { OccupationCode } from './code.ts'
import { titleFeatures } from './title-features.ts'
import { hashOf } from './title-model.ts'
import type { TitleSegment } from './title-words.ts'

/**
 * A second opinion on titles, learned from the same examples as the log-linear model (`prisma/catalogue/train`): every piece of a
 * title has a place in a small space, a title lies where its pieces lead together, and each class has a direction in that space. It
 * understands words that nobody has seen by the pieces they are made of. Joulin et al. 2016, "Bag of Tricks for Efficient Text
 * Classification", with one bend (tanh) in between.
 */
export type TitleNetwork = {
  classes: readonly OccupationCode[]
  /** Dimensions of the space. */
  size: number
  /** Pieces are dealt into so many buckets by their hash; a power of 2. */
  buckets: number
  /** buckets × size, in steps of `pieceUnit`. */
  pieces: Int8Array
  pieceUnit: number
  /** classes × size, in steps of `classUnit`. */
  directions: Int8Array
  classUnit: number
  /** For each class how often vacancies seek it, as a logarithm. */
  habits: Float32Array
}

/** Length to which the evidence of a title is scaled. */
const evidenceLength = 4

/** Lengths of the pieces that words are cut into. */
const pieceLengths = [3, 4, 5, 6]

/** What a piece of a word weighs beside the word itself. */
const pieceWeight = 0.35

/** Buckets of a title's pieces with their values; the squares of the values add up to 16. Nothing for a title without a word. */
export function titlePieces(
  segments: readonly TitleSegment[],
  buckets: number,
): { rows: readonly number[]; values: readonly number[] } {
  const found = new Map<number, number>()
  const add = (piece: string, weight: number): void => {
    const row = hashOf(piece) & (buckets - 1)
    found.set(row, Math.max(found.get(row) ?? 0, weight))
  }
  for (const [feature, weight] of titleFeatures(segments)) add(feature, weight)
  for (const [at, segment] of segments.entries()) {
    const weight = pieceWeight * (at === 0 ? 1 : at === 1 ? 0.7 : 0.5)
    for (const word of segment) {
      const whole = `<${word}>`
      for (const length of pieceLengths) {
        for (let from = 0; from + length <= whole.length; from += 1) add(`#${whole.slice(from, from + length)}`, weight)
      }
    }
  }
  const values = [...found.values()]
  const squares = values.reduce((sum, value) => sum + value * value, 0)
  const factor = squares > 0 ? evidenceLength / Math.sqrt(squares) : 0
  return { rows: [...found.keys()], values: values.map((value) => value * factor) }
}

/** Probabilities of the network's classes for a title; they add up to 1. */
export function networkShares(network: TitleNetwork, segments: readonly TitleSegment[]): Float64Array {
  const { classes, size, pieces, pieceUnit, directions, classUnit, habits } = network
  const { rows, values } = titlePieces(segments, network.buckets)
  const place = new Float64Array(size)
  for (const [at, row] of rows.entries()) {
    const value = (values[at] ?? 0) * pieceUnit
    for (let d = 0; d < size; d += 1) place[d] = (place[d] ?? 0) + value * (pieces[row * size + d] ?? 0)
  }
  for (let d = 0; d < size; d += 1) place[d] = Math.tanh(place[d] ?? 0) * classUnit
  const shares = new Float64Array(classes.length)
  let highest = -Infinity
  for (let c = 0; c < shares.length; c += 1) {
    let score = habits[c] ?? 0
    for (let d = 0; d < size; d += 1) score += (directions[c * size + d] ?? 0) * (place[d] ?? 0)
    shares[c] = score
    highest = Math.max(highest, score)
  }
  let total = 0
  for (let c = 0; c < shares.length; c += 1) {
    const share = Math.exp((shares[c] ?? 0) - highest)
    shares[c] = share
    total += share
  }
  for (let c = 0; c < shares.length; c += 1) shares[c] = (shares[c] ?? 0) / total
  return shares
}

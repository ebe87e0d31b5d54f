import type { Classifier } from './classifier.ts'
import { confidenceOf } from './guess.ts'
import type { Guess } from './guess.ts'
import { titleFeatures } from './title-features.ts'
import { nearestTitles } from './title-match.ts'
import { hashOf, nodeScores } from './title-model.ts'
import { networkShares } from './title-network.ts'
import { titleSegments, wholeTitle } from './title-words.ts'
import type { TitleSegment } from './title-words.ts'

/** What is known about a title: probabilities of the classes, in the order of the classifier, and the listed titles nearest to it. */
export type TitleEvidence = {
  shares: Float64Array
  nearest: ReturnType<typeof nearestTitles>
  /** Experts found this very title too vague to code. */
  isKnownVague: boolean
}

/** Weighs the evidence of a title; the probabilities add up to 1. `undefined` for a title without a word. */
export function weighTitle(classifier: Classifier, title: string): TitleEvidence | undefined {
  const { model, classes, nodes, nodeStarts, weights } = classifier
  const segments = titleSegments(title)
  const features = titleFeatures(segments)
  if (features.size === 0) return undefined
  const scores = nodeScores(model, features)
  const nearest = nearestTitles(classifier.index, features)
  const shares = new Float64Array(classes.length)
  for (let at = 0; at < shares.length; at += 1) {
    let score = 0
    for (let place = nodeStarts[at] ?? 0; place < (nodeStarts[at + 1] ?? 0); place += 1) {
      score += scores[nodes[place] ?? 0] ?? 0
    }
    shares[at] = score
  }
  for (const [code, { likeness }] of nearest) {
    const at = classifier.classAt.get(code) ?? 0
    shares[at] = (shares[at] ?? 0) + weights.likeness * likeness + (likeness > 0.99 ? weights.same : 0)
  }
  turnIntoShares(shares)
  return {
    shares: mix(classifier, spread(classifier, shares), segments),
    nearest,
    isKnownVague: model.vague.has(hashOf(wholeTitle(segments))),
  }
}

function turnIntoShares(scores: Float64Array): void {
  let highest = -Infinity
  for (let at = 0; at < scores.length; at += 1) highest = Math.max(highest, scores[at] ?? 0)
  let total = 0
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - highest)
    scores[at] = share
    total += share
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / total
}

/** Lets each class of some probability lend a part of it to its neighbours; the sum stays 1. */
function spread({ classes, classAt, model, weights }: Classifier, shares: Float64Array): Float64Array {
  const result = shares.slice()
  let total = 1
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] ?? 0
    if (share < 0.005) continue
    for (const [other, part] of model.neighbours[classes[at] ?? ''] ?? []) {
      const place = classAt.get(other)
      if (place === undefined) continue
      const lent = weights.neighbours * share * part
      result[place] = (result[place] ?? 0) + lent
      total += lent
    }
  }
  for (let at = 0; at < result.length; at += 1) result[at] = (result[at] ?? 0) / total
  return result
}

/** Adds the network's opinion over the same classes to the model's; the sum stays 1. */
function mix(
  { network, networkAt, weights }: Classifier,
  shares: Float64Array,
  segments: readonly TitleSegment[],
): Float64Array {
  const opinion = networkShares(network, segments)
  let known = 0
  for (const at of networkAt) known += opinion[at] ?? 0
  if (known === 0) return shares
  return shares.map(
    (share, at) => (1 - weights.network) * share + (weights.network * (opinion[networkAt[at] ?? -1] ?? 0)) / known,
  )
}

/** How much more it counts to have the very class among the guesses than at least its sub-group. */
const classCounts = 0.3

/** A guess must add at least this much to the chance of being right. */
const leastGain = 0.002

/**
 * The classes that a title may mean, best first, three at most; none when the title is too vague to code ("Mitarbeiter gesucht").
 * Each guess adds most to the chance that the class, or at least its sub-group, is among the guesses.
 */
export function classify(classifier: Classifier, title: string): Guess[] {
  const found = weighTitle(classifier, title)
  if (!found) return []
  const { classes, groupOf, weights } = classifier
  const { shares, nearest } = found
  const groups = new Float64Array(classifier.groups)
  for (let at = 0; at < shares.length; at += 1) {
    const group = groupOf[at] ?? 0
    groups[group] = (groups[group] ?? 0) + (shares[at] ?? 0)
  }
  if (groups.every((share) => share < (found.isKnownVague ? weights.sureOfVague : weights.least))) return []
  const guesses: Guess[] = []
  while (guesses.length < 3) {
    let best = -1
    let bestGain = leastGain
    for (let at = 0; at < shares.length; at += 1) {
      const gain = classCounts * (shares[at] ?? 0) + (groups[groupOf[at] ?? 0] ?? 0)
      if (gain > bestGain && shares[at] !== 0) {
        best = at
        bestGain = gain
      }
    }
    const code = classes[best]
    if (code === undefined) break
    const listed = nearest.get(code)
    const known = listed && listed.likeness > 0.3 ? listed.title : (classifier.firstTitle.get(code) ?? code)
    guesses.push({ code, title: known, confidence: confidenceOf(shares[best] ?? 0) })
    shares[best] = 0
    groups[groupOf[best] ?? 0] = 0
  }
  return guesses.sort((a, b) => b.confidence - a.confidence)
}

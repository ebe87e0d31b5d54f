import { wholeTitle } from './title-words.ts'
import type { TitleSegment } from './title-words.ts'

/** What a title says, as counted evidence: feature → how much it weighs in this title. */
export type TitleFeatures = Map<string, number>

/** Lengths of the beginnings and endings of words that are looked at. */
const affixLengths = [4, 5, 6, 7, 8, 10, 12]

function add(features: TitleFeatures, feature: string, weight: number): void {
  features.set(feature, Math.max(features.get(feature) ?? 0, weight))
}

/**
 * Features of a title: its words, pairs of neighbours, the first word of all, beginnings and endings of long words
 * (in German the end of a compound says what somebody is, the beginning what it is about), and the whole title.
 */
export function titleFeatures(segments: readonly TitleSegment[]): TitleFeatures {
  const features: TitleFeatures = new Map()
  let rank = 0
  let before = ''
  for (const [at, segment] of segments.entries()) {
    const weight = at === 0 ? 1 : at === 1 ? 0.7 : 0.5
    let last = ''
    for (const word of segment) {
      add(features, word, weight)
      if (rank === 0) add(features, `1 ${word}`, 1)
      else if (rank === 1) add(features, `${before} ${word}`, 1)
      if (last !== '' && rank > 1) add(features, `${last} ${word}`, weight)
      if (word.length >= 6) {
        for (const length of affixLengths) {
          if (length > word.length - 2) break
          add(features, `-${word.slice(-length)}`, weight * 0.6)
          add(features, `${word.slice(0, length)}-`, weight * 0.6)
        }
      }
      before = word
      last = word
      rank += 1
    }
  }
  if (rank > 1) add(features, `= ${wholeTitle(segments)}`, 1)
  return features
}

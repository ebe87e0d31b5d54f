import type { OccupationCode } from './code.ts'
import { titleFeatures } from './title-features.ts'
import { hashOf } from './title-model.ts'
import type { TitleFeatures } from './title-features.ts'
import { titleSegments } from './title-words.ts'
import type { TitleRow } from './titles.ts'

/** A list of titles made ready for finding the ones nearest to a given title. */
export type TitleIndex = {
  titles: readonly TitleRow[]
  /** Hash of a feature → titles that have it, with the share of the feature in the title (the squares of a title add up to 1). */
  postings: ReadonlyMap<number, { at: Int32Array; share: Float32Array }>
  /** Hash of a feature → how telling it is (logarithm of titles over titles that have it). */
  rarity: ReadonlyMap<number, number>
}

/** Features in more than this share of the titles say too little to be looked up. */
const commonShare = 0.05

/** Letters of a beginning or an ending, with its hyphen. */
const shortestAffix = 7

/** Short beginnings and endings of words say too little to look titles up by. */
function lookUp(features: TitleFeatures): [number, number][] {
  const list: [number, number][] = []
  for (const [feature, value] of features) {
    const isAffix = feature.startsWith('-') || feature.endsWith('-')
    if (!isAffix || feature.length >= shortestAffix) list.push([hashOf(feature), value])
  }
  return list
}

/** Indexes a list of titles by their features. */
export function buildTitleIndex(titles: readonly TitleRow[]): TitleIndex {
  const features = titles.map(({ title }) => lookUp(titleFeatures(titleSegments(title))))
  const counts = new Map<number, number>()
  for (const [hash] of features.flat()) {
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const rarity = new Map([...counts].map(([hash, count]) => [hash, Math.log(1 + titles.length / count)]))
  const collected = new Map<number, { at: number[]; share: number[] }>()
  for (const [at, list] of features.entries()) {
    const weighed = list.map(([hash, value]) => ({ hash, value: value * (rarity.get(hash) ?? 0) }))
    const length = Math.sqrt(weighed.reduce((sum, { value }) => sum + value * value, 0))
    for (const { hash, value } of weighed) {
      if ((counts.get(hash) ?? 0) > 50 + commonShare * titles.length) continue
      const posting = collected.get(hash) ?? { at: [], share: [] }
      posting.at.push(at)
      posting.share.push(value / length)
      collected.set(hash, posting)
    }
  }
  const postings = new Map(
    [...collected].map(([hash, { at, share }]) => [hash, { at: Int32Array.from(at), share: Float32Array.from(share) }]),
  )
  return { titles, postings, rarity }
}

/** For each class the listed title nearest to the given one, with its likeness: 0 (nothing in common) to 1 (the same words). */
export function nearestTitles(
  index: TitleIndex,
  features: TitleFeatures,
): Map<OccupationCode, { title: string; likeness: number }> {
  const sums = new Float32Array(index.titles.length)
  const touched: number[] = []
  let squares = 0
  for (const [hash, value] of lookUp(features)) {
    const weight = value * (index.rarity.get(hash) ?? Math.log(1 + index.titles.length))
    squares += weight * weight
    const posting = index.postings.get(hash)
    if (!posting) continue
    for (let place = 0; place < posting.at.length; place += 1) {
      const at = posting.at[place] ?? 0
      if (sums[at] === 0) touched.push(at)
      sums[at] = (sums[at] ?? 0) + weight * (posting.share[place] ?? 0)
    }
  }
  const length = Math.sqrt(squares) || 1
  const best = new Map<OccupationCode, { title: string; likeness: number }>()
  for (const at of touched) {
    const row = index.titles[at]
    if (!row) continue
    const likeness = Math.min(1, (sums[at] ?? 0) / length)
    if (likeness > (best.get(row.code)?.likeness ?? 0)) best.set(row.code, { title: row.title, likeness })
  }
  return best
}

import type { Unit, Variant } from './units.ts'

/** What of a document decides its rank. */
export interface RankedFields {
  title: string
  parts: string
  keys: string
  /** Hours since 1970 of the last change. */
  fresh: number
  /** It is closed, placed, cancelled. */
  over: boolean
}

/** Points of a word by where it stands. */
const points = { title: 10, titleBegin: 8, part: 7, partBegin: 5.5, key: 5, keyBegin: 4, text: 1.5 } as const

/** Tags of things that are over: a little behind their equals. */
export const over = ['state:closed', 'state:inactive', 'state:placed', 'state:cancelled', 'state:evaluated'] as const

function pointsOf(word: string, prefix: boolean, fields: readonly ReadonlySet<string>[]): number {
  const [title, parts, keys] = fields
  if (title?.has(word)) return points.title
  let best = 0
  if (parts?.has(word)) best = points.part
  else if (keys?.has(word)) best = points.key
  if (!prefix) return best > 0 ? best : points.text
  const begins = (words: ReadonlySet<string> | undefined, value: number) => {
    if (best >= value || !words) return
    for (const other of words) if (other.startsWith(word)) best = value
  }
  begins(title, points.titleBegin)
  begins(parts, points.partBegin)
  begins(keys, points.keyBegin)
  return best > 0 ? best : points.text
}

function variantScore(variant: Variant, fields: readonly ReadonlySet<string>[]): number {
  let sum = 0
  for (const word of variant.words) sum += pointsOf(word, variant.prefix, fields)
  return (sum / variant.words.length) * variant.quality
}

const setOf = (words: string): Set<string> => new Set(words === '' ? [] : words.split(' '))

/**
 * How well a document that has been found fits: the best way of each part of the query to stand in it, more where the title is little
 * else. Of equal ones the newer first, what is over a little behind.
 */
export function scoreOf(units: readonly Unit[], document: RankedFields): number {
  const title = setOf(document.title)
  const fields = [title, setOf(document.parts), setOf(document.keys)]
  let sum = 0
  let whole = 0
  for (const { variants } of units) {
    let best = 0
    for (const variant of variants) best = Math.max(best, variantScore(variant, fields))
    sum += best
    if (variants.some(({ words, quality }) => quality === 1 && words.every((word) => title.has(word)))) whole += 1
  }
  const average = sum / Math.max(1, units.length)
  const share = title.size === 0 ? 0 : Math.min(1, whole / title.size)
  const late = document.over ? 1 : 0
  return average + 2 * share - late + Math.min(1, document.fresh / 1_000_000) * 0.2
}

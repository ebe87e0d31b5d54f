import { editDistance } from '../app/domains/occupations/edit-distance.ts'
import type { Compounds } from './compounds.ts'
import { longestSynonym, synonyms } from './synonyms.ts'
import { neutralWord, queryWords } from './words.ts'

/** One way in which a part of the query may stand in a document: words that must all be there. `quality` is 1 for what was typed. */
export interface Variant {
  words: readonly string[]
  quality: number
  /** Longer words that begin so count too, a little less. */
  prefix: boolean
}

/** A part of the query: one word, or a run of words that has synonyms of its own. */
export interface Unit {
  typed: string
  variants: Variant[]
}

const qualities = { synonym: 0.75, parts: 0.6, slip: 0.7, slipStep: 0.15 } as const

/** Distance of a longer word that begins, but for one slip, with what was typed. */
const begun = 1.5

/** Letters from which a beginning is looked for in all words, not only in titles. */
export const longPrefix = 4

function unitOf(word: string, compounds: Compounds): Unit {
  const neutral = neutralWord(word)
  const variants: Variant[] = [{ words: [word], quality: 1, prefix: word.length > 1 }]
  if (neutral !== word) variants.push({ words: [neutral], quality: 1, prefix: neutral.length >= longPrefix })
  for (const words of synonyms.get(neutral) ?? []) variants.push({ words, quality: qualities.synonym, prefix: false })
  const parts = compounds.smallestOf(neutral)
  if (parts.length > 1) variants.push({ words: parts, quality: qualities.parts, prefix: false })
  return { typed: word, variants }
}

/** Takes a query apart. A run of words that is a name of something ("Medizinische Fachangestellte") is one part. */
export function unitsOf(text: string, compounds: Compounds): Unit[] {
  const words = queryWords(text)
  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    let run = Math.min(longestSynonym, words.length - at)
    for (; run > 1; run -= 1)
      if (
        synonyms.has(
          words
            .slice(at, at + run)
            .map(neutralWord)
            .join(' '),
        )
      )
        break
    const taken = words.slice(at, at + run)
    if (run > 1) {
      const others = synonyms.get(taken.map(neutralWord).join(' ')) ?? []
      units.push({
        typed: taken.join(' '),
        variants: [
          { words: taken.map(neutralWord), quality: 1, prefix: false },
          ...others.map((other) => ({ words: other, quality: qualities.synonym, prefix: false })),
        ],
      })
    } else units.push(unitOf(taken[0] ?? '', compounds))
    at += run
  }
  return units
}

/** Slips of the hand that a word may have: none in short ones, one from four letters, two from eight. */
export const slipsAllowed = (word: string): 0 | 1 | 2 => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

/** What somebody may have meant by `word`, of terms that resemble it: the nearest first, eight at most. `open`: still being typed. */
export function nearTerms(word: string, terms: readonly string[], open: boolean): Variant[] {
  const allowed = slipsAllowed(word)
  if (allowed === 0) return []
  const forms = new Set([word, neutralWord(word)])
  const found: { term: string; distance: number }[] = []
  for (const term of new Set(terms)) {
    let distance = allowed + 1
    for (const form of forms) {
      distance = Math.min(distance, editDistance(form, term, allowed))
      if (open && distance > allowed && word.length >= 5 && editDistance(form, term, 1, true) <= 1) distance = begun
    }
    if (distance > 0 && distance <= Math.max(allowed, begun)) found.push({ term, distance })
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.term.length - b.term.length || (a.term < b.term ? -1 : 1))
    .slice(0, 8)
    .map(({ term, distance }) => ({
      words: [term],
      quality: qualities.slip - qualities.slipStep * (distance - 1),
      prefix: open,
    }))
}

/** The units with what else may have been meant, and the synonyms of that. */
export function withSlips(units: readonly Unit[], slips: ReadonlyMap<string, readonly Variant[]>): Unit[] {
  return units.map((unit) => {
    const more = slips.get(unit.typed) ?? []
    const others = more.slice(0, 3).flatMap(({ words, quality }) =>
      (synonyms.get(neutralWord(words[0] ?? '')) ?? []).map((other) => ({
        words: other,
        quality: quality * qualities.synonym,
        prefix: false,
      })),
    )
    return { ...unit, variants: [...unit.variants, ...more, ...others] }
  })
}

/** Words to mark in what is shown. */
export const markedWords = (units: readonly Unit[]): string[] => [
  ...new Set(units.flatMap(({ variants }) => variants.flatMap(({ words }) => words))),
]

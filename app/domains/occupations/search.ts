import { codePath, parseCode } from './code.ts'
import type { OccupationCode } from './code.ts'
import { editDistance } from './edit-distance.ts'
import { foldLetters, neutralWord } from './title-words.ts'
import type { TitleRow } from './titles.ts'
import { classesWithin, nameOf } from './tree.ts'
import type { OccupationTree } from './tree.ts'

/** A class that the search found, with the title that hit. `name` is the name of the class. */
export type OccupationHit = { code: OccupationCode; name: string; title: string }

type Entry = { code: OccupationCode; title: string; words: number; weight: number }

/** Search in memory for the occupation field. Build it once with `buildSearch`. */
export type OccupationSearch = {
  tree: OccupationTree
  entries: readonly Entry[]
  words: readonly string[]
  /** For each word the letters it has, as bits: most words are ruled out as slips of the hand at once. */
  letters: Uint32Array
  /** For each word the entries that have it. */
  postings: readonly (readonly number[])[]
  firstTitle: ReadonlyMap<OccupationCode, string>
}

const fillWords = new Set([
  'in',
  'und',
  'der',
  'die',
  'das',
  'fuer',
  'im',
  'r',
  'n',
  'e',
  'berufe',
  'taetigkeiten',
  'ohne',
  'spezialisierung',
  'frau',
  'mit',
])

function wordsOf(text: string): string[] {
  return foldLetters(text)
    .split(/[^a-z0-9+#]+/)
    .filter((word) => word !== '' && !fillWords.has(word))
}

function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits >>> 0
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Builds the search over the titles of classes and, weaker, the names of the classification. */
export function buildSearch(tree: OccupationTree, titles: readonly TitleRow[]): OccupationSearch {
  const entries: Entry[] = []
  const byWord = new Map<string, number[]>()
  const firstTitle = new Map<OccupationCode, string>()
  const places = new Map<OccupationCode, number>()
  const enter = (code: OccupationCode, title: string, text: string, weight: number): void => {
    const words = wordsOf(text)
    const at = entries.push({ code, title, words: words.length, weight }) - 1
    for (const word of new Set(words.flatMap((w) => [w, neutralWord(w)]))) {
      const posting = byWord.get(word)
      if (posting) posting.push(at)
      else byWord.set(word, [at])
    }
  }
  for (const { code, title, use = 0 } of titles) {
    if (!tree.nodes.has(code)) continue
    const place = places.get(code) ?? 0
    places.set(code, place + 1)
    if (place === 0) firstTitle.set(code, title)
    enter(code, title, title, 1 + 0.15 / (1 + place) + 0.03 * use)
  }
  for (const code of tree.classes) {
    const title = firstTitle.get(code) ?? nameOf(tree, code) ?? code
    const names = codePath(code)
      .slice(2, 4)
      .map((step) => nameOf(tree, step) ?? '')
    enter(code, title, names.join(' '), 0.6)
  }
  const words = [...byWord.keys()].sort()
  return {
    tree,
    entries,
    words,
    letters: Uint32Array.from(words, lettersOf),
    postings: words.map((word) => byWord.get(word) ?? []),
    firstTitle,
  }
}

/** How well a typed word fits a word of the catalogue, 0 (not at all) to 1 (the same). */
function fit(typed: string, neutral: string, word: string): number {
  if (word === typed || word === neutral) return 1
  if (word.startsWith(typed)) return 0.75 + 0.15 * (typed.length / word.length)
  if (typed.length >= 4 && word.includes(typed)) return word.endsWith(typed) ? 0.7 : 0.55
  return 0
}

/** Slips of the hand: one in words of four letters and more, two from eight on. */
function fuzzyFit(typed: string, word: string, most: number): number {
  if (typed.length < 4) return 0
  const whole = editDistance(typed, word, most)
  if (whole <= most) return 0.6 - 0.12 * whole
  return editDistance(typed, word, 1, true) <= 1 ? 0.4 : 0
}

function scoresFor(search: OccupationSearch, typed: string): Map<number, number> {
  const neutral = neutralWord(typed)
  const scores = new Map<number, number>()
  const take = (wordAt: number, quality: number): void => {
    for (const entry of search.postings[wordAt] ?? []) {
      if (quality > (scores.get(entry) ?? 0)) scores.set(entry, quality)
    }
  }
  for (const [at, word] of search.words.entries()) {
    const quality = fit(typed, neutral, word)
    if (quality > 0) take(at, quality)
  }
  if (scores.size === 0) {
    for (const form of new Set([typed, neutral])) {
      const most = form.length >= 8 ? 2 : 1
      const letters = lettersOf(form)
      for (const [at, word] of search.words.entries()) {
        if (countBits(letters & ~(search.letters[at] ?? 0)) > most) continue
        const quality = fuzzyFit(form, word, most)
        if (quality > 0) take(at, quality)
      }
    }
  }
  return scores
}

function hit(search: OccupationSearch, code: OccupationCode, title?: string): OccupationHit {
  const name = nameOf(search.tree, code) ?? code
  return { code, name, title: title ?? search.firstTitle.get(code) ?? name }
}

/**
 * Classes for what somebody types: a title in any gender form, a part of it, a beginning, with slips of the hand, or
 * (the beginning of) a code. Best first, each class once with its best title; equal ones in ascending code. All typed words
 * must be found; when no title has all of them, those that have most.
 */
export function searchOccupations(search: OccupationSearch, query: string, limit = 10): OccupationHit[] {
  const code = parseCode(query)
  if (code.ok)
    return classesWithin(search.tree, code.code)
      .slice(0, limit)
      .map((found) => hit(search, found))
  const typed = wordsOf(query).slice(0, 6)
  const totals = new Map<number, { words: number; score: number }>()
  for (const word of typed) {
    for (const [entry, quality] of scoresFor(search, word)) {
      const total = totals.get(entry)
      if (total) {
        total.words += 1
        total.score += quality
      } else totals.set(entry, { words: 1, score: quality })
    }
  }
  const best = new Map<OccupationCode, { rank: number; title: string }>()
  for (const [at, { words, score }] of totals) {
    const entry = search.entries[at]
    if (!entry) continue
    const extra = Math.max(0, entry.words - typed.length)
    const rank = words * 10 + ((score / typed.length) * 4 * entry.weight) / (1 + 0.25 * extra)
    const known = best.get(entry.code)
    if (!known || rank > known.rank) best.set(entry.code, { rank, title: entry.title })
  }
  return [...best]
    .sort(([codeA, a], [codeB, b]) => b.rank - a.rank || (codeA < codeB ? -1 : 1))
    .slice(0, limit)
    .map(([found, { title }]) => hit(search, found, title))
}

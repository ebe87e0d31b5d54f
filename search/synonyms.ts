import { neutralWord, queryWords } from './words.ts'
import { synonymGroups } from './synonym-groups.ts'

/** Other ways to say a run of words: each a list of neutral words that must all be there. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>

const neutralOf = (text: string): string[] => queryWords(text).map(neutralWord)

/** Longest run of words that one synonym has. */
export const longestSynonym = 4

function build(text: string): Synonyms {
  const found = new Map<string, Map<string, string[]>>()
  const enter = (from: string[], to: string[]) => {
    const [key, value] = [from.join(' '), to.join(' ')]
    if (key === value || key === '' || value === '') return
    const others = found.get(key) ?? new Map<string, string[]>()
    others.set(value, to)
    found.set(key, others)
  }
  for (const line of text.split('\n')) {
    const [left, right] = line.split('>')
    if (!left?.trim()) continue
    const names = left.split('|').map(neutralOf)
    const others = right === undefined ? names : right.split('|').map(neutralOf)
    for (const from of names) for (const to of others) enter(from, to)
  }
  return new Map([...found].map(([key, others]) => [key, [...others.values()]]))
}

/** The house's synonyms by the neutral words of each name, joined by spaces. */
export const synonyms: Synonyms = build(synonymGroups)

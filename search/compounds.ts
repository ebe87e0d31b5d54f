import { compoundParts, joints } from './compound-parts.ts'
import { neutralWord } from './words.ts'

/** Splits long words into the words of which they are made. */
export interface Compounds {
  /** All parts of a folded word, small and joined ones (Altenpflegehelfer: altenpflege, helfer, alten, pflege); none for a simple word. */
  partsOf(word: string): string[]
  /** The smallest parts in order (alten, pflege, helfer); none for a simple word. */
  smallestOf(word: string): string[]
}

const shortest = 3

/** Beginnings and ends that make no part of their own: "Ver-käufer", "Leit-ung". */
const noParts = new Set(['ver', 'ung', 'ent', 'ier', 'heit', 'keit', 'isch', 'lich', 'schaft', 'innen', 'iker'])

interface Split {
  left: string
  right: string
}

/**
 * Compounds by the vocabulary of the occupation titles and a list of frequent parts. A word is split where both sides are known,
 * else where its end is known, else where its beginning is and the rest has five letters.
 */
export function createCompounds(titleWords: Iterable<string>): Compounds {
  const known = new Set<string>(compoundParts)
  for (const word of titleWords) {
    if (word.length >= 4 && word.length <= 14) known.add(neutralWord(word))
  }
  for (const word of noParts) known.delete(word)
  const memory = new Map<string, Split | null>()

  function without(left: string): string | null {
    for (const joint of joints) {
      if (!left.endsWith(joint)) continue
      const stem = joint === '' ? left : left.slice(0, -joint.length)
      if (stem.length >= shortest && known.has(stem)) return stem
    }
    return null
  }

  function find(word: string): Split | null {
    let best: { split: Split; rank: number } | null = null
    for (let at = shortest; at <= word.length - shortest; at += 1) {
      const right = word.slice(at)
      const left = word.slice(0, at)
      const rightKnown = known.has(right) || known.has(neutralWord(right))
      const stem = without(left)
      const rank =
        rightKnown && stem !== null
          ? 30
          : rightKnown && left.length >= 4 && right.length >= 4
            ? 20
            : stem !== null && stem.length >= 4 && right.length >= 5
              ? 10
              : 0
      if (rank === 0) continue
      const balance = Math.min(left.length, right.length) / 10
      if (!best || rank + balance > best.rank) best = { split: { left: stem ?? left, right }, rank: rank + balance }
    }
    return best?.split ?? null
  }

  function splitOf(word: string): Split | null {
    if (word.length < 7 || /\d/.test(word)) return null
    const remembered = memory.get(word)
    if (remembered !== undefined) return remembered
    if (memory.size > 50_000) memory.clear()
    const found = find(word)
    memory.set(word, found)
    return found
  }

  function collect(word: string, into: Set<string>): void {
    const split = splitOf(word)
    if (!split) return
    for (const part of [split.left, split.right]) {
      into.add(neutralWord(part))
      collect(part, into)
    }
  }

  function leaves(word: string): string[] {
    const split = splitOf(word)
    return split ? [...leaves(split.left), ...leaves(split.right)] : [neutralWord(word)]
  }

  return {
    partsOf: (word) => {
      const parts = new Set<string>()
      collect(word, parts)
      parts.delete(word)
      return [...parts]
    },
    smallestOf: (word) => {
      const parts = leaves(word)
      return parts.length > 1 ? parts : []
    },
  }
}

import type { OpenDatabase } from '../prisma/open.ts'
import { slipsAllowed } from './units.ts'

type Sql = Pick<OpenDatabase, 'executeSql'>

/** Words of one length with the letters that each has, a bit a letter. */
interface Bucket {
  words: string[]
  letters: number[]
}

const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) - 97)
  return bits
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Letters from which a word that is still being typed is compared with the beginnings of longer ones. */
const openFrom = 5

/** All words of the documents, kept in memory by length and read on from the database before each look. */
export function createVocabulary(db: Sql) {
  const known = new Set<string>()
  const byLength = new Map<number, Bucket>()
  let last = '0'

  function take(word: string): void {
    if (known.has(word)) return
    known.add(word)
    const bucket = byLength.get(word.length) ?? { words: [], letters: [] }
    bucket.words.push(word)
    bucket.letters.push(lettersOf(word))
    byLength.set(word.length, bucket)
  }

  return {
    /** Reads the words that were written since the last time. */
    async refresh(): Promise<void> {
      const { rows } = await db.executeSql(
        'SELECT term, seq::text AS seq FROM search_term WHERE seq > $1::bigint ORDER BY search_term.seq',
        [last],
      )
      for (const { term, seq } of rows as { term: string; seq: string }[]) {
        take(term)
        last = seq
      }
    },
    has: (word: string): boolean => known.has(word),
    /** Whether a word begins so. */
    begins(start: string): boolean {
      if (known.has(start)) return true
      for (const [length, { words }] of byLength)
        if (length > start.length && words.some((word) => word.startsWith(start))) return true
      return false
    },
    /**
     * Words that may be `word` with the slips that it is allowed, cheaply told by length and letters; `open` (the word is still being
     * typed): also longer words that may begin so with one slip.
     */
    resembling(word: string, open: boolean): string[] {
      const allowed = slipsAllowed(word)
      const own = lettersOf(word)
      const found: string[] = []
      const beginsLike = (other: string): boolean =>
        other[0] === word[0] || other[0] === word[1] || other[1] === word[0] || other[1] === word[1]
      for (const [length, { words, letters }] of byLength) {
        const near = Math.abs(length - word.length) <= allowed
        const longer = open && word.length >= openFrom && length >= word.length - 1
        if (!near && !longer) continue
        for (const [at, other] of words.entries()) {
          const bits = letters[at] ?? 0
          if ((near && ones(own ^ bits) <= 2 * allowed) || (longer && ones(own & ~bits) <= 1 && beginsLike(other)))
            found.push(other)
        }
      }
      return found
    },
  }
}

export type Vocabulary = ReturnType<typeof createVocabulary>

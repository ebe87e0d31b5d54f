import { foldLetters, neutralWord } from '../occupations/title-words.ts'

/** A piece of a text; `hit` pieces are marked. */
export interface MarkedPiece {
  text: string
  hit: boolean
}

/**
 * Cuts a text into pieces and says which words made it a hit: equal to, beginning with or (from four letters) containing one of the
 * folded words `marked`. The text is what the database says, never what an index holds.
 */
export function markText(text: string, marked: readonly string[]): MarkedPiece[] {
  const hits = (word: string): boolean => {
    const folded = foldLetters(word)
    const neutral = neutralWord(folded)
    return marked.some(
      (one) =>
        folded === one ||
        neutral === one ||
        (one.length > 1 && folded.startsWith(one)) ||
        (one.length > 3 && folded.includes(one)),
    )
  }
  const pieces: MarkedPiece[] = []
  for (const piece of text.split(/([\p{L}\p{N}+#]+)/u)) {
    if (piece === '') continue
    const hit = /[\p{L}\p{N}]/u.test(piece) && hits(piece)
    const last = pieces.at(-1)
    if (last && last.hit === hit) last.text += piece
    else pieces.push({ text: piece, hit })
  }
  return pieces
}

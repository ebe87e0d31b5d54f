/** Half of a pair of UTF-16: no text, and nothing that a database keeps. */
const half = /\p{Surrogate}/u

/** Whether a text can be kept: without NUL and without halves of signs. */
export const isSound = (text: string): boolean => !text.includes('\0') && !half.test(text)

/** Deepest nesting of data that somebody sends; what the house reads has less than ten. */
const deepest = 50

/** JSON pointer of the first text (or name) of some data that cannot be kept, or of what lies too deep; null when all is well. */
export function unsoundAt(value: unknown, at = '', depth = 0): string | null {
  if (typeof value === 'string') return isSound(value) ? null : at
  if (typeof value !== 'object' || value === null) return null
  if (depth > deepest) return at
  for (const [key, inner] of Object.entries(value)) {
    if (!isSound(key)) return at
    const found = unsoundAt(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
    if (found !== null) return found
  }
  return null
}

import { createHash } from 'node:crypto'

/**
 * Keeps what was made of equal content, the `most` last used: files that take long to make are made once. Calls at the same time
 * share one making; what failed is not kept.
 */
export function keptByContent<T>(most: number): (content: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (content, make) => {
    const key = createHash('sha256').update(content).digest('base64')
    const known = kept.get(key)
    if (known) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made = make()
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(old)
    return made
  }
}

import { aggWordings } from './agg-words.ts'
import type { AggWording } from './agg-words.ts'

/** A place in title or text where a wording shuts people out. */
export interface AggFinding {
  wording: AggWording
  field: 'title' | 'description'
  /** The words as they stand there. */
  found: string
}

/** Characters before and after the place in which something may say that it is meant otherwise. */
const around = 60

function findIn(text: string, field: AggFinding['field']): AggFinding[] {
  const only = field === 'title' ? 'title' : 'text'
  return aggWordings
    .filter((wording) => (wording.only ?? only) === only)
    .flatMap((wording) => {
      const places = [...text.matchAll(wording.pattern)].filter(({ 0: found, index }) => {
        const near = text.slice(Math.max(0, index - around), index + found.length + around)
        return !wording.unless?.test(near)
      })
      const words = new Set(places.map(([found]) => found.trim()))
      return [...words].map((found) => ({ wording, field, found }))
    })
}

/** Wordings in title and text that shut people out; each words once a field. It points out, an officer decides. */
export const aggFindings = (title: string, description: string | null): AggFinding[] => [
  ...findIn(title, 'title'),
  ...findIn(description ?? '', 'description'),
]

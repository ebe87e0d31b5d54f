import type { SearchKind } from '../app/domains/search/search.ts'

/**
 * What can be found of one row. Words are folded and in neutral form, each field a run of words with spaces between. Nothing
 * protected, no notes and no contact data of a person are ever in a document.
 */
export interface SearchDocument {
  kind: SearchKind
  id: string
  /** The words of the name or title. */
  title: string
  /** Parts of the long words of the title. */
  parts: string
  /** What it is known by besides: occupation, employer, place, skills. */
  keys: string
  /** Words of the description that are nowhere else. */
  text: string
  /** `facet:value`; `occ:` with every level of the occupations; `employer:` with the id. */
  tags: string[]
  lat: number | null
  lon: number | null
  /** Euro an hour. */
  pay: number | null
  /** Days since 1 January 1970. */
  startDay: number | null
  readyDay: number | null
  beginsDay: number | null
  /** Hours since 1 January 1970 of the last change: of equal hits the newer first. */
  fresh: number
}

/** Raised whenever words, documents or settings change, so that every index is built anew. */
export const documentVersion = 3

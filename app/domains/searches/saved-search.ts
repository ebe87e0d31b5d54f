import type { SearchKind } from '../search/search.ts'

/** Hits of one search that a daily mail lists; what is beyond is a number and the link. */
export const listedPerSearch = 10
/** Hits that one look compares with those told before. */
export const lookedAt = 200
/** Searches that an account may keep. */
export const mostSearches = 30

/** A hit of a saved search, as a mail may say it: people by occupation and place, never by name. */
export interface DigestItem {
  kind: SearchKind
  id: string
  /** Title of a vacancy, employer, event or occupation; null for people. */
  title: string | null
  occupation: string | null
  employer: string | null
  city: string | null
}

/** What is new in one saved search. */
export interface DigestPart {
  name: string
  /** The search as its address has it. */
  address: string
  items: DigestItem[]
  more: number
}

/** New hits of a search: those not told before, in their order; cut to what a mail lists. */
export function newsOf(
  search: { name: string; address: string },
  hits: readonly DigestItem[],
  told: ReadonlySet<string>,
): DigestPart | null {
  const news = hits.filter(({ kind, id }) => !told.has(toldKey(kind, id)))
  if (news.length === 0) return null
  return { ...search, items: news.slice(0, listedPerSearch), more: Math.max(0, news.length - listedPerSearch) }
}

/** What is kept of a hit that was told. */
export const toldKey = (kind: SearchKind, id: string): string => `${kind} ${id}`

/** Name of a search that was given none: its words, else its kind. */
export const nameOfSearch = (typed: string, text: string, kind: string): string =>
  (typed.trim() || text.trim() || kind).slice(0, 200)

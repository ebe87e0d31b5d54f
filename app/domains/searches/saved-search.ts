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

/** Whose a saved search is: an account's (staff or employer) or a customer's. */
export type SearchOwner = { user: string } | { candidate: string }

/** Who reads a mail of news: by this it finds its words and its links. */
export type NewsReader = 'staff' | 'employer' | 'customer'

/** An employer's saved search has a vacancy for its address: new people who fit it. */
export const peopleAddress = (vacancyId: string): string => new URLSearchParams({ people: vacancyId }).toString()

/** The vacancy of an employer's saved search; null where the address is none. */
export const vacancyOfAddress = (address: string): string | null => new URLSearchParams(address).get('people')

/** Where a saved search is opened, behind the house's own address. */
export function pathOfSearch(reader: NewsReader, address: string): string {
  if (reader === 'customer') return `/me/search?${address}`
  const vacancy = reader === 'employer' ? vacancyOfAddress(address) : null
  return vacancy === null ? `/search?${address}` : `/firm/vacancies/${encodeURIComponent(vacancy)}/people`
}

/** The page that stops mails of news, behind the house's own address. */
export const leavePath = (reader: NewsReader): string => (reader === 'customer' ? '/news' : '/search-mails')

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

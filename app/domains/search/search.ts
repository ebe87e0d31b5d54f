/** Kinds of things that can be found (Fundarten): vacancies, people, employers, events, occupations. */
export const searchKinds = ['vacancy', 'person', 'employer', 'event', 'occupation'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Values by which hits are counted and narrowed (Facetten). */
export const facetNames = [
  'state',
  'type',
  'site',
  'time',
  'openTo',
  'temp',
  'licence',
  'language',
  'skill',
  'seeks',
  'open',
  'level',
  'readiness',
] as const
export type FacetName = (typeof facetNames)[number]

/** Facets that a kind has, in the order of its page. */
export const facetsOfKind: Readonly<Record<SearchKind, readonly FacetName[]>> = {
  vacancy: ['state', 'type', 'site', 'time', 'temp', 'openTo', 'licence', 'language', 'skill'],
  person: ['state', 'readiness', 'site', 'seeks', 'time', 'temp', 'licence', 'language', 'skill'],
  employer: ['type', 'open', 'site', 'openTo'],
  event: ['state', 'type', 'site', 'language'],
  occupation: ['level'],
}

/** Facets of which all chosen values must hold; of the others one is enough. */
export const allMustHold: ReadonlySet<FacetName> = new Set(['time', 'licence', 'language', 'skill', 'openTo', 'seeks'])

/** Orders of hits. `near` needs a place; `soon` is by start or begin. */
export const searchSorts = ['best', 'new', 'near', 'soon', 'title'] as const
export type SearchSort = (typeof searchSorts)[number]

/** Sorts that make sense for a kind. */
export const sortsOfKind: Readonly<Record<SearchKind, readonly SearchSort[]>> = {
  vacancy: ['best', 'new', 'near', 'soon'],
  person: ['best', 'new', 'near', 'title'],
  employer: ['best', 'title', 'near'],
  event: ['best', 'soon', 'new'],
  occupation: ['best', 'title'],
}

/** What a search is narrowed to. Days are counted from 1 January 1970. */
export interface SearchFilter {
  facets: Partial<Record<FacetName, readonly string[]>>
  /** KldB code of one to five digits, or empty. */
  occupation: string
  employer: string
  near: { lat: number; lon: number } | null
  km: number
  /** Euro an hour at least; what names no pay does not fit. */
  payFrom: number | null
  /** Starts (a vacancy) or is free (a person) on this day at the latest; no day means at once. */
  startBy: number | null
  /** Events from this day on. */
  beginsFrom: number | null
  beginsTo: number | null
  /** The day from which readiness counts. */
  today: number
}

/** Most ids that an engine answers of one kind. */
export const mostIds = 20_000

/** A question to the engine about one or more kinds. */
export interface SearchQuestion {
  text: string
  kinds: readonly SearchKind[]
  filter: SearchFilter
  sort: SearchSort
  limit: number
  offset: number
  /** Counts of facets and of all hits; without them the answer is the quickest (while somebody types). */
  counts: boolean
}

/** One hit: what to read from the database, and the folded words that hit, for marking. `score` compares hits of one answer only. */
export interface SearchHit {
  kind: SearchKind
  id: string
  score: number
}

/** Counts of the values of a facet, most frequent first. */
export type FacetCounts = Partial<Record<FacetName, readonly { value: string; count: number }[]>>

/** Hits of one kind. `total` is null where nothing was counted. */
export interface KindAnswer {
  kind: SearchKind
  hits: SearchHit[]
  total: number | null
  facets: FacetCounts
}

/** What an engine answers: kinds apart, the words to mark, and whether not all words had to be there. */
export interface SearchAnswer {
  kinds: KindAnswer[]
  /** Folded words (or their beginnings) that made the hits. */
  marked: string[]
  /** Not everything that was typed was found in one place: hits have only some of the words. */
  loosened: boolean
}

/** Nothing narrowed. */
export const noFilter = (today: number): SearchFilter => ({
  facets: {},
  occupation: '',
  employer: '',
  near: null,
  km: 20,
  payFrom: null,
  startBy: null,
  beginsFrom: null,
  beginsTo: null,
  today,
})

/** Days since 1 January 1970 of an ISO day; null for none or a wrong one. */
export function dayCount(day: string | null | undefined): number | null {
  if (!day) return null
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? null : Math.round(at / 86_400_000)
}

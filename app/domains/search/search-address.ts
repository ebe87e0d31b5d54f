import { radiuses } from '../../lib/list-query.ts'
import { facetNames, facetsOfKind, searchKinds, sortsOfKind } from './search.ts'
import type { FacetName, SearchKind, SearchSort } from './search.ts'

/** What a search page shows, as its address says it: the whole state of a search stands there. */
export interface SearchAddress {
  text: string
  /** One kind, or null for all kinds apart. */
  kind: SearchKind | null
  facets: Partial<Record<FacetName, string[]>>
  occupation: string
  occupationSearch: string
  place: string
  km: number
  /** Euro an hour. */
  pay: number | null
  /** ISO days. */
  startBy: string
  from: string
  to: string
  sort: SearchSort
  page: number
}

/** Hits on a page of one kind, and of each kind where all are shown. */
export const hitsPerPage = { one: 25, all: 5 } as const

const short = (value: string | null): string => (value ?? '').trim().slice(0, 100)
const day = (value: string | null): string => (/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? (value ?? '') : '')

/** Reads the address; what is out of bounds or does not belong to the kind falls back to the usual. */
export function readSearchAddress(params: URLSearchParams): SearchAddress {
  const kind = searchKinds.find((one) => one === params.get('kind')) ?? null
  const km = Number(params.get('km'))
  const page = Number(params.get('page'))
  const pay = Number((params.get('pay') ?? '').replace(',', '.'))
  const facets: SearchAddress['facets'] = {}
  for (const name of kind ? facetsOfKind[kind] : []) {
    const values = params.getAll(name).map(short).filter(Boolean).slice(0, 20)
    if (values.length > 0) facets[name] = [...new Set(values)]
  }
  const sorts = kind ? sortsOfKind[kind] : (['best'] as const)
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    kind,
    facets,
    occupation: /^\d{1,5}$/.test(params.get('occupation') ?? '') ? (params.get('occupation') ?? '') : '',
    occupationSearch: short(params.get('occupationSearch')),
    place: short(params.get('place')),
    km: radiuses.some((one) => one === km) ? km : 20,
    pay: pay > 0 && pay < 1_000 ? pay : null,
    startBy: day(params.get('startBy')),
    from: day(params.get('from')),
    to: day(params.get('to')),
    sort: sorts.find((one) => one === params.get('sort')) ?? 'best',
    page: Number.isInteger(page) && page > 0 && page <= 40 ? page : 1,
  }
}

/** The same search as a stable text: what a saved search keeps. Page and empty values are left out. */
export function searchAddressText(params: URLSearchParams): string {
  const known = new Set<string>([
    'q',
    'kind',
    'occupation',
    'place',
    'km',
    'pay',
    'startBy',
    'from',
    'to',
    'sort',
    ...facetNames,
  ])
  const kept = [...params].filter(([name, value]) => known.has(name) && value.trim() !== '')
  if (!kept.some(([name]) => name === 'place')) kept.splice(0, kept.length, ...kept.filter(([name]) => name !== 'km'))
  return new URLSearchParams(kept).toString().slice(0, 2_000)
}

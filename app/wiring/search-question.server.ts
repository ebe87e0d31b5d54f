import { readinessStates } from '../domains/candidates/candidate.ts'
import { hitsPerPage, readSearchAddress } from '../domains/search/search-address.ts'
import type { SearchAddress } from '../domains/search/search-address.ts'
import { dayCount, noFilter, searchKinds } from '../domains/search/search.ts'
import type { SearchQuestion } from '../domains/search/search.ts'
import type { Occupations } from './occupations.server.ts'

/** The question of a search page, with what only the house's data can tell: the place as a point, the occupation that was typed. */
export async function searchQuestion(
  params: URLSearchParams,
  language: 'de' | 'en',
  occupations: Occupations['reads'],
  day: string,
) {
  const address = readSearchAddress(params)
  const today = dayCount(day) ?? 0
  const typed = !address.occupation && address.occupationSearch
  const found = typed ? await occupations.searchAll(address.occupationSearch, language) : []
  const code = address.occupation || found[0]?.code || ''
  const place = address.place ? await occupations.place(address.place) : null
  const limit = address.kind ? hitsPerPage.one : hitsPerPage.all
  const question: SearchQuestion = {
    text: address.text,
    kinds: address.kind ? [address.kind] : searchKinds,
    filter: {
      ...noFilter(today),
      facets: facetsOf(address),
      occupation: code,
      near: place && { lat: place.lat, lon: place.lon },
      km: address.km,
      payFrom: address.pay,
      startBy: dayCount(address.startBy),
      beginsFrom: dayCount(address.from),
      beginsTo: dayCount(address.to),
    },
    sort: address.sort === 'near' && !place ? 'best' : address.sort,
    limit,
    offset: address.kind ? (address.page - 1) * limit : 0,
    counts: true,
  }
  const title = code ? (await occupations.titles([code], language))[code] : undefined
  return {
    address,
    question,
    occupation: code ? { code, title: title ?? code } : null,
    similar: found.slice(1, 6).map(({ code: other, title: name }) => ({ code: other, title: name })),
    placeName: place?.name ?? null,
    unknownPlace: address.place && !place ? address.place : null,
    unknownOccupation: typed && !code ? address.occupationSearch : null,
  }
}

function facetsOf({ facets }: SearchAddress): SearchQuestion['filter']['facets'] {
  const ready = facets.readiness?.filter((value) => readinessStates.some((one) => one === value))
  return { ...facets, ...(ready ? { readiness: ready } : {}) }
}

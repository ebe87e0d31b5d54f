import type { Caller } from './guard.server.ts'
import { readinessStates } from '../domains/candidates/candidate.ts'
import { hitsPerPage, readSearchAddress } from '../domains/search/search-address.ts'
import type { SearchAddress } from '../domains/search/search-address.ts'
import { dayCount, noFilter, searchKinds } from '../domains/search/search.ts'
import type { SearchQuestion } from '../domains/search/search.ts'
import { dayOf } from '../lib/dates.ts'
import { app, reads } from '../wiring.server.ts'

/** The question of a search page, with what only the house's data can tell: the place as a point, the occupation that was typed. */
export async function searchQuestion(params: URLSearchParams, language: 'de' | 'en') {
  const address = readSearchAddress(params)
  const today = dayCount(dayOf(app.now())) ?? 0
  const typed = !address.occupation && address.occupationSearch
  const found = typed ? await reads.occupations.searchAll(address.occupationSearch, language) : []
  const code = address.occupation || found[0]?.code || ''
  const place = address.place ? await reads.occupations.place(address.place) : null
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
  const title = code ? (await reads.occupations.titles([code], language))[code] : undefined
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

/** The search page's data: hits as this reader may see them, with the names of their occupations and sites. */
export async function searchPage(request: Request, { scope, language }: Caller) {
  const params = new URL(request.url).searchParams
  const asked = await searchQuestion(params, language)
  const { address, question } = asked
  const narrowed = address.kind !== null || address.text !== ''
  const found = narrowed ? await reads.search.find(scope, question) : { kinds: [], marked: [], loosened: false }
  const elsewhere =
    address.kind && address.text && found.kinds.every(({ total }) => total === 0)
      ? await reads.search.find(scope, {
          ...question,
          kinds: searchKinds.filter((kind) => kind !== address.kind),
          filter: noFilter(question.filter.today),
          sort: 'best',
          limit: 1,
          offset: 0,
        })
      : null
  const codes = found.kinds.flatMap(({ rows }) => rows.flatMap(({ occupations }) => occupations))
  const [titles, sites] = await Promise.all([reads.occupations.titles(codes, language), reads.accounts.sites()])
  const { question: _, ...shown } = asked
  return {
    ...shown,
    narrowed,
    found,
    elsewhere: (elsewhere?.kinds ?? []).flatMap(({ kind, total }) => (total ? [{ kind, total }] : [])),
    titles,
    sites: Object.fromEntries(sites.map(({ id, name }) => [id, name])),
  }
}

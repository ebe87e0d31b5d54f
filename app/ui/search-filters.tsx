import type { SearchAddress } from '../domains/search/search-address.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import type { FacetCounts, SearchKind } from '../domains/search/search.ts'
import { facetsOfKind } from '../domains/search/search.ts'
import { Facets } from './facets.tsx'
import { Filters, OccupationFilter, PlaceFilter } from './filters.tsx'
import type { ActiveFilter } from './filters.tsx'
import { useLanguage, useTexts } from './language.ts'
import { DayFilter, PayFilter } from './list-facets.tsx'
import { fill, recordTexts } from './record.texts.ts'
import { facetWord } from './search-words.ts'

interface PageData {
  address: SearchAddress
  occupation: { code: string; title: string } | null
  placeName: string | null
  sites: Readonly<Record<string, string>>
}

/** The filters that are on, in words. */
export function useActiveFilters({ address, occupation, placeName, sites }: PageData): ActiveFilter[] {
  const t = useTexts(searchTexts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  const { kind } = address
  if (!kind) return []
  return [
    ...(address.text ? [{ name: 'q', text: `${r.search}: ${address.text}` }] : []),
    ...(occupation ? [{ name: 'occupation', text: `${occupation.title} (${occupation.code})` }] : []),
    ...(placeName ? [{ name: 'place', text: `${placeName}, ${fill(r.km, { n: address.km })}` }] : []),
    ...(address.pay ? [{ name: 'pay', text: fill(t.payFrom, { n: address.pay }) }] : []),
    ...(address.startBy
      ? [{ name: 'startBy', text: `${kind === 'person' ? t.freeBy : t.startBy} ${address.startBy}` }]
      : []),
    ...(address.from ? [{ name: 'from', text: `${t.from} ${address.from}` }] : []),
    ...(address.to ? [{ name: 'to', text: `${t.to} ${address.to}` }] : []),
    ...facetsOfKind[kind].flatMap((name) =>
      (address.facets[name] ?? []).map((value) => ({
        name,
        value,
        text: `${t.facets[name]}: ${facetWord(kind, name, value, language, sites)}`,
      })),
    ),
  ]
}

/** All that narrows hits of one kind: what a list of this kind filters by, with counts. */
export function SearchFilters(props: { page: PageData; counts: FacetCounts; kind: SearchKind }) {
  const t = useTexts(searchTexts)
  const { page, counts, kind } = props
  return (
    <Filters>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="q" value={page.address.text} />
      <OccupationFilter chosen={page.occupation && { value: page.occupation.code, text: page.occupation.title }} />
      {kind === 'occupation' ? null : <PlaceFilter />}
      {kind === 'vacancy' ? <PayFilter /> : null}
      {kind === 'vacancy' || kind === 'person' ? (
        <DayFilter name="startBy" label={kind === 'person' ? t.freeBy : t.startBy} />
      ) : null}
      {kind === 'event' ? (
        <>
          <DayFilter name="from" label={t.from} />
          <DayFilter name="to" label={t.to} />
        </>
      ) : null}
      <Facets kind={kind} counts={counts} sites={page.sites} />
    </Filters>
  )
}

import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { Facets } from './facets.tsx'
import { ChoiceFilter, Filters, OccupationFilter, PlaceFilter, SearchFilter } from './filters.tsx'
import { useTexts } from './language.ts'
import { CountedChoice, DayFilter } from './list-facets.tsx'
import type { ListCounts } from './list-facets.tsx'
import { recordTexts } from './record.texts.ts'

/** Facets of the list that are ticks. */
export const personFacetNames = ['seeks', 'time', 'licence', 'language', 'skill'] as const

/** Filters of the list of people. */
export function CandidateFilters(props: {
  occupation: { code: string; title: string } | null
  sites: readonly { id: string; name: string }[]
  counts: ListCounts
}) {
  const { occupation, sites, counts } = props
  const t = useTexts(candidateTexts)
  const s = useTexts(searchTexts)
  const r = useTexts(recordTexts)
  const active = (counts.state ?? []).filter(({ value }) => value === 'active')
  const states = [...(counts.state ?? []), ...active.map(({ count }) => ({ value: '', count }))]
  return (
    <Filters>
      <SearchFilter label={t.searchIn} />
      <OccupationFilter chosen={occupation && { value: occupation.code, text: occupation.title }} />
      <ChoiceFilter
        name="wish"
        label={t.wish}
        choices={[
          ['', t.anyWish],
          ['first', t.firstWish],
        ]}
      />
      <PlaceFilter />
      <CountedChoice
        name="ready"
        label={t.fields.readiness}
        choices={[['', t.readinessAll], ...Object.entries(t.readinessFilter)]}
        counts={counts}
      />
      <CountedChoice
        name="state"
        label={r.state}
        choices={[
          ['', t.states.active],
          ['placed', t.states.placed],
          ['inactive', t.states.inactive],
          ['all', t.allStates],
        ]}
        counts={{ state: states }}
      />
      <CountedChoice
        name="site"
        label={r.site}
        choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
        counts={counts}
      />
      <DayFilter name="startBy" label={s.freeBy} />
      <CountedChoice
        name="temp"
        label={s.facets.temp}
        choices={[['', r.all], ...Object.entries(s.personTemp)]}
        counts={counts}
      />
      <Facets kind="person" names={personFacetNames} counts={counts} sites={{}} />
    </Filters>
  )
}

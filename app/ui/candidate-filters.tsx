import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { ChoiceFilter, Filters, OccupationFilter, PlaceFilter, SearchFilter, TicksFilter } from './filters.tsx'
import { useTexts } from './language.ts'
import { recordTexts } from './record.texts.ts'

/** Filters of the list of people. */
export function CandidateFilters({
  occupation,
  sites,
}: {
  occupation: { code: string; title: string } | null
  sites: readonly { id: string; name: string }[]
}) {
  const t = useTexts(candidateTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  return (
    <Filters>
      <SearchFilter label={`${t.fields.lastName}, ${t.fields.firstName}`} />
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
      <ChoiceFilter
        name="ready"
        label={t.fields.readiness}
        choices={[['', t.readinessAll], ...Object.entries(t.readinessFilter)]}
      />
      <ChoiceFilter
        name="state"
        label={r.state}
        choices={[
          ['', t.states.active],
          ['placed', t.states.placed],
          ['inactive', t.states.inactive],
          ['all', t.allStates],
        ]}
      />
      <TicksFilter name="time" label={r.time} choices={Object.entries(v.times)} />
      <ChoiceFilter
        name="site"
        label={r.site}
        choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
      />
    </Filters>
  )
}

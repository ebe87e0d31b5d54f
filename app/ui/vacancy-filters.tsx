import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { ChoiceFilter, Filters, OccupationFilter, PlaceFilter, SearchFilter, TicksFilter } from './filters.tsx'
import { useTexts } from './language.ts'
import { recordTexts } from './record.texts.ts'

/** Filters of the list of vacancies; `employer` keeps the list at the vacancies of one firm. */
export function VacancyFilters({
  occupation,
  sites,
  employer,
}: {
  occupation: { code: string; title: string } | null
  sites: readonly { id: string; name: string }[]
  employer: string | null
}) {
  const t = useTexts(vacancyTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  return (
    <Filters>
      <SearchFilter label={`${t.fields.title}, ${t.fields.employer}`} />
      <OccupationFilter chosen={occupation && { value: occupation.code, text: occupation.title }} />
      <PlaceFilter />
      <ChoiceFilter
        name="state"
        label={r.state}
        choices={[['', t.openFilter], ['all', t.allStates], ...Object.entries(t.states)]}
      />
      <TicksFilter name="time" label={r.time} choices={Object.entries(v.times)} />
      <TicksFilter name="kind" label={t.fields.kind} choices={Object.entries(v.kinds)} />
      <ChoiceFilter
        name="site"
        label={r.site}
        choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
      />
      {employer ? <input type="hidden" name="employer" value={employer} /> : null}
    </Filters>
  )
}

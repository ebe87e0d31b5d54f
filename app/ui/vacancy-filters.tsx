import { openVacancyStates } from '../domains/vacancies/vacancy.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { FacetField, Facets } from './facets.tsx'
import { Filters, OccupationFilter, PlaceFilter, SearchFilter } from './filters.tsx'
import { useTexts } from './language.ts'
import { CountedChoice, DayFilter, PayFilter } from './list-facets.tsx'
import type { ListCounts } from './list-facets.tsx'
import { recordTexts } from './record.texts.ts'

/** Facets of the list that are ticks. */
export const vacancyFacetNames = ['time', 'openTo', 'licence', 'language', 'skill'] as const

/** Filters of the list of vacancies; `employer` keeps the list at the vacancies of one firm. */
export function VacancyFilters(props: {
  occupation: { code: string; title: string } | null
  sites: readonly { id: string; name: string }[]
  employer: string | null
  counts: ListCounts
}) {
  const { occupation, sites, employer, counts } = props
  const t = useTexts(vacancyTexts)
  const s = useTexts(searchTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const open = (counts.state ?? []).filter(({ value }) => openVacancyStates.some((state) => state === value))
  const states = [...(counts.state ?? []), { value: '', count: open.reduce((sum, { count }) => sum + count, 0) }]
  const kinds: Readonly<Record<string, string>> = v.kinds
  return (
    <Filters>
      <SearchFilter label={t.searchIn} />
      <OccupationFilter chosen={occupation && { value: occupation.code, text: occupation.title }} />
      <PlaceFilter />
      <CountedChoice
        name="state"
        label={r.state}
        choices={[['', t.openFilter], ['all', t.allStates], ...Object.entries(t.states)]}
        counts={{ state: states }}
      />
      <CountedChoice
        name="site"
        label={r.site}
        choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
        counts={counts}
      />
      <PayFilter />
      <DayFilter name="startBy" label={s.startBy} />
      <FacetField
        name="kind"
        label={t.fields.kind}
        counts={counts.kind ?? []}
        word={(value) => kinds[value] ?? value}
      />
      <CountedChoice
        name="temp"
        label={s.facets.temp}
        choices={[['', r.all], ...Object.entries(s.vacancyTemp)]}
        counts={counts}
      />
      <Facets kind="vacancy" names={vacancyFacetNames} counts={counts} sites={{}} />
      {employer ? <input type="hidden" name="employer" value={employer} /> : null}
    </Filters>
  )
}

import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { Facets } from './facets.tsx'
import { Filters, OccupationFilter, PlaceFilter, SearchFilter } from './filters.tsx'
import { useTexts } from './language.ts'
import { CountedChoice, DayFilter } from './list-facets.tsx'
import type { ListCounts } from './list-facets.tsx'
import { recordTexts } from './record.texts.ts'

/** Filters of the list of events; the tab above (`when`) stays. */
export function EventFilters(props: {
  occupation: { code: string; title: string } | null
  sites: readonly { id: string; name: string }[]
  counts: ListCounts
  when: string
}) {
  const { occupation, sites, counts, when } = props
  const t = useTexts(eventTexts)
  const f = useTexts(eventFieldTexts)
  const s = useTexts(searchTexts)
  const r = useTexts(recordTexts)
  return (
    <Filters>
      <input type="hidden" name="when" value={when} />
      <SearchFilter label={t.searchIn} />
      <OccupationFilter chosen={occupation && { value: occupation.code, text: occupation.title }} />
      <PlaceFilter />
      <div className="pair pair--tight">
        <DayFilter name="from" label={s.from} />
        <DayFilter name="to" label={s.to} />
      </div>
      <CountedChoice
        name="kind"
        label={f.fields.kind}
        choices={[['', t.all], ...Object.entries(t.kinds)]}
        counts={counts}
      />
      <CountedChoice
        name="state"
        label={r.state}
        choices={[['', t.all], ...Object.entries(t.states)]}
        counts={counts}
      />
      <CountedChoice
        name="site"
        label={r.site}
        choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
        counts={counts}
      />
      <Facets kind="event" names={['language']} counts={counts} sites={{}} />
    </Filters>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { vacancyFilter } from '../http/vacancy-filter.server.ts'
import { FilterNotes } from '../ui/filter-notes.tsx'
import {
  chipsOf,
  ChoiceFilter,
  Filters,
  NoResults,
  OccupationFilter,
  PlaceFilter,
  SearchFilter,
  SortLinks,
  TicksFilter,
} from '../ui/filters.tsx'
import type { ActiveFilter } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Chips, LinkButton, Pager } from '../ui/parts.tsx'
import { fill, recordTexts } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { VacancyTable } from '../ui/vacancy-table.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vacancyTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const { resolved, filter } = await vacancyFilter(request, language)
  const [{ rows, total }, sites, employer] = await Promise.all([
    reads.vacancies.list(scope, filter),
    reads.accounts.sites(),
    filter.employer ? reads.employers.forForm(scope, filter.employer) : null,
  ])
  const titles = await reads.occupations.titles(
    rows.map((row) => row.occupation),
    language,
  )
  const { query, ...notes } = resolved
  return { rows, total, titles, sites, query, notes, now: app.now(), employer: employer?.employer.name ?? null }
}

export default function Vacancies() {
  const { rows, total, titles, sites, query, notes, now, employer } = useLoaderData<typeof loader>()
  const t = useTexts(vacancyTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const [params] = useSearchParams()
  const state = params.get('state') ?? ''
  const states: Record<string, string> = { ...t.states, all: t.allStates }
  const kinds: Record<string, string> = v.kinds
  const times: Record<string, string> = v.times
  const active: ActiveFilter[] = [
    ...(query.text ? [{ name: 'q', text: `${r.search}: ${query.text}` }] : []),
    ...(notes.occupation
      ? [
          {
            name: 'occupation',
            text: `${notes.occupation.title} (${notes.occupation.code})`,
          },
        ]
      : []),
    ...(notes.placeName ? [{ name: 'place', text: `${notes.placeName}, ${fill(r.km, { n: query.km })}` }] : []),
    ...(state && states[state] ? [{ name: 'state', text: states[state] }] : []),
    ...params.getAll('kind').flatMap((kind) => (kinds[kind] ? [{ name: 'kind', value: kind, text: kinds[kind] }] : [])),
    ...query.times.flatMap((time) => (times[time] ? [{ name: 'time', value: time, text: times[time] }] : [])),
    ...sites.flatMap((site) => (site.id === query.site ? [{ name: 'site', text: site.name }] : [])),
    ...(employer ? [{ name: 'employer', text: employer }] : []),
  ]
  const address = new URLSearchParams(params)
  address.delete('page')
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to={`/vacancies.csv?${address.toString()}`} rank="tertiary" reload>
            {t.export}
          </LinkButton>
          <LinkButton to="/vacancies/new" rank="primary">
            {t.new}
          </LinkButton>
        </>
      }
    >
      <div className="list">
        <Filters>
          <SearchFilter label={`${t.fields.title}, ${t.fields.employer}`} />
          <OccupationFilter
            chosen={notes.occupation && { value: notes.occupation.code, text: notes.occupation.title }}
          />
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
          {params.get('employer') ? <input type="hidden" name="employer" value={params.get('employer') ?? ''} /> : null}
        </Filters>
        <div>
          <Chips chips={chipsOf(active, params)} />
          <FilterNotes {...notes} />
          <div className="list__head">
            <p role="status">
              <strong>{total === 1 ? t.countOne : fill(t.count, { n: total })}</strong>
            </p>
            <SortLinks
              current={query.sort}
              sorts={Object.entries(t.sorts).filter(([sort]) => sort !== 'near' || notes.placeName)}
            />
          </div>
          {rows.length === 0 ? (
            <NoResults title={active.length > 0 ? t.noResults : t.noneYet} active={active} />
          ) : (
            <VacancyTable rows={rows} titles={titles} now={now} />
          )}
          <Pager page={query.page} pages={Math.ceil(total / 25)} />
          {active.length > 0 && rows.length > 0 ? (
            <p className="small">
              <Link to="?">{r.reset}</Link>
            </p>
          ) : null}
        </div>
      </div>
    </Page>
  )
}

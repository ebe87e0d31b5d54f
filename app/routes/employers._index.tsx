import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { employerFilter } from '../http/employer-filter.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { EmployerTable } from '../ui/employer-table.tsx'
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
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, employerTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const { resolved, filter } = await employerFilter(request, language)
  const [{ rows, total }, sites] = await Promise.all([reads.employers.list(scope, filter), reads.accounts.sites()])
  const { query, ...notes } = resolved
  return { rows, total, sites, query, notes }
}

export default function Employers() {
  const { rows, total, sites, query, notes } = useLoaderData<typeof loader>()
  const t = useTexts(employerTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const [params] = useSearchParams()
  const chosen = (name: string, words: Record<string, string>): ActiveFilter[] => {
    const text = words[params.get(name) ?? '']
    return text ? [{ name, text }] : []
  }
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
    ...chosen('open', { '1': t.withOpen }),
    ...chosen('kind', v.employerKinds),
    ...chosen('openTo', v.openTo),
    ...sites.flatMap((site) => (site.id === query.site ? [{ name: 'site', text: site.name }] : [])),
  ]
  const address = new URLSearchParams(params)
  address.delete('page')
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to={`/employers.csv?${address.toString()}`} rank="tertiary" reload>
            {t.export}
          </LinkButton>
          <LinkButton to="/employers/new" rank="primary">
            {t.new}
          </LinkButton>
        </>
      }
    >
      <div className="list">
        <Filters>
          <SearchFilter label={`${t.fields.name}, ${t.contacts}`} />
          <OccupationFilter
            label={t.occupation}
            chosen={notes.occupation && { value: notes.occupation.code, text: notes.occupation.title }}
          />
          <PlaceFilter />
          <TicksFilter name="open" label={t.vacancies} choices={[['1', t.withOpen]]} />
          <ChoiceFilter name="kind" label={t.fields.kind} choices={[['', t.all], ...Object.entries(v.employerKinds)]} />
          <ChoiceFilter name="openTo" label={t.fields.openTo} choices={[['', t.all], ...Object.entries(v.openTo)]} />
          <ChoiceFilter
            name="site"
            label={r.site}
            choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
          />
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
            <EmployerTable rows={rows} />
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

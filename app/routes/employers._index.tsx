import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { employerFilter } from '../http/employer-filter.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import styles from '../styles/search.css?url'
import { EmployerTable } from '../ui/employer-table.tsx'
import { FacetField, Facets } from '../ui/facets.tsx'
import { FilterNotes } from '../ui/filter-notes.tsx'
import {
  chipsOf,
  Filters,
  NoResults,
  OccupationFilter,
  PlaceFilter,
  SearchFilter,
  SortLinks,
  sortsOf,
} from '../ui/filters.tsx'
import type { ActiveFilter } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { CountedChoice, useFacetChips } from '../ui/list-facets.tsx'
import { Page } from '../ui/page.tsx'
import { Chips, LinkButton, Pager } from '../ui/parts.tsx'
import { fill, recordTexts } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, employerTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const { resolved, filter } = await employerFilter(request, language)
  const [{ rows, total, facets, marked, loosened }, sites] = await Promise.all([
    reads.employers.page(scope, filter),
    reads.accounts.sites(),
  ])
  const { query, ...notes } = resolved
  return { rows, total, facets, marked, loosened, sites, query, notes }
}

export default function Employers() {
  const { rows, total, facets, marked, loosened, sites, query, notes } = useLoaderData<typeof loader>()
  const t = useTexts(employerTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const [params] = useSearchParams()
  const chosen = (name: string, words: Record<string, string>): ActiveFilter[] => {
    const text = words[params.get(name) ?? '']
    return text ? [{ name, text }] : []
  }
  const chips = useFacetChips('employer', ['openTo'])
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
    ...chips,
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
          <SearchFilter label={t.searchIn} />
          <OccupationFilter
            label={t.occupation}
            chosen={notes.occupation && { value: notes.occupation.code, text: notes.occupation.title }}
          />
          <PlaceFilter />
          <FacetField
            name="open"
            label={t.vacancies}
            counts={(facets.open ?? []).filter(({ value }) => value === '1')}
            word={() => t.withOpen}
          />
          <CountedChoice
            name="kind"
            label={t.fields.kind}
            choices={[['', t.all], ...Object.entries(v.employerKinds)]}
            counts={facets}
          />
          <Facets kind="employer" names={['openTo']} counts={facets} sites={{}} />
          <CountedChoice
            name="site"
            label={r.site}
            choices={[['', r.allSites], ...sites.map((site) => [site.id, site.name] as const)]}
            counts={facets}
          />
        </Filters>
        <div>
          <Chips chips={chipsOf(active, params)} />
          <FilterNotes {...notes} loosened={loosened} />
          <div className="list__head">
            <p role="status">
              <strong>{total === 1 ? t.countOne : fill(t.count, { n: total })}</strong>
            </p>
            <SortLinks
              current={query.sort}
              sorts={sortsOf(t.sorts, r.best, query.text !== '', notes.placeName !== null)}
            />
          </div>
          {rows.length === 0 ? (
            <NoResults title={active.length > 0 ? t.noResults : t.noneYet} active={active} />
          ) : (
            <EmployerTable rows={rows} marked={marked} />
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

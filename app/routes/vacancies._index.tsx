import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { vacancyFilter } from '../http/vacancy-filter.server.ts'
import { chosenVacancies } from '../http/chosen-action.server.ts'
import styles from '../styles/search.css?url'
import { VacanciesBar } from '../ui/list-bars.tsx'
import { FilterNotes } from '../ui/filter-notes.tsx'
import { chipsOf, NoResults, SortLinks, sortsOf } from '../ui/filters.tsx'
import type { ActiveFilter } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { useFacetChips } from '../ui/list-facets.tsx'
import { Page } from '../ui/page.tsx'
import { Chips, LinkButton, Pager } from '../ui/parts.tsx'
import { fill, recordTexts } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { vacancyFacetNames, VacancyFilters } from '../ui/vacancy-filters.tsx'
import { VacancyTable } from '../ui/vacancy-table.tsx'
import { app, reads } from '../wiring.server.ts'

export const action = ({ request }: ActionFunctionArgs) => chosenVacancies(request)

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vacancyTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const { resolved, filter } = await vacancyFilter(request, language)
  const [{ rows, total, facets, marked, loosened }, sites, employer] = await Promise.all([
    reads.vacancies.page(scope, filter),
    reads.accounts.sites(),
    filter.employer ? reads.employers.forForm(scope, filter.employer) : null,
  ])
  const titles = await reads.occupations.titles(
    rows.map((row) => row.occupation),
    language,
  )
  const { query, ...notes } = resolved
  return {
    rows,
    total,
    facets,
    marked,
    loosened,
    titles,
    sites,
    query,
    notes,
    now: app.now(),
    employer: employer?.employer.name ?? null,
    mayWrite: may(actor.role, 'records.write'),
  }
}

export default function Vacancies() {
  const { rows, total, facets, marked, loosened, titles, sites, query, notes, now, employer, mayWrite } =
    useLoaderData<typeof loader>()
  const t = useTexts(vacancyTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const [params] = useSearchParams()
  const state = params.get('state') ?? ''
  const states: Record<string, string> = { ...t.states, all: t.allStates }
  const kinds: Record<string, string> = v.kinds
  const chips = useFacetChips('vacancy', ['temp', ...vacancyFacetNames])
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
    ...sites.flatMap((site) => (site.id === query.site ? [{ name: 'site', text: site.name }] : [])),
    ...(employer ? [{ name: 'employer', text: employer }] : []),
    ...chips,
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
        <VacancyFilters occupation={notes.occupation} sites={sites} employer={params.get('employer')} counts={facets} />
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
            <>
              <VacancyTable rows={rows} marked={marked} titles={titles} now={now} choose={mayWrite} />
              {mayWrite ? <VacanciesBar /> : null}
            </>
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

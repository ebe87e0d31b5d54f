import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { candidateFilter } from '../http/candidate-filter.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { chosenPeople } from '../http/chosen-action.server.ts'
import styles from '../styles/search.css?url'
import { PeopleBar } from '../ui/list-bars.tsx'
import { CandidateFilters, personFacetNames } from '../ui/candidate-filters.tsx'
import { CandidateTable } from '../ui/candidate-table.tsx'
import { FilterNotes } from '../ui/filter-notes.tsx'
import { chipsOf, NoResults, SortLinks, sortsOf } from '../ui/filters.tsx'
import type { ActiveFilter } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { useFacetChips } from '../ui/list-facets.tsx'
import { Page } from '../ui/page.tsx'
import { Chips, LinkButton, Pager } from '../ui/parts.tsx'
import { fill, recordTexts } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, candidateTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const { resolved, filter } = await candidateFilter(request, language)
  const [{ rows, total, facets, marked, loosened }, sites] = await Promise.all([
    reads.candidates.page(scope, filter),
    reads.accounts.sites(),
  ])
  const titles = await reads.occupations.titles(
    rows.flatMap((row) => row.targets),
    language,
  )
  const { query, ...notes } = resolved
  const mayInvite = may(actor.role, 'invitations.write')
  const events = mayInvite ? (await reads.events.list(scope, { when: 'coming', page: 1 })).rows : []
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
    mayWrite: may(actor.role, 'records.write'),
    events: events.filter(({ state }) => state === 'published').map(({ id, title }) => ({ id, title })),
  }
}

export const action = ({ request }: ActionFunctionArgs) => chosenPeople(request)

export default function Candidates() {
  const { rows, total, facets, marked, loosened, titles, sites, query, notes, now, mayWrite, events } =
    useLoaderData<typeof loader>()
  const t = useTexts(candidateTexts)
  const r = useTexts(recordTexts)
  const [params] = useSearchParams()
  const states: Record<string, string> = { ...t.states, all: t.allStates }
  const ready: Record<string, string> = t.readinessFilter
  const chosen = (name: string, words: Record<string, string>): ActiveFilter[] => {
    const text = words[params.get(name) ?? '']
    return text ? [{ name, text }] : []
  }
  const chips = useFacetChips('person', ['temp', ...personFacetNames])
  const active: ActiveFilter[] = [
    ...(query.text ? [{ name: 'q', text: `${r.search}: ${query.text}` }] : []),
    ...(notes.occupation ? [{ name: 'occupation', text: `${notes.occupation.title} (${notes.occupation.code})` }] : []),
    ...(notes.occupation ? chosen('wish', { first: t.firstWish }) : []),
    ...(notes.placeName ? [{ name: 'place', text: `${notes.placeName}, ${fill(r.km, { n: query.km })}` }] : []),
    ...chosen('ready', ready),
    ...chosen('state', states),
    ...sites.flatMap((site) => (site.id === query.site ? [{ name: 'site', text: site.name }] : [])),
    ...chips,
  ]
  const address = new URLSearchParams(params)
  address.delete('page')
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to={`/candidates.csv?${address.toString()}`} rank="tertiary" reload>
            {t.export}
          </LinkButton>
          <LinkButton to="/candidates/new" rank="primary">
            {t.new}
          </LinkButton>
        </>
      }
    >
      <div className="list">
        <CandidateFilters occupation={notes.occupation} sites={sites} counts={facets} />
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
              <CandidateTable rows={rows} marked={marked} titles={titles} now={now} choose={mayWrite} />
              {mayWrite ? <PeopleBar events={events} /> : null}
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

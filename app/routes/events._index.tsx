import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { eventKinds, eventStates } from '../domains/events/event.ts'
import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { plannerTexts } from '../domains/events/planner.texts.ts'
import { eventFilter } from '../http/event-filter.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { spanInWords } from '../lib/dates.ts'
import styles from '../styles/search.css?url'
import { EventFilters } from '../ui/event-filters.tsx'
import { EventState } from '../ui/event-state.tsx'
import { FilterNotes } from '../ui/filter-notes.tsx'
import { chipsOf, NoResults, SortLinks } from '../ui/filters.tsx'
import type { ActiveFilter } from '../ui/filters.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { useFacetChips } from '../ui/list-facets.tsx'
import { Page } from '../ui/page.tsx'
import { Chips, EmptyState, LinkButton, Pager, Table, Tabs } from '../ui/parts.tsx'
import { fill, recordTexts } from '../ui/record.texts.ts'
import { Marked } from '../ui/search-hits.tsx'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Termine' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'events.read')
  const { resolved, filter } = await eventFilter(request, language)
  const [found, sites] = await Promise.all([reads.events.page(scope, filter), reads.accounts.sites()])
  const { query, ...notes } = resolved
  return { ...found, sites, query, notes, when: filter.when }
}

export default function Events() {
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const p = useTexts(plannerTexts)
  const r = useTexts(recordTexts)
  const language = useLanguage()
  const { rows, total, pages, facets, marked, loosened, sites, query, notes, when } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const views = [
    ...(['coming', 'past', 'all'] as const).map((one) => ({
      to: `/events?when=${one}`,
      text: t[one],
      current: when === one,
    })),
    { to: '/events/calendar', text: p.title, current: false },
    { to: '/events/bundles', text: p.bundles, current: false },
  ]
  const chips = useFacetChips('event', ['language'])
  const kind = eventKinds.find((one) => one === params.get('kind'))
  const state = eventStates.find((one) => one === params.get('state'))
  const active: ActiveFilter[] = [
    ...(query.text ? [{ name: 'q', text: `${r.search}: ${query.text}` }] : []),
    ...(notes.occupation ? [{ name: 'occupation', text: `${notes.occupation.title} (${notes.occupation.code})` }] : []),
    ...(notes.placeName ? [{ name: 'place', text: `${notes.placeName}, ${fill(r.km, { n: query.km })}` }] : []),
    ...(kind ? [{ name: 'kind', text: t.kinds[kind] }] : []),
    ...(state ? [{ name: 'state', text: t.states[state] }] : []),
    ...sites.flatMap((site) => (site.id === query.site ? [{ name: 'site', text: site.name }] : [])),
    ...chips,
  ]
  return (
    <Page
      title={t.title}
      actions={
        <LinkButton to="/events/new" rank="primary">
          {t.newEvent}
        </LinkButton>
      }
    >
      <Tabs label={t.when} tabs={views} />
      <div className="list">
        <EventFilters occupation={notes.occupation} sites={sites} counts={facets} when={when} />
        <div>
          <Chips chips={chipsOf(active, params)} />
          <FilterNotes {...notes} loosened={loosened} />
          <div className="list__head">
            <p role="status">
              <strong>{fill(t.count, { n: total })}</strong>
            </p>
            {query.text ? (
              <SortLinks
                current={query.sort}
                sorts={[
                  ['best', r.best],
                  ['begin', t.byBegin],
                ]}
              />
            ) : null}
          </div>
          {rows.length === 0 && active.length > 0 ? <NoResults title={t.empty} active={active} /> : null}
          {rows.length === 0 && active.length === 0 ? (
            <EmptyState title={t.empty}>
              <p>{t.emptyHint}</p>
            </EmptyState>
          ) : null}
          {rows.length > 0 ? (
            <Table
              caption={t.title}
              rows={rows}
              id={(row) => row.id}
              columns={[
                {
                  head: fieldWords.fields.title,
                  main: true,
                  cell: (row) => (
                    <Link to={`/events/${row.id}`}>
                      <Marked text={row.title} words={marked} />
                    </Link>
                  ),
                },
                { head: t.when, cell: (row) => spanInWords(row.beginsAt, row.endsAt, language) },
                { head: t.place, cell: (row) => row.city },
                {
                  head: fieldWords.fields.host,
                  cell: (row) => (row.hosts > 1 ? `${row.host} +${row.hosts - 1}` : row.host),
                },
                { head: fieldWords.fields.kind, cell: (row) => t.kinds[row.kind] },
                { head: t.seatsHead, cell: (row) => t.seats(row.seats) },
                { head: t.answer, cell: (row) => <EventState state={row.state} /> },
              ]}
            />
          ) : null}
          <Pager page={query.page} pages={pages} />
        </div>
      </div>
    </Page>
  )
}

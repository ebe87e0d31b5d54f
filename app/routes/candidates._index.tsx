import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { candidateFilter } from '../http/candidate-filter.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { chosenPeople } from '../http/chosen-action.server.ts'
import { PeopleBar } from '../ui/list-bars.tsx'
import { CandidateFilters } from '../ui/candidate-filters.tsx'
import { CandidateTable } from '../ui/candidate-table.tsx'
import { FilterNotes } from '../ui/filter-notes.tsx'
import { chipsOf, NoResults, SortLinks } from '../ui/filters.tsx'
import type { ActiveFilter } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Chips, LinkButton, Pager } from '../ui/parts.tsx'
import { fill, recordTexts } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, candidateTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const { resolved, filter } = await candidateFilter(request, language)
  const [{ rows, total }, sites] = await Promise.all([reads.candidates.list(scope, filter), reads.accounts.sites()])
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
  const { rows, total, titles, sites, query, notes, now, mayWrite, events } = useLoaderData<typeof loader>()
  const t = useTexts(candidateTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const [params] = useSearchParams()
  const states: Record<string, string> = { ...t.states, all: t.allStates }
  const ready: Record<string, string> = t.readinessFilter
  const times: Record<string, string> = v.times
  const chosen = (name: string, words: Record<string, string>): ActiveFilter[] => {
    const text = words[params.get(name) ?? '']
    return text ? [{ name, text }] : []
  }
  const active: ActiveFilter[] = [
    ...(query.text ? [{ name: 'q', text: `${r.search}: ${query.text}` }] : []),
    ...(notes.occupation ? [{ name: 'occupation', text: `${notes.occupation.title} (${notes.occupation.code})` }] : []),
    ...(notes.occupation ? chosen('wish', { first: t.firstWish }) : []),
    ...(notes.placeName ? [{ name: 'place', text: `${notes.placeName}, ${fill(r.km, { n: query.km })}` }] : []),
    ...chosen('ready', ready),
    ...chosen('state', states),
    ...query.times.flatMap((time) => (times[time] ? [{ name: 'time', value: time, text: times[time] }] : [])),
    ...sites.flatMap((site) => (site.id === query.site ? [{ name: 'site', text: site.name }] : [])),
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
        <CandidateFilters occupation={notes.occupation} sites={sites} />
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
            <>
              <CandidateTable rows={rows} titles={titles} now={now} choose={mayWrite} />
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

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { placementTexts } from '../domains/matching/placement.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { stockFilter } from '../http/stock-filter.server.ts'
import { dayOfColumn, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Section, Table } from '../ui/parts.tsx'
import { StockFilter } from '../ui/stock-filter.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, placementTexts[titleLanguage(matches)].placement)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'matches.read')
  const filter = stockFilter(request)
  const found = await reads.matching.withoutMatch(scope, filter)
  const codes = [...found.people, ...found.byOccupation].flatMap(({ occupation }) => occupation ?? [])
  return {
    ...found,
    filter,
    threshold: await reads.matching.threshold(),
    sites: await reads.accounts.sites(),
    titles: await reads.occupations.titles(codes, language),
  }
}

/** Candidate-oriented placement begins here: ready people whom nothing in the stock fits, by site and occupation. */
export default function Placement() {
  const t = useTexts(placementTexts)
  const language = useLanguage()
  const { filter, sites, total, people, byOccupation, titles, threshold } = useLoaderData<typeof loader>()
  const named = (code: string | null) => (code === null ? '–' : (titles[code] ?? code))
  return (
    <Page title={t.placement} state={<span className="badge">{t.total(total)}</span>} sub={t.placementHint(threshold)}>
      <StockFilter filter={filter} sites={sites} />
      {people.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={t.byOccupation}>
            <ul className="chips">
              {byOccupation.map(({ occupation, n }) => (
                <li key={occupation}>
                  <Link className="chip" to={`?site=${encodeURIComponent(filter.site)}&occupation=${occupation}`}>
                    {named(occupation)} ({n})
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
          <Table
            caption={t.placement}
            rows={people}
            id={({ id }) => id}
            columns={[
              { head: t.person, main: true, cell: ({ id, name }) => <Link to={`/candidates/${id}`}>{name}</Link> },
              { head: t.occupation, cell: ({ occupation }) => named(occupation) },
              { head: t.site, cell: ({ site, city }) => [site, city].filter(Boolean).join(' · ') },
              { head: t.best, end: true, cell: ({ best }) => best ?? t.noBest },
              { head: t.ready, cell: ({ readyOn }) => (readyOn ? shortDay(dayOfColumn(readyOn), language) : '–') },
              { head: t.leads, end: true, cell: ({ openLeads }) => openLeads },
              {
                head: t.ask,
                cell: ({ id }) => (
                  <LinkButton small to={`/candidates/${id}/leads`}>
                    {t.ask}
                  </LinkButton>
                ),
              },
            ]}
          />
          {total > people.length ? <p className="muted small">{t.firstOf(people.length, total)}</p> : null}
        </>
      )}
    </Page>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { shortDay, spanInWords } from '../lib/dates.ts'
import { EventState } from '../ui/event-state.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, EmptyState, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, firmTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'firm.read')
  const [vacancies, events] = await Promise.all([
    reads.records.vacancies(scope, { after: null, take: 100 }),
    reads.events.list(scope, { when: 'coming', page: 1 }),
  ])
  return { vacancies, events: events.rows }
}

/** An employer's own view: the firm's vacancies with their state and the days that it hosts; numbers, never names. */
export default function Firm() {
  const t = useTexts(firmTexts)
  const e = useTexts(eventTexts)
  const states: Record<string, string> = useTexts(vacancyTexts).states
  const language = useLanguage()
  const { vacancies, events } = useLoaderData<typeof loader>()
  return (
    <Page title={t.title}>
      <Section title={`${t.vacancies} (${vacancies.length})`}>
        {vacancies.length === 0 ? (
          <EmptyState title={t.noVacancies}>
            <p>{t.ask}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.vacancies}
            rows={vacancies}
            id={(row) => row.id}
            columns={[
              { head: t.vacancy, main: true, cell: (row) => row.title },
              { head: t.place, cell: (row) => row.location.city ?? '–' },
              { head: t.places, end: true, cell: (row) => row.places ?? 1 },
              { head: t.since, cell: (row) => (row.published ? shortDay(row.published, language) : '–') },
              { head: t.state, cell: (row) => <Badge>{states[row.state] ?? row.state}</Badge> },
            ]}
          />
        )}
      </Section>
      <Section title={`${t.events} (${events.length})`}>
        {events.length === 0 ? (
          <p className="muted">{t.noEvents}</p>
        ) : (
          <Table
            caption={t.events}
            rows={events}
            id={(row) => row.id}
            columns={[
              { head: t.event, main: true, cell: (row) => row.title },
              { head: e.when, cell: (row) => spanInWords(row.beginsAt, row.endsAt, language) },
              { head: t.place, cell: (row) => row.city },
              { head: e.seatsHead, cell: (row) => e.seats(row.seats) },
              { head: t.state, cell: (row) => <EventState state={row.state} /> },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}

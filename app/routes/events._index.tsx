import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { eventKinds, eventStates } from '../domains/events/event.ts'
import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { plannerTexts } from '../domains/events/planner.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { spanInWords } from '../lib/dates.ts'
import { EventState } from '../ui/event-state.tsx'
import { formTexts } from '../ui/form.texts.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, LinkButton, Pager, Table, Tabs } from '../ui/parts.tsx'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: 'Termine' }]

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.read')
  const query = new URL(request.url).searchParams
  const filter = {
    when: oneOf(query.get('when'), ['coming', 'past', 'all'] as const) ?? 'coming',
    kind: oneOf(query.get('kind'), eventKinds),
    state: oneOf(query.get('state'), eventStates),
    text: query.get('q')?.trim() || undefined,
    page: Math.max(1, Number(query.get('page')) || 1),
  }
  return { ...(await reads.events.list(scope, filter)), filter }
}

export default function Events() {
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const p = useTexts(plannerTexts)
  const f = useTexts(formTexts)
  const language = useLanguage()
  const { rows, total, pages, filter } = useLoaderData<typeof loader>()
  const views = [
    ...(['coming', 'past', 'all'] as const).map((when) => ({
      to: `/events?when=${when}`,
      text: t[when],
      current: filter.when === when,
    })),
    { to: '/events/calendar', text: p.title, current: false },
    { to: '/events/bundles', text: p.bundles, current: false },
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
      <Form className="row" role="search">
        <input type="hidden" name="when" value={filter.when} />
        <input
          className="input input--mid"
          type="search"
          name="q"
          aria-label={f.search}
          defaultValue={filter.text ?? ''}
        />
        <select
          className="input input--mid"
          name="kind"
          aria-label={fieldWords.fields.kind}
          defaultValue={filter.kind ?? ''}
        >
          <option value="">
            {fieldWords.fields.kind}: {t.all}
          </option>
          {eventKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
        <Button>{f.search}</Button>
      </Form>
      <p className="muted" aria-live="polite">
        {total} {t.title}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          rows={rows}
          id={(row) => row.id}
          columns={[
            {
              head: fieldWords.fields.title,
              main: true,
              cell: (row) => <Link to={`/events/${row.id}`}>{row.title}</Link>,
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
      )}
      <Pager page={filter.page} pages={pages} />
    </Page>
  )
}

import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Outlet, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { planningTexts } from '../domains/events/planning/planning.texts.ts'
import { missingForPublishing } from '../domains/events/event.ts'
import { dayPageTexts } from '../domains/events/day/day-page.texts.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { eventLifeTexts } from '../domains/events/event-life.texts.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { spanInWords } from '../lib/dates.ts'
import { EventLife } from '../ui/event-life.tsx'
import { EventState } from '../ui/event-state.tsx'
import styles from '../styles/events.css?url'
import { useLanguage, useTexts } from '../ui/language.ts'
import { PlanningWarnings } from '../ui/planning-warnings.tsx'
import { Page } from '../ui/page.tsx'
import { LinkButton, Notice, Tabs } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.event.title ?? 'Termin' }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'events.read')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const missing =
    event.state === 'draft' ? missingForPublishing({ ...event, hosts: event.hosts.length }, app.now()) : []
  const planned = event.state === 'draft' || (event.state === 'published' && event.endsAt > app.now())
  const warnings = planned
    ? await reads.planner.warnings(
        scope,
        { ...event, hostIds: event.hosts.map(({ employerId }) => employerId) },
        language,
      )
    : []
  const lacking = event.state === 'closed' ? await reads.outcomes.missing(scope, event.id) : 0
  return { event, missing, warnings, lacking, mayWrite: may(actor.role, 'events.write') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'events.write')
  const life = eventLifeTexts[language]
  const id = params.id ?? ''
  const asked = textField(await request.formData(), 'state')
  const state = (['running', 'closed', 'evaluated'] as const).find((one) => one === asked) ?? 'published'
  const done = await app.events.change(actor.name, id, { facts: {}, state, version: null })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  return state === 'published'
    ? redirectWith(`/events/${id}/choose`, { text: life.published })
    : redirectWith(`/events/${id}/${state === 'running' ? 'day' : 'outcome'}`, {
        text: planningTexts[language].stepped[state],
      })
}

export default function Event() {
  const t = useTexts(eventTexts)
  const refusalWords = useTexts(eventRefusalTexts)
  const life = useTexts(eventLifeTexts)
  const day = useTexts(dayTexts)
  const dayPage = useTexts(dayPageTexts)
  const outcome = useTexts(outcomeTexts)
  const language = useLanguage()
  const { event, missing, warnings, lacking, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { pathname } = useLocation()
  const base = `/events/${event.id}`
  const tab = (path: string, text: string) => ({ to: base + path, text, current: pathname === base + path })
  const live = event.state === 'draft' || event.state === 'published' || event.state === 'running'
  return (
    <Page
      title={event.title}
      state={<EventState state={event.state} />}
      sub={`${t.kinds[event.kind]} · ${spanInWords(event.beginsAt, event.endsAt, language)}${event.city ? ` · ${event.city}` : ''} · ${t.seats(event.seats)}`}
      crumbs={[{ to: '/events', text: t.title }]}
      actions={
        <>
          {['published', 'running', 'closed'].includes(event.state) ? (
            <LinkButton to={`${base}/check-in`} reload>
              {day.title}
            </LinkButton>
          ) : null}
          {live ? <LinkButton to={`${base}/edit`}>{t.edit}</LinkButton> : null}
          {live ? (
            <LinkButton to={`${base}/cancel`} rank="tertiary">
              {life.cancel}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {answer?.refused ? <Notice tone="danger">{refusalWords[answer.refused]}</Notice> : null}
      <EventLife
        state={event.state}
        unresolved={event.counts.accepted ?? 0}
        lacking={lacking}
        missing={missing}
        mayWrite={mayWrite}
      />
      <PlanningWarnings warnings={warnings} />
      <Tabs
        label={t.title}
        tabs={[
          tab('', t.tabs.overview),
          tab('/people', t.tabs.people),
          tab('/choose', t.tabs.choose),
          tab('/invitations', t.tabs.invitations),
          tab('/talks', t.tabs.talks),
          tab('/day', dayPage.tab),
          tab('/outcome', outcome.tab),
        ]}
      />
      <Outlet />
    </Page>
  )
}

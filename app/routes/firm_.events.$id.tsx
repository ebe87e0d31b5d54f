import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Actor } from '../domains/accounts/permissions.ts'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { dayOfferTexts } from '../domains/events/day-offer.texts.ts'
import type { EventState as EventStateName } from '../domains/events/event.ts'
import { hostOutcomeAction } from '../http/host-outcome.server.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { spanInWords } from '../lib/dates.ts'
import day from '../styles/day.css?url'
import styles from '../styles/firm.css?url'
import { EventState } from '../ui/event-state.tsx'
import { HostTalks } from '../ui/host-talks.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'stylesheet', href: day },
]
export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, page?.title ?? firmTexts[titleLanguage(matches)].events)
export const headers = () => ({ 'Cache-Control': 'no-store' })

const hosted = (actor: Actor, eventId: string | undefined) => ({
  eventId: eventId ?? '',
  employerId: actor.employerId ?? '',
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireCaller(request, 'firm.read')
  const page = await reads.outcomes.hostPage(hosted(actor, params.id))
  if (!page || page.event.state === 'draft') throw notFound()
  const { event, vacancies, rows } = page
  return {
    title: event.title,
    state: event.state as EventStateName,
    beginsAt: event.beginsAt,
    endsAt: event.endsAt,
    where: [event.placeName, event.street, [event.postcode, event.city].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
    vacancies,
    rows: rows.map(({ candidateId: _id, ...row }) => row),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'firm.write')
  const who = hosted(actor, params.id)
  if (!(await reads.outcomes.hostPage(who))) return data({ refused: 'gone' as const }, { status: 404 })
  return hostOutcomeAction(request, who, { actor: actor.name, language, back: `/firm/events/${who.eventId}` })
}

/** An event that the own firm hosts: when and where, its talks, four buttons each. */
export default function FirmEvent() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(dayOfferTexts)
  const o = useTexts(outcomeTexts)
  const firm = useTexts(firmTexts)
  const language = useLanguage()
  return (
    <Page
      title={page.title}
      sub={`${spanInWords(page.beginsAt, page.endsAt, language)} · ${page.where}`}
      state={<EventState state={page.state} />}
      crumbs={[{ to: '/firm', text: firm.title }]}
      narrow
    >
      {answer ? <Notice tone="danger">{o.refusals[answer.refused]}</Notice> : null}
      {page.rows.length === 0 ? <p>{t.eventNobody}</p> : <p className="muted">{t.eventNames}</p>}
      <HostTalks rows={page.rows} vacancies={page.vacancies} />
    </Page>
  )
}

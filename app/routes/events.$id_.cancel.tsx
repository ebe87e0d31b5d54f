import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { eventLifeTexts } from '../domains/events/event-life.texts.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { reachForm } from '../domains/events/series/series.form.ts'
import { seriesTexts } from '../domains/events/series/series.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { TextField } from '../ui/fields.tsx'
import styles from '../styles/events.css?url'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { ReachField } from '../ui/series-dates.tsx'
import { formTexts } from '../ui/form.texts.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.write')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const concerned = ['invited', 'accepted', 'waiting', 'offered'].reduce(
    (sum, state) => sum + (event.counts[state] ?? 0),
    0,
  )
  const rest = event.seriesId ? await reads.series.reach(scope, event, 'following') : null
  return { id: event.id, title: event.title, concerned: event.state === 'draft' ? 0 : concerned, rest }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'events.write')
  const form = await request.formData()
  const id = params.id ?? ''
  const reason = textField(form, 'reason').trim().slice(0, 300)
  const cancelled = { facts: {}, state: 'cancelled' as const, reason: reason || null, version: null }
  const following = reachForm.parse(form.get('reach')) === 'following'
  const done = following
    ? await app.series.change(actor.name, id, cancelled)
    : await app.events.change(actor.name, id, cancelled)
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const many = 'changed' in done.value ? seriesTexts[language].cancelledFollowing(done.value.changed.length) : null
  return redirectWith(`/events/${id}/people`, { text: many ?? eventLifeTexts[language].cancelled })
}

export default function CancelEvent() {
  const t = useTexts(eventTexts)
  const refusalWords = useTexts(eventRefusalTexts)
  const life = useTexts(eventLifeTexts)
  const f = useTexts(formTexts)
  const s = useTexts(seriesTexts)
  const { id, title, concerned, rest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={life.cancelTitle}
      crumbs={[
        { to: '/events', text: t.title },
        { to: `/events/${id}`, text: title },
      ]}
      narrow
    >
      {answer ? <Notice tone="danger">{refusalWords[answer.refused]}</Notice> : null}
      <p>
        <strong>{title}</strong>
      </p>
      <p>{life.cancelText(concerned)}</p>
      <Form method="post" className="form">
        {rest ? <ReachField hint={`${s.reaches.following}: ${s.cancelFollowing(rest.dates, rest.people)}`} /> : null}
        <TextField state={{ values: {}, errors: {} }} name="reason" label={life.cancelReason} />
        <div className="form-foot">
          <Button rank="primary">{life.cancel}</Button>
          <LinkButton to={`/events/${id}`}>{f.cancel}</LinkButton>
        </div>
      </Form>
    </Page>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { eventLifeTexts } from '../domains/events/event-life.texts.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { formTexts } from '../ui/form.texts.ts'
import { app, reads } from '../wiring.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.write')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const concerned = ['invited', 'accepted', 'waiting', 'offered'].reduce(
    (sum, state) => sum + (event.counts[state] ?? 0),
    0,
  )
  return { id: event.id, title: event.title, concerned: event.state === 'draft' ? 0 : concerned }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'events.write')
  const reason = textField(await request.formData(), 'reason')
    .trim()
    .slice(0, 300)
  const done = await app.events.change(actor.name, params.id ?? '', {
    facts: {},
    state: 'cancelled',
    reason: reason || null,
    version: null,
  })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  return redirectWith(`/events/${params.id ?? ''}/people`, { text: eventLifeTexts[language].cancelled })
}

export default function CancelEvent() {
  const t = useTexts(eventTexts)
  const refusalWords = useTexts(eventRefusalTexts)
  const life = useTexts(eventLifeTexts)
  const f = useTexts(formTexts)
  const { id, title, concerned } = useLoaderData<typeof loader>()
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
        <TextField state={{ values: {}, errors: {} }} name="reason" label={life.cancelReason} />
        <div className="form-foot">
          <Button rank="primary">{life.cancel}</Button>
          <LinkButton to={`/events/${id}`}>{f.cancel}</LinkButton>
        </div>
      </Form>
    </Page>
  )
}

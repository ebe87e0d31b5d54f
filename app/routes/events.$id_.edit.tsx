import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { eventPageForm, factsOfForm } from '../domains/events/event-page.form.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { hostTables, hostsOf, searchStep } from '../http/host-search.server.ts'
import { EventFields } from '../ui/event-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.write')
  const id = params.id ?? ''
  const [event, values] = await Promise.all([reads.events.detail(scope, id), reads.pick.eventForm(scope, id)])
  if (!event || !values) throw notFound()
  return {
    id,
    title: event.title,
    version: event.version,
    values,
    hosts: await hostsOf(scope, values['hosts[]']),
    sites: await reads.accounts.sites(),
  }
}

const fieldOf: Record<string, string> = {
  capacity_taken: 'capacity',
  slots_taken: 'slotMinutes',
  unknown_employers: 'hosts',
  overlap: 'day',
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'events.write')
  const formData = await request.formData()
  const id = params.id ?? ''
  const step = await searchStep(scope, formData)
  if (step) return data({ ...step.data, refused: null }, { status: 200 })
  const form = readForm(formData, eventPageForm)
  const hosts = await hostsOf(scope, form.values['hosts[]'])
  if (!form.ok)
    return data({ values: form.values, errors: form.errors, hosts, found: null, refused: null }, { status: 400 })
  const tables = hostTables(formData, form.data.hosts)
  if (!tables)
    return data(
      { values: form.values, errors: { hosts: 'number' }, hosts, found: null, refused: null },
      { status: 400 },
    )
  const done = await app.events.change(actor.name, id, {
    facts: factsOfForm(form.data),
    hosts: tables,
    version: Number(formData.get('version')) || null,
  })
  if (done.ok) return redirectWith(`/events/${id}`, { text: eventTexts[language].saved })
  const field = fieldOf[done.reason]
  const errors: Record<string, string> = field ? { [field]: eventRefusalTexts[language][done.reason] ?? 'format' } : {}
  const now = done.reason === 'stale' ? await reads.pick.eventForm(scope, id) : null
  const differing = now ? Object.keys(now).filter((key) => String(now[key]) !== String(form.values[key] ?? '')) : []
  const theirs = differing.map((key) => ({ key, value: String(now?.[key] ?? '') }))
  const version = done.reason === 'stale' ? (await reads.events.detail(scope, id))?.version : undefined
  return data(
    { values: form.values, errors, hosts, found: null, refused: done.reason, theirs, version },
    { status: 409 },
  )
}

export default function EditEvent() {
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const refusalWords = useTexts(eventRefusalTexts)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? loaded.values, errors: answer?.errors ?? {} }
  const theirs: { key: string; value: string }[] = answer && 'theirs' in answer ? answer.theirs : []
  const version = (answer && 'version' in answer ? answer.version : undefined) ?? loaded.version
  const labels: Record<string, string> = fieldWords.fields
  return (
    <Page
      title={`${t.edit}: ${loaded.title}`}
      crumbs={[
        { to: '/events', text: t.title },
        { to: `/events/${loaded.id}`, text: loaded.title },
      ]}
      narrow
    >
      {answer?.refused === 'stale' ? (
        <Notice tone="warning" title={fieldWords.conflictTitle}>
          <p>{fieldWords.conflict}</p>
          <ul>
            {theirs.map(({ key, value }) => (
              <li key={key}>
                {labels[key] ?? key}: {value || '–'}
              </li>
            ))}
          </ul>
        </Notice>
      ) : answer?.refused ? (
        <Notice tone="danger">{refusalWords[answer.refused]}</Notice>
      ) : null}
      <Form method="post" className="form" key={`${version}-${JSON.stringify(answer?.values ?? '')}`}>
        <input type="hidden" name="version" value={version} />
        <EventFields
          state={state}
          hosts={answer?.hosts ?? loaded.hosts}
          found={answer?.found ?? null}
          sites={loaded.sites}
        />
      </Form>
    </Page>
  )
}

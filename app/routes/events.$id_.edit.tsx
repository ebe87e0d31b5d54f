import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { eventPageForm, factsOfForm } from '../domains/events/event-page.form.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { reachForm } from '../domains/events/series/series.form.ts'
import { seriesTexts } from '../domains/events/series/series.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { planningHelp, planningStep } from '../http/event-planning.server.ts'
import { readForm, textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { hostTables, partsOf, searchStep } from '../http/host-search.server.ts'
import { EditConflict } from '../ui/edit-conflict.tsx'
import { EventFields } from '../ui/event-form.tsx'
import styles from '../styles/events.css?url'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { ReachField } from '../ui/series-dates.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${eventTexts.de.edit}: ${loaded?.title ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'events.write')
  const id = params.id ?? ''
  const [event, values] = await Promise.all([reads.events.detail(scope, id), reads.pick.eventForm(scope, id)])
  if (!event || !values) throw notFound()
  const { seen } = await planningHelp(scope, values, id, language)
  return {
    id,
    seen,
    title: event.title,
    version: event.version,
    series: event.seriesId !== null,
    values,
    ...(await partsOf(scope, values, language)),
    sites: await reads.accounts.sites(),
  }
}

const fieldOf: Record<string, string> = {
  capacity_taken: 'capacity',
  slots_taken: 'slotMinutes',
  unknown_employers: 'hosts',
  unknown_site: 'site',
  overlap: 'day',
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'events.write')
  const formData = await request.formData()
  const id = params.id ?? ''
  const step = await searchStep(scope, formData, language)
  if (step) return data({ ...step.data, refused: null, help: null })
  const planned = await planningStep(scope, formData, id, language)
  if (planned) return data({ ...planned.data, refused: null })
  const form = readForm(formData, eventPageForm)
  const parts = await partsOf(scope, form.values, language)
  if (!form.ok)
    return data(
      { values: form.values, errors: form.errors, ...parts, found: null, refused: null, help: null },
      { status: 400 },
    )
  const tables = hostTables(formData, form.data.hosts)
  if (!tables)
    return data(
      { values: form.values, errors: { hosts: 'number' }, ...parts, found: null, refused: null, help: null },
      { status: 400 },
    )
  const help = await planningHelp(scope, form.values, id, language, true)
  if (help.seen !== '' && help.seen !== textField(formData, 'seen'))
    return data({ values: form.values, errors: {}, ...parts, found: null, refused: null, help })
  const change = { facts: factsOfForm(form.data), hosts: tables, version: Number(formData.get('version')) || null }
  const following = reachForm.parse(formData.get('reach')) === 'following'
  const done = following
    ? await app.series.change(actor.name, id, change)
    : await app.events.change(actor.name, id, change)
  if (done.ok) {
    const many = 'changed' in done.value ? seriesTexts[language].changed(done.value.changed.length) : null
    return redirectWith(`/events/${id}`, { text: many ?? eventTexts[language].saved })
  }
  const at = 'at' in done && done.at !== id ? await reads.events.detail(scope, done.at) : null
  const field = fieldOf[done.reason]
  const errors: Record<string, string> = field ? { [field]: eventRefusalTexts[language][done.reason] ?? 'format' } : {}
  const now = done.reason === 'stale' ? await reads.pick.eventForm(scope, id) : null
  const differing = now ? Object.keys(now).filter((key) => String(now[key]) !== String(form.values[key] ?? '')) : []
  const theirs = differing.map((key) => ({ key: key.replace('[]', ''), value: String(now?.[key] ?? '') }))
  const version = done.reason === 'stale' ? (await reads.events.detail(scope, id))?.version : undefined
  return data(
    {
      values: form.values,
      errors,
      ...parts,
      found: null,
      refused: done.reason,
      help: null,
      theirs,
      version,
      at: at?.beginsAt,
    },
    { status: 409 },
  )
}

export default function EditEvent() {
  const t = useTexts(eventTexts)
  const s = useTexts(seriesTexts)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? loaded.values, errors: answer?.errors ?? {} }
  const theirs: { key: string; value: string }[] = answer && 'theirs' in answer ? answer.theirs : []
  const version = (answer && 'version' in answer ? answer.version : undefined) ?? loaded.version
  const at = answer && 'at' in answer ? answer.at : undefined
  return (
    <Page
      title={`${t.edit}: ${loaded.title}`}
      crumbs={[
        { to: '/events', text: t.title },
        { to: `/events/${loaded.id}`, text: loaded.title },
      ]}
      narrow
    >
      {answer?.refused ? <EditConflict refused={answer.refused} theirs={theirs} at={at} /> : null}
      <Form method="post" className="form" key={`${version}-${JSON.stringify(answer ?? '')}`}>
        <input type="hidden" name="version" value={version} />
        {answer?.help ? null : <input type="hidden" name="seen" value={loaded.seen} />}
        {loaded.series ? <ReachField hint={s.reachHint} chosen={String(state.values.reach ?? 'one')} /> : null}
        <EventFields
          state={state}
          hosts={answer?.hosts ?? loaded.hosts}
          titles={answer?.titles ?? loaded.titles}
          found={answer?.found ?? null}
          sites={loaded.sites}
          help={answer?.help ?? null}
        />
      </Form>
    </Page>
  )
}

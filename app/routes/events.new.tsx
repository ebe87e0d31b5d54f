import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { eventPageForm, factsOfForm, isOccupationCode } from '../domains/events/event-page.form.ts'
import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { planningHelp, planningStep } from '../http/event-planning.server.ts'
import { readForm, textField } from '../http/form.ts'
import { hostTables, partsOf, searchStep } from '../http/host-search.server.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { EventFields } from '../ui/event-form.tsx'
import styles from '../styles/events.css?url'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: eventTexts.de.newEvent }]

const start = {
  kind: 'application_day',
  registration: 'invited',
  'languages[]': ['de'],
  capacity: '20',
  from: '09:00',
  to: '15:00',
  overbookLimit: '0',
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'events.write')
  const query = new URL(request.url).searchParams
  const copied = query.get('copy')
  const values = copied ? await reads.pick.eventForm(scope, copied) : null
  const filled = values
    ? { ...values, day: '', deadlineDay: '' }
    : {
        ...start,
        day: query.get('day') ?? '',
        site: query.get('site') ?? actor.siteId ?? '',
        'hosts[]': query.getAll('host'),
        'occupations[]': (query.get('occupations') ?? '').split(',').filter(isOccupationCode),
      }
  return { values: filled, ...(await partsOf(scope, filled, language)), sites: await reads.accounts.sites() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'events.write')
  const formData = await request.formData()
  const step = await searchStep(scope, formData, language)
  if (step) return data({ ...step.data, help: null })
  const planned = await planningStep(scope, formData, null, language)
  if (planned) return planned
  const form = readForm(formData, eventPageForm)
  const parts = await partsOf(scope, form.values, language)
  if (!form.ok)
    return data({ values: form.values, errors: form.errors, ...parts, found: null, help: null }, { status: 400 })
  const tables = hostTables(formData, form.data.hosts)
  if (!tables)
    return data(
      { values: form.values, errors: { hosts: 'number' }, ...parts, found: null, help: null },
      { status: 400 },
    )
  const help = await planningHelp(scope, form.values, null, language, true)
  if (help.seen !== textField(formData, 'seen'))
    return data({ values: form.values, errors: {}, ...parts, found: null, help }, { status: 200 })
  const made = await app.events.create(actor.name, factsOfForm(form.data), tables)
  if (!made.ok)
    return data(
      {
        values: form.values,
        errors: { [made.reason === 'unknown_site' ? 'site' : 'hosts']: 'choice' },
        ...parts,
        found: null,
        help: null,
      },
      { status: 400 },
    )
  return redirectWith(`/events/${made.value.id}`, { text: eventTexts[language].saved })
}

export default function NewEvent() {
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const { values, hosts, titles, sites } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? values, errors: answer?.errors ?? {} }
  return (
    <Page title={t.newEvent} crumbs={[{ to: '/events', text: t.title }]} narrow>
      <Notice>{fieldWords.hints.draft}</Notice>
      <Form method="post" className="form" key={JSON.stringify(answer ?? '')}>
        <EventFields
          state={state}
          hosts={answer?.hosts ?? hosts}
          titles={answer?.titles ?? titles}
          found={answer?.found ?? null}
          sites={sites}
          help={answer?.help ?? null}
        />
      </Form>
    </Page>
  )
}

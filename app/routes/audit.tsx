import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { recordQuery, recordedEntities } from '../domains/privacy/record.form.ts'
import { recordOfChangesTexts } from '../domains/privacy/record.texts.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { momentInWords } from '../lib/dates.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Section, Table } from '../ui/parts.tsx'
import { RecordChain } from '../ui/record-chain.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, recordOfChangesTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'audit.read')
  const sent = Object.fromEntries(new URL(request.url).searchParams)
  const query = recordQuery.parse({
    entity: '',
    row: '',
    person: '',
    kind: '',
    actor: '',
    from: '',
    until: '',
    page: 1,
    ...sent,
  })
  const found = await reads.record.entries(scope, query)
  return {
    ...found,
    chain: await reads.record.chain(scope),
    page: query.page,
    administers: may(actor.role, 'accounts.write'),
  }
}

/** Checks the whole chain now. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'audit.read')
  await app.record.check(actor)
  return redirectWith('/audit', { text: recordOfChangesTexts[language].checkDone })
}

/** The record of changes: who, when, what, searched by the data-protection officer. */
export default function Audit() {
  const t = useTexts(recordOfChangesTexts)
  const language = useLanguage()
  const { rows, more, page, administers, chain } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const state = { values: Object.fromEntries(params), errors: {} }
  const entities: Record<string, string> = t.entities
  const actions: Record<string, string> = t.actions
  const views: Record<string, string> = t.views
  const fieldsOf = ({ fields, reading, redacted }: (typeof rows)[number]) => {
    if (!reading) return fields.join(', ') || (redacted ? t.takenOut : '–')
    const { view, count, reason } = reading
    return [views[view] ?? view, count === null ? null : t.rowsRead(count), reason].filter(Boolean).join(' · ')
  }
  const to = (n: number) => {
    const next = new URLSearchParams(params)
    next.set('page', String(n))
    return `?${next.toString()}`
  }
  const content = (
    <>
      <p>{t.intro}</p>
      <Form method="get" role="search" aria-label={t.title} className="form">
        <div className="pair">
          <SelectField
            state={state}
            name="entity"
            label={t.entity}
            choices={[['', t.any], ...recordedEntities.map((entity) => [entity, t.entities[entity]] as const)]}
          />
          <SelectField
            state={state}
            name="kind"
            label={t.kind}
            choices={[
              ['', t.any],
              ['change', t.kinds.change],
              ['read', t.kinds.read],
            ]}
          />
        </div>
        <div className="pair">
          <TextField state={state} name="person" label={t.person} />
          <TextField state={state} name="actor" label={t.actor} />
        </div>
        <TextField state={state} name="row" label={t.row} />
        <div className="pair">
          <TextField state={state} name="from" label={t.from} type="date" />
          <TextField state={state} name="until" label={t.until} type="date" />
        </div>
        <Button rank="primary">{t.search}</Button>
      </Form>
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
            { head: t.when, main: true, cell: (row) => momentInWords(row.at, language) },
            { head: t.who, cell: (row) => row.actorName ?? row.actor.replace(/^system/, t.system) },
            {
              head: t.what,
              cell: (row) => `${entities[row.entity] ?? row.entity} ${row.rowId} ${actions[row.action] ?? row.action}`,
            },
            { head: t.fields, cell: fieldsOf },
          ]}
        />
      )}
      <p className="row">
        {page > 1 ? <Link to={to(page - 1)}>{t.newer}</Link> : null}
        {more ? <Link to={to(page + 1)}>{t.older}</Link> : null}
      </p>
    </>
  )
  const chained = chain ? (
    <Section title={t.chain}>
      <RecordChain chain={chain} />
    </Section>
  ) : null
  return administers ? (
    <AdminPage title={t.title}>
      {content}
      {chained}
    </AdminPage>
  ) : (
    <Page title={t.title}>
      {content}
      {chained}
    </Page>
  )
}

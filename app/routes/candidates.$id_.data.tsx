import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { mergeTexts } from '../domains/privacy/merges.texts.ts'
import { personDataTexts } from '../domains/privacy/person-data.texts.ts'
import { holdForm } from '../domains/privacy/retention.form.ts'
import { retentionTexts } from '../domains/privacy/retention.texts.ts'
import { readForm, textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Section, Table } from '../ui/parts.tsx'
import { MergesOf } from '../ui/merges-of.tsx'
import { RetentionHold } from '../ui/retention-hold.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, personDataTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'privacy.write')
  const id = params.id ?? ''
  const kept = await reads.people.counts(scope, id)
  if (!kept) throw notFound()
  const mayErase = may(actor.role, 'records.delete')
  const mayMerge = may(actor.role, 'records.merge')
  const retention = await reads.retention.ofPerson(scope, id)
  return {
    id,
    ...kept,
    retention,
    merges: mayMerge ? await reads.merges.of(scope, id) : [],
    mayMerge,
    mayErase,
    mayRead: may(actor.role, 'records.read'),
  }
}

/** Holds the erasure by period, or ends the hold. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'privacy.write')
  const id = params.id ?? ''
  if (!(await reads.people.counts(scope, id))) throw notFound()
  const t = retentionTexts[language]
  const sent = await request.formData()
  if (textField(sent, 'intent') === 'release') {
    await app.retention.release(actor, id)
    return redirectWith(`/candidates/${id}/data`, { text: t.released })
  }
  if (textField(sent, 'intent') === 'undo-merge') {
    if (!may(actor.role, 'records.merge')) throw new Response('', { status: 403 })
    const m = mergeTexts[language]
    const done = await app.merges.undo(actor, textField(sent, 'merge'))
    const whole = done.ok && done.value.facts && done.value.stuck === 0
    return redirectWith(`/candidates/${id}/data`, { text: !done.ok ? m.over : whole ? m.undone : m.undonePartly })
  }
  const form = readForm(sent, holdForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  const done = await app.retention.hold(actor, id, form.data.until, form.data.reason)
  if (done === 'day') return data({ values: {}, errors: { until: 'holdDay' } }, { status: 400 })
  return redirectWith(`/candidates/${id}/data`, { text: t.holdDone })
}

/** What is kept about a person: how much of what, the copy of it, the way to erase it. */
export default function PersonData() {
  const t = useTexts(personDataTexts)
  const answer = useActionData<typeof action>()
  const m = useTexts(mergeTexts)
  const { id, name, tables, retention, merges, mayErase, mayMerge, mayRead } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t.title}
      sub={name}
      narrow
      crumbs={
        mayRead
          ? [
              { to: '/candidates', text: t.people },
              { to: `/candidates/${id}`, text: name },
            ]
          : []
      }
    >
      <p>{t.intro}</p>
      <p className="row">
        <LinkButton reload to={`/candidates/${id}/data/pdf`}>
          {t.pdf}
        </LinkButton>
        <LinkButton reload to={`/candidates/${id}/data/json`}>
          {t.json}
        </LinkButton>
      </p>
      <Section title={t.kept}>
        <Table
          caption={t.kept}
          rows={tables}
          id={({ table }) => table}
          columns={[
            { head: t.table, main: true, cell: ({ table }) => t.tables[table] ?? table },
            { head: t.rows, cell: ({ rows }) => String(rows) },
          ]}
        />
      </Section>
      <MergesOf id={id} merges={merges} />
      <RetentionHold retention={retention} state={{ values: answer?.values ?? {}, errors: answer?.errors ?? {} }} />
      <p className="row">
        {mayErase ? <LinkButton to={`/candidates/${id}/erase`}>{t.erase}</LinkButton> : null}
        {mayMerge ? <Link to="/candidates/doubles">{m.title}</Link> : null}
      </p>
    </Page>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { periodsForm } from '../domains/privacy/retention.form.ts'
import { retentionTexts } from '../domains/privacy/retention.texts.ts'
import { noticeDays } from '../domains/privacy/retention.ts'
import { readForm } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayInWords, dayOf, momentInWords } from '../lib/dates.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { ErrorSummary } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Section, Table } from '../ui/parts.tsx'
import { RetentionTable } from '../ui/retention-table.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, retentionTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'retention.write')
  return { ...(await reads.retention.dryRun(scope)), administers: may(actor.role, 'accounts.write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'retention.write')
  const form = readForm(await request.formData(), periodsForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  await app.retention.setPeriods(actor, form.data)
  return redirectWith('/house/retention', { text: retentionTexts[language].saved })
}

/** What is kept for how long, what a run would erase now, and who is announced. */
export default function Retention() {
  const t = useTexts(retentionTexts)
  const language = useLanguage()
  const { kinds, people, total, lastRun, administers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const names: Record<string, string> = { ...t.kinds, announced: t.announced }
  const gone = lastRun ? Object.entries(lastRun.gone).map(([kind, n]) => `${names[kind] ?? kind}: ${n}`) : []
  const content = (
    <>
      <p>{t.intro}</p>
      <Section title={t.periods}>
        <Form method="post" className="form form--wide">
          <ErrorSummary errors={answer?.errors ?? {}} labels={t.kinds} />
          <RetentionTable kinds={kinds} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
          <Button rank="primary">{t.save}</Button>
        </Form>
        {lastRun ? (
          <p className="muted small">
            {t.lastRun(momentInWords(lastRun.at, language))} {gone.length > 0 ? t.ran(gone.join(', ')) : t.ranNothing}
          </p>
        ) : null}
      </Section>
      <Section title={t.people}>
        <p>{t.peopleHint(noticeDays)}</p>
        {people.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <p className="small">{t.shown(people.length, total)}</p>
            <Table
              caption={t.people}
              rows={people}
              id={({ id }) => id}
              columns={[
                { head: t.name, main: true, cell: ({ id, name }) => <Link to={`/candidates/${id}/data`}>{name}</Link> },
                { head: t.lastAt, cell: ({ lastAt }) => dayInWords(dayOf(lastAt), language) },
                {
                  head: t.state,
                  cell: ({ state, heldUntil, reason }) =>
                    state === 'held' && heldUntil
                      ? `${t.states.held} ${t.until(dayInWords(heldUntil, language))}: ${reason ?? ''}`
                      : t.states[state],
                },
              ]}
            />
          </>
        )}
      </Section>
    </>
  )
  return administers ? <AdminPage title={t.title}>{content}</AdminPage> : <Page title={t.title}>{content}</Page>
}

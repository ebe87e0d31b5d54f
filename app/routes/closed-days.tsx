import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { closedDayForm, daysOfForm } from '../domains/calendar/closed-day.form.ts'
import { closedDayTexts } from '../domains/calendar/closed-days.texts.ts'
import { readForm, textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayInWords } from '../lib/dates.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { ErrorSummary, SelectField, TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Button, EmptyState, Section, Table } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: closedDayTexts.de.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'house.write')
  return { days: await reads.planner.closedDays(scope), sites: await reads.accounts.sites() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'house.write')
  const t = closedDayTexts[language]
  const sent = await request.formData()
  if (textField(sent, 'intent') === 'remove') {
    await app.planner.removeClosedDay(actor.name, textField(sent, 'id'))
    return redirectWith('/closed-days', { text: t.removed })
  }
  const form = readForm(sent, closedDayForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  const { site } = form.data
  if (site && !(await reads.accounts.sites()).some(({ id }) => id === site))
    return data({ values: form.values, errors: { site: 'choice' } }, { status: 400 })
  const added = await app.planner.addClosedDays(actor.name, daysOfForm(form.data), site || null, form.data.reason)
  return redirectWith('/closed-days', { text: added > 0 ? t.added : t.already })
}

export default function ClosedDays() {
  const t = useTexts(closedDayTexts)
  const language = useLanguage()
  const { days, sites } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? {}, errors: answer?.errors ?? {} }
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  return (
    <AdminPage title={t.title}>
      <p>{t.intro}</p>
      <Form method="post" className="form">
        <ErrorSummary errors={state.errors} labels={t} />
        <div className="pair">
          <TextField state={state} name="day" label={t.day} type="date" required />
          <TextField state={state} name="until" label={t.until} type="date" />
        </div>
        <SelectField
          state={state}
          name="site"
          label={t.site}
          required
          choices={[['', t.house] as const, ...sites.map(({ id, name }) => [id, name] as const)]}
        />
        <TextField state={state} name="reason" label={t.reason} required />
        <Button rank="primary">{t.add}</Button>
      </Form>
      <Section title={t.coming}>
        {days.length === 0 ? (
          <EmptyState title={t.empty}>
            <p>{t.emptyHint}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.coming}
            rows={days}
            id={(row) => row.id}
            columns={[
              { head: t.day, main: true, cell: (row) => dayInWords(row.day, language) },
              { head: t.site, cell: (row) => (row.siteId === null ? t.house : (names.get(row.siteId) ?? '')) },
              { head: t.reason, cell: (row) => row.reason },
              {
                head: t.remove,
                cell: (row) => (
                  <Form method="post">
                    <input type="hidden" name="id" value={row.id} />
                    <Button
                      small
                      rank="tertiary"
                      name="intent"
                      value="remove"
                      label={`${t.remove}: ${dayInWords(row.day, language)}`}
                    >
                      {t.remove}
                    </Button>
                  </Form>
                ),
              },
            ]}
          />
        )}
      </Section>
    </AdminPage>
  )
}

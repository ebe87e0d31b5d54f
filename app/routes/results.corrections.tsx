import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { correctionForm } from '../domains/reports/entries.form.ts'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { signed } from '../domains/reports/numbers.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { readForm } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { shortDay } from '../lib/dates.ts'
import styles from '../styles/results.css?url'
import { DefinitionMark } from '../ui/definition-mark.tsx'
import { ErrorSummary, SelectField, TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, entryTexts[titleLanguage(matches)].corrections)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'reports.read')
  const days = (await reads.reports.stockDays(scope)).map(({ day }) => day).reverse()
  const [corrections, sites] = await Promise.all([reads.reports.corrections(scope, days), reads.accounts.sites()])
  return { days: days.slice(0, 36), corrections, sites, mayWrite: may(actor.role, 'targets.write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'targets.write')
  const form = readForm(await request.formData(), correctionForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  const { day, measure, occupation, site, difference, reason } = form.data
  const [days, sites, titles] = await Promise.all([
    reads.reports.stockDays(scope),
    reads.accounts.sites(),
    occupation ? reads.occupations.titles([occupation], language) : {},
  ])
  const errors: Record<string, string> = {}
  if (!days.some((one) => one.day === day)) errors.day = 'choice'
  if (site && !sites.some(({ id }) => id === site)) errors.site = 'choice'
  if (measure !== 'people' && !(occupation in titles)) errors.occupation = 'occupation'
  if (Object.keys(errors).length > 0) return data({ values: form.values, errors }, { status: 400 })
  const part = measure === 'people' ? '' : 'unknown'
  const code = measure === 'people' ? '' : occupation
  await app.reports.correct(actor, { day, measure, occupation: code, siteId: site, part, difference, reason })
  return redirectWith('/results/corrections', { text: entryTexts[language].corrected })
}

/** Late corrections of stocks that were counted: entered beside them, never into them. */
export default function Corrections() {
  const { days, corrections, sites, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(entryTexts)
  const r = useTexts(reportTexts)
  const language = useLanguage()
  const state = { values: answer?.values ?? {}, errors: answer?.errors ?? {} }
  return (
    <Page title={t.corrections} crumbs={[{ to: '/results', text: t.results }]} narrow>
      <p>
        {t.correctionsIntro} <DefinitionMark of="correction" /> <DefinitionMark of="snapshot" />
      </p>
      {mayWrite ? (
        <Form method="post" className="form">
          <ErrorSummary errors={state.errors} labels={t} />
          <SelectField
            state={state}
            name="day"
            label={t.stockDay}
            required
            choices={days.map((day) => [day, shortDay(day, language)] as const)}
          />
          <SelectField state={state} name="measure" label={t.measure} required choices={Object.entries(r.count)} />
          <TextField state={state} name="occupation" label={t.occupation} hint={t.occupationHint} />
          <SelectField
            state={state}
            name="site"
            label={t.site}
            empty={t.noSite}
            choices={sites.map(({ id, name }) => [id, name] as const)}
          />
          <TextField state={state} name="difference" label={t.difference} hint={t.differenceHint} required />
          <TextField state={state} name="reason" label={t.reason} required />
          <Button rank="primary">{t.correct}</Button>
        </Form>
      ) : null}
      <Section title={t.noted}>
        {corrections.length === 0 ? (
          <EmptyState title={t.noneNoted} />
        ) : (
          <Table
            caption={t.noted}
            rows={corrections}
            id={({ id }) => id}
            columns={[
              { head: t.stockDay, main: true, cell: (row) => shortDay(row.day, language) },
              { head: t.measure, cell: (row) => r.count[row.measure as keyof typeof r.count] },
              { head: r.occupation, cell: (row) => row.occupation },
              { head: t.site, cell: (row) => row.site || t.noSite },
              { head: t.difference, end: true, cell: (row) => signed(row.difference, language, 0) },
              { head: t.reason, cell: (row) => row.reason },
              {
                head: t.who,
                cell: (row) => `${row.notedBy}, ${shortDay(row.notedAt.toISOString().slice(0, 10), language)}`,
              },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}

import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { statisticsForm } from '../domains/reports/entries.form.ts'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/results.css?url'
import { DefinitionMark } from '../ui/definition-mark.tsx'
import { ErrorSummary, TextField, TriField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, entryTexts[titleLanguage(matches)].facts)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  const facts = await reads.reports.facts(scope, id)
  if (!facts) throw notFound()
  await app.record.noteReading(actor, { view: 'protected', candidateId: id })
  const tri = facts.statisticsUse === null ? '' : facts.statisticsUse ? 'yes' : 'no'
  return {
    id,
    name: facts.name,
    values: {
      unemployedSince: facts.unemployedSince ?? '',
      benefitSince: facts.benefitSince ?? '',
      statisticsUse: tri,
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  const form = readForm(await request.formData(), statisticsForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  const today = reads.reports.today()
  const late = (['unemployedSince', 'benefitSince'] as const).filter((name) => (form.data[name] ?? '') > today)
  if (late.length > 0)
    return data(
      { values: form.values, errors: Object.fromEntries(late.map((name) => [name, 'future'])) },
      { status: 400 },
    )
  if (!(await app.reports.setFacts(actor, id, form.data))) throw notFound()
  return redirectWith(`/candidates/${id}`, { text: entryTexts[language].saved })
}

/** Since when somebody is unemployed and receives benefits, and whether statistics may use what is known of the person. */
export default function StatisticsOfPerson() {
  const { id, name, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(entryTexts)
  const state = { values: answer?.values ?? values, errors: answer?.errors ?? {} }
  return (
    <Page
      title={fill(t.factsOf, { name: name || id })}
      crumbs={[
        { to: '/candidates', text: t.people },
        { to: `/candidates/${id}`, text: name || id },
      ]}
      narrow
    >
      <p>{t.factsIntro}</p>
      <Form method="post" className="form">
        <ErrorSummary errors={state.errors} labels={t} />
        <TextField state={state} name="unemployedSince" label={t.unemployedSince} type="date" />
        <TextField state={state} name="benefitSince" label={t.benefitSince} type="date" />
        <TriField state={state} name="statisticsUse" label={t.statisticsUse} hint={t.statisticsUseHint} />
        <p className="small">
          <DefinitionMark of="unemployed" /> <DefinitionMark of="longTerm" /> <DefinitionMark of="groups" />
        </p>
        <Button rank="primary">{t.save}</Button>
      </Form>
    </Page>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { personDataTexts } from '../domains/privacy/person-data.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { ChecksField, ErrorSummary } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, personDataTexts[titleLanguage(matches)].eraseTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'records.delete')
  const id = params.id ?? ''
  const kept = await reads.people.counts(scope, id)
  if (!kept) throw notFound()
  return { id, ...kept }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.delete')
  if (textField(await request.formData(), 'checked[]') !== 'yes')
    return data({ errors: { checked: 'required' } }, { status: 400 })
  if (!(await app.people.erase(actor, params.id ?? '')).ok) throw notFound()
  return redirectWith('/candidates', { text: personDataTexts[language].erased })
}

/** Shows what goes and what stays before a person is erased for good. */
export default function ErasePerson() {
  const t = useTexts(personDataTexts)
  const { id, name, tables } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: {}, errors: answer?.errors ?? {} }
  return (
    <Page
      title={t.eraseTitle}
      narrow
      crumbs={[
        { to: '/candidates', text: t.people },
        { to: `/candidates/${id}`, text: name },
      ]}
    >
      <Notice tone="warning">
        <p>{t.eraseIntro(name)}</p>
      </Notice>
      <Section title={t.goes}>
        <ul>
          {tables.map(({ table, rows }) => (
            <li key={table}>
              {t.tables[table] ?? table}: {rows}
            </li>
          ))}
          {t.goesToo.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.stays}>
        <ul>
          {t.staysList.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Form method="post" className="form">
        <ErrorSummary errors={state.errors} labels={{ checked: t.confirmLegend }} />
        <ChecksField state={state} name="checked" label={t.confirmLegend} required choices={[['yes', t.confirm]]} />
        <div className="form-foot">
          <Button rank="primary">{t.eraseNow}</Button>
          <LinkButton to={`/candidates/${id}/data`}>{t.cancel}</LinkButton>
        </div>
      </Form>
    </Page>
  )
}

import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { firstStartForm } from '../domains/accounts/first-start.form.ts'
import { firstStartTexts } from '../domains/accounts/first-start.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith } from '../http/guard.server.ts'
import { languageOf } from '../http/session.server.ts'
import { ErrorSummary, SelectField, TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice, Section } from '../ui/parts.tsx'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: firstStartTexts.de.title }]

export async function loader() {
  if (!(await app.accounts.isEmpty())) throw notFound()
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  if (!(await app.accounts.isEmpty())) throw notFound()
  const form = readForm(await request.formData(), firstStartForm)
  if (!form.ok) {
    const { password: _, ...values } = form.values
    return data({ values, errors: form.errors, wrongCode: false }, { status: 400 })
  }
  const { code, password, setup } = form.data
  const { password: _, ...values } = form.values
  const done = await app.accounts.firstStart(code, setup, password)
  if (done === 'unknown_place')
    return data({ values, errors: { postcode: 'postcode' }, wrongCode: false }, { status: 400 })
  if (done === 'wrong_code') return data({ values, errors: {}, wrongCode: true }, { status: 400 })
  if (done === 'not_empty') return redirect('/sign-in')
  return redirectWith('/sign-in', { text: firstStartTexts[await languageOf(request, null)].done })
}

/** Sets the house up once: name, first site, first administrator. Open while nobody has an account, for whoever knows the printed code. */
export default function FirstStart() {
  const t = useTexts(firstStartTexts)
  const a = useTexts(accountTexts)
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? { state: 'SN' }, errors: answer?.errors ?? {} }
  return (
    <Page title={t.title} narrow>
      <p>{t.intro}</p>
      <Form method="post" className="form">
        {answer?.wrongCode ? <Notice tone="danger">{t.wrongCode}</Notice> : null}
        <ErrorSummary errors={state.errors} labels={{ ...t.labels, password: a.newPassword }} />
        <TextField state={state} name="code" label={t.labels.code} hint={t.codeHint} autoComplete="off" required />
        <Section title={t.house}>
          <TextField state={state} name="house" label={t.labels.house} hint={t.houseHint} required />
          <TextField state={state} name="site" label={t.labels.site} hint={t.siteHint} required />
          <TextField state={state} name="street" label={t.labels.street} required />
          <div className="pair">
            <TextField
              state={state}
              name="postcode"
              label={t.labels.postcode}
              inputMode="numeric"
              size="short"
              required
            />
            <TextField state={state} name="city" label={t.labels.city} required />
          </div>
          <SelectField state={state} name="state" label={t.labels.state} choices={Object.entries(t.states)} required />
        </Section>
        <Section title={t.you}>
          <TextField state={state} name="name" label={t.labels.name} autoComplete="name" required />
          <TextField state={state} name="email" label={t.labels.email} type="email" autoComplete="username" required />
          <TextField
            state={state}
            name="password"
            label={a.newPassword}
            hint={a.passwordHint}
            type="password"
            autoComplete="new-password"
            required
          />
        </Section>
        <Button rank="primary">{t.begin}</Button>
      </Form>
    </Page>
  )
}

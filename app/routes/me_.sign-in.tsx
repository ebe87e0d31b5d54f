import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { linkRequestForm } from '../domains/accounts/account-link.form.ts'
import { entryTexts } from '../domains/customers/entry.texts.ts'
import { machineOf } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { readForm, textField } from '../http/form.ts'
import { currentActor, signInHeaders } from '../http/session.server.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { ErrorSummary, TextField } from '../ui/fields.tsx'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, entryTexts[page?.pageLanguage ?? 'de'].title)

export async function loader({ request }: LoaderFunctionArgs) {
  if ((await currentActor(request))?.role === 'customer') throw redirect('/me')
  const pageLanguage = await customerLanguageOf(request, null)
  return data({ pageLanguage, sent: new URL(request.url).searchParams.get('sent') === '1' }, { headers: quiet })
}

/** Two ways in. Neither answer says whether the house knows somebody. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await request.formData()
  const machine = machineOf(context)
  if (sent.has('code')) {
    const done = await app.customers.enterByCode({
      code: textField(sent, 'code'),
      year: textField(sent, 'year'),
      machine,
    })
    if (done.ok) return redirect('/me', { headers: await signInHeaders(done.value.token) })
    const refused = done.reason
    return data({ refused, form: 'code', email: '', errors: {} }, { status: refused === 'unknown' ? 404 : 429 })
  }
  const form = readForm(sent, linkRequestForm)
  const email = textField(sent, 'email')
  if (!form.ok) return data({ refused: null, form: 'mail', email, errors: form.errors }, { status: 400 })
  const language = await customerLanguageOf(request, null)
  const done = await app.customers.request({ email: form.data.email, machine, language })
  if (done.ok) return redirect('/me/sign-in?sent=1')
  return data({ refused: 'too_many' as const, form: 'mail', email, errors: {} }, { status: 429 })
}

/** The door of the own area. */
export default function Enter() {
  const t = useCustomerTexts(entryTexts)
  const { sent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (sent && !answer)
    return (
      <Page title={t.sentTitle} narrow>
        <div className="stack">
          <p role="status">{t.sent}</p>
          <p className="muted">{t.notThere}</p>
          <LinkButton to="/me/sign-in">{t.title}</LinkButton>
        </div>
      </Page>
    )
  const refused = (form: string) =>
    answer?.refused && answer.form === form ? (
      <Notice tone="danger">
        <p role="alert">{answer.refused === 'unknown' ? t.unknown : t.tooMany}</p>
      </Notice>
    ) : null
  const empty = { values: {}, errors: {} }
  const mail = { values: { email: answer?.email ?? '' }, errors: answer?.errors ?? {} }
  return (
    <Page title={t.title} narrow>
      <div className="stack">
        <p>{t.intro}</p>
        <Section title={t.codeTitle}>
          <Form method="post" action="/me/sign-in" className="form">
            {refused('code')}
            <TextField name="code" label={t.code} hint={t.codeHint} state={empty} autoComplete="off" required />
            <TextField
              name="year"
              label={t.year}
              hint={t.yearHint}
              state={empty}
              size="short"
              inputMode="numeric"
              autoComplete="bday-year"
              required
            />
            <Button rank="primary">{t.enter}</Button>
          </Form>
        </Section>
        <Section title={t.mailTitle}>
          <Form method="post" action="/me/sign-in" className="form" noValidate>
            {refused('mail')}
            <ErrorSummary errors={mail.errors} labels={{ email: t.email }} />
            <TextField
              state={mail}
              name="email"
              label={t.email}
              hint={t.mailIntro}
              type="email"
              autoComplete="email"
              required
            />
            <Button>{t.send}</Button>
          </Form>
        </Section>
      </div>
    </Page>
  )
}

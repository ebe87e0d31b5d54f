import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { linkRequestForm } from '../domains/accounts/account-link.form.ts'
import { accountLinkTexts } from '../domains/accounts/account-link.texts.ts'
import { readForm } from '../http/form.ts'
import { languageOf } from '../http/session.server.ts'
import { ErrorSummary, TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, accountLinkTexts[titleLanguage(matches)].askTitle)

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.get('sent') === '1' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = readForm(await request.formData(), linkRequestForm)
  const values = { email: form.values.email ?? '' }
  if (!form.ok) return data({ values, errors: form.errors, refused: false }, { status: 400 })
  const machine = typeof context.machine === 'string' ? context.machine : ''
  const language = await languageOf(request, null)
  const done = await app.accountLinks.request({ email: form.data.email, machine, language })
  if (!done.ok) return data({ values, errors: {}, refused: true }, { status: 429 })
  return redirect('/sign-in/link?sent=1')
}

/** Asks for a link to sign in; the answer is the same for every address. */
export default function AskForLink() {
  const t = useTexts(accountLinkTexts)
  const { sent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? {}, errors: answer?.errors ?? {} }
  if (sent && !answer)
    return (
      <Page title={t.sentTitle} narrow>
        <div className="stack">
          <p role="status">{t.sent}</p>
          <p className="muted">{t.notThere}</p>
          <LinkButton to="/sign-in/link">{t.again}</LinkButton>
        </div>
      </Page>
    )
  return (
    <Page title={t.askTitle} narrow>
      <Form method="post" action="/sign-in/link" className="form" noValidate>
        {answer?.refused ? <Notice tone="danger">{t.tooMany}</Notice> : null}
        <p>{t.askIntro}</p>
        <ErrorSummary errors={state.errors} labels={{ email: t.email }} />
        <TextField state={state} name="email" label={t.email} type="email" autoComplete="username" required />
        <Button rank="primary">{t.send}</Button>
        <p>
          <Link to="/sign-in">{t.withPassword}</Link>
        </p>
      </Form>
    </Page>
  )
}

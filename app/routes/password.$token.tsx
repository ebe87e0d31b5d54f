import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith } from '../http/guard.server.ts'
import { languageOf } from '../http/session.server.ts'
import { TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: accountTexts.de.setTitle }]

export async function loader({ params }: LoaderFunctionArgs) {
  const account = await app.accounts.ofPasswordLink(params.token ?? '')
  return data({ email: account?.email ?? null }, { status: account ? 200 : 410 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const sent = await request.formData()
  const password = textField(sent, 'password').slice(0, 1000)
  const done = await app.accounts.setPasswordByLink({ token: params.token ?? '', password })
  if (done.ok) {
    const language = await languageOf(request, null)
    return redirectWith('/sign-in', { text: accountTexts[language].setDone })
  }
  return data({ faults: done.reason === 'password' ? done.faults : [] }, { status: done.reason === 'gone' ? 410 : 400 })
}

/** Sets the password of an account by a link that counts once; opening it changes nothing. */
export default function SetPassword() {
  const t = useTexts(accountTexts)
  const { email } = useLoaderData<typeof loader>()
  const faults = useActionData<typeof action>()?.faults ?? []
  return (
    <Page title={t.setTitle} narrow>
      {email === null ? (
        <Notice tone="warning">{t.setGone}</Notice>
      ) : (
        <Form method="post" className="form">
          {faults.length > 0 ? <Notice tone="danger">{faults.map((fault) => t.faults[fault]).join(' ')}</Notice> : null}
          <p>
            {t.setIntro}: <strong>{email}</strong>
          </p>
          <input type="hidden" name="email" value={email} autoComplete="username" />
          <TextField
            state={{ values: {}, errors: {} }}
            name="password"
            label={t.newPassword}
            hint={t.passwordHint}
            type="password"
            autoComplete="new-password"
            required
          />
          <Button rank="primary">{t.save}</Button>
        </Form>
      )}
    </Page>
  )
}

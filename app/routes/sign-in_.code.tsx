import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith } from '../http/guard.server.ts'
import { safePath } from '../http/safe-path.ts'
import { languageOf, sessionToken, signInHeaders } from '../http/session.server.ts'
import { TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: accountTexts.de.codeTitle }]

export async function loader({ request }: LoaderFunctionArgs) {
  const token = await sessionToken(request)
  return token && (await app.accounts.codeDue(token)) ? null : redirect('/sign-in')
}

export async function action({ request }: ActionFunctionArgs) {
  const token = (await sessionToken(request)) ?? ''
  const sent = await request.formData()
  const device = request.headers.get('User-Agent') ?? ''
  const done = await app.accounts.passSecondFactor({ token, code: textField(sent, 'code').slice(0, 40), device })
  if (done.ok) return redirect(safePath(textField(sent, 'to')), { headers: await signInHeaders(done.value.token) })
  const language = await languageOf(request, null)
  if (done.reason === 'over')
    return redirectWith('/sign-in', { text: accountTexts[language].codeOver, tone: 'warning' })
  return data({ refused: done.reason }, { status: done.reason === 'too_many' ? 429 : 400 })
}

/** The second step of signing in: the code of an app, or a recovery code. */
export default function Code() {
  const t = useTexts(accountTexts)
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  return (
    <Page title={t.codeTitle} narrow>
      <p>{t.codeIntro}</p>
      <Form method="post" className="form">
        {answer ? <Notice tone="danger">{answer.refused === 'too_many' ? t.tooMany : t.codeWrong}</Notice> : null}
        <TextField
          state={{ values: {}, errors: {} }}
          name="code"
          label={t.code}
          hint={t.codeHint}
          autoComplete="one-time-code"
          required
        />
        <input type="hidden" name="to" value={params.get('to') ?? ''} />
        <Button rank="primary">{t.confirm}</Button>
      </Form>
      <Form method="post" action="/sign-out">
        <button className="plain">{t.again}</button>
      </Form>
    </Page>
  )
}

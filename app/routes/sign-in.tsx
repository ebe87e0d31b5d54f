import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { accountLinkTexts } from '../domains/accounts/account-link.texts.ts'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { readForm } from '../http/form.ts'
import { safePath } from '../http/safe-path.ts'
import { currentActor, sessionToken, signInHeaders } from '../http/session.server.ts'
import { ErrorSummary, TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: accountTexts.de.signIn }]

const schema = z.object({
  email: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(500),
  to: z.string().optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  if (await currentActor(request)) return redirect('/')
  if (await app.accounts.isEmpty()) return redirect('/first-start')
  const token = await sessionToken(request)
  if (token && (await app.accounts.codeDue(token))) return redirect(`/sign-in/code${new URL(request.url).search}`)
  return { oidc: app.accounts.oidc !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = readForm(await request.formData(), schema)
  const values = { email: form.values.email ?? '' }
  if (!form.ok) return data({ values, errors: form.errors, refused: null }, { status: 400 })
  const machine = typeof context.machine === 'string' ? context.machine : ''
  const device = request.headers.get('User-Agent') ?? ''
  const done = await app.accounts.signIn({ email: form.data.email, password: form.data.password, machine, device })
  if (!done.ok)
    return data({ values, errors: {}, refused: done.reason }, { status: done.reason === 'too_many' ? 429 : 400 })
  const to = safePath(form.data.to)
  return redirect(done.value.codeDue ? `/sign-in/code?to=${encodeURIComponent(to)}` : to, {
    headers: await signInHeaders(done.value.token),
  })
}

export default function SignIn() {
  const t = useTexts(accountTexts)
  const links = useTexts(accountLinkTexts)
  const { oidc } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  const state = { values: answer?.values ?? {}, errors: answer?.errors ?? {} }
  return (
    <Page title={t.signIn} narrow>
      <Form method="post" className="form">
        {answer?.refused ? <Notice tone="danger">{answer.refused === 'too_many' ? t.tooMany : t.wrong}</Notice> : null}
        <ErrorSummary errors={state.errors} labels={{ email: t.email, password: t.password }} />
        <TextField state={state} name="email" label={t.email} type="email" autoComplete="username" required />
        <TextField
          state={state}
          name="password"
          label={t.password}
          type="password"
          autoComplete="current-password"
          required
        />
        <input type="hidden" name="to" value={params.get('to') ?? ''} />
        <Button rank="primary">{t.signIn}</Button>
        <p>
          <Link to="/sign-in/link">{links.withLink}</Link>
        </p>
        <p>
          <Link to="/me/sign-in">{links.forCustomers}</Link>
        </p>
      </Form>
      <p className="muted">{t.lost}</p>
      {oidc ? (
        <LinkButton to="/sign-in/oidc" reload>
          {t.oidc}
        </LinkButton>
      ) : null}
    </Page>
  )
}

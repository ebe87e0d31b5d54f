import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { codeTexts } from '../domains/invitations/code.texts.ts'
import { textField } from '../http/form.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { TextField } from '../ui/fields.tsx'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { app } from '../wiring.server.ts'

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? '' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const pageLanguage = await customerLanguageOf(request, null)
  return { title: codeTexts[pageLanguage].title, pageLanguage }
}

/** One refusal for every code that opens nothing: unknown, expired, mistyped. */
export async function action({ request, context }: ActionFunctionArgs) {
  const machine = typeof context.machine === 'string' ? context.machine : ''
  const opened = await app.invitations.openCode(textField(await request.formData(), 'code'), machine)
  if (!opened.ok) return data({ refused: opened.reason }, { status: opened.reason === 'too_many' ? 429 : 404 })
  return redirect(`/a/${opened.value}`)
}

/** Where the code of a letter is typed in. It leads to the answer page and changes nothing. */
export default function Code() {
  const t = useCustomerTexts(codeTexts)
  const own = useCustomerTexts(homeTexts)
  const answer = useActionData<typeof action>()
  return (
    <Page title={t.title} narrow>
      <Form method="post" className="stack">
        {answer ? <Notice tone="danger">{t.refused[answer.refused]}</Notice> : null}
        <TextField
          name="code"
          label={t.code}
          hint={t.hint}
          state={{ values: {}, errors: {} }}
          autoComplete="off"
          required
        />
        <Button rank="primary">{t.open}</Button>
        <p>
          <Link to="/me/sign-in">{own.bar}</Link>
        </p>
      </Form>
    </Page>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { entryTexts } from '../domains/customers/entry.texts.ts'
import { machineOf } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { textField } from '../http/form.ts'
import { signInHeaders } from '../http/session.server.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { TextField } from '../ui/fields.tsx'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, entryTexts[page?.pageLanguage ?? 'de'][page?.link ? 'openTitle' : 'goneTitle'])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await reads.customers.openLink(params.token ?? '')
  const pageLanguage = await customerLanguageOf(request, null)
  return data({ link, pageLanguage }, { status: link ? 200 : 404, headers: quiet })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const year = textField(await request.formData(), 'year')
  const done = await app.customers.enterByLink(params.token ?? '', { machine: machineOf(context), year })
  if (done.ok) return redirect('/me', { headers: await signInHeaders(done.value.token) })
  const status = { gone: 404, which: 404, too_many: 429 }[done.reason]
  return data({ refused: done.reason }, { status, headers: quiet })
}

/** The page behind the link of a mail. Opening it changes nothing; its button signs in. */
export default function OpenOwnLink() {
  const t = useCustomerTexts(entryTexts)
  const { link } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!link)
    return (
      <Page title={t.goneTitle} narrow>
        <div className="stack">
          <p>{t.gone}</p>
          <LinkButton to="/me/sign-in" rank="primary">
            {t.newLink}
          </LinkButton>
        </div>
      </Page>
    )
  const words = { gone: t.gone, which: t.unknown, too_many: t.tooMany }
  return (
    <Page title={t.openTitle} narrow>
      <Form method="post" className="form">
        {answer ? (
          <Notice tone="danger">
            <p role="alert">{words[answer.refused]}</p>
          </Notice>
        ) : null}
        <p>{link.shared ? t.which : t.open}</p>
        {link.shared ? (
          <TextField
            name="year"
            label={t.year}
            hint={t.yearHint}
            state={{ values: {}, errors: {} }}
            size="short"
            inputMode="numeric"
            required
          />
        ) : null}
        <Button rank="primary">{t.enter}</Button>
      </Form>
    </Page>
  )
}

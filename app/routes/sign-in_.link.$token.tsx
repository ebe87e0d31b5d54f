import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { accountLinkTexts } from '../domains/accounts/account-link.texts.ts'
import { languageOf, signInHeaders } from '../http/session.server.ts'
import { quiet } from '../http/quiet.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountLinkTexts[titleLanguage(matches)].openTitle)

export async function loader({ params }: LoaderFunctionArgs) {
  const link = await reads.accountLinks.open(params.token ?? '')
  return data({ link }, { status: link ? 200 : 404, headers: quiet })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const done = await app.accountLinks.use(params.token ?? '', {
    machine: typeof context.machine === 'string' ? context.machine : '',
    device: request.headers.get('User-Agent') ?? '',
    language: await languageOf(request, null),
  })
  if (done.ok) return redirect('/', { headers: await signInHeaders(done.value.token) })
  const status = { gone: 404, other_account: 409, too_many: 429 }[done.reason]
  return data({ refused: done.reason }, { status, headers: quiet })
}

/** The page behind a link in a mail. Opening it changes nothing; its button signs in. */
export default function OpenLink() {
  const t = useTexts(accountLinkTexts)
  const { link } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!link)
    return (
      <Page title={t.goneTitle} narrow>
        <div className="stack">
          <p>{t.gone}</p>
          <LinkButton to="/sign-in/link" rank="primary">
            {t.newLink}
          </LinkButton>
        </div>
      </Page>
    )
  const invited = link.kind === 'colleague'
  return (
    <Page title={invited ? t.invitedTitle : t.openTitle} narrow>
      <div className="stack">
        {answer ? (
          <Notice tone="danger">
            {answer.refused === 'too_many' ? t.tooMany : answer.refused === 'gone' ? t.gone : t.otherAccount}
          </Notice>
        ) : null}
        <p className="breaks">{invited ? t.invited(link.firm ?? '', link.email) : t.open(link.email)}</p>
        <Form method="post">
          <Button rank="primary">{invited ? t.accept : t.signIn}</Button>
        </Form>
      </div>
    </Page>
  )
}

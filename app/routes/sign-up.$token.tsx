import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { signUpTexts } from '../domains/events/sign-up.texts.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import styles from '../styles/public.css?url'
import { quiet } from '../http/quiet.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OpenEventFacts } from '../ui/open-event.tsx'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

/** The link must not travel on; with `no-referrer` browsers would send the form of a page without scripts from the origin "null". */

export const headers = () => quiet
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const handle = customerPage
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: signUpTexts[page?.pageLanguage ?? 'de'].confirmTitle },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await reads.signUps.page(params.token ?? '')
  const pageLanguage = await customerLanguageOf(request, page?.language ?? null)
  if (!page) return data({ event: null, state: 'unknown' as const, pageLanguage }, { status: 404, headers: quiet })
  const expired = page.state === 'unconfirmed' && page.expiresAt <= app.now()
  const state = expired ? ('expired' as const) : ('open' as const)
  return data({ event: page.event, state, pageLanguage }, { headers: quiet })
}

export async function action({ params }: ActionFunctionArgs) {
  const done = await app.signUps.confirm(params.token ?? '')
  if (!done.ok) return data({ refused: done.reason }, { status: done.reason === 'unknown' ? 404 : 409 })
  return redirect(done.value.path ?? '/open-events')
}

/** The page behind the confirmation link. Opening it changes nothing (mail scanners open links); its button registers. */
export default function ConfirmSignUp() {
  const t = useCustomerTexts(signUpTexts)
  const { event, state } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words: Record<string, string> = { ...t.refusals, expired: t.expired, unknown: t.unknown }
  if (!event || state !== 'open') {
    return (
      <Page title={t.confirmTitle} narrow>
        <Notice tone="warning">{state === 'expired' ? t.expired : t.unknown}</Notice>
        {event ? <LinkButton to={`/open-events/${event.id}/register`}>{t.title}</LinkButton> : null}
      </Page>
    )
  }
  return (
    <Page title={event.title} sub={t.confirmTitle} narrow>
      <div className="stack">
        {answer?.refused ? <Notice tone="danger">{words[answer.refused] ?? t.closed}</Notice> : null}
        <p>{t.confirmHint}</p>
        <Form method="post">
          <Button rank="primary">{t.confirm}</Button>
        </Form>
        <OpenEventFacts event={event} occupations={[]} />
      </div>
    </Page>
  )
}

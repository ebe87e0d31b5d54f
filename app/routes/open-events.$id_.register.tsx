import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { takesRegistrations } from '../domains/events/public-event.ts'
import { publicEventTexts } from '../domains/events/public-events.texts.ts'
import { signUpTexts } from '../domains/events/sign-up.texts.ts'
import { codeTexts } from '../domains/invitations/code.texts.ts'
import { notFound } from '../http/guard.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { customerSignUp, signUp } from '../http/sign-up-action.server.ts'
import { isolated } from '../lib/bidi.ts'
import { directionOf } from '../lib/languages.ts'
import { spanInWords } from '../lib/dates.ts'
import styles from '../styles/public.css?url'
import { customerPage, useCustomerTexts, usePageLanguage } from '../ui/customer-language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Notice } from '../ui/parts.tsx'
import { CustomerFields, SignUpFields } from '../ui/sign-up-form.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: page
      ? `${signUpTexts[page.pageLanguage].title}: ${page.event.title} – ${page.house.serviceName}`
      : signUpTexts.de.title,
  },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await reads.publicEvents.one(params.id ?? '')
  if (!found) throw notFound()
  const done = new URL(request.url).searchParams.get('done')
  return {
    ...found,
    pageLanguage: await customerLanguageOf(request, null),
    open: takesRegistrations(found.event, app.now()),
    done: done === 'mail' || done === 'officer' ? done : null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await reads.publicEvents.one(params.id ?? '')
  if (!found) throw notFound()
  const machine = typeof context.machine === 'string' ? context.machine : ''
  const [sent, language] = [await request.formData(), await customerLanguageOf(request, null)]
  const take = found.event.registration === 'public' ? signUp : customerSignUp
  return take(sent, found.event.id, machine, language)
}

/** Registering for an open event: by name and address, or as a customer by the e-mail that the house knows. */
export default function Register() {
  const t = useCustomerTexts(signUpTexts)
  const p = useCustomerTexts(publicEventTexts)
  const language = usePageLanguage() ?? 'de'
  const { event, house, open, done } = useLoaderData<typeof loader>()
  const direction = directionOf(language)
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? { language }, errors: answer?.errors ?? {} }
  const crumbs = [
    { to: '/open-events', text: p.title },
    { to: `/open-events/${event.id}`, text: isolated(event.title, direction) },
  ]
  const back = <LinkButton to={`/open-events/${event.id}`}>{t.back}</LinkButton>
  if (done) {
    return (
      <Page title={t.sentTitle} crumbs={crumbs} narrow>
        <p role="status">{done === 'mail' ? t.sentMail : t.sentOfficer}</p>
        {back}
      </Page>
    )
  }
  const forAll = event.registration === 'public'
  return (
    <Page
      title={`${forAll ? t.title : t.customerTitle}: ${isolated(event.title, direction)}`}
      sub={`${spanInWords(event.beginsAt, event.endsAt, language)}${event.city ? ` · ${isolated(event.city, direction)}` : ''}`}
      crumbs={crumbs}
      narrow
    >
      {answer?.refused ? <Notice tone="danger">{answer.refused === 'too_many' ? t.tooMany : t.closed}</Notice> : null}
      {open ? (
        <Form method="post" className="form" key={JSON.stringify(answer?.values ?? '')}>
          <p>{forAll ? t.intro : t.customerIntro}</p>
          {event.seats === 'waiting' ? <Notice tone="warning">{t.hints.waiting}</Notice> : null}
          {forAll ? <SignUpFields state={state} house={house.serviceName} /> : <CustomerFields state={state} />}
          <p>
            <Link to="/code">{codeTexts[language].title}</Link>
          </p>
        </Form>
      ) : (
        <>
          <Notice tone="warning">{t.closed}</Notice>
          {back}
        </>
      )}
    </Page>
  )
}

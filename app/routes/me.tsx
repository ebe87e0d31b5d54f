import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readiness } from '../domains/candidates/candidate.ts'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith } from '../http/guard.server.ts'
import { dayOf, spanInWords } from '../lib/dates.ts'
import styles from '../styles/own-area.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OwnArea } from '../ui/own-area.tsx'
import { OwnSearchLink } from '../ui/own-search.tsx'
import { Button, LinkButton, Section } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, homeTexts[page?.pageLanguage ?? 'de'].bar)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.read')
  const person = await reads.candidates.forForm(scope, candidateId)
  if (!person) throw notFound()
  const { firstName, lastName, state, readyOn } = person
  const name = [firstName, lastName].filter(Boolean).join(' ')
  const next = (await reads.ownData.appointments(scope)).findLast(
    ({ past, state: stands }) => !past && stands !== 'cancelled',
  )
  const page = {
    pageLanguage,
    name,
    active: state === 'active',
    readiness: readiness(readyOn, dayOf(app.now())),
    next: next
      ? { title: next.title, state: next.state, when: spanInWords(next.beginsAt, next.endsAt, pageLanguage) }
      : null,
  }
  return data(page, { headers: quiet })
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.write')
  const { done } = homeTexts[pageLanguage]
  const person = await reads.candidates.forForm(scope, candidateId)
  if (!person) throw notFound()
  const form = await request.formData()
  const undo = { action: '/me', fields: { intent: 'back', before: person.readyOn ?? '' } }
  switch (textField(form, 'intent')) {
    case 'ready':
      await app.candidates.confirmReadiness(actor, candidateId)
      return redirectWith('/me', { text: done.ready, undo })
    case 'pause':
      await app.candidates.confirmReadiness(actor, candidateId, null)
      return redirectWith('/me', { text: done.paused, undo })
    case 'back': {
      const before = textField(form, 'before')
      const day = /^\d{4}-\d{2}-\d{2}$/.test(before) && before <= dayOf(app.now()) ? before : null
      await app.candidates.confirmReadiness(actor, candidateId, day)
      return redirectWith('/me', { text: done.saved })
    }
    default:
      throw new Response('', { status: 400 })
  }
}

/** Start of the own area: whether somebody still looks for work. */
export default function OwnStart() {
  const t = useCustomerTexts(homeTexts)
  const a = useCustomerTexts(ownAreaTexts).appointments
  const { name, active, readiness: stands, next } = useLoaderData<typeof loader>()
  return (
    <OwnArea page="home" title={t.greeting(name)}>
      {active ? (
        <Section title={t.looking}>
          <p>{t.readiness[stands]}</p>
          <Form method="post" className="stack">
            <Button rank={stands === 'ready' ? 'secondary' : 'primary'} name="intent" value="ready">
              {t.readyButton}
            </Button>
            {stands === 'never' ? null : (
              <>
                <Button name="intent" value="pause">
                  {t.pauseButton}
                </Button>
                <p className="muted">{t.pauseHint}</p>
              </>
            )}
          </Form>
        </Section>
      ) : null}
      {next ? (
        <Section title={a.next}>
          <p>
            <bdi lang="de">
              <strong>{next.title}</strong>
            </bdi>
            <br />
            {next.when}
          </p>
          <p>{a.states[next.state]}</p>
          <LinkButton to="/me/appointments">{t.pages.appointments}</LinkButton>
        </Section>
      ) : null}
      <OwnSearchLink />
    </OwnArea>
  )
}

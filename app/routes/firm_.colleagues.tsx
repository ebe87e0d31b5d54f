import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { colleagueForm } from '../domains/accounts/account-link.form.ts'
import { accountLinkTexts } from '../domains/accounts/account-link.texts.ts'
import { formValues, readForm, textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import styles from '../styles/firm.css?url'
import { ErrorSummary, TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Button, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, accountLinkTexts[titleLanguage(matches)].colleagues)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'firm.colleagues')
  const found = await reads.accountLinks.colleagues(scope)
  return { ...found, me: actor.id, mayInvite: found.people.some(({ id, owner }) => owner && id === actor.id) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'firm.colleagues')
  const sent = await request.formData()
  const t = accountLinkTexts[language]
  const id = textField(sent, 'id')
  const back = (text: string) => redirectWith('/firm/colleagues', { text })
  const refuse = (refused: string) => data({ refused, state: { values: {}, errors: {} } }, { status: 409 })
  switch (textField(sent, 'intent')) {
    case 'withdraw':
      return (await app.accountLinks.withdrawInvitation(actor, id)) ? back(t.done.withdrawn) : refuse(t.refused)
    case 'remove':
      return (await app.accountLinks.remove(actor, id)) ? back(t.done.removed) : refuse(t.refused)
    case 'handOver':
      return (await app.accountLinks.handOver(actor, id)) ? back(t.done.handedOver) : refuse(t.refused)
    default: {
      const form = readForm(sent, colleagueForm)
      if (!form.ok)
        return data({ refused: null, state: { values: formValues(sent), errors: form.errors } }, { status: 400 })
      const done = await app.accountLinks.invite(actor, { ...form.data, language })
      return done.ok ? back(t.done.invited) : refuse(done.reason === 'too_many' ? t.tooMany : t.refused)
    }
  }
}

/** A question behind a summary, so that nothing is pressed by mistake; works without scripts. */
function Asked(props: { summary: string; question: string; hint: string; intent: string; id: string }) {
  return (
    <details className="question">
      <summary>{props.summary}</summary>
      <Form method="post">
        <input type="hidden" name="id" value={props.id} />
        <p>
          <strong>{props.question}</strong> {props.hint}
        </p>
        <Button name="intent" value={props.intent} small>
          {props.summary}
        </Button>
      </Form>
    </details>
  )
}

export default function ColleaguesPage() {
  const t = useTexts(accountLinkTexts)
  const language = useLanguage()
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = answer?.state ?? { values: {}, errors: {} }
  const owner = page.people.find((one) => one.owner)
  return (
    <Page title={t.colleagues} sub={t.colleaguesIntro} narrow>
      {answer?.refused ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <ul className="firm-list">
        {page.people.map((person) => (
          <li key={person.id} className="card">
            <h2 className="sub">
              {person.name} {person.id === page.me ? <Badge>{t.you}</Badge> : null}{' '}
              {person.owner ? <Badge tone="info">{t.owner}</Badge> : null}
            </h2>
            <p className="breaks muted">{person.email}</p>
            {page.mayInvite && person.id !== page.me ? (
              <>
                <Asked
                  summary={t.remove}
                  question={t.removeQuestion(person.name)}
                  hint={t.removeHint}
                  intent="remove"
                  id={person.id}
                />
                <Asked
                  summary={t.handOver}
                  question={t.handOverQuestion(person.name)}
                  hint={t.handOverHint}
                  intent="handOver"
                  id={person.id}
                />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {page.invited.length > 0 ? (
        <Section title={t.waiting}>
          <ul className="firm-list">
            {page.invited.map((link) => (
              <li key={link.id} className="card">
                <strong>{link.name}</strong>
                <p className="breaks muted">
                  {link.email} · {t.until(dayInWords(dayOf(link.expiresAt), language))}
                </p>
                {page.mayInvite ? (
                  <Form method="post">
                    <input type="hidden" name="id" value={link.id} />
                    <Button name="intent" value="withdraw" small>
                      {t.withdraw}
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {page.mayInvite ? (
        <Section title={t.invite}>
          <Form method="post" className="form" noValidate>
            <p>{t.inviteHint}</p>
            <ErrorSummary errors={state.errors} labels={{ name: t.name, email: t.email }} />
            <TextField state={state} name="name" label={t.name} autoComplete="off" required />
            <TextField state={state} name="email" label={t.email} type="email" autoComplete="off" required />
            <Button rank="primary" name="intent" value="invite">
              {t.inviteButton}
            </Button>
          </Form>
        </Section>
      ) : (
        <p className="muted">{t.onlyOwner(owner?.name ?? '–')}</p>
      )}
    </Page>
  )
}

import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { agreementForm } from '../domains/privacy/agreement.form.ts'
import { contactTexts } from '../domains/privacy/contact.texts.ts'
import type { DisclosableFact } from '../domains/privacy/contact-request.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { berlin, dayInWords, dayOf } from '../lib/dates.ts'
import styles from '../styles/firm.css?url'
import { ContactAnswer } from '../ui/contact-answer.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Facts, Notice, Section } from '../ui/parts.tsx'
import { SuggestionFacts } from '../ui/suggestion-card.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, contactTexts[titleLanguage(matches)].answerTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'contacts.write')
  const found = await reads.contacts.one(scope, params.id ?? '')
  if (!found) throw notFound()
  return { ...found, today: dayOf(app.now()) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'contacts.write')
  const found = await reads.contacts.one(scope, params.id ?? '')
  if (!found) throw notFound()
  const t = contactTexts[language]
  const sent = await request.formData()
  const refuse = (text: string, status: number) => data({ refused: text }, { status })
  switch (sent.get('intent')) {
    case 'decline':
      return (await app.contacts.decline(actor, found.id))
        ? redirectWith('/', { text: t.done.declined })
        : refuse(t.already, 409)
    case 'revoke':
      await app.contacts.revoke(actor, found.candidate.id, found.employer.id)
      return redirectWith(`/contacts/${found.id}`, { text: t.done.revoked })
    default: {
      const form = readForm(sent, agreementForm)
      if (!form.ok) return refuse(form.errors.way ? t.wayMissing : t.dayWrong, 400)
      const { facts, way, day } = form.data
      const now = app.now()
      if (day > dayOf(now)) return refuse(t.dayWrong, 400)
      const givenAt = day === dayOf(now) ? now : berlin(`${day}T12:00`).toJSDate()
      return (await app.contacts.agree(actor, found.id, { facts, way, givenAt }))
        ? redirectWith('/', { text: t.done.agreed })
        : refuse(t.already, 409)
    }
  }
}

/** An officer asks the person about an employer's wish for contact and notes the answer. */
export default function ContactRequestPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(contactTexts)
  const language = useLanguage()
  const { candidate, vacancy, employer, asker } = page
  const name = [candidate.firstName, candidate.lastName].filter(Boolean).join(' ') || candidate.id
  const values: Record<DisclosableFact, string | null> = { ...candidate, name }
  const told = page.disclosures[0]
  return (
    <Page
      title={`${t.answerTitle}: ${name}`}
      sub={t.answerIntro(employer.name)}
      crumbs={[{ to: '/', text: t.group.title }]}
    >
      {answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <div className="cols cols--detail">
        <div>
          <Facts
            rows={[
              [t.personIs, <Link to={`/candidates/${candidate.id}`}>{name}</Link>],
              [t.facts.phone, candidate.phone],
              [t.facts.email, candidate.email],
              [t.vacancy, <Link to={`/vacancies/${vacancy.id}`}>{vacancy.title}</Link>],
              [t.employer, <Link to={`/employers/${employer.id}`}>{employer.name}</Link>],
              [t.askedBy, asker ? `${asker.name}, ${asker.email}` : null],
              [t.askedOn, dayInWords(dayOf(page.askedAt), language)],
            ]}
          />
          <Section title={t.saw}>
            <SuggestionFacts shown={page.shown} />
          </Section>
        </div>
        <div>
          {page.state === 'asked' ? (
            <ContactAnswer values={values} today={page.today} />
          ) : (
            <Section title={t.asked[page.state]}>
              {told ? (
                <p>
                  {t.told(
                    told.facts.map((fact) => t.facts[fact as DisclosableFact]).join(', '),
                    dayInWords(dayOf(told.disclosedAt), language),
                  )}
                </p>
              ) : null}
              {page.consent && page.consent.withdrawnAt === null ? (
                <Form method="post" className="stack">
                  <p className="muted">{t.revokeHint}</p>
                  <Button name="intent" value="revoke">
                    {t.revoke}
                  </Button>
                </Form>
              ) : null}
              {page.consent?.withdrawnAt ? <Notice tone="warning">{t.done.revoked}</Notice> : null}
            </Section>
          )}
        </div>
      </div>
    </Page>
  )
}

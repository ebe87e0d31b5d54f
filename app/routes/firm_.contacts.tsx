import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { accountLinkTexts } from '../domains/accounts/account-link.texts.ts'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { contactTexts } from '../domains/privacy/contact.texts.ts'
import { disclosableFacts } from '../domains/privacy/contact-request.ts'
import { textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import styles from '../styles/firm.css?url'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Facts, Notice } from '../ui/parts.tsx'
import { SuggestionFacts } from '../ui/suggestion-card.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, contactTexts[titleLanguage(matches)].contacts)
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'firm.people')
  return { contacts: await reads.contacts.ofFirm(scope) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'firm.people')
  const done = await app.contacts.withdraw(actor, textField(await request.formData(), 'id'))
  if (done) return redirectWith('/firm/contacts', { text: contactTexts[language].done.withdrawn })
  return data({ refused: accountLinkTexts[language].refused }, { status: 409 })
}

/** Whom the firm wishes to meet, and on consent who it is. */
export default function FirmContacts() {
  const { contacts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(contactTexts)
  const firm = useTexts(firmTexts)
  const language = useLanguage()
  return (
    <Page title={t.contacts} sub={t.contactsIntro} crumbs={[{ to: '/firm', text: firm.title }]} narrow>
      {answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      {contacts.length === 0 ? (
        <EmptyState title={t.noContacts}>
          <p>{t.noContactsHint}</p>
        </EmptyState>
      ) : (
        <ul className="firm-list">
          {contacts.map((contact) => (
            <li key={contact.id} className="card">
              <h2 className="sub">{contact.facts.name ?? t.somebody}</h2>
              <p className="muted">
                <Link to={`/firm/vacancies/${contact.vacancyId}`}>{contact.vacancy}</Link> ·{' '}
                {t.on(dayInWords(dayOf(contact.askedAt), language))}
              </p>
              {contact.consentOver ? <Notice tone="warning">{t.over}</Notice> : null}
              {contact.state === 'agreed' && !contact.consentOver ? (
                <>
                  <Facts
                    rows={disclosableFacts.flatMap((fact) =>
                      contact.facts[fact] ? [[t.facts[fact], contact.facts[fact]] as const] : [],
                    )}
                  />
                  <p>{t.agreedHint}</p>
                </>
              ) : null}
              {contact.state === 'agreed' ? null : <p>{t.asked[contact.state]}</p>}
              {contact.state === 'asked' ? (
                <Form method="post">
                  <input type="hidden" name="id" value={contact.id} />
                  <Button small>{t.withdraw}</Button>
                </Form>
              ) : null}
              <details className="question">
                <summary>{t.sawFirm}</summary>
                <SuggestionFacts shown={contact.shown} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

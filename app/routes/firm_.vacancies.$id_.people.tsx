import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { contactTexts } from '../domains/privacy/contact.texts.ts'
import { peopleAddress } from '../domains/searches/saved-search.ts'
import { savedTexts } from '../domains/searches/searches.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/firm.css?url'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Button, EmptyState, Notice } from '../ui/parts.tsx'
import { SuggestionFacts } from '../ui/suggestion-card.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, `${contactTexts[titleLanguage(matches)].people} ${page?.title ?? ''}`)
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'firm.people')
  const id = params.id ?? ''
  const found = await reads.firmVacancies.one(scope, id)
  if (!found) throw notFound()
  const suggestions = await reads.contacts.suggestions(scope, id, language)
  if (!suggestions) throw redirect(`/firm/vacancies/${id}`)
  const searches = await reads.savedSearches.of(actor, scope)
  const watched = searches.some(({ address, byMail }) => byMail && address === peopleAddress(id))
  return { id, watched, ...suggestions }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'firm.people')
  const id = params.id ?? ''
  const form = await request.formData()
  const watch = textField(form, 'watch')
  if (watch === 'on' || watch === 'off') {
    if (!(await app.savedSearches.watchPeople(actor, scope, id, watch === 'on'))) throw notFound()
    const { watched, unwatched } = savedTexts[language]
    return redirectWith(`/firm/vacancies/${id}/people`, { text: watch === 'on' ? watched : unwatched })
  }
  const key = textField(form, 'person')
  const done = await app.contacts.ask(actor, scope, id, key)
  const t = contactTexts[language]
  if (done.ok) return redirectWith(`/firm/vacancies/${id}/people`, { text: t.done.asked })
  return data({ refused: t.refused[done.reason] }, { status: 409 })
}

/** People who fit an own vacancy, without a name; a button asks an officer to ask the person. */
export default function FirmPeople() {
  const { id, title, people, watched } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(contactTexts)
  const firm = useTexts(firmTexts)
  const s = useTexts(savedTexts)
  return (
    <Page
      title={t.people}
      sub={title}
      crumbs={[
        { to: '/firm', text: firm.title },
        { to: `/firm/vacancies/${id}`, text: title },
      ]}
      narrow
    >
      {answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <p>{t.peopleIntro}</p>
      {people.length === 0 ? (
        <EmptyState title={t.nobody}>
          <p>{t.nobodyHint}</p>
        </EmptyState>
      ) : (
        <ol className="firm-list">
          {people.map((person, at) => (
            <li key={person.key} className="card">
              <h2 className="sub">
                {t.person(at + 1)}{' '}
                <Badge tone={person.fit === 'very_good' ? 'success' : 'info'}>{t.fit[person.fit]}</Badge>
              </h2>
              <SuggestionFacts shown={person} />
              {person.asked ? (
                <p>
                  <strong>{t.asked[person.asked]}</strong>{' '}
                  {person.asked === 'agreed' ? <Link to="/firm/contacts">{t.contacts}</Link> : null}
                </p>
              ) : (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="person" value={person.key} />
                  <Button label={t.askOf(at + 1)}>{t.ask}</Button>
                </Form>
              )}
            </li>
          ))}
        </ol>
      )}
      <Form method="post" className="stack">
        <p className="muted">{s.watching}</p>
        <div>
          <Button rank="secondary" name="watch" value={watched ? 'off' : 'on'}>
            {watched ? s.watchOff : s.watch}
          </Button>
        </div>
      </Form>
    </Page>
  )
}

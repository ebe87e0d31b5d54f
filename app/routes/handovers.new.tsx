import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { handoverTexts } from '../domains/candidates/handover.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, handoverTexts[titleLanguage(matches)].newTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'records.write')
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return {
    typed,
    people: await reads.handovers.people(scope, typed),
    sites: await reads.accounts.sites(),
    site: actor.siteId ?? '',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.write')
  const t = handoverTexts[language]
  const form = await request.formData()
  const done = await app.handovers.handOver(actor, {
    candidateId: textField(form, 'candidate'),
    siteId: textField(form, 'site') || null,
    note: textField(form, 'note').trim().slice(0, 500) || null,
  })
  if (!done.ok) return data({ refused: t.refusals[done.reason] }, { status: 409 })
  return redirectWith('/handovers?of=mine', { text: t.done })
}

/** The short form of an integration officer: search, choose, hand over. */
export default function NewHandover() {
  const t = useTexts(handoverTexts)
  const { typed, people, sites, site } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [only] = people.filter(({ open }) => !open)
  return (
    <Page title={t.newTitle} sub={t.newHint} crumbs={[{ to: '/handovers', text: t.title }]} narrow>
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <Form className="row" role="search">
        <label>
          {t.search}
          <input className="input" type="search" name="q" defaultValue={typed} key={typed} required />
        </label>
        <Button>{t.find}</Button>
      </Form>
      {typed && people.length === 0 ? (
        <p>
          {t.nobody} <Link to="/candidates/new">{t.newPerson}</Link>
        </p>
      ) : null}
      {people.length > 0 ? (
        <Form method="post" className="form stack">
          <fieldset>
            <legend>{t.choose}</legend>
            {people.map(({ id, name, city, open }) => (
              <label className="check check--line" key={id}>
                <input
                  type="radio"
                  name="candidate"
                  value={id}
                  required
                  disabled={open}
                  defaultChecked={id === only?.id && people.length === 1}
                />{' '}
                {name}
                {city ? ` · ${city}` : ''} {open ? <span className="muted small">{t.already}</span> : null}
              </label>
            ))}
          </fieldset>
          <label>
            {t.note}
            <textarea className="input" name="note" rows={2} maxLength={500} />
            <span className="hint">{t.noteHint}</span>
          </label>
          <label>
            {t.site}
            <select className="input input--mid" name="site" defaultValue={site}>
              <option value="">{t.noSite}</option>
              {sites.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <Button rank="primary">{t.handOver}</Button>
        </Form>
      ) : null}
    </Page>
  )
}

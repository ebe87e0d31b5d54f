import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { purposes } from '../domains/messages/message.ts'
import { purposeTexts } from '../domains/messages/messages.staff.texts.ts'
import { previewQuery } from '../domains/messages/template-key.form.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { MessagePreview } from '../ui/message-preview.tsx'
import { Page } from '../ui/page.tsx'
import { Button } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import styles from '../styles/messages.css?url'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, templateTexts[titleLanguage(matches)].preview)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'messages.read')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const query = previewQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const people = await reads.templates.people(scope, event.id, query.q)
  const person = query.person || (people[0]?.id ?? '')
  const { purpose, legal } = query
  const shown = await reads.templates.preview(scope, { eventId: event.id, candidateId: person, purpose, legal })
  return { event: { id: event.id, title: event.title }, people, person, query, shown }
}

/** Any message of an event as it would go to any person now. Looking changes nothing. */
export default function Preview() {
  const t = useTexts(templateTexts)
  const p = useTexts(purposeTexts)
  const { event, people, person, query, shown } = useLoaderData<typeof loader>()
  const { purpose, legal } = query
  const asked = (id: string) => new URLSearchParams({ person: id, q: query.q, purpose, legal }).toString()
  const state = { values: { q: query.q, purpose, legal }, errors: {} }
  return (
    <Page title={t.preview} crumbs={[{ to: `/events/${event.id}`, text: event.title }]}>
      <div className="cols cols--detail">
        <div>
          {shown ? (
            <MessagePreview
              {...shown}
              title={t.previewOf(people.find(({ id }) => id === person)?.name ?? person)}
              eventId={event.id}
              query={asked(person)}
            />
          ) : (
            <p>{t.previewNobody}</p>
          )}
        </div>
        <div>
          <Form className="form">
            <TextField state={state} name="q" label={t.person} hint={t.personHint} />
            <SelectField
              state={state}
              name="purpose"
              label={t.purpose}
              required
              choices={purposes.map((one) => [one, p[one]])}
            />
            <SelectField
              state={state}
              name="legal"
              label={t.legal}
              required
              choices={[
                ['voluntary', t.voluntary],
                ['obligation', t.obligation],
              ]}
            />
            <Button>{t.previewShow}</Button>
          </Form>
          <ul>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to={`?${asked(id)}`} aria-current={id === person ? 'true' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayOfferTexts } from '../domains/events/day-offer.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { spanInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Button, Facts, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, dayOfferTexts[titleLanguage(matches)].officerTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'contacts.write')
  const offer = await reads.dayOffers.one(scope, params.id ?? '')
  if (!offer) throw notFound()
  return offer
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'contacts.write')
  const id = params.id ?? ''
  const sent = await request.formData()
  const t = dayOfferTexts[language]
  if (textField(sent, 'intent') === 'accept') {
    const eventId = await app.dayOffers.accept(actor, id)
    return eventId
      ? redirectWith(`/events/${eventId}/edit`, { text: t.done.accepted })
      : data({ refused: t.already }, { status: 409 })
  }
  const reason = textField(sent, 'reason').trim().slice(0, 1000)
  if (reason === '') return data({ refused: t.reasonMissing }, { status: 400 })
  return (await app.dayOffers.decline(actor, id, reason))
    ? redirectWith('/', { text: t.done.declined })
    : data({ refused: t.already }, { status: 409 })
}

/** An officer turns an offered day into an event, or declines with words to the employer. */
export default function DayOfferPage() {
  const offer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(dayOfferTexts)
  const language = useLanguage()
  return (
    <Page
      title={`${t.officerTitle}: ${offer.employer.name}`}
      state={<Badge>{t.states[offer.state]}</Badge>}
      crumbs={[{ to: '/', text: t.group.title }]}
      narrow
    >
      {answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <Facts
        rows={[
          [t.employer, <Link to={`/employers/${offer.employer.id}`}>{offer.employer.name}</Link>],
          [t.when, spanInWords(offer.beginsAt, offer.endsAt, language)],
          [t.where, [offer.placeName, offer.street, `${offer.postcode} ${offer.city}`].filter(Boolean).join(', ')],
          [t.capacity, t.seats(offer.seats)],
          [
            t.vacancy,
            offer.vacancy ? <Link to={`/vacancies/${offer.vacancy.id}`}>{offer.vacancy.title}</Link> : t.anyVacancy,
          ],
          [t.note, offer.note],
        ]}
      />
      {offer.state === 'offered' ? (
        <>
          <Form method="post" className="stack">
            <p className="muted">{t.makeHint}</p>
            <Button rank="primary" name="intent" value="accept">
              {t.make}
            </Button>
          </Form>
          <Section title={t.decline}>
            <Form method="post" className="form">
              <div className="field">
                <label htmlFor="reason">{t.declineWhy}</label>
                <textarea className="input" id="reason" name="reason" rows={3} maxLength={1000} required />
              </div>
              <Button name="intent" value="decline">
                {t.decline}
              </Button>
            </Form>
          </Section>
        </>
      ) : (
        <Notice>
          {t.already} {offer.eventId ? <Link to={`/events/${offer.eventId}`}>{t.toEvent}</Link> : null}
        </Notice>
      )}
    </Page>
  )
}

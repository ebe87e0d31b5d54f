import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { dayOfferTexts } from '../domains/events/day-offer.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { spanInWords } from '../lib/dates.ts'
import styles from '../styles/firm.css?url'
import { DayOffers } from '../ui/day-offers.tsx'
import { EventState } from '../ui/event-state.tsx'
import { FirmVacancyCard } from '../ui/firm-vacancy-card.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, firmTexts[titleLanguage(matches)].title)

/** Takes an offered day back. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'firm.write')
  const done = await app.dayOffers.withdraw(actor, textField(await request.formData(), 'id'))
  if (!done) throw notFound()
  return redirectWith('/firm', { text: dayOfferTexts[language].done.withdrawn })
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'firm.read')
  const [vacancies, coming, past, offers, firm] = await Promise.all([
    reads.firmVacancies.list(scope),
    reads.events.list(scope, { when: 'coming', page: 1 }),
    reads.events.list(scope, { when: 'past', page: 1 }),
    reads.dayOffers.ofFirm(scope),
    reads.firmVacancies.firm(scope),
  ])
  const events = [...coming.rows, ...past.rows].filter(({ state }) => state !== 'draft')
  return {
    vacancies,
    events,
    offers: offers.filter(({ state }) => state !== 'accepted'),
    firm: firm?.name ?? '',
    now: app.now(),
  }
}

/** An employer's own view: its vacancies with what is to be done, and the days that it hosts. */
export default function Firm() {
  const t = useTexts(firmTexts)
  const v = useTexts(firmVacancyTexts)
  const e = useTexts(eventTexts)
  const language = useLanguage()
  const { vacancies, events, offers, firm, now } = useLoaderData<typeof loader>()
  const living = vacancies.filter(({ state }) => state !== 'closed')
  const closed = vacancies.filter(({ state }) => state === 'closed')
  return (
    <Page
      title={t.hello(firm)}
      actions={
        <>
          <LinkButton to="/firm/vacancies/new" rank="primary">
            {t.newVacancy}
          </LinkButton>
          <LinkButton to="/firm/days/new">{t.offerDay}</LinkButton>
        </>
      }
    >
      <Section title={`${t.vacancies} (${living.length})`}>
        {living.length === 0 ? (
          <EmptyState title={v.none}>
            <p>{v.noneHint}</p>
          </EmptyState>
        ) : (
          <ul className="firm-list firm-list--wide">
            {living.map((row) => (
              <FirmVacancyCard key={row.id} row={row} now={now} />
            ))}
          </ul>
        )}
        {closed.length > 0 ? (
          <details className="question">
            <summary>
              {t.closed} ({closed.length})
            </summary>
            <ul className="firm-list firm-list--wide">
              {closed.map((row) => (
                <FirmVacancyCard key={row.id} row={row} now={now} />
              ))}
            </ul>
          </details>
        ) : null}
      </Section>
      <DayOffers offers={offers} />
      <Section title={`${t.events} (${events.length})`}>
        {events.length === 0 ? (
          <p className="muted">{t.noEvents}</p>
        ) : (
          <ul className="firm-list firm-list--wide">
            {events.map((event) => (
              <li key={event.id} className="card">
                <h3 className="sub">
                  <Link to={`/firm/events/${event.id}`}>{event.title}</Link> <EventState state={event.state} />
                </h3>
                <p>{spanInWords(event.beginsAt, event.endsAt, language)}</p>
                <p className="muted">
                  {event.city} · {e.seats(event.seats)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t.data}>
        <p>{t.dataHint}</p>
        <div className="row">
          <LinkButton to="/firm/export/data.json" reload>
            {t.json}
          </LinkButton>
          <LinkButton to="/firm/export/vacancies.csv" reload>
            {t.csv}
          </LinkButton>
        </div>
      </Section>
    </Page>
  )
}

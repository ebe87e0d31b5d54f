import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { agencyCardTexts } from '../domains/events/talks/agency-card.texts.ts'
import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { plannerTexts } from '../domains/events/planner.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { clock, dayInWords, dayOf, spanInWords } from '../lib/dates.ts'
import { AgencyCard } from '../ui/agency-card.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Facts, LinkButton, Section } from '../ui/parts.tsx'
import { SeriesDates } from '../ui/series-dates.tsx'
import { SlotsTable } from '../ui/slots-table.tsx'
import { SeatsBar } from '../ui/seats-bar.tsx'
import { reads } from '../wiring.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'events.read')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const titles = await reads.occupations.titles(event.occupations, language)
  const occupations = event.occupations.map((code) => ({ code, name: titles[code] ?? '' }))
  const cards = Object.fromEntries(await reads.talks.cards(event.hosts.map(({ employerId }) => employerId)))
  const dates = await reads.series.dates(scope, event.seriesId)
  return { event, occupations, cards, dates, mayWrite: may(actor.role, 'events.write') }
}

export default function Overview() {
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const p = useTexts(plannerTexts)
  const c = useTexts(agencyCardTexts)
  const language = useLanguage()
  const { event, occupations, cards, dates, mayWrite } = useLoaderData<typeof loader>()
  const place = [event.placeName, event.street, [event.postcode, event.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  const contact = [event.contactName, event.contactPhone, event.contactEmail].filter(Boolean).join(' · ')
  return (
    <div className="cols cols--detail">
      <Section title={t.tabs.overview}>
        <Facts
          rows={[
            [fieldWords.fields.kind, t.kinds[event.kind]],
            [t.when, spanInWords(event.beginsAt, event.endsAt, language)],
            [t.place, place],
            [
              fieldWords.fields.host,
              <ul key="hosts" className="work">
                {event.hosts.map(({ employer, tables }) => (
                  <li key={employer.id}>
                    <Link to={`/employers/${employer.id}`}>{employer.name}</Link>{' '}
                    <span className="muted">
                      {t.tables}: {tables}
                    </span>
                    {cards[employer.id] ? (
                      <details>
                        <summary>
                          {c.title}
                          <span className="kern-sr-only"> {employer.name}</span>
                        </summary>
                        <AgencyCard card={cards[employer.id] ?? null} />
                      </details>
                    ) : null}
                  </li>
                ))}
              </ul>,
            ],
            [fieldWords.fields.occupations, occupations.map(({ code, name }) => `${code} ${name}`).join(', ')],
            [fieldWords.fields.registration, t.modes[event.registration]],
            [
              fieldWords.fields.deadline,
              event.deadline
                ? `${dayInWords(dayOf(event.deadline), language)}, ${clock(event.deadline, language)}`
                : fieldWords.hints.deadline,
            ],
            [fieldWords.fields.contactName, contact],
            [fieldWords.fields.languages, event.languages.join(', ')],
            [fieldWords.fields.audience, event.audience],
            [fieldWords.fields.bring, event.bring],
            [fieldWords.fields.wayThere, event.wayThere],
            [fieldWords.fields.accessibility, event.accessibility],
            [fieldWords.fields.description, event.description],
            [fieldWords.fields.site, event.site?.name],
          ]}
        />
        <p className="no-print">
          <LinkButton to={`/events/new?copy=${event.id}`} rank="tertiary">
            {p.copy}
          </LinkButton>
        </p>
      </Section>
      <div>
        <Section title={t.seatsHead}>
          <SeatsBar seats={event.seats} />
          <Facts
            rows={(Object.entries(t.registrationStates) as [keyof typeof t.registrationStates, string][])
              .filter(([state]) => (event.counts[state] ?? 0) > 0)
              .map(([state, text]) => [text, event.counts[state]] as const)}
          />
        </Section>
        <SlotsTable slots={event.slots} />
        {dates.length > 0 || (mayWrite && event.state !== 'cancelled') ? (
          <SeriesDates eventId={event.id} dates={dates} mayWrite={mayWrite && event.state !== 'cancelled'} />
        ) : null}
      </div>
    </div>
  )
}

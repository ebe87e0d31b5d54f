import { Link } from '@remix-run/react'
import type { PublicEvent } from '../domains/events/public-event.ts'
import { addressLine, mapLink } from '../domains/events/public-event.ts'
import { publicEventTexts } from '../domains/events/public-events.texts.ts'
import { clock, dayInWords, dayOf, spanInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Facts } from './parts.tsx'

/** An open event in the list. */
export function OpenEventCard({ event }: { event: PublicEvent }) {
  const t = useTexts(publicEventTexts)
  const language = useLanguage()
  return (
    <li className="public__card">
      <p className="public__when">{spanInWords(event.beginsAt, event.endsAt, language)}</p>
      <h2 className="public__title">
        <Link to={`/open-events/${event.id}`}>{event.title}</Link>
      </h2>
      <p>
        {t.kinds[event.kind]}
        {event.city ? ` · ${event.city}` : ''}
        {event.hosts.length > 0 && event.hosts.length < 4 ? ` · ${event.hosts.join(', ')}` : ''}
        {event.audience ? ` · ${event.audience}` : ''}
      </p>
      <p>
        <Badge tone={event.seats === 'places' ? 'success' : 'warning'}>{t.seats[event.seats]}</Badge>{' '}
        {event.registration === 'customers' ? <span className="muted">{t.forCustomers}</span> : null}
      </p>
    </li>
  )
}

/** What a visitor wants to know of an event, in the order in which people ask. */
export function OpenEventFacts({ event, occupations }: { event: PublicEvent; occupations: string[] }) {
  const t = useTexts(publicEventTexts)
  const language = useLanguage()
  const { labels } = t
  const map = mapLink(event)
  const minutes = Math.round((event.endsAt.getTime() - event.beginsAt.getTime()) / 60_000)
  const spoken = new Intl.DisplayNames([language === 'de' ? 'de' : 'en'], { type: 'language' })
  const contact = [event.contactName, event.contactPhone ?? event.site?.phone, event.contactEmail ?? event.site?.email]
  const lines = (text: string) => <span className="lines">{text}</span>
  const rows = [
    [labels.when, spanInWords(event.beginsAt, event.endsAt, language)],
    [labels.duration, t.duration(minutes)],
    [
      labels.where,
      <>
        {lines([event.placeName, addressLine(event)].filter(Boolean).join('\n'))}
        {map ? (
          <>
            {' '}
            <a href={map} rel="noreferrer" className="no-print">
              {t.map}
            </a>
          </>
        ) : null}
      </>,
    ],
    [labels.way, event.wayThere && lines(event.wayThere)],
    [labels.access, event.accessibility && lines(event.accessibility)],
    [labels.about, event.description && lines(event.description)],
    [labels.audience, event.audience],
    [
      labels.who,
      event.hosts.length > 0 && (
        <ul className="public__hosts">
          {event.hosts.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ),
    ],
    [labels.occupations, occupations.join(', ')],
    [labels.languages, event.languages.map((code) => spoken.of(code) ?? code).join(', ')],
    [labels.bring, event.bring && lines(event.bring)],
    [
      labels.deadline,
      event.deadline && `${dayInWords(dayOf(event.deadline), language)}, ${clock(event.deadline, language)}`,
    ],
    [labels.contact, contact.filter(Boolean).join(', ')],
  ] as const
  return <Facts rows={rows.filter(([, value]) => Boolean(value))} />
}

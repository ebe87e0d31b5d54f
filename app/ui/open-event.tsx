import { Fragment } from 'react'
import { Link } from '@remix-run/react'
import type { PublicEvent } from '../domains/events/public-event.ts'
import { addressLine, durationInWords, mapLink } from '../domains/events/public-event.ts'
import { publicEventTexts } from '../domains/events/public-events.texts.ts'
import { momentInWords, spanInWords } from '../lib/dates.ts'
import { langAttribute } from '../lib/languages.ts'
import { useCustomerTexts, usePageLanguage } from './customer-language.ts'
import { Badge, Facts } from './parts.tsx'

/** An open event in the list. */
export function OpenEventCard({ event }: { event: PublicEvent }) {
  const t = useCustomerTexts(publicEventTexts)
  const language = usePageLanguage() ?? 'de'
  const hosts = event.hosts.length < 4 ? event.hosts.join(', ') : ''
  const said = [event.city, hosts, event.audience].filter((text): text is string => Boolean(text))
  return (
    <li className="public__card">
      <p className="public__when">{spanInWords(event.beginsAt, event.endsAt, language)}</p>
      <h2 className="public__title">
        <Link to={`/open-events/${event.id}`}>
          <bdi lang="de">{event.title}</bdi>
        </Link>
      </h2>
      <p>
        {t.kinds[event.kind]}
        {said.map((text) => (
          <Fragment key={text}>
            {' · '}
            <bdi lang="de">{text}</bdi>
          </Fragment>
        ))}
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
  const t = useCustomerTexts(publicEventTexts)
  const language = usePageLanguage() ?? 'de'
  const { labels } = t
  const map = mapLink(event)
  const minutes = Math.round((event.endsAt.getTime() - event.beginsAt.getTime()) / 60_000)
  const spoken = new Intl.DisplayNames([langAttribute(language)], { type: 'language' })
  const listed = new Intl.ListFormat(langAttribute(language), { type: 'unit', style: 'short' })
  const contact = [event.contactName, event.contactPhone ?? event.site?.phone, event.contactEmail ?? event.site?.email]
  const lines = (text: string) => (
    <bdi lang="de" className="lines">
      {text}
    </bdi>
  )
  const rows = [
    [labels.when, spanInWords(event.beginsAt, event.endsAt, language)],
    [labels.duration, durationInWords(minutes, language)],
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
    [labels.audience, event.audience && lines(event.audience)],
    [
      labels.who,
      event.hosts.length > 0 && (
        <ul className="public__hosts">
          {event.hosts.map((name) => (
            <li key={name}>
              <bdi lang="de">{name}</bdi>
            </li>
          ))}
        </ul>
      ),
    ],
    [labels.occupations, occupations.length > 0 && lines(occupations.join(', '))],
    [labels.languages, listed.format(event.languages.map((code) => spoken.of(code) ?? code))],
    [labels.bring, event.bring && lines(event.bring)],
    [labels.deadline, event.deadline && momentInWords(event.deadline, language)],
    [labels.contact, contact.some(Boolean) && lines(contact.filter(Boolean).join(', '))],
  ] as const
  return <Facts rows={rows.filter(([, value]) => Boolean(value))} />
}

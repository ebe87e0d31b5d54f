import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { eventJsonLd, scriptJson } from '../domains/events/event-json-ld.ts'
import { takesRegistrations } from '../domains/events/public-event.ts'
import { publicEventTexts } from '../domains/events/public-events.texts.ts'
import { notFound } from '../http/guard.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { isolated } from '../lib/bidi.ts'
import { spanInWords } from '../lib/dates.ts'
import { directionOf } from '../lib/languages.ts'
import styles from '../styles/public.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { useNonce } from '../ui/nonce.ts'
import { OpenEventFacts } from '../ui/open-event.tsx'
import { Page } from '../ui/page.tsx'
import { Badge, LinkButton, Notice } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [{ title: publicEventTexts.de.title }]
  const { event, house, urls, shared } = page
  return [
    { title: `${event.title} – ${house.serviceName}` },
    { name: 'description', content: shared },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: house.serviceName },
    { property: 'og:title', content: event.title },
    { property: 'og:description', content: shared },
    { property: 'og:url', content: urls.page },
    { property: 'og:image', content: urls.picture },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: `${event.title}: ${shared}` },
    { name: 'twitter:card', content: 'summary_large_image' },
    { tagName: 'link', rel: 'canonical', href: urls.page },
  ]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pageLanguage = await customerLanguageOf(request, null)
  const found = await reads.publicEvents.one(params.id ?? '')
  if (!found) throw notFound()
  const { event, house } = found
  const page = `${app.appUrl}/open-events/${event.id}`
  const urls = { page, picture: `${page}/picture.png?v=${event.version}` }
  const titles = await reads.occupations.titles(event.occupations, pageLanguage === 'en' ? 'en' : 'de')
  const where = [event.placeName, event.city].filter(Boolean).join(', ')
  return {
    event,
    house,
    urls,
    pageLanguage,
    occupations: event.occupations.flatMap((code) => titles[code] ?? []),
    open: takesRegistrations(event, app.now()),
    shared: [spanInWords(event.beginsAt, event.endsAt, pageLanguage), isolated(where, directionOf(pageLanguage))]
      .filter(Boolean)
      .join(' · '),
    jsonLd: scriptJson(eventJsonLd(event, { name: house.serviceName, url: app.appUrl }, urls)),
  }
}

/** The page of an open event: what a person needs to decide and to get there; prints on one sheet. */
export default function OpenEvent() {
  const t = useCustomerTexts(publicEventTexts)
  const nonce = useNonce()
  const { event, house, occupations, open, jsonLd, pageLanguage } = useLoaderData<typeof loader>()
  const direction = directionOf(pageLanguage)
  const base = `/open-events/${event.id}`
  return (
    <Page
      title={isolated(event.title, direction)}
      sub={`${t.kinds[event.kind]} · ${t.invites(isolated(house.serviceName, direction))}`}
      crumbs={[{ to: '/open-events', text: t.title }]}
      narrow
    >
      <script
        type="application/ld+json"
        nonce={nonce}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: jsonLd }}
      />
      <div className="stack public">
        {event.cancelled ? <Notice tone="danger">{t.cancelled}</Notice> : null}
        {!event.cancelled && !open ? <Notice tone="warning">{t.closed}</Notice> : null}
        {open ? (
          <p className="no-print">
            <LinkButton to={`${base}/register`} rank="primary">
              {event.seats === 'places' ? t.register : t.registerWaiting}
            </LinkButton>{' '}
            <Badge tone={event.seats === 'places' ? 'success' : 'warning'}>{t.seats[event.seats]}</Badge>
            {event.registration === 'customers' ? <span className="muted"> {t.forCustomers}</span> : null}
          </p>
        ) : null}
        <OpenEventFacts event={event} occupations={occupations} />
        <p className="row no-print">
          {event.cancelled ? null : (
            <LinkButton to={`${base}/event.ics`} reload>
              {t.calendar}
            </LinkButton>
          )}
          <LinkButton to={`${base}/poster.pdf`} reload rank="tertiary">
            {t.poster}
          </LinkButton>
        </p>
      </div>
    </Page>
  )
}

import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { eventKinds } from '../domains/events/event.ts'
import { publicQuery } from '../domains/events/public-event.ts'
import { publicEventTexts } from '../domains/events/public-events.texts.ts'
import { readPublicFilter } from '../http/public-filter.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import styles from '../styles/public.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OpenEventCard } from '../ui/open-event.tsx'
import { Page } from '../ui/page.tsx'
import { Chips, EmptyState, Pager } from '../ui/parts.tsx'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? publicEventTexts.de.title} – ${page?.house.serviceName ?? ''}` },
  { tagName: 'link', rel: 'alternate', type: 'text/calendar', href: `/events.ics${page?.query ?? ''}` },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const pageLanguage = await customerLanguageOf(request, null)
  const { filter, typed, occupationName } = await readPublicFilter(request, pageLanguage === 'en' ? 'en' : 'de')
  const list = await reads.publicEvents.list(filter)
  return {
    ...list,
    filter,
    typed,
    occupationName,
    query: publicQuery({ ...filter, page: 1 }),
    sites: await reads.accounts.sites(),
    title: publicEventTexts[pageLanguage].title,
    pageLanguage,
  }
}

/** Open events for everybody: no login, no script needed, every filter in the address. */
export default function OpenEvents() {
  const t = useCustomerTexts(publicEventTexts)
  const { events, total, pages, audiences, house, filter, typed, occupationName, query, sites } =
    useLoaderData<typeof loader>()
  const without = (key: keyof typeof filter) => `/open-events${publicQuery({ ...filter, [key]: '', page: 1 })}`
  const site = sites.find(({ id }) => id === filter.site)
  const chips = [
    ...(filter.occupation ? [{ text: occupationName, without: without('occupation') }] : []),
    ...(site ? [{ text: site.name, without: without('site') }] : []),
    ...(filter.kind ? [{ text: t.kinds[filter.kind], without: without('kind') }] : []),
    ...(filter.audience ? [{ text: filter.audience, without: without('audience') }] : []),
    ...(filter.month ? [{ text: filter.month, without: without('month') }] : []),
  ]
  const select = (name: 'site' | 'kind' | 'audience', choices: readonly (readonly [string, string])[]) => (
    <label className="public__filter">
      {t.labels[name]}
      <select className="input" name={name} defaultValue={filter[name]} key={filter[name]}>
        <option value="">{t.all}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <Page title={t.title} sub={house.serviceName} narrow>
      <p>{t.intro}</p>
      <Form className="public__filters no-print" role="search" action="/open-events">
        <label className="public__filter">
          {t.labels.occupation}
          <input
            className="input"
            type="search"
            name="occupationSearch"
            placeholder={t.occupationHint}
            defaultValue={filter.occupation ? '' : typed}
          />
        </label>
        {filter.occupation ? <input type="hidden" name="occupation" value={filter.occupation} /> : null}
        {select(
          'site',
          sites.map(({ id, name }) => [id, name] as const),
        )}
        {select(
          'kind',
          eventKinds.map((kind) => [kind, t.kinds[kind]] as const),
        )}
        {audiences.length > 0
          ? select(
              'audience',
              audiences.map((one) => [one, one] as const),
            )
          : null}
        <label className="public__filter">
          {t.labels.month}
          <input className="input" type="month" name="month" defaultValue={filter.month} key={filter.month} />
        </label>
        <button className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.filter}</span>
        </button>
      </Form>
      <Chips chips={chips} />
      <p className="muted" aria-live="polite">
        {t.count(total)}
      </p>
      {events.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <ul className="public__list">
          {events.map((event) => (
            <OpenEventCard key={event.id} event={event} />
          ))}
        </ul>
      )}
      <Pager page={filter.page} pages={pages} />
      <p className="no-print">
        <Link to={`/events.ics${query}`} reloadDocument>
          {t.subscribe}
        </Link>
      </p>
    </Page>
  )
}

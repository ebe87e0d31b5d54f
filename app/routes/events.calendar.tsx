import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { byDay, calendarRange, calendarViews } from '../domains/events/event-calendar.ts'
import { eventKinds } from '../domains/events/event.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { plannerTexts } from '../domains/events/planner.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { dayOf } from '../lib/dates.ts'
import styles from '../styles/planner.css?url'
import { EventCalendar, rangeTitle } from '../ui/event-calendar.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Tabs } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Kalender der Termine' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'events.read')
  const query = new URL(request.url).searchParams
  const today = dayOf(app.now())
  const view = calendarViews.find((one) => one === query.get('view')) ?? 'month'
  const range = calendarRange(view, query.get('day') ?? today, today)
  const sites = await reads.accounts.sites()
  const site = sites.find(({ id }) => id === query.get('site'))?.id
  const kind = eventKinds.find((one) => one === query.get('kind'))
  const { events, notes } = await reads.planner.calendar(scope, range, { site, kind }, language)
  return {
    range,
    today,
    days: byDay(events),
    count: events.length,
    notes,
    sites,
    site: site ?? '',
    kind: kind ?? '',
    mayWrite: may(actor.role, 'events.write'),
    mayHouse: may(actor.role, 'house.write'),
  }
}

export default function Planner() {
  const t = useTexts(plannerTexts)
  const e = useTexts(eventTexts)
  const language = useLanguage()
  const { range, today, days, count, notes, sites, site, kind, mayWrite, mayHouse } = useLoaderData<typeof loader>()
  const to = (change: Record<string, string>) => {
    const all = { view: range.view, day: range.anchor, site, kind, ...change }
    return `/events/calendar?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString()}`
  }
  return (
    <Page
      title={t.title}
      sub={`${rangeTitle(range, language)} · ${t.events(count)}`}
      crumbs={[{ to: '/events', text: e.title }]}
      actions={
        mayWrite ? (
          <LinkButton to={`/events/new${site ? `?site=${site}` : ''}`} rank="primary">
            {e.newEvent}
          </LinkButton>
        ) : null
      }
    >
      <Tabs
        label={t.title}
        tabs={[
          { to: to({ view: 'month' }), text: t.month, current: range.view === 'month' },
          { to: to({ view: 'week' }), text: t.week, current: range.view === 'week' },
          { to: '/events', text: t.list, current: false },
          { to: '/events/bundles', text: t.bundles, current: false },
          ...(mayHouse ? [{ to: '/closed-days', text: t.closedDays, current: false }] : []),
        ]}
      />
      <div className="row planner__tools">
        <nav className="row" aria-label={rangeTitle(range, language)}>
          <Link className="kern-btn kern-btn--secondary kern-btn--small" to={to({ day: range.previous })} rel="prev">
            <span className="kern-label">← {t.previous}</span>
          </Link>
          <Link className="kern-btn kern-btn--secondary kern-btn--small" to={to({ day: today })}>
            <span className="kern-label">{t.today}</span>
          </Link>
          <Link className="kern-btn kern-btn--secondary kern-btn--small" to={to({ day: range.next })} rel="next">
            <span className="kern-label">{t.next} →</span>
          </Link>
        </nav>
        <Form className="row" role="search">
          <input type="hidden" name="view" value={range.view} />
          <input type="hidden" name="day" value={range.anchor} />
          <select className="input input--mid" name="site" aria-label={t.site} defaultValue={site} key={`site${site}`}>
            <option value="">
              {t.site}: {t.all}
            </option>
            {sites.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <select className="input input--mid" name="kind" aria-label={t.kind} defaultValue={kind} key={`kind${kind}`}>
            <option value="">
              {t.kind}: {t.all}
            </option>
            {eventKinds.map((one) => (
              <option key={one} value={one}>
                {e.kinds[one]}
              </option>
            ))}
          </select>
          <Button small>{t.show}</Button>
        </Form>
      </div>
      {count === 0 ? <p className="muted">{t.none}</p> : null}
      <EventCalendar range={range} today={today} days={days} notes={notes} newEvent={mayWrite ? e.newEvent : null} />
    </Page>
  )
}

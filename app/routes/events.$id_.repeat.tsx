import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { eventTexts } from '../domains/events/events.texts.ts'
import { repeatForm } from '../domains/events/series/series.form.ts'
import { mostDates, rhythms, weekOfMonth } from '../domains/events/series/series.ts'
import { seriesTexts } from '../domains/events/series/series.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayInWords, dayOf, spanInWords, weekdayInWords } from '../lib/dates.ts'
import { NumberField, SelectField } from '../ui/fields.tsx'
import styles from '../styles/events.css?url'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice, Section } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${seriesTexts.de.repeatTitle} – ${loaded?.event.title ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'events.write')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event || event.state === 'cancelled') throw notFound()
  const query = new URL(request.url).searchParams
  const asked = new FormData()
  asked.set('rhythm', query.get('rhythm') ?? 'week')
  asked.set('count', query.get('count') ?? '4')
  const form = readForm(asked, repeatForm)
  const there = (await reads.series.dates(scope, event.seriesId)).map(({ beginsAt }) => dayOf(beginsAt))
  const days = form.ok ? await reads.series.preview(event, form.data.rhythm, form.data.count, language) : []
  const { id, title, beginsAt, endsAt } = event
  return {
    event: { id, title, beginsAt, endsAt },
    values: form.values,
    errors: form.ok ? {} : form.errors,
    asked: form.ok ? form.data.count : 0,
    days: days.map((one, index) => ({ ...one, first: index === 0, there: index > 0 && there.includes(one.day) })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'events.write')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const sent = await request.formData()
  if (sent.get('intent') === 'publish') {
    const { published, left } = await app.series.publishAll(actor.name, scope, event.seriesId ?? '')
    return redirectWith(`/events/${event.id}`, { text: seriesTexts[language].published(published, left) })
  }
  const form = readForm(sent, repeatForm)
  if (!form.ok) return data({ refused: true }, { status: 400 })
  const done = await app.series.repeat(actor.name, event, form.data.rhythm, form.data.count)
  if (!done.ok) throw notFound()
  return redirectWith(`/events/${event.id}`, { text: seriesTexts[language].made(done.value.made.length) })
}

/** Makes an event come again: the days are shown first, those that fall out with their reason. */
export default function RepeatEvent() {
  const t = useTexts(seriesTexts)
  const e = useTexts(eventTexts)
  const language = useLanguage()
  const { event, values, errors, days, asked } = useLoaderData<typeof loader>()
  const state = { values, errors }
  const first = dayOf(event.beginsAt)
  const words = t.rhythms(weekdayInWords(first, language), t.weeks[weekOfMonth(first)])
  const held = days.filter(({ skipped }) => skipped === null)
  const fresh = held.filter((one) => !one.first && !one.there).length
  return (
    <Page
      title={t.repeatTitle}
      crumbs={[
        { to: '/events', text: e.title },
        { to: `/events/${event.id}`, text: event.title },
      ]}
      narrow
    >
      <p>{t.intro(spanInWords(event.beginsAt, event.endsAt, language))}</p>
      <Form method="get" className="form">
        <SelectField
          state={state}
          name="rhythm"
          label={t.rhythm}
          required
          choices={rhythms.map((one) => [one, words[one]] as const)}
        />
        <NumberField state={state} name="count" label={t.count} hint={t.countHint(mostDates)} required />
        <Button>{t.preview}</Button>
      </Form>
      {days.length > 0 ? (
        <Section title={t.previewTitle(held.length)}>
          {held.length < asked ? <Notice tone="warning">{t.shorter(held.length)}</Notice> : null}
          <ul className="series-days">
            {days.map(({ day, skipped, first: isFirst, there }) => (
              <li key={day} className={skipped ? 'muted' : undefined}>
                {skipped ? <s>{dayInWords(day, language)}</s> : dayInWords(day, language)}{' '}
                {skipped ? t.skipped(skipped) : isFirst ? `(${t.first})` : there ? `(${t.there})` : null}
              </li>
            ))}
          </ul>
          {fresh > 0 ? (
            <Form method="post">
              <input type="hidden" name="rhythm" value={String(values.rhythm)} />
              <input type="hidden" name="count" value={String(values.count)} />
              <Button rank="primary">{t.make(fresh)}</Button>
            </Form>
          ) : null}
        </Section>
      ) : null}
    </Page>
  )
}

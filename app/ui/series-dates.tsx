import { Form, Link } from '@remix-run/react'
import { eventTexts } from '../domains/events/events.texts.ts'
import type { SeriesRow } from '../domains/events/series/series.reads.server.ts'
import { reaches } from '../domains/events/series/series.ts'
import { seriesTexts } from '../domains/events/series/series.texts.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { EventState } from './event-state.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Button, LinkButton, Section } from './parts.tsx'

/** The other dates of an event's series, with what is still a draft; without a series the way to make one. */
export function SeriesDates({ eventId, dates, mayWrite }: { eventId: string; dates: SeriesRow[]; mayWrite: boolean }) {
  const t = useTexts(seriesTexts)
  const { seatsHead } = useTexts(eventTexts)
  const language = useLanguage()
  const drafts = dates.filter(({ state }) => state === 'draft').length
  return (
    <Section title={t.title}>
      <ol className="series-days">
        {dates.map((date) => (
          <li key={date.id}>
            {date.id === eventId ? (
              <strong>
                {dayInWords(dayOf(date.beginsAt), language)} ({t.here})
              </strong>
            ) : (
              <Link to={`/events/${date.id}`}>{dayInWords(dayOf(date.beginsAt), language)}</Link>
            )}{' '}
            <EventState state={date.state} />{' '}
            <span className="muted num">
              {seatsHead}: {date.taken} / {date.capacity}
            </span>
          </li>
        ))}
      </ol>
      {mayWrite ? (
        <div className="row">
          <LinkButton to={`/events/${eventId}/repeat`}>{t.repeat}</LinkButton>
          {drafts > 0 && dates.length > 1 ? (
            <Form method="post" action={`/events/${eventId}/repeat`}>
              <Button name="intent" value="publish">
                {t.publishAll(drafts)}
              </Button>
            </Form>
          ) : null}
        </div>
      ) : null}
    </Section>
  )
}

/** Whether a change or cancellation is for one date or for those that follow too. */
export function ReachField({ hint, chosen }: { hint?: string; chosen?: string | undefined }) {
  const t = useTexts(seriesTexts)
  return (
    <fieldset className="field">
      <legend>{t.reach}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className="checks checks--column">
        {reaches.map((reach) => (
          <label key={reach} className="check">
            <input type="radio" name="reach" value={reach} defaultChecked={(chosen ?? 'one') === reach} />
            {t.reaches[reach]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

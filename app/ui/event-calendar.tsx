import { Link } from '@remix-run/react'
import { DateTime } from 'luxon'
import type { CalendarRange } from '../domains/events/event-calendar.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import type { CalendarEvent } from '../domains/events/planner.reads.server.ts'
import { plannerTexts } from '../domains/events/planner.texts.ts'
import { dayInWords, timesInWords, zone } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'

/** "März 2027" or "Kalenderwoche 12, 22.–28. März 2027". */
export function rangeTitle(range: CalendarRange, language: Language): string {
  const at = DateTime.fromISO(range.anchor, { zone }).setLocale(language === 'de' ? 'de-DE' : 'en-GB')
  if (range.view === 'month') return at.toFormat('LLLL yyyy')
  const last = at.plus({ days: 6 })
  const dot = language === 'de' ? '.' : ''
  const first = at.toFormat(at.month === last.month ? `d'${dot}'` : `d'${dot}' LLLL`)
  return `${plannerTexts[language].weekNumber(range.week)}, ${first}–${last.toFormat(`d'${dot}' LLLL yyyy`)}`
}

function Entry({ event }: { event: CalendarEvent }) {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  return (
    <li className={`planner__event planner__event--${event.kind}`} data-row>
      <Link to={`/events/${event.id}`} className={event.state === 'cancelled' ? 'planner__off' : undefined}>
        <span className="planner__time">{timesInWords(event.beginsAt, event.endsAt, language)}</span> {event.title}
      </Link>
      <span className="planner__more">
        {t.kinds[event.kind]}
        {event.city ? ` · ${event.city}` : ''} · {event.taken}/{event.capacity}
        {event.state === 'published' ? '' : ` · ${t.states[event.state]}`}
      </span>
    </li>
  )
}

/** Weeks of events as a table; on a phone it reads as a list of days. */
export function EventCalendar(props: {
  range: CalendarRange
  today: string
  days: Record<string, CalendarEvent[]>
  notes: Record<string, string[]>
  /** Words of the link that plans an event on a day; null: the reader may not. */
  newEvent: string | null
}) {
  const t = useTexts(plannerTexts)
  const language = useLanguage()
  const { range, today, days, notes } = props
  const month = range.anchor.slice(0, 7)
  return (
    <table className={`planner planner--${range.view}`}>
      <caption className="kern-sr-only">{rangeTitle(range, language)}</caption>
      <thead>
        <tr>
          {t.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {range.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day, index) => {
              const events = days[day] ?? []
              const look = [
                'planner__day',
                index > 4 ? 'planner__day--weekend' : '',
                range.view === 'month' && !day.startsWith(month) ? 'planner__day--other' : '',
                day === today ? 'planner__day--today' : '',
                events.length === 0 && !notes[day] ? 'planner__day--empty' : '',
              ]
              return (
                <td key={day} className={look.join(' ')}>
                  <p className="planner__date">
                    <span aria-hidden="true" className="planner__number">
                      {Number(day.slice(8))}
                    </span>
                    <span className="planner__words">{dayInWords(day, language)}</span>
                    {day === today ? <span className="kern-sr-only"> ({t.today})</span> : null}
                    {props.newEvent && day >= today ? (
                      <Link
                        className="planner__new"
                        to={`/events/new?day=${day}`}
                        aria-label={`${props.newEvent}: ${dayInWords(day, language)}`}
                      >
                        +
                      </Link>
                    ) : null}
                  </p>
                  {notes[day]?.map((note) => (
                    <p className="planner__note" key={note}>
                      {note}
                    </p>
                  ))}
                  {events.length > 0 ? (
                    <ul>
                      {events.map((event) => (
                        <Entry key={event.id} event={event} />
                      ))}
                    </ul>
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

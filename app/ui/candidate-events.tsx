import { Link } from '@remix-run/react'
import { candidateEventTexts } from '../domains/candidates/candidate-events.texts.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Section } from './parts.tsx'

/** Events that the person is or was on, latest first. */
export function CandidateEvents({
  events,
}: {
  events: readonly { id: string; title: string; beginsAt: Date; state: string }[]
}) {
  const t = useTexts(candidateTexts)
  const language = useLanguage()
  const states: Record<string, string> = useTexts(candidateEventTexts)
  return (
    <Section title={t.events}>
      {events.length === 0 ? (
        <p className="muted">{t.noEvents}</p>
      ) : (
        <ul className="timeline">
          {events.map((event) => (
            <li key={event.id}>
              <Link to={`/events/${event.id}`}>{event.title}</Link> <Badge>{states[event.state] ?? event.state}</Badge>
              <div className="small muted">{dayInWords(dayOf(event.beginsAt), language)}</div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

import { Link } from '@remix-run/react'
import type { KeptPerson } from '../domains/events/outcomes/outcomes.reads.server.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section } from './parts.tsx'

/** People whom an employer liked at an event and has not taken; they are shown beside its next vacancy. */
export function KeptPeople({ employer, people }: { employer: string; people: readonly KeptPerson[] }) {
  const t = useTexts(outcomeTexts)
  const language = useLanguage()
  if (people.length === 0) return null
  return (
    <Section title={`${t.kept}: ${employer}`}>
      <p className="muted">{t.keptHint}</p>
      <ul className="work">
        {people.map((person) => (
          <li key={person.candidateId} data-row>
            <span>
              <Link to={`/candidates/${person.candidateId}`}>{person.name}</Link>
              {person.city ? `, ${person.city}` : ''} <span className="muted">{t.results[person.result]}</span>
            </span>
            <span className="muted small">
              {t.keptFrom} <Link to={`/events/${person.eventId}/outcome`}>{person.event}</Link>,{' '}
              {shortDay(dayOf(person.on), language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

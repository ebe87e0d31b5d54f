import { agencyCardLine } from '../domains/events/talks/agency-card.texts.ts'
import type { CardFacts } from '../domains/events/talks/agency-card.ts'
import { printTexts } from '../domains/events/talks/prints.texts.ts'
import { timesInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section } from './parts.tsx'

export interface OwnTalk {
  id: string
  employer: string
  tableNo: number
  beginsAt: Date
  endsAt: Date
  card: CardFacts | null
}

/** The published timetable of a person, on the page behind the own link. */
export function OwnTalks({ token, talks }: { token: string; talks: readonly OwnTalk[] }) {
  const t = useTexts(printTexts)
  const language = useLanguage()
  return (
    <Section title={t.person}>
      <ul>
        {talks.map((talk) => (
          <li key={talk.id}>
            <strong>{timesInWords(talk.beginsAt, talk.endsAt, language)}</strong>: {talk.employer},{' '}
            {t.table(talk.tableNo)}
            {talk.card ? <div className="small muted">{agencyCardLine(talk.card, language)}</div> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/a/${token}/timetable.pdf`} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.pdf}</span>
        </a>
      </p>
    </Section>
  )
}

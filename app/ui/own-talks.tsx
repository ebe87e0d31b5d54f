import { agencyCardLine } from '../domains/events/talks/agency-card-line.texts.ts'
import type { CardFacts } from '../domains/events/talks/agency-card.ts'
import { timetableTexts } from '../domains/events/talks/timetable.texts.ts'
import { timesInWords } from '../lib/dates.ts'
import { useCustomerTexts, usePageLanguage } from './customer-language.ts'
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
  const t = useCustomerTexts(timetableTexts)
  const language = usePageLanguage() ?? 'de'
  return (
    <Section title={t.person}>
      <ul>
        {talks.map((talk) => (
          <li key={talk.id}>
            <strong>{timesInWords(talk.beginsAt, talk.endsAt, language)}</strong>: <bdi lang="de">{talk.employer}</bdi>,{' '}
            {t.place} {talk.tableNo}
            {talk.card ? (
              <div className="small muted">
                <bdi>{agencyCardLine(talk.card, language)}</bdi>
              </div>
            ) : null}
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

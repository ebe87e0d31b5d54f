import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { useTexts } from './language.ts'
import { LinkButton, Section } from './parts.tsx'

/** The plan on paper: whole, for people, for hosts, for tables. */
export function TalkPrints({ eventId }: { eventId: string }) {
  const t = useTexts(talkTexts)
  const to = (what: string) => `/events/${eventId}/talks.pdf?what=${what}`
  return (
    <Section title={t.print}>
      <p className="row">
        <LinkButton to={to('all')} reload>
          {t.pdfAll}
        </LinkButton>
        <LinkButton to={to('people')} reload>
          {t.pdfPeople}
        </LinkButton>
        <LinkButton to={to('hosts')} reload>
          {t.pdfHosts}
        </LinkButton>
        <LinkButton to={to('tables')} reload>
          {t.pdfTables}
        </LinkButton>
      </p>
    </Section>
  )
}

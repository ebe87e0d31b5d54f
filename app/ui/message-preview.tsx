import { templateTexts } from '../domains/messages/templates.texts.ts'
import { directionOf, langAttribute } from '../lib/languages.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { useTexts } from './language.ts'
import { Section } from './parts.tsx'

/** A message as it would go out, as text with its calendar entry. Its HTML and letter are pages of their own. */
export function MessagePreview(props: {
  title: string
  language: CustomerLanguage
  subject: string
  text: string
  calendar: string | null
  query?: string | undefined
  eventId?: string | undefined
}) {
  const t = useTexts(templateTexts)
  const spoken = { lang: langAttribute(props.language), dir: directionOf(props.language) }
  return (
    <Section title={props.title} id="preview">
      <p className="muted">{t.exampleLink}</p>
      {props.query && props.eventId ? (
        <p>
          <a href={`/events/${props.eventId}/preview/html?${props.query}`}>{t.html}</a> ·{' '}
          <a href={`/events/${props.eventId}/preview/letter.pdf?${props.query}`}>{t.letter}</a>
        </p>
      ) : null}
      <p {...spoken}>
        <strong>{props.subject}</strong>
      </p>
      <pre className="mail-text" {...spoken}>
        {props.text}
      </pre>
      {props.calendar ? (
        <details>
          <summary>{t.calendar}</summary>
          <pre className="mail-text">{props.calendar}</pre>
        </details>
      ) : null}
    </Section>
  )
}

import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { seriesTexts } from '../domains/events/series/series.texts.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Notice } from './parts.tsx'

interface Props {
  refused: string
  /** What the other person entered, where it differs. */
  theirs: { key: string; value: string }[]
  /** The date of the series that refused, when it was not the one at hand. */
  at: Date | undefined
}

/** Why a change of an event was not saved; with what another person changed meanwhile. */
export function EditConflict({ refused, theirs, at }: Props) {
  const words = useTexts(eventFieldTexts)
  const refusals = useTexts(eventRefusalTexts)
  const series = useTexts(seriesTexts)
  const language = useLanguage()
  const labels: Record<string, string> = words.fields
  if (refused !== 'stale') {
    return (
      <Notice tone="danger">
        {at ? `${series.refusedAt(dayInWords(dayOf(at), language))} ` : ''}
        {refusals[refused]}
      </Notice>
    )
  }
  return (
    <Notice tone="warning" title={words.conflictTitle}>
      <p>{words.conflict}</p>
      <ul>
        {theirs.map(({ key, value }) => (
          <li key={key}>
            {labels[key] ?? key}: {value || '–'}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

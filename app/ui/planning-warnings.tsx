import { Link } from '@remix-run/react'
import type { PlanningWarning } from '../domains/events/planning-warning.ts'
import { planningWarningTexts } from '../domains/events/planning-warning.texts.ts'
import { dayInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Notice } from './parts.tsx'

/** What to think of before the event takes place like this; nothing is blocked. Nothing without warnings. */
export function PlanningWarnings({ warnings }: { warnings: PlanningWarning[] }) {
  const t = useTexts(planningWarningTexts)
  const language = useLanguage()
  if (warnings.length === 0) return null
  const words = (one: PlanningWarning) => {
    switch (one.kind) {
      case 'holiday':
      case 'closed':
        return t[one.kind](dayInWords(one.day, language), one.name)
      case 'weekend':
        return t.weekend(dayInWords(one.day, language))
      case 'hours':
        return t.hours
      case 'people':
        return t.people(one.count)
      default:
        return (
          <>
            {t[one.kind](one.name)} <Link to={`/events/${one.event.id}`}>{one.event.title}</Link>
          </>
        )
    }
  }
  return (
    <Notice tone="warning" title={t.title}>
      <ul>
        {warnings.map((one) => (
          <li key={JSON.stringify(one)}>{words(one)}</li>
        ))}
      </ul>
    </Notice>
  )
}

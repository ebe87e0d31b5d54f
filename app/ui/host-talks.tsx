import { spacedCode } from '../domains/events/day/check-in.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { clock } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { OutcomeForm } from './outcome-form.tsx'
import type { OutcomeTalk } from './outcome-form.tsx'

interface Talk extends OutcomeTalk {
  name: string | null
  code: string
  beginsAt: Date | null
}

/** A host's talks, each with its four buttons; who has not agreed for this employer stands as the code of the badge. */
export function HostTalks(props: {
  rows: readonly Talk[]
  vacancies: readonly { id: string; title: string; city: string | null }[]
}) {
  const t = useTexts(outcomeTexts)
  const language = useLanguage()
  return (
    <ul className="door">
      {props.rows.map((row) => {
        const name = row.name ?? t.person(spacedCode(row.code))
        return (
          <li key={row.registrationId} className="door__row">
            <div className="door__who">
              <h2 className="sub">{name}</h2>
              <span className="muted">
                {row.beginsAt ? `${clock(row.beginsAt, language)} · ` : ''}
                <span className="door__code">{spacedCode(row.code)}</span>
              </span>
            </div>
            <OutcomeForm talk={row} name={name} vacancies={props.vacancies} />
          </li>
        )
      })}
    </ul>
  )
}

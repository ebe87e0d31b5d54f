import { clock, dayInWords, dayOf } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { recordTexts } from './record.texts.ts'

/** One step in the life of a record, in words. */
export interface HistoryStep {
  at: Date
  actor: string
  actorName: string | null
  /** What happened, when it is not a change of fields. */
  what?: string | undefined
  changes: { label: string; from: string; to: string }[]
}

function useActor(): (step: HistoryStep) => string {
  const t = useTexts(recordTexts)
  return ({ actor, actorName }) => {
    if (actorName) return actorName
    const [kind = '', name] = actor.split(':')
    const words: Record<string, string> = t.by
    return kind === 'token' && name ? `${t.by.token} ${name}` : (words[kind] ?? actor)
  }
}

const shownAtFirst = 12

/** What happened, day by day, latest first: who, when, what; old → new. */
export function History({ steps }: { steps: readonly HistoryStep[] }) {
  const t = useTexts(recordTexts)
  if (steps.length === 0) return <p className="muted">{t.noHistory}</p>
  const rest = steps.slice(shownAtFirst)
  return (
    <>
      <Days steps={steps.slice(0, shownAtFirst)} />
      {rest.length > 0 ? (
        <details>
          <summary>{t.showAll.replace('{n}', String(steps.length))}</summary>
          <Days steps={rest} />
        </details>
      ) : null}
    </>
  )
}

function Days({ steps }: { steps: readonly HistoryStep[] }) {
  const language = useLanguage()
  const days = new Map<string, HistoryStep[]>()
  for (const step of steps) days.set(dayOf(step.at), [...(days.get(dayOf(step.at)) ?? []), step])
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="history__day">
      <h3 className="sub">{dayInWords(day, language)}</h3>
      <ul className="timeline">
        {ofDay.map((step, at) => (
          <Step key={at} step={step} />
        ))}
      </ul>
    </section>
  ))
}

function Step({ step }: { step: HistoryStep }) {
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const actor = useActor()
  return (
    <li>
      <span className="muted small">
        {clock(step.at, language)} · {actor(step)}
      </span>
      {step.what ? <div>{step.what}</div> : null}
      {step.changes.map((change) => (
        <div key={change.label}>
          {change.label}: <span className="muted">{change.from || t.nothingBefore}</span>{' '}
          <span aria-hidden="true">→</span> <span className="kern-sr-only">{t.to}</span> {change.to || t.nothingBefore}
        </div>
      ))}
    </li>
  )
}

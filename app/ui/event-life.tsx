import { Form } from '@remix-run/react'
import { eventLifeTexts } from '../domains/events/event-life.texts.ts'
import type { EventState, MissingFact } from '../domains/events/event.ts'
import { planningTexts } from '../domains/events/planning/planning.texts.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

const order = ['draft', 'published', 'running', 'closed', 'evaluated'] as const

interface Props {
  state: EventState
  /** People who accepted and have not arrived. */
  unresolved: number
  /** Outcomes that are missing. */
  lacking: number
  missing: readonly MissingFact[]
  mayWrite: boolean
}

/** The steps of an event's life, where it stands, what the next step needs, and its button. Nothing for a cancelled event. */
export function EventLife({ state, unresolved, lacking, missing, mayWrite }: Props) {
  const t = useTexts(planningTexts)
  const life = useTexts(eventLifeTexts)
  if (state === 'cancelled') return null
  const at = order.indexOf(state)
  const next = order[at + 1]
  const needs =
    next === 'published'
      ? missing.length === 0
        ? t.needs.publish
        : `${life.publishMissing}: ${missing.map((fact) => life.missing[fact]).join(', ')}.`
      : next === 'running'
        ? t.needs.running
        : next === 'closed'
          ? t.needs.closed(unresolved)
          : next === 'evaluated'
            ? t.needs.evaluated(lacking)
            : t.needs.done
  return (
    <section className="life" aria-label={t.life}>
      <ol className="life__steps">
        {order.map((step, index) => (
          <li key={step} aria-current={step === state ? 'step' : undefined} data-done={index < at || undefined}>
            {t.steps[step]}
          </li>
        ))}
      </ol>
      <div className="row life__next">
        <span className={missing.length > 0 ? 'life__lack' : 'muted'}>{needs}</span>
        {mayWrite && next && next !== 'draft' && missing.length === 0 ? (
          <Form method="post">
            <Button
              rank={next === 'published' || next === 'evaluated' ? 'primary' : 'secondary'}
              name="state"
              value={next}
            >
              {t.next[next]}
            </Button>
          </Form>
        ) : null}
      </div>
    </section>
  )
}

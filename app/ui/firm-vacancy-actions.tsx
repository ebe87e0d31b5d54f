import { Form, Link } from '@remix-run/react'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import type { VacancyState } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { daysBetween } from '../lib/days-between.ts'
import { useTexts } from './language.ts'
import { Button, Notice } from './parts.tsx'

interface Shown {
  id: string
  state: VacancyState
  stateReason: string | null
  version: number
  touchedAt: Date
}

/** What the officer said, or why the vacancy rests. */
export function FirmVacancyNote({ vacancy, age, now }: { vacancy: Shown; age: 'fresh' | 'ask' | 'off'; now: Date }) {
  const t = useTexts(firmVacancyTexts)
  const closing: Record<string, string> = t.reasons
  const staff: Record<string, string> = useTexts(vacancyTexts).closeReasons
  const { state, stateReason } = vacancy
  return (
    <>
      <p>
        {t.states[state]}
        {state === 'closed' && stateReason ? ` ${closing[stateReason] ?? staff[stateReason] ?? ''}` : ''}
      </p>
      {state === 'returned' && stateReason ? (
        <Notice tone="warning" title={t.officerSays}>
          <p className="lines">{stateReason}</p>
        </Notice>
      ) : null}
      {state === 'paused' && stateReason === 'stale' ? <Notice tone="warning">{t.stale}</Notice> : null}
      {age === 'fresh' ? null : (
        <Notice tone="warning">
          <p>{t.stillOpenAsk(daysBetween(vacancy.touchedAt, now))}</p>
          <Form method="post" action={`/firm/vacancies/${vacancy.id}`}>
            <Button name="intent" value="touch" rank="primary">
              {t.stillOpen}
            </Button>
          </Form>
        </Notice>
      )}
    </>
  )
}

/** What the firm can do with its vacancy now. */
export function FirmVacancyActions(props: { vacancy: Shown; steps: readonly VacancyState[]; mayWrite: boolean }) {
  const { vacancy, steps, mayWrite } = props
  const t = useTexts(firmVacancyTexts)
  const step = (to: VacancyState, words: string, rank: 'primary' | 'secondary' = 'secondary') =>
    steps.includes(to) ? (
      <Form method="post">
        <input type="hidden" name="intent" value="step" />
        <input type="hidden" name="version" value={vacancy.version} />
        <Button name="to" value={to} rank={rank}>
          {words}
        </Button>
      </Form>
    ) : null
  return (
    <div className="firm-actions">
      {mayWrite ? (
        <Link to={`/firm/vacancies/${vacancy.id}/edit`} className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.edit}</span>
        </Link>
      ) : null}
      {step('published', t.reopen, 'primary')}
      {step('paused', t.pause)}
      <Link to={`/firm/vacancies/new?copy=${vacancy.id}`} className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.copy}</span>
      </Link>
      {steps.includes('closed') ? (
        <details className="question">
          <summary>{vacancy.state === 'draft' ? t.remove : t.close}</summary>
          <Form method="post">
            <input type="hidden" name="intent" value="step" />
            <input type="hidden" name="version" value={vacancy.version} />
            {vacancy.state === 'draft' ? (
              <input type="hidden" name="reason" value="withdrawn" />
            ) : (
              <fieldset className="field">
                <legend>{t.closeWhy}</legend>
                {Object.entries(t.reasons).map(([value, text]) => (
                  <label key={value} className="check check--line">
                    <input type="radio" name="reason" value={value} required />
                    {text}
                  </label>
                ))}
              </fieldset>
            )}
            <Button name="to" value="closed">
              {vacancy.state === 'draft' ? t.remove : t.close}
            </Button>
          </Form>
        </details>
      ) : null}
    </div>
  )
}

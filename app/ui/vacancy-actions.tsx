import { Form } from '@remix-run/react'
import { daysAgo } from '../domains/vacancies/vacancy-values.texts.ts'
import type { Vacancy, VacancyState } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button, Notice, Section } from './parts.tsx'
import { fill } from './record.texts.ts'

/** What can be done with the vacancy now: confirm that it is open, take the steps that its state allows. */
export function VacancyActions(props: {
  vacancy: Vacancy
  steps: readonly VacancyState[]
  days: number
  age: 'fresh' | 'ask' | 'off'
  proposals: number
}) {
  const { vacancy, steps, days, age } = props
  const t = useTexts(vacancyTexts)
  const language = useLanguage()
  const open = vacancy.state === 'published' || vacancy.state === 'restricted'
  const words: Record<string, string> = t.closeReasons
  const reason = vacancy.stateReason ? (words[vacancy.stateReason] ?? vacancy.stateReason) : null
  const plain = steps.filter((step) => step !== 'closed' && step !== 'returned')
  return (
    <Section title={t.actions}>
      {age === 'fresh' ? null : <Notice tone="warning">{fill(age === 'off' ? t.off : t.ask, { n: days })}</Notice>}
      {reason ? (
        <p>
          {t.reason}: {reason}
        </p>
      ) : null}
      <p className="small muted">
        {t.touched}: {daysAgo(days, language)}
        {vacancy.state === 'restricted' && vacancy.restrictedUntil
          ? ` · ${t.fields.restrictedUntil} ${shortDay(vacancy.restrictedUntil, language)}`
          : ''}
        {props.proposals > 0 ? ` · ${fill(t.proposals, { n: props.proposals })}` : ''}
      </p>
      <div className="row">
        {open ? (
          <Form method="post">
            <Button name="intent" value="touch" small>
              {t.stillOpen}
            </Button>
          </Form>
        ) : null}
        {open && age !== 'fresh' ? (
          <Form method="post">
            <Button name="intent" value="ask" small>
              {t.askEmployer}
            </Button>
          </Form>
        ) : null}
        {plain.map((step) => (
          <Form method="post" key={step}>
            <input type="hidden" name="intent" value="state" />
            <Button name="to" value={step} small>
              {vacancy.state === 'closed' ? t.reopen : t.steps[step]}
            </Button>
          </Form>
        ))}
      </div>
      {steps.includes('returned') ? (
        <details className="question">
          <summary>{t.returnTitle}</summary>
          <Form method="post">
            <input type="hidden" name="intent" value="state" />
            <div className="field">
              <label htmlFor="return-reason">{t.returnReason}</label>
              <textarea className="input" id="return-reason" name="reason" required rows={3} />
            </div>
            <Button name="to" value="returned">
              {t.steps.returned}
            </Button>
          </Form>
        </details>
      ) : null}
      {steps.includes('closed') ? (
        <details className="question">
          <summary>{t.closeTitle}</summary>
          <Form method="post">
            <input type="hidden" name="intent" value="state" />
            <fieldset className="field">
              <legend>{t.reason}</legend>
              {Object.entries(t.closeReasons).map(([value, text]) => (
                <label key={value} className="check check--line">
                  <input type="radio" name="reason" value={value} required />
                  {text}
                </label>
              ))}
            </fieldset>
            <Button name="to" value="closed">
              {t.steps.closed}
            </Button>
          </Form>
        </details>
      ) : null}
    </Section>
  )
}

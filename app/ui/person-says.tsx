import { Form } from '@remix-run/react'
import { candidateValueInWords } from '../domains/candidates/candidate-values.texts.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import type { CorrectionShown, ReviewShown } from '../domains/customers/corrections.reads.server.ts'
import { personSaysTexts } from '../domains/customers/person-says.texts.ts'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button, Section } from './parts.tsx'

type CorrectionRow = Omit<CorrectionShown, 'value'> & { value: object | null }

/** A button, and behind a fold the other answer with the words that the person reads. */
function WithWords(props: { to: string; id: string; intent: string; label: string; button: string }) {
  const field = `words-${props.id}`
  return (
    <Form method="post" action={props.to} className="form">
      <input type="hidden" name="id" value={props.id} />
      <div className="field">
        <label htmlFor={field}>{props.label}</label>
        <textarea className="input" id={field} name="words" rows={2} required maxLength={1000} />
      </div>
      <Button small name="intent" value={props.intent}>
        {props.button}
      </Button>
    </Form>
  )
}

function Back({ to, id, intent, label }: { to: string; id: string; intent: string; label: string }) {
  const t = useTexts(personSaysTexts)
  return (
    <Form method="post" action={to}>
      <input type="hidden" name="id" value={id} />
      <button className="plain" name="intent" value={intent} aria-label={`${t.reopen}: ${label}`}>
        {t.reopen}
      </button>
    </Form>
  )
}

function Correction({ row, to, mayWrite }: { row: CorrectionRow; to: string; mayWrite: boolean }) {
  const t = useTexts(personSaysTexts)
  const c = useTexts(candidateTexts)
  const language = useLanguage()
  const fields: Record<string, string> = c.fields
  const label = t.fields[row.field]
  return (
    <li data-row>
      <div>
        <strong>{label}</strong>{' '}
        <Badge tone={row.state === 'open' ? 'warning' : row.state === 'accepted' ? 'success' : 'neutral'}>
          {t.states[row.state]}
        </Badge>{' '}
        <span className="muted small">{shortDay(dayOf(row.madeAt), language)}</span>
        {row.value ? (
          <ul className="plain-list">
            {Object.entries(row.value).map(([key, value]) => (
              <li key={key}>
                {fields[key] ?? key}: {candidateValueInWords(key, value, language, {}) || '–'}
              </li>
            ))}
          </ul>
        ) : null}
        {row.says ? (
          <p className="lines">
            <q>{row.says}</q>
          </p>
        ) : null}
        {row.reason ? <p className="muted lines">{row.reason}</p> : null}
        {mayWrite && row.state === 'open' ? (
          <>
            <Form method="post" action={to}>
              <input type="hidden" name="id" value={row.id} />
              <Button
                small
                rank="primary"
                name="intent"
                value="accept"
                label={`${row.value ? t.accept : t.done}: ${label}`}
              >
                {row.value ? t.accept : t.done}
              </Button>
            </Form>
            <details className="question">
              <summary>{t.decline}</summary>
              <WithWords to={to} id={row.id} intent="decline" label={t.reason} button={t.decline} />
            </details>
          </>
        ) : null}
        {mayWrite && (row.state === 'accepted' || row.state === 'declined') ? (
          <Back to={to} id={row.id} intent="reopen" label={label} />
        ) : null}
      </div>
    </li>
  )
}

function Review({ row, to, mayWrite }: { row: ReviewShown; to: string; mayWrite: boolean }) {
  const t = useTexts(personSaysTexts)
  const language = useLanguage()
  return (
    <li data-row>
      <div>
        <strong>{row.vacancy}</strong> {row.employer}{' '}
        <span className="muted small">{shortDay(dayOf(row.askedAt), language)}</span>
        {row.says ? (
          <p className="lines">
            <q>{row.says}</q>
          </p>
        ) : null}
        {row.answer ? (
          <p className="lines">
            {t.answered}: {row.answer}
          </p>
        ) : null}
        {mayWrite && row.state === 'open' ? (
          <WithWords to={to} id={row.id} intent="answer" label={t.answerField} button={t.answer} />
        ) : null}
        {mayWrite && row.state === 'answered' ? (
          <Back to={to} id={row.id} intent="unanswer" label={row.vacancy} />
        ) : null}
      </div>
    </li>
  )
}

/** What the person wrote in the own area, on the page for staff: to take over, to decline with a reason, to answer. */
export function PersonSays(props: {
  candidateId: string
  corrections: readonly CorrectionRow[]
  reviews: readonly ReviewShown[]
  refusals: readonly { vacancyId: string; title: string; reason: string | null }[]
  mayWrite: boolean
}) {
  const t = useTexts(personSaysTexts)
  const reasons: Readonly<Record<string, string>> = personProposalTexts[useLanguage()].reasons
  const to = `/candidates/${props.candidateId}/says`
  if (props.corrections.length + props.reviews.length + props.refusals.length === 0) return null
  return (
    <Section title={t.title} id="says">
      {props.reviews.length > 0 ? (
        <>
          <h3>{t.reviews}</h3>
          <ul className="work">
            {props.reviews.map((row) => (
              <Review key={row.id} row={row} to={to} mayWrite={props.mayWrite} />
            ))}
          </ul>
        </>
      ) : null}
      {props.corrections.length > 0 ? (
        <>
          <h3>{t.corrections}</h3>
          <ul className="work">
            {props.corrections.map((row) => (
              <Correction key={row.id} row={row} to={to} mayWrite={props.mayWrite} />
            ))}
          </ul>
        </>
      ) : null}
      {props.refusals.length > 0 ? (
        <>
          <h3>{t.refusals}</h3>
          <ul className="plain-list">
            {props.refusals.map(({ vacancyId, title, reason }) => (
              <li key={vacancyId}>
                <a href={`/vacancies/${vacancyId}`}>{title}</a>
                {reason ? ` – ${reasons[reason] ?? reason}` : ''}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}

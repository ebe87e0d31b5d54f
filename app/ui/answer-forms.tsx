import { Form } from '@remix-run/react'
import { declineReasons } from '../domains/invitations/answer.ts'
import type { AnswerState } from '../domains/invitations/answer.ts'
import { answerTexts } from '../domains/invitations/answer.texts.ts'
import type { AnswerFact } from './answer-facts.ts'
import { useCustomerTexts } from './customer-language.ts'

/** A big button that sends one answer. */
function Answer({ answer, primary, text }: { answer: 'yes' | 'no' | 'renew'; primary?: boolean; text: string }) {
  return (
    <Form method="post">
      <button
        name="answer"
        value={answer}
        className={`kern-btn kern-btn--${primary ? 'primary' : 'secondary'} kern-btn--block answer__button`}
      >
        <span className="kern-label">{text}</span>
      </button>
    </Form>
  )
}

/** Why not, to be ticked, after the answer is noted: nobody has to say it. */
function Reason({ noted }: { noted: string | null }) {
  const t = useCustomerTexts(answerTexts)
  const known = declineReasons.find((reason) => reason === noted)
  if (known) {
    return (
      <p role="status">
        {t.reasonNoted} {t.reasons[known]}
      </p>
    )
  }
  return (
    <Form method="post" className="form">
      <fieldset className="field">
        <legend>{t.reasonTitle}</legend>
        <p className="muted">{t.reasonHint}</p>
        <div className="stack">
          {declineReasons.map((reason) => (
            <label key={reason} className="check">
              <input type="radio" name="reason" value={reason} required /> {t.reasons[reason]}
            </label>
          ))}
        </div>
      </fieldset>
      <button name="answer" value="no" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.reasonSend}</span>
      </button>
    </Form>
  )
}

/** What can be done on the answer page in each state. `open`: the deadline has not passed. */
export function AnswerForms({ state, open, reason }: { state: AnswerState; open: boolean; reason: string | null }) {
  const t = useCustomerTexts(answerTexts)
  if (state === 'expired') return <Answer answer="renew" primary text={t.renew} />
  if (!open) return null
  switch (state) {
    case 'question':
    case 'offered':
      return (
        <div className="answer__buttons">
          <Answer answer="yes" primary text={state === 'offered' ? t.offerYes : t.yes} />
          <Answer answer="no" text={t.no} />
        </div>
      )
    case 'accepted':
    case 'waiting':
      return <Answer answer="no" text={t.cancel} />
    case 'declined':
      return (
        <>
          <Reason noted={reason} />
          <Answer answer="yes" text={t.yesAfterAll} />
        </>
      )
    case 'lapsed':
      return <Answer answer="yes" text={t.yesAfterAll} />
    default:
      return null
  }
}

/** One fact of the page. What the house entered is German, whatever the language around it. */
export function AnswerValue({ row, map }: { row: AnswerFact; map: string }) {
  if (!row.entered) return <span className="lines">{row.value}</span>
  return (
    <span>
      <bdi lang="de" className="lines">
        {row.value}
      </bdi>
      {row.href ? (
        <>
          {' '}
          <a href={row.href} rel="noreferrer">
            {map}
          </a>
        </>
      ) : null}
    </span>
  )
}

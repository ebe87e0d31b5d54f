import { Form } from '@remix-run/react'

interface Words {
  change: string
  why: string
}

/**
 * The answers of a proposal's page: one button each, and the no with its reason to tick. What was answered already is left out; `known`
 * tells that there is an answer to change.
 */
export function ProposalForms({
  words,
  yes,
  no,
  reasons,
  known,
}: {
  words: Words
  yes: readonly (readonly [answer: string, text: string])[]
  no: readonly [answer: string, text: string] | null
  reasons: Readonly<Record<string, string>>
  known: boolean
}) {
  return (
    <>
      {known ? <p>{words.change}</p> : null}
      <div className="answer__buttons">
        {yes.map(([answer, text], index) => (
          <Form method="post" key={answer}>
            <button
              name="answer"
              value={answer}
              className={`kern-btn kern-btn--${index === 0 && !known ? 'primary' : 'secondary'} kern-btn--block answer__button`}
            >
              <span className="kern-label">{text}</span>
            </button>
          </Form>
        ))}
      </div>
      {no ? (
        <details className="question" open={!known}>
          <summary>{no[1]}</summary>
          <Form method="post" className="form">
            <fieldset className="field">
              <legend>{words.why}</legend>
              {Object.entries(reasons).map(([value, text]) => (
                <label key={value} className="check check--line">
                  <input type="radio" name="reason" value={value} required /> {text}
                </label>
              ))}
            </fieldset>
            <button name="answer" value={no[0]} className="kern-btn kern-btn--secondary kern-btn--block answer__button">
              <span className="kern-label">{no[1]}</span>
            </button>
          </Form>
        </details>
      ) : null}
    </>
  )
}

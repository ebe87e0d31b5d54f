import { Form } from '@remix-run/react'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { useCustomerTexts } from './customer-language.ts'
import { Button } from './parts.tsx'

/** A request that a human looks at a proposal again: asked, waiting, answered. */
export function OwnReview(props: {
  proposalId: string
  title: string
  review: { id: string; state: string; answer: string | null } | null
}) {
  const all = useCustomerTexts(ownAreaTexts)
  const t = all.jobs
  const { review, proposalId } = props
  if (review?.state === 'open')
    return (
      <Form method="post" className="stack">
        <p>{t.reviewOpen}</p>
        <input type="hidden" name="id" value={review.id} />
        <Button name="intent" value="withdrawReview" label={`${all.profile.takeBack}: ${props.title}`}>
          {all.profile.takeBack}
        </Button>
      </Form>
    )
  return (
    <>
      {review?.answer ? (
        <p>
          <strong>{t.reviewAnswer}:</strong>{' '}
          <bdi lang="de" className="lines">
            {review.answer}
          </bdi>
        </p>
      ) : null}
      <details className="question">
        <summary>
          {t.review}
          <span className="kern-sr-only">: {props.title}</span>
        </summary>
        <Form method="post" className="form">
          <p className="muted">{t.reviewHint}</p>
          <input type="hidden" name="id" value={proposalId} />
          <div className="field">
            <label htmlFor={`says-${proposalId}`}>{t.reviewSays}</label>
            <textarea className="input" id={`says-${proposalId}`} name="says" rows={3} maxLength={1000} />
          </div>
          <Button name="intent" value="review">
            {t.reviewSend}
          </Button>
        </Form>
      </details>
    </>
  )
}

import { Form } from '@remix-run/react'
import { reviewPageTexts } from '../domains/vacancies/review/review-page.texts.ts'
import { findingWords } from '../domains/vacancies/review/review.texts.ts'
import type { ReviewFinding } from '../domains/vacancies/review/review.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** The officer's decision about a vacancy that was handed in: accept in two ways, or return with ticked notes and own words. */
export function ReviewDecision(props: { version: number; restrictedDays: number; findings: readonly ReviewFinding[] }) {
  const { version, restrictedDays, findings } = props
  const t = useTexts(reviewPageTexts)
  const language = useLanguage()
  return (
    <>
      <Form method="post" className="firm-actions">
        <input type="hidden" name="version" value={version} />
        <Button rank="primary" name="to" value="published">
          {t.publish}
        </Button>
        {restrictedDays > 0 ? (
          <Button name="to" value="restricted">
            {t.restrict(restrictedDays)}
          </Button>
        ) : null}
      </Form>
      <h3>{t.returnTitle}</h3>
      <Form method="post" className="form">
        <input type="hidden" name="version" value={version} />
        {findings.length > 0 ? (
          <fieldset className="field">
            <legend>{t.include}</legend>
            {findings.map((finding, at) => (
              <label key={at} className="check check--line">
                <input
                  type="checkbox"
                  name="finding[]"
                  value={at}
                  defaultChecked={finding.kind === 'agg' || finding.kind === 'wage' || finding.kind === 'temp_unnamed'}
                />
                {findingWords(finding, language).what}
              </label>
            ))}
          </fieldset>
        ) : null}
        <div className="field">
          <label htmlFor="reason">{t.own}</label>
          <p className="hint" id="reason-hint">
            {t.ownHint}
          </p>
          <textarea
            className="input"
            id="reason"
            name="reason"
            rows={4}
            maxLength={1500}
            aria-describedby="reason-hint"
          />
        </div>
        <Button name="to" value="returned">
          {t.return}
        </Button>
      </Form>
    </>
  )
}

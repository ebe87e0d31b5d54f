import { Form } from '@remix-run/react'
import { retentionTexts } from '../domains/privacy/retention.texts.ts'
import { dayInWords } from '../lib/dates.ts'
import { ErrorSummary, TextField } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Button, Notice, Section } from './parts.tsx'

/** Whether a person will be erased or is held, and the form that holds or ends the hold. */
export function RetentionHold(props: {
  retention: { held: { until: string; reason: string } | null; erasedOn: string | null } | null
  state: FormState
}) {
  const t = useTexts(retentionTexts)
  const language = useLanguage()
  const { held, erasedOn } = props.retention ?? { held: null, erasedOn: null }
  return (
    <Section title={t.hold}>
      {erasedOn ? (
        <Notice tone="warning">
          <p>{t.noticeOf(dayInWords(erasedOn, language))}</p>
        </Notice>
      ) : null}
      {held ? (
        <>
          <p>{t.held(dayInWords(held.until, language), held.reason)}</p>
          <Form method="post">
            <Button name="intent" value="release">
              {t.release}
            </Button>
          </Form>
        </>
      ) : (
        <Form method="post" className="form">
          <p>{t.holdHint}</p>
          <ErrorSummary errors={props.state.errors} labels={{ until: t.holdUntil, reason: t.holdReason }} />
          <TextField state={props.state} name="until" label={t.holdUntil} type="date" required />
          <TextField state={props.state} name="reason" label={t.holdReason} required />
          <Button name="intent" value="hold">
            {t.holdSave}
          </Button>
        </Form>
      )}
    </Section>
  )
}

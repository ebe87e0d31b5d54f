import { Form } from '@remix-run/react'
import type { TalkSettings } from '../domains/events/talks/rounds.ts'
import { breaksAsTyped } from '../domains/events/talks/talk-page.form.ts'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import type { Errors, Values } from './fields.tsx'
import { NumberField, TextField } from './fields.tsx'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/** Length of rounds, time to change, breaks, talks a person. */
export function TalkSettingsForm({
  settings,
  errors,
  values,
}: {
  settings: TalkSettings
  errors: Errors
  values: Values | null
}) {
  const t = useTexts(talkTexts)
  const state = {
    values:
      values?.intent === 'settings'
        ? values
        : {
            roundMinutes: String(settings.roundMinutes),
            changeMinutes: String(settings.changeMinutes),
            maxTalks: String(settings.maxTalks),
            breaks: breaksAsTyped(settings),
          },
    errors,
  }
  return (
    <Section title={t.settings}>
      <Form method="post" className="form" key={JSON.stringify(state.values)}>
        <input type="hidden" name="intent" value="settings" />
        <div className="pair">
          <NumberField state={state} name="roundMinutes" label={t.roundMinutes} required />
          <NumberField state={state} name="changeMinutes" label={t.changeMinutes} required />
          <NumberField state={state} name="maxTalks" label={t.maxTalks} required />
        </div>
        <TextField state={state} name="breaks" label={t.breaks} hint={t.breaksHint} size="mid" />
        <Button>{t.save}</Button>
      </Form>
    </Section>
  )
}

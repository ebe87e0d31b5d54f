import { Form, Link } from '@remix-run/react'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import type { Reality } from '../domains/vacancies/review/reality.ts'
import { licenceOrder, vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { Hit } from './combobox.tsx'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextArea, TextField } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { formTexts } from './form.texts.ts'
import { GuessedOccupation } from './guessed-occupation.tsx'
import { useTexts } from './language.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { Button, Notice } from './parts.tsx'
import { RealityCheck } from './reality-check.tsx'

export interface FirmVacancyFormProps {
  /** Id of the stored vacancy; null for a new one. */
  id: string | null
  state: FormState
  titles: Readonly<Record<string, string>>
  found: readonly Hit[] | null
  guessed: boolean
  reality: Reality | null
  changed: boolean
  officerSays: string | null
}

const rows = 4
const first = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** The short form of an employer: one column, what decides first; beside it what the vacancy may expect. Works without scripts. */
export function FirmVacancyForm(props: FirmVacancyFormProps) {
  const { state, titles } = props
  const t = useTexts(firmVacancyTexts)
  const f = useTexts(formTexts)
  const v = useTexts(vocabularyTexts)
  const must = [state.values['mustHave[]'] ?? []].flat()
  return (
    <Form method="post" className="form firm-form" noValidate>
      <button className="first-submit" name="intent" value="draft" tabIndex={-1} aria-hidden="true">
        {t.draft}
      </button>
      <div className="firm-form__fields">
        <LeaveGuard />
        {props.officerSays ? (
          <Notice tone="warning" title={t.officerSays}>
            <p className="lines">{props.officerSays}</p>
          </Notice>
        ) : null}
        {props.changed ? <Notice tone="danger">{t.changed}</Notice> : null}
        <ErrorSummary errors={state.errors} labels={t.fields} />
        <input type="hidden" name="version" value={first(state.values.version)} />
        <fieldset className="fieldset">
          <legend>{t.what}</legend>
          <GuessedOccupation
            state={state}
            titles={titles}
            found={props.found ?? undefined}
            guessed={props.guessed}
            labels={t.fields}
            hints={t.hints}
          />
          <SelectField state={state} name="kind" label={t.fields.kind} choices={Object.entries(v.kinds)} required />
          <NumberField state={state} name="places" label={t.fields.places} required />
        </fieldset>
        <fieldset className="fieldset">
          <legend>{t.where}</legend>
          <TextField
            state={state}
            name="postcode"
            label={t.fields.postcode}
            size="short"
            inputMode="numeric"
            required
          />
          <TextField state={state} name="street" label={t.fields.street} />
        </fieldset>
        <fieldset className="fieldset">
          <legend>{t.when}</legend>
          <ChecksField
            state={state}
            name="workingTimes"
            label={t.fields.workingTimes}
            choices={Object.entries(v.times)}
            required
          />
          <NumberField state={state} name="hoursMin" label={t.fields.hoursMin} />
          <NumberField state={state} name="hoursMax" label={t.fields.hoursMax} />
          <TextField state={state} name="start" label={t.fields.start} hint={t.hints.start} type="date" size="mid" />
          <TextField
            state={state}
            name="fixedUntil"
            label={t.fields.fixedUntil}
            hint={t.hints.fixedUntil}
            type="date"
            size="mid"
          />
        </fieldset>
        <fieldset className="fieldset">
          <legend>{t.pay}</legend>
          <NumberField state={state} name="pay" label={t.fields.pay} />
          <SelectField
            state={state}
            name="payUnit"
            label={t.fields.payUnit}
            choices={Object.entries(t.payUnits)}
            required
          />
        </fieldset>
        <fieldset className="fieldset">
          <legend>{t.needs}</legend>
          <SelectField
            state={state}
            name="qualification"
            label={t.fields.qualification}
            empty={f.unknown}
            choices={Object.entries(v.qualifications)}
          />
          <SelectField
            state={state}
            name="german"
            label={t.fields.german}
            empty={f.unknown}
            choices={Object.entries(t.german)}
          />
          <div className="field">
            <label className="check">
              <input
                type="checkbox"
                name="careerChangers"
                value="yes"
                defaultChecked={state.values.careerChangers === 'yes'}
              />
              {t.fields.careerChangers}
            </label>
          </div>
          <fieldset className="field" id="mustHave">
            <legend>
              {t.fields.mustHave} <span className="optional">({f.optional})</span>
            </legend>
            <p className="hint">{t.hints.mustHave}</p>
            <ul className="rows rows--plain">
              {Array.from({ length: Math.max(rows, must.length + 1) }, (_, at) => (
                <li key={at}>
                  <input
                    className="input"
                    name="mustHave[]"
                    aria-label={`${t.fields.mustHave} ${at + 1}`}
                    defaultValue={must[at] ?? ''}
                  />
                </li>
              ))}
            </ul>
          </fieldset>
          <details className="question" open={[state.values['licences[]'] ?? []].flat().length > 0}>
            <summary>{t.fields.licences}</summary>
            <ChecksField
              state={state}
              name="licences"
              label={t.fields.licences}
              choices={licenceOrder.map((one) => [one, one])}
            />
          </details>
        </fieldset>
        <fieldset className="fieldset">
          <legend>{t.more}</legend>
          <TextArea state={state} name="description" label={t.fields.description} hint={t.hints.description} rows={8} />
        </fieldset>
      </div>
      <RealityCheck reality={props.reality} except={props.id} />
      <div className="form-foot firm-form__foot">
        <p className="muted">{t.submitHint}</p>
        <Button rank="primary" name="intent" value="submit">
          {t.submit}
        </Button>
        <Button name="intent" value="draft">
          {t.draft}
        </Button>
        <Button rank="tertiary" name="intent" value="check">
          {t.check}
        </Button>
        <Link to={props.id ? `/firm/vacancies/${props.id}` : '/firm'} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{f.cancel}</span>
        </Link>
      </div>
    </Form>
  )
}

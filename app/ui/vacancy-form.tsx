import { Form, Link } from '@remix-run/react'
import { licenceOrder, vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import type { Hit } from './combobox.tsx'
import { Conflict } from './conflict.tsx'
import type { ConflictNote } from './conflict.tsx'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextArea, TextField, TriField } from './fields.tsx'
import type { Choices, FormState } from './fields.tsx'
import { formTexts } from './form.texts.ts'
import { GuessedOccupation } from './guessed-occupation.tsx'
import { useTexts } from './language.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { OccupationList } from './occupation-field.tsx'
import { Button } from './parts.tsx'
import { PickerField } from './picker-field.tsx'
import { recordTexts } from './record.texts.ts'
import { RowFields } from './row-fields.tsx'

/** What the form of a vacancy needs beside its values: words for what is chosen, what a search found. */
export interface VacancyFormProps {
  state: FormState
  titles: Readonly<Record<string, string>>
  employer: Hit | null
  found: Readonly<Record<string, readonly Hit[]>>
  /** Whether `found.occupation` are guesses from the title. */
  guessed: boolean
  sites: readonly { id: string; name: string }[]
  conflict?: ConflictNote | null
  /** Address to go back to without saving. */
  back: string
  isNew: boolean
}

export const licenceChoices: Choices = licenceOrder.map((one) => [one, one])

/** The tick "none" only where it is stored: nobody has to say it, and nothing is lost that somebody said. */
export function withNone(state: FormState, field: string, choices: Choices, none: string): Choices {
  const value = state.values[`${field}[]`]
  return value === 'none' || value?.includes('none') ? [...choices, ['none', none]] : choices
}

const first = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** All facts of a vacancy on one page, in groups; works without scripts. */
export function VacancyForm(props: VacancyFormProps) {
  const { state, titles, found, sites } = props
  const t = useTexts(vacancyTexts)
  const f = useTexts(formTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const needs: Choices = [
    ['nice', t.nice],
    ['must', t.must],
  ]
  return (
    <Form method="post" className="form" noValidate>
      <button className="first-submit" name="intent" value="save" tabIndex={-1} aria-hidden="true">
        {t.save}
      </button>
      <LeaveGuard />
      {props.conflict ? <Conflict note={props.conflict} labels={t.fields} /> : null}
      <ErrorSummary errors={state.errors} labels={t.fields} />
      <input type="hidden" name="version" value={first(state.values.version)} />
      <input type="hidden" name="base" value={first(state.values.base)} />
      <fieldset className="fieldset">
        <legend>{t.what}</legend>
        <GuessedOccupation
          state={state}
          titles={titles}
          found={found.occupation}
          guessed={props.guessed}
          labels={t.fields}
          hints={t.hints}
        />
        <OccupationList
          state={state}
          name="alternatives"
          label={t.fields.alternatives}
          hint={t.hints.alternatives}
          titles={titles}
          found={found.alternatives}
        />
        <SelectField state={state} name="kind" label={t.fields.kind} choices={Object.entries(v.kinds)} required />
        <NumberField state={state} name="places" label={t.fields.places} hint={t.hints.places} required />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.where}</legend>
        <PickerField
          state={state}
          name="employer"
          label={t.fields.employer}
          hint={t.hints.employer}
          source="/employers/search?q="
          chosen={props.employer ?? undefined}
          found={found.employer}
          searchLabel={r.find}
          required
        />
        <TextField
          state={state}
          name="postcode"
          label={t.fields.postcode}
          hint={t.hints.postcode}
          size="short"
          inputMode="numeric"
        />
        <TextField state={state} name="city" label={t.fields.city} />
        <TextField state={state} name="street" label={t.fields.street} />
        <SelectField
          state={state}
          name="siteId"
          label={t.fields.siteId}
          empty={f.unknown}
          choices={sites.map((site) => [site.id, site.name])}
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.when}</legend>
        <ChecksField
          state={state}
          name="workingTimes"
          label={t.fields.workingTimes}
          choices={withNone(state, 'workingTimes', Object.entries(v.times), t.timesNone)}
        />
        <div className="pair">
          <NumberField state={state} name="hoursMin" label={t.fields.hoursMin} hint={t.hints.hours} />
          <NumberField state={state} name="hoursMax" label={t.fields.hoursMax} hint={t.hints.hours} />
        </div>
        <div className="pair">
          <TextField state={state} name="start" label={t.fields.start} type="date" size="mid" />
          <TextField state={state} name="fixedUntil" label={t.fields.fixedUntil} type="date" size="mid" />
        </div>
        <NumberField state={state} name="payPerHour" label={t.fields.payPerHour} unit="€" />
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
        <TriField state={state} name="regulated" label={t.fields.regulated} hint={t.hints.regulated} />
        <NumberField state={state} name="experienceYears" label={t.fields.experienceYears} hint={t.hints.experience} />
        <ChecksField
          state={state}
          name="licences"
          label={t.fields.licences}
          choices={[...licenceChoices, ['none', t.licencesNone]]}
        />
        <RowFields
          state={state}
          name="skills"
          label={t.fields.skills}
          columns={[
            { field: 'skillName', label: r.skill, wide: true },
            { field: 'skillNeed', label: r.need, choices: needs },
          ]}
          none={{ field: 'skillsNone', label: t.skillsNone }}
        />
        <RowFields
          state={state}
          name="languages"
          label={t.fields.languages}
          columns={[
            {
              field: 'languageCode',
              label: r.language,
              choices: Object.entries(v.languages),
              empty: r.choose,
              wide: true,
            },
            { field: 'languageLevel', label: r.level, choices: Object.entries(v.levels), empty: `${r.level}?` },
            { field: 'languageNeed', label: r.need, choices: needs },
          ]}
          none={{ field: 'languagesNone', label: t.languagesNone }}
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.more}</legend>
        <ChecksField
          state={state}
          name="openTo"
          label={t.fields.openTo}
          choices={[...Object.entries(v.openTo), ['none', t.openToNone]]}
        />
        <TextArea state={state} name="description" label={t.fields.description} rows={8} />
      </fieldset>
      <div className="form-foot">
        {props.isNew ? (
          <>
            <Button rank="primary" name="intent" value="publish">
              {t.publish}
            </Button>
            <Button name="intent" value="save">
              {t.draft}
            </Button>
          </>
        ) : (
          <Button rank="primary" name="intent" value="save">
            {t.save}
          </Button>
        )}
        <Link to={props.back} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{f.cancel}</span>
        </Link>
      </div>
    </Form>
  )
}

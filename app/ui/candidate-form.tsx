import { Form, Link } from '@remix-run/react'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { Hit } from './combobox.tsx'
import { Conflict } from './conflict.tsx'
import type { ConflictNote } from './conflict.tsx'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextArea, TextField, TriField } from './fields.tsx'
import type { Choices, FormState } from './fields.tsx'
import { formTexts } from './form.texts.ts'
import { customerLanguages, isCustomerLanguage } from '../lib/languages.ts'
import { useTexts } from './language.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { OccupationList } from './occupation-field.tsx'
import { Button } from './parts.tsx'
import { recordTexts } from './record.texts.ts'
import { RowFields } from './row-fields.tsx'
import { licenceChoices, withNone } from './vacancy-form.tsx'

/** What the form of a person needs beside its values: words for codes, what a search found. */
export interface CandidateFormProps {
  state: FormState
  titles: Readonly<Record<string, string>>
  found: Readonly<Record<string, readonly Hit[]>>
  sites: readonly { id: string; name: string }[]
  conflict?: ConflictNote | null
  back: string
  isNew: boolean
}

const first = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** All facts that placement needs of a person, in groups; works without scripts. */
export function CandidateForm(props: CandidateFormProps) {
  const { state, titles, found, sites } = props
  const t = useTexts(candidateTexts)
  const f = useTexts(formTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const spoken = first(state.values.language)
  const written = customerLanguages.map(
    (code) => [code, code === 'de-simple' ? t.plainGerman : (v.languages[code] ?? code)] as const,
  )
  const languages: Choices = [
    ...written,
    ...Object.entries(v.languages).flatMap(([code, name]) =>
      isCustomerLanguage(code) ? [] : [[code, `${name} (${t.writtenInGerman})`] as const],
    ),
    ...(spoken && !(spoken in v.languages) && !isCustomerLanguage(spoken) ? [[spoken, spoken] as const] : []),
  ]
  const recognised: Choices = [
    ['', f.unknown],
    ['yes', f.yes],
    ['no', f.no],
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
        <legend>{t.who}</legend>
        <div className="pair">
          <TextField state={state} name="firstName" label={t.fields.firstName} />
          <TextField state={state} name="lastName" label={t.fields.lastName} required={props.isNew} />
        </div>
        <TextField state={state} name="street" label={t.fields.street} />
        <div className="pair">
          <TextField state={state} name="postcode" label={t.fields.postcode} size="short" inputMode="numeric" />
          <TextField state={state} name="city" label={t.fields.city} />
        </div>
        <div className="pair">
          <TextField state={state} name="phone" label={t.fields.phone} type="tel" />
          <TextField state={state} name="email" label={t.fields.email} type="email" />
        </div>
        <SelectField state={state} name="language" label={t.fields.language} choices={languages} required />
        <SelectField
          state={state}
          name="channel"
          label={t.fields.channel}
          hint={t.hints.channel}
          choices={Object.entries(t.channels)}
          required
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.wishes}</legend>
        <OccupationList
          state={state}
          name="targets"
          label={t.fields.targets}
          hint={t.hints.targets}
          titles={titles}
          found={found.targets}
          ranked
          extra={{
            field: 'targetYears[]',
            render: ({ name, label, value }) => (
              <label>
                <input
                  className="input"
                  name={name}
                  defaultValue={value}
                  inputMode="decimal"
                  aria-label={`${label}: ${r.years}`}
                />{' '}
                {r.years}
              </label>
            ),
          }}
        />
        <ChecksField
          state={state}
          name="seeks"
          label={t.fields.seeks}
          hint={t.hints.seeks}
          choices={Object.entries(v.kinds)}
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.brings}</legend>
        <SelectField
          state={state}
          name="qualification"
          label={t.fields.qualification}
          empty={f.unknown}
          choices={Object.entries(t.qualifications)}
        />
        <OccupationList
          state={state}
          name="trainings"
          label={t.fields.trainings}
          hint={t.hints.trainings}
          titles={titles}
          found={found.trainings}
          extra={{
            field: 'trainingRecognised[]',
            render: ({ name, label, value }) => (
              <select
                className="input rows__select"
                name={name}
                defaultValue={value}
                aria-label={`${label}: ${r.recognised}`}
              >
                {recognised.map(([key, text]) => (
                  <option key={key} value={key}>
                    {r.recognised} {text}
                  </option>
                ))}
              </select>
            ),
          }}
        />
        <label className="check check--none">
          <input
            type="checkbox"
            name="trainingsNone"
            value="none"
            defaultChecked={state.values.trainingsNone === 'none'}
          />
          {t.trainingsNone}
        </label>
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
          columns={[{ field: 'skillName', label: r.skill, wide: true }]}
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
          ]}
          none={{ field: 'languagesNone', label: t.languagesNone }}
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.offers}</legend>
        <TextField state={state} name="availableFrom" label={t.fields.availableFrom} type="date" size="mid" />
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
        <ChecksField
          state={state}
          name="mobilityMeans"
          label={t.fields.mobilityMeans}
          choices={[...Object.entries(v.means), ['none', t.meansNone]]}
        />
        <NumberField state={state} name="maxKm" label={t.fields.maxKm} unit="km" hint={t.hints.maxKm} />
        <TriField state={state} name="acceptsTempWork" label={t.fields.acceptsTempWork} />
        <NumberField state={state} name="minPayPerHour" label={t.fields.minPayPerHour} unit="€" hint={t.hints.minPay} />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.service}</legend>
        <SelectField
          state={state}
          name="siteId"
          label={t.fields.siteId}
          empty={f.unknown}
          choices={sites.map((site) => [site.id, site.name])}
        />
        <SelectField
          state={state}
          name="legalCircle"
          label={t.fields.legalCircle}
          empty={f.unknown}
          choices={Object.entries(t.circles)}
        />
        <SelectField
          state={state}
          name="profileClass"
          label={t.fields.profileClass}
          empty={f.unknown}
          choices={Object.entries(t.profiles)}
        />
        <TextArea state={state} name="notes" label={t.fields.notes} hint={t.hints.notes} rows={5} />
        {props.isNew ? (
          <label className="check">
            <input
              type="checkbox"
              name="readyNow"
              value="yes"
              defaultChecked={first(state.values.readyNow) === 'yes'}
            />
            {t.hints.readyNow}
          </label>
        ) : null}
      </fieldset>
      <div className="form-foot">
        <Button rank="primary" name="intent" value="save">
          {t.save}
        </Button>
        <Link to={props.back} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{f.cancel}</span>
        </Link>
      </div>
    </Form>
  )
}

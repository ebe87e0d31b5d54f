import { Form, Link } from '@remix-run/react'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { Conflict } from './conflict.tsx'
import type { ConflictNote } from './conflict.tsx'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextArea, TextField } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { formTexts } from './form.texts.ts'
import { useTexts } from './language.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { Button } from './parts.tsx'
import { recordTexts } from './record.texts.ts'
import { RowFields } from './row-fields.tsx'

const first = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** All facts of an employer with its contacts; works without scripts. */
export function EmployerForm(props: {
  state: FormState
  sites: readonly { id: string; name: string }[]
  conflict?: ConflictNote | null
  back: string
}) {
  const { state, sites } = props
  const t = useTexts(employerTexts)
  const f = useTexts(formTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
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
        <TextField state={state} name="name" label={t.fields.name} required />
        <SelectField
          state={state}
          name="kind"
          label={t.fields.kind}
          choices={Object.entries(v.employerKinds)}
          required
        />
        <TextField state={state} name="industry" label={t.fields.industry} size="short" inputMode="numeric" />
        <NumberField state={state} name="employees" label={t.fields.employees} />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.where}</legend>
        <TextField state={state} name="street" label={t.fields.street} />
        <div className="pair">
          <TextField state={state} name="postcode" label={t.fields.postcode} size="short" inputMode="numeric" />
          <TextField state={state} name="city" label={t.fields.city} />
        </div>
        <div className="pair">
          <TextField state={state} name="phone" label={t.fields.phone} type="tel" />
          <TextField state={state} name="email" label={t.fields.email} type="email" />
        </div>
        <TextField state={state} name="website" label={t.fields.website} type="url" />
        <RowFields
          state={state}
          name="contacts"
          label={t.contacts}
          hint={t.contactsHint}
          columns={[
            { field: 'contactName', label: r.contactName, wide: true },
            { field: 'contactRole', label: r.contactRole },
            { field: 'contactPhone', label: r.contactPhone, type: 'tel' },
            { field: 'contactEmail', label: r.contactEmail, type: 'email', wide: true },
          ]}
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
        <NumberField state={state} name="asksPerMonth" label={t.fields.asksPerMonth} hint={t.hints.asks} />
        <SelectField
          state={state}
          name="siteId"
          label={t.fields.siteId}
          empty={f.unknown}
          choices={sites.map((site) => [site.id, site.name])}
        />
        <TextArea state={state} name="notes" label={t.fields.notes} rows={5} />
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

import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { houseTexts } from '../domains/house/house.texts.ts'
import { Conflict } from './conflict.tsx'
import type { ConflictNote } from './conflict.tsx'
import { ErrorSummary, NumberField, SelectField, TextArea, TextField } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { formTexts } from './form.texts.ts'
import { useTexts } from './language.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { Button } from './parts.tsx'

interface Shown {
  state: FormState
  conflict: ConflictNote | null
}

const text = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

/** A form of the house: what both changed on top, errors, fields, saving. `back` leads away without saving. */
export function VersionedForm({
  state,
  conflict,
  labels,
  back,
  children,
}: Shown & { labels: Readonly<Record<string, string>>; back?: string; children: ReactNode }) {
  const t = useTexts(houseTexts)
  const f = useTexts(formTexts)
  return (
    <Form method="post" className="form" noValidate>
      <LeaveGuard />
      {conflict ? <Conflict note={conflict} labels={labels} /> : null}
      <ErrorSummary errors={state.errors} labels={labels} />
      <input type="hidden" name="version" value={text(state.values.version)} />
      <input type="hidden" name="base" value={text(state.values.base)} />
      {children}
      <div className="form-foot">
        <Button rank="primary">{t.save}</Button>
        {back === undefined ? null : (
          <Link to={back} className="kern-btn kern-btn--tertiary">
            <span className="kern-label">{f.cancel}</span>
          </Link>
        )}
      </div>
    </Form>
  )
}

/** Names, sender and rules of the house. */
export function HouseForm(shown: Shown) {
  const { state } = shown
  const t = useTexts(houseTexts)
  const { fields, hints } = t
  return (
    <VersionedForm {...shown} labels={fields}>
      <fieldset className="fieldset">
        <legend>{t.names}</legend>
        <TextField state={state} name="name" label={fields.name} required />
        <TextField state={state} name="serviceName" label={fields.serviceName} hint={hints.serviceName} required />
        <TextArea state={state} name="signature" label={fields.signature} hint={hints.signature} rows={3} />
        <TextField state={state} name="senderLine" label={fields.senderLine} hint={hints.senderLine} />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.reminders}</legend>
        <p className="hint">{hints.reminders}</p>
        <div className="pair">
          <NumberField state={state} name="reminderMailDays" label={fields.reminderMailDays} required />
          <NumberField state={state} name="reminderLetterDays" label={fields.reminderLetterDays} required />
        </div>
        <SelectField
          state={state}
          name="reminderWorkingDays"
          label={fields.reminderWorkingDays}
          hint={hints.workingDays}
          choices={[
            ['no', t.allDays],
            ['yes', t.workingDays],
          ]}
          required
        />
        <p className="hint">{hints.sendHours}</p>
        <div className="pair">
          <NumberField state={state} name="sendFrom" label={fields.sendFrom} />
          <NumberField state={state} name="sendUntil" label={fields.sendUntil} />
        </div>
        <NumberField state={state} name="closingDays" label={fields.closingDays} hint={hints.closingDays} />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.vacancies}</legend>
        <NumberField state={state} name="restrictedDays" label={fields.restrictedDays} required />
        <div className="pair">
          <NumberField state={state} name="askStaleDays" label={fields.askStaleDays} required />
          <NumberField state={state} name="closeStaleDays" label={fields.closeStaleDays} required />
        </div>
        <NumberField state={state} name="matchThreshold" label={fields.matchThreshold} required />
        <NumberField state={state} name="sessionIdleMinutes" label={fields.sessionIdleMinutes} required />
      </fieldset>
    </VersionedForm>
  )
}

/** Address, contact and way there of a site. */
export function SiteForm(shown: Shown) {
  const { state } = shown
  const t = useTexts(houseTexts)
  const { siteFields: fields, siteHints: hints } = t
  return (
    <VersionedForm {...shown} labels={fields} back="/house">
      <fieldset className="fieldset">
        <legend>{t.address}</legend>
        <TextField state={state} name="name" label={fields.name} required />
        <TextField state={state} name="street" label={fields.street} required />
        <div className="pair">
          <TextField state={state} name="postcode" label={fields.postcode} size="short" inputMode="numeric" required />
          <TextField state={state} name="city" label={fields.city} required />
        </div>
        <TextArea state={state} name="wayThere" label={fields.wayThere} hint={hints.wayThere} rows={3} />
        <SelectField
          state={state}
          name="stateCode"
          label={fields.stateCode}
          choices={Object.entries(t.states)}
          required
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t.reach}</legend>
        <TextField state={state} name="contact" label={fields.contact} hint={hints.contact} />
        <div className="pair">
          <TextField state={state} name="phone" label={fields.phone} type="tel" />
          <TextField state={state} name="email" label={fields.email} type="email" />
        </div>
        <TextField state={state} name="replyTo" label={fields.replyTo} hint={hints.replyTo} type="email" />
      </fieldset>
    </VersionedForm>
  )
}

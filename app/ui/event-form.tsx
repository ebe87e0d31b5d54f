import { eventKinds, registrationModes } from '../domains/events/event.ts'
import type { ComponentProps } from 'react'
import { planningTexts } from '../domains/events/planning/planning.texts.ts'
import { eventFieldTexts } from '../domains/events/event-fields.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { Hit } from './combobox.tsx'
import type { FormState } from './fields.tsx'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextArea, TextField } from './fields.tsx'
import { errorText, formTexts } from './form.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { branchSource, OccupationList } from './occupation-field.tsx'
import { Button } from './parts.tsx'
import { CheckButton, PlanningHelp } from './planning-help.tsx'

export interface HostChoice {
  id: string
  name: string
  city: string | null
}

interface Props {
  state: FormState
  hosts: HostChoice[]
  /** Words for the occupations that the form knows already. */
  titles: Readonly<Record<string, string>>
  /** What a search step found: employers still to be ticked, occupations still to be added. */
  found: { hosts?: HostChoice[] | undefined; occupations?: Hit[] | undefined } | null
  sites: { id: string; name: string }[]
  /** What checking found; null before it. */
  help: ComponentProps<typeof PlanningHelp> | null
}

/** Hosts of an event: those chosen, ticked; a search step brings more to tick. Works without scripts. */
function HostsField({ state, hosts, found }: Pick<Props, 'state' | 'hosts'> & { found: HostChoice[] | undefined }) {
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const f = useTexts(formTexts)
  const language = useLanguage()
  const offered = (found ?? []).filter(({ id }) => !hosts.some((host) => host.id === id))
  return (
    <fieldset className={state.errors.hosts ? 'field field--error' : 'field'} id="hosts">
      <legend>{fieldWords.fields.host}</legend>
      {state.errors.hosts ? <p className="error">{errorText(state.errors.hosts, language)}</p> : null}
      <div className="stack">
        {[
          ...hosts.map((host) => ({ ...host, on: true })),
          ...offered.map((host) => ({ ...host, on: offered.length === 1 })),
        ].map((host) => (
          <div className="row" key={host.id}>
            <label className="check">
              <input type="checkbox" name="hosts[]" value={host.id} defaultChecked={host.on} />
              {host.name}
              {host.city ? `, ${host.city}` : ''}
            </label>
            <label className="check">
              {t.tables}
              <span className="kern-sr-only"> {host.name}</span>
              <input
                className="input input--short"
                type="number"
                min={1}
                max={50}
                name={`tables:${host.id}`}
                defaultValue={state.values[`tables:${host.id}`] ?? '1'}
              />
            </label>
          </div>
        ))}
        {found && offered.length === 0 ? <p className="hint">{f.choice}</p> : null}
        <div className="row">
          <input
            className="input input--mid"
            type="search"
            name="hostSearch"
            aria-label={fieldWords.pickHost}
            defaultValue={state.values.hostSearch}
          />
          <button className="kern-btn kern-btn--secondary" name="intent" value="find-host" formNoValidate>
            <span className="kern-label">{fieldWords.pickHost}</span>
          </button>
        </div>
      </div>
    </fieldset>
  )
}

/** The fields of an event, new or changed. */
export function EventFields({ state, hosts, titles, found, sites, help }: Props) {
  const p = useTexts(planningTexts)
  const v = useTexts(vocabularyTexts)
  const t = useTexts(eventTexts)
  const fieldWords = useTexts(eventFieldTexts)
  const f = useTexts(formTexts)
  const field = (name: keyof typeof fieldWords.fields) => ({ state, name, label: fieldWords.fields[name] })
  const labels = { ...fieldWords.fields, hosts: fieldWords.fields.host, deadlineDay: fieldWords.fields.deadline }
  return (
    <>
      {/* Enter in a field saves; the first button of a form is the one that it presses. */}
      <button className="first-submit" tabIndex={-1} aria-hidden="true">
        {f.save}
      </button>
      <ErrorSummary errors={state.errors} labels={labels} />
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.what}</legend>
        <SelectField {...field('kind')} required choices={eventKinds.map((kind) => [kind, t.kinds[kind]] as const)} />
        <TextField {...field('title')} required />
        <HostsField state={state} hosts={hosts} found={found?.hosts} />
        <SelectField {...field('site')} empty={f.choose} choices={sites.map(({ id, name }) => [id, name] as const)} />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.when}</legend>
        <div className="pair">
          <TextField {...field('day')} type="date" required />
          <TextField {...field('from')} type="time" required />
          <TextField {...field('to')} type="time" required />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.where}</legend>
        <TextField {...field('placeName')} />
        <TextField {...field('street')} />
        <div className="pair">
          <TextField {...field('postcode')} inputMode="numeric" />
          <TextField {...field('city')} />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.places}</legend>
        <NumberField {...field('capacity')} hint={fieldWords.hints.capacity} required />
        <NumberField {...field('overbookLimit')} hint={fieldWords.hints.overbookLimit} />
        <p className="hint">{fieldWords.hints.slots}</p>
        <div className="pair">
          <NumberField {...field('slotMinutes')} />
          <NumberField {...field('slotCapacity')} />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.whom}</legend>
        <OccupationList
          {...field('occupations')}
          hint={fieldWords.hints.occupations}
          titles={titles}
          found={found?.occupations}
          source={branchSource}
        />
        <SelectField
          {...field('registration')}
          required
          choices={registrationModes.map((mode) => [mode, t.modes[mode]] as const)}
        />
        <div className="pair">
          <TextField
            state={state}
            name="deadlineDay"
            label={fieldWords.fields.deadline}
            hint={fieldWords.hints.deadline}
            type="date"
          />
          <TextField state={state} name="deadlineTime" label={fieldWords.fields.to} type="time" />
        </div>
        <ChecksField {...field('languages')} choices={Object.entries(v.languages)} />
        <TextField {...field('audience')} />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.contact}</legend>
        <TextField {...field('contactName')} />
        <div className="pair">
          <TextField {...field('contactPhone')} type="tel" />
          <TextField {...field('contactEmail')} type="email" />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{fieldWords.groups.more}</legend>
        <TextArea {...field('bring')} rows={2} />
        <TextArea {...field('wayThere')} rows={2} />
        <TextArea {...field('accessibility')} rows={2} />
        <TextArea {...field('description')} />
      </fieldset>
      {help ? <PlanningHelp {...help} /> : null}
      <div className="form-foot">
        <Button rank="primary">{help?.stopped ? p.saveAnyway : f.save}</Button>
        <CheckButton />
      </div>
    </>
  )
}

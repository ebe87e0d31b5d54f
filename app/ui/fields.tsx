import type { ReactNode } from 'react'
import { formTexts } from './form.texts.ts'
import { useErrorText, useFormWords } from './form-words.ts'
import { useTexts } from './language.ts'

export type Values = Record<string, string | string[]>
export type Errors = Record<string, string>

/** What a form page gives its fields: what was entered, and what is wrong with it. */
export interface FormState {
  values: Values
  errors: Errors
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))
const many = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : value ? [value] : [])

/** Wrong entries on top of the form, each a link to its field. `labels` names the fields. */
export function ErrorSummary({ errors, labels }: { errors: Errors; labels: Record<string, string> }) {
  const say = useErrorText()
  const t = useFormWords()
  const list = Object.entries(errors)
  if (list.length === 0) return null
  return (
    <div className="notice notice--danger" role="alert" tabIndex={-1} id="errors">
      <h2>{t.summary}</h2>
      <ul>
        {list.map(([field, code]) => (
          <li key={field}>
            <a href={`#${field}`}>
              {labels[field] ? `${labels[field]}: ` : ''}
              {say(code)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps {
  state: FormState
  name: string
  label: string
  hint?: string
  required?: boolean
}

/** Label, hint and error of a field, tied to its input. */
export function FieldShell({
  state,
  name,
  label,
  hint,
  required,
  children,
}: FieldProps & { children: (ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode }) {
  const say = useErrorText()
  const t = useFormWords()
  const error = state.errors[name]
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label htmlFor={name}>
        {label} {required ? null : <span className="optional">({t.optional})</span>}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${name}-error`}>
          {say(error)}
        </p>
      ) : null}
      {children({
        id: name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
    </div>
  )
}

export function TextField(
  props: FieldProps & {
    type?: 'text' | 'email' | 'tel' | 'password' | 'date' | 'datetime-local' | 'time' | 'url'
    size?: 'short' | 'mid'
    autoComplete?: string
    inputMode?: 'numeric' | 'decimal'
  },
) {
  const { type = 'text', size, autoComplete, inputMode } = props
  return (
    <FieldShell {...props}>
      {(ids) => (
        <input
          {...ids}
          className={`input${size ? ` input--${size}` : ''}`}
          type={type}
          name={props.name}
          defaultValue={one(props.state.values[props.name])}
          autoComplete={autoComplete}
          inputMode={inputMode}
          required={props.required}
        />
      )}
    </FieldShell>
  )
}

/** Numbers are typed as people write them (38,5): a text field with a numeric keyboard. */
export function NumberField(props: FieldProps & { unit?: string }) {
  return (
    <TextField
      {...props}
      label={props.unit ? `${props.label} (${props.unit})` : props.label}
      size="short"
      inputMode="decimal"
    />
  )
}

export function TextArea(props: FieldProps & { rows?: number }) {
  return (
    <FieldShell {...props}>
      {(ids) => (
        <textarea
          {...ids}
          className="input"
          name={props.name}
          rows={props.rows ?? 4}
          defaultValue={one(props.state.values[props.name])}
        />
      )}
    </FieldShell>
  )
}

export type Choices = readonly (readonly [value: string, text: string])[]

/** One of a few. An empty first choice stands for "not known". */
export function SelectField(props: FieldProps & { choices: Choices; empty?: string }) {
  return (
    <FieldShell {...props}>
      {(ids) => (
        <select
          {...ids}
          className="input input--mid"
          name={props.name}
          defaultValue={one(props.state.values[props.name])}
        >
          {props.empty === undefined ? null : <option value="">{props.empty}</option>}
          {props.choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  )
}

/** Several of a few; sent as `name[]`. */
export function ChecksField(props: FieldProps & { choices: Choices }) {
  const say = useErrorText()
  const t = useFormWords()
  const field = `${props.name}[]`
  const chosen = many(props.state.values[field])
  const error = props.state.errors[props.name]
  return (
    <fieldset className={error ? 'field field--error checks-field' : 'field checks-field'} id={props.name}>
      <legend>
        {props.label} {props.required ? null : <span className="optional">({t.optional})</span>}
      </legend>
      {props.hint ? <p className="hint">{props.hint}</p> : null}
      {error ? <p className="error">{say(error)}</p> : null}
      <div className="checks">
        {props.choices.map(([value, text]) => (
          <label key={value} className="check">
            <input type="checkbox" name={field} value={value} defaultChecked={chosen.includes(value)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Yes, no or not known: unknown is not no. */
export function TriField(props: FieldProps) {
  const t = useTexts(formTexts)
  return (
    <SelectField
      {...props}
      empty={t.unknown}
      choices={[
        ['yes', t.yes],
        ['no', t.no],
      ]}
    />
  )
}

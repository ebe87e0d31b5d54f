import { useState } from 'react'
import type { Choices, FormState } from './fields.tsx'
import { errorText } from './form.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { recordTexts } from './record.texts.ts'
import { RowButton } from './occupation-field.tsx'

export interface RowColumn {
  /** Name of the field without `[]`. */
  field: string
  label: string
  /** Choices make it a select; none a text field. */
  choices?: Choices
  /** First choice of the select, for a row that is not filled in. */
  empty?: string
  wide?: boolean
  type?: 'text' | 'tel' | 'email'
}

/** A stored value that is not among the choices stays one. */
const withStored = (choices: Choices, stored: string): Choices =>
  stored === '' || choices.some(([value]) => value === stored) ? choices : [...choices, [stored, stored]]

/**
 * Rows of fields that belong together (skills, languages, contacts). There are always a few empty rows; empty ones are not
 * stored. `none` is the tick that says there are none: nothing filled in and no tick is "not known".
 */
export function RowFields(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  /** Field whose error is shown here; the first column's by default. */
  columns: readonly RowColumn[]
  none?: { field: string; label: string }
}) {
  const { state, name, columns, none } = props
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const column = (field: string): string[] => {
    const value = state.values[`${field}[]`]
    return Array.isArray(value) ? value : value ? [value] : []
  }
  const first = columns[0]?.field ?? name
  const filled = column(first).findLastIndex((text) => text !== '') + 1
  const [rows, setRows] = useState(Math.max(filled + 1, 3, column(first).length))
  const error = state.errors[first]
  return (
    <fieldset className={error ? 'field field--wide field--error' : 'field field--wide'} id={first}>
      <legend>{props.label}</legend>
      {props.hint ? <p className="hint">{props.hint}</p> : null}
      {error ? <p className="error">{errorText(error, language)}</p> : null}
      <ul className="rows rows--plain">
        {Array.from({ length: rows }, (_, at) => (
          <li key={at} className="rows__fields">
            {columns.map(({ field, label, choices, empty, wide, type }) => {
              const shared = {
                name: `${field}[]`,
                'aria-label': `${label} ${at + 1}`,
                defaultValue: column(field)[at] ?? '',
                className: wide ? 'input rows__wide' : 'input',
              }
              return choices ? (
                <select key={field} {...shared}>
                  {empty === undefined ? null : <option value="">{empty}</option>}
                  {withStored(choices, shared.defaultValue).map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  key={field}
                  {...shared}
                  type={type ?? 'text'}
                  placeholder={at === 0 && filled === 0 ? label : undefined}
                />
              )
            })}
          </li>
        ))}
      </ul>
      <RowButton
        intent={`more:${name}`}
        label={`${props.label}: ${t.moreRows}`}
        onClick={(event) => {
          event.preventDefault()
          setRows(rows + 2)
        }}
      >
        + {t.moreRows}
      </RowButton>
      {none ? (
        <label className="check">
          <input type="checkbox" name={none.field} value="none" defaultChecked={state.values[none.field] === 'none'} />
          {none.label}
        </label>
      ) : null}
    </fieldset>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'
import { Combobox } from './combobox.tsx'
import type { Hit } from './combobox.tsx'
import type { FormState } from './fields.tsx'
import { errorText } from './form.texts.ts'
import { useHydrated } from './hydrated.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button } from './parts.tsx'
import { PickerField } from './picker-field.tsx'
import { fill, recordTexts } from './record.texts.ts'
import { titleOf } from './title-of.ts'

/** Where the field asks while somebody types: classes, or with `any` every level of the tree. */
export const occupationSource = '/occupations/search?q='
export const branchSource = '/occupations/search?any=1&q='

/** The occupation field: type "Stapler", "Altenpflege" or "51312" and choose. */
export function OccupationField(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  chosen?: Hit | undefined
  found?: readonly Hit[] | undefined
  foundLabel?: string | undefined
  onPick?: (hit: Hit) => void
}) {
  const t = useTexts(recordTexts)
  return <PickerField {...props} required source={occupationSource} searchLabel={t.searchFor} />
}

/** What a row of an occupation list carries beside the occupation. */
export interface RowExtra {
  /** Name of the field, `[]` included. */
  field: string
  render(props: { name: string; label: string; value: string }): ReactNode
}

/**
 * Several occupations in their order, sent as `name[]` (and `extra.field`, row by row). With scripts rows come, go and move
 * at once; without, the buttons send the form (`add:`, `remove:`, `up:`, `search:` — form-rows.ts does the same there).
 */
export function OccupationList(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  /** Words for codes that the form knows already. */
  titles: Readonly<Record<string, string>>
  found?: readonly Hit[] | undefined
  extra?: RowExtra
  ranked?: boolean
  /** Where it asks while somebody types; without it, classes alone. */
  source?: string
}) {
  const { state, name, label, hint, found, extra } = props
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const hydrated = useHydrated()
  const column = (field: string): string[] => {
    const value = state.values[field]
    return Array.isArray(value) ? value : value ? [value] : []
  }
  const extras = extra ? column(extra.field) : []
  const [rows, setRows] = useState(() =>
    column(`${name}[]`).flatMap((code, at) =>
      code === '' ? [] : [{ code, extra: extras[at] ?? '', text: titleOf(props.titles, code) }],
    ),
  )
  const [typed, setTyped] = useState(() => [state.values[`${name}Search`] ?? ''].flat()[0] ?? '')
  const error = state.errors[name]
  const add = (hit: Hit) => {
    if (!rows.some((row) => row.code === hit.value)) setRows([...rows, { code: hit.value, extra: '', text: hit.text }])
    setTyped('')
  }
  const local = (work: () => void) => (event: { preventDefault(): void }) => {
    event.preventDefault()
    work()
  }
  return (
    <fieldset className={error ? 'field field--error' : 'field'} id={name}>
      <legend>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {error ? <p className="error">{errorText(error, language)}</p> : null}
      {rows.length > 0 ? (
        <ol className={props.ranked ? 'rows' : 'rows rows--plain'}>
          {rows.map((row, at) => (
            <li key={row.code} className="rows__row">
              <span className="rows__text">
                {row.text} <span className="muted small">{row.code}</span>
              </span>
              <input type="hidden" name={`${name}[]`} value={row.code} />
              {extra?.render({ name: extra.field, label: row.text, value: row.extra })}
              {props.ranked && at > 0 ? (
                <RowButton
                  intent={`up:${name}:${at}`}
                  label={fill(t.upWhat, { what: row.text })}
                  onClick={local(() => setRows(rows.toSpliced(at, 1).toSpliced(at - 1, 0, row)))}
                >
                  ↑
                </RowButton>
              ) : null}
              <RowButton
                intent={`remove:${name}:${at}`}
                label={fill(t.removeWhat, { what: row.text })}
                onClick={local(() => setRows(rows.toSpliced(at, 1)))}
              >
                {t.remove}
              </RowButton>
            </li>
          ))}
        </ol>
      ) : null}
      <div className="picker-row">
        <label className="kern-sr-only" htmlFor={`${name}Search`}>
          {label}: {t.search}
        </label>
        <Combobox
          id={`${name}Search`}
          name={`${name}Search`}
          source={props.source ?? occupationSource}
          value={typed}
          enabled={hydrated}
          onType={setTyped}
          onPick={add}
        />
        {hydrated ? null : (
          <Button name="intent" value={`search:${name}`}>
            {t.searchFor}
          </Button>
        )}
      </div>
      {found ? (
        <div className="picker__found">
          <p className="small">{found.length > 0 ? t.found : t.nothing}</p>
          <ul className="rows rows--plain">
            {found.map((hit) => (
              <li key={hit.value} className="rows__row">
                <span className="rows__text">
                  {hit.text} <span className="muted small">{hit.hint}</span>
                </span>
                <RowButton
                  intent={`add:${name}:${hit.value}`}
                  label={`${t.add}: ${hit.text}`}
                  onClick={local(() => add(hit))}
                >
                  {t.add}
                </RowButton>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </fieldset>
  )
}

/** A button of a row: sends its intent without scripts, works in place with them. */
export function RowButton(props: {
  intent: string
  label: string
  onClick: (event: { preventDefault(): void }) => void
  children: ReactNode
}) {
  return (
    <button className="plain" name="intent" value={props.intent} aria-label={props.label} onClick={props.onClick}>
      {props.children}
    </button>
  )
}

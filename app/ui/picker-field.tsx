import { useState } from 'react'
import { Combobox } from './combobox.tsx'
import type { Hit } from './combobox.tsx'
import type { FormState } from './fields.tsx'
import { errorText } from './form.texts.ts'
import { useHydrated } from './hydrated.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button } from './parts.tsx'
import { recordTexts } from './record.texts.ts'

const text = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

/**
 * One thing chosen from many: sends its value as `name` and what was typed as `nameSearch`. Without scripts the button
 * sends the form with the intent `search:name`, and the page comes back with `found` to choose from.
 */
export function PickerField(props: {
  state: FormState
  name: string
  label: string
  hint?: string
  required?: boolean
  source: string
  /** Words for the value that is chosen already. */
  chosen?: Hit | undefined
  found?: readonly Hit[] | undefined
  searchLabel: string
  /** Words over `found` in place of the usual ones. */
  foundLabel?: string | undefined
  onPick?: (hit: Hit) => void
}) {
  const { state, name, label, hint, found } = props
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const hydrated = useHydrated()
  const [picked, setPicked] = useState<Hit | undefined>(props.chosen)
  const typedBefore = text(state.values[`${name}Search`])
  const [typed, setTyped] = useState(props.chosen?.text ?? typedBefore)
  const error = state.errors[name]
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined
  const choices = found && (picked && !found.some((hit) => hit.value === picked.value) ? [picked, ...found] : found)
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${name}-error`}>
          {errorText(error, language)}
        </p>
      ) : null}
      <div className="picker-row">
        <Combobox
          id={name}
          name={`${name}Search`}
          source={props.source}
          value={typed}
          enabled={hydrated}
          described={described}
          invalid={Boolean(error)}
          onType={(next) => {
            setTyped(next)
            setPicked(next === picked?.text ? picked : undefined)
          }}
          onPick={(hit) => {
            setPicked(hit)
            setTyped(hit.text)
            props.onPick?.(hit)
          }}
        />
        {hydrated ? null : (
          <Button name="intent" value={`search:${name}`}>
            {props.searchLabel}
          </Button>
        )}
      </div>
      {choices ? (
        <fieldset className="fieldset picker__found">
          <legend className="small">{props.foundLabel ?? (choices.length > 0 ? t.found : t.nothing)}</legend>
          {choices.map((hit) => (
            <label key={hit.value} className="check">
              <input
                type="radio"
                name={name}
                value={hit.value}
                {...(hydrated
                  ? { checked: picked?.value === hit.value, onChange: () => (setPicked(hit), setTyped(hit.text)) }
                  : { defaultChecked: picked?.value === hit.value })}
              />
              <span>
                {hit.text} {hit.hint ? <span className="muted small">{hit.hint}</span> : null}
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <input type="hidden" name={name} value={picked?.value ?? ''} />
          {picked ? (
            <p className="picker__chosen small">
              {t.chosen}: <strong>{picked.text}</strong>{' '}
              {picked.hint ? <span className="muted">{picked.hint}</span> : null}
            </p>
          ) : null}
        </>
      )}
    </div>
  )
}

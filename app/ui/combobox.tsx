import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTexts } from './language.ts'
import { fill, recordTexts } from './record.texts.ts'

/** Something to choose: its value, the words for it, and what tells it from its like. */
export interface Hit {
  value: string
  text: string
  hint?: string | undefined
}

/** Asks `source` (an address that ends in `?q=` or `&q=`) a moment after the last key; an older answer never overtakes a newer one. */
function useHits(source: string, typed: string, active: boolean): { hits: Hit[]; asked: string } {
  const [answer, setAnswer] = useState<{ hits: Hit[]; asked: string }>({ hits: [], asked: '' })
  const text = typed.trim()
  useEffect(() => {
    if (!active || text.length < 2) return
    const cancel = new AbortController()
    const timer = setTimeout(() => {
      fetch(source + encodeURIComponent(text), { signal: cancel.signal, headers: { Accept: 'application/json' } })
        .then((response) => (response.ok ? (response.json() as Promise<Hit[]>) : []))
        .then((hits) => setAnswer({ hits, asked: text }))
        .catch(() => undefined)
    }, 150)
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [source, text, active])
  return text.length < 2 || !active ? { hits: [], asked: '' } : answer
}

/**
 * A field to type and choose in: the combobox pattern of ARIA 1.2 with a listbox (arrows, Home, End, Enter, Escape, Tab).
 * Without scripts it is a plain text field; the form's search step does the rest.
 */
export function Combobox(props: {
  id: string
  name: string
  source: string
  value: string
  onType: (text: string) => void
  onPick: (hit: Hit) => void
  enabled: boolean
  placeholder?: string
  described?: string | undefined
  invalid?: boolean
}) {
  const { id, value, enabled, onPick, onType } = props
  const t = useTexts(recordTexts)
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const { hits, asked } = useHits(props.source, value, enabled && open)
  const shown = enabled && open && hits.length > 0
  const pick = (hit: Hit) => {
    setOpen(false)
    setAt(-1)
    onPick(hit)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setOpen(true)
      if (hits.length > 0) setAt((at + step + hits.length + (at < 0 && step < 0 ? 1 : 0)) % hits.length)
    } else if (!shown) return
    else if (event.key === 'Enter') {
      const hit = hits[at] ?? (hits.length === 1 ? hits[0] : undefined)
      event.preventDefault()
      if (hit) pick(hit)
    } else if (event.key === 'Escape') {
      setOpen(false)
      setAt(-1)
    } else if (event.key === 'Home') setAt(0)
    else if (event.key === 'End') setAt(hits.length - 1)
    else if (event.key === 'Tab' && hits[at]) pick(hits[at])
  }
  const role = enabled
    ? {
        role: 'combobox',
        'aria-autocomplete': 'list' as const,
        'aria-expanded': shown,
        'aria-controls': listId,
        ...(shown && at >= 0 ? { 'aria-activedescendant': `${listId}-${at}` } : {}),
      }
    : {}
  return (
    <div className="picker">
      <input
        {...role}
        ref={input}
        id={id}
        name={props.name}
        className="input"
        type="text"
        autoComplete="off"
        placeholder={props.placeholder}
        aria-describedby={props.described}
        aria-invalid={props.invalid ? true : undefined}
        {...(enabled ? { value } : { defaultValue: value })}
        onChange={(event) => {
          onType(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={keys}
        onBlur={() => setOpen(false)}
      />
      {enabled ? (
        <>
          <ul className="picker__list" role="listbox" id={listId} aria-label={t.found} hidden={!shown}>
            {hits.map((hit, index) =>
              // The keyboard moves through the list from the field (aria-activedescendant): options take no focus of their own.
              // prettier-ignore
              <Option key={hit.value} id={`${listId}-${index}`} hit={hit} selected={index === at} onPick={() => pick(hit)} />,
            )}
          </ul>
          <span className="kern-sr-only" role="status">
            {open && asked === value.trim() && asked !== ''
              ? hits.length > 0
                ? fill(t.hits, { n: hits.length })
                : t.noHits
              : ''}
          </span>
        </>
      ) : null}
    </div>
  )
}

function Option({ id, hit, selected, onPick }: { id: string; hit: Hit; selected: boolean; onPick: () => void }) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  useEffect(() => {
    const element = line.current
    const press = (event: MouseEvent) => {
      event.preventDefault()
      onPick()
    }
    element?.addEventListener('mousedown', press)
    return () => element?.removeEventListener('mousedown', press)
  }, [onPick])
  return (
    <li ref={line} id={id} role="option" aria-selected={selected}>
      {hit.text} {hit.hint ? <span className="muted small">{hit.hint}</span> : null}
    </li>
  )
}

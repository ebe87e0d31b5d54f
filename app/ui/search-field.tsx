import { Form, useLocation, useNavigate } from '@remix-run/react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { searchTexts } from '../domains/search/search.texts.ts'
import { useHydrated } from './hydrated.ts'
import { useTexts } from './language.ts'
import { fill } from './record.texts.ts'

interface Suggestion {
  to: string
  text: string
  hint: string
}

function useSuggestions(typed: string, active: boolean): Suggestion[] {
  const [answer, setAnswer] = useState<{ found: Suggestion[]; asked: string }>({ found: [], asked: '' })
  const text = typed.trim()
  useEffect(() => {
    if (!active || text.length < 2) return
    const cancel = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/search/suggest?q=${encodeURIComponent(text)}`, { signal: cancel.signal })
        .then((response) => (response.ok ? (response.json() as Promise<Suggestion[]>) : []))
        .then((found) => setAnswer({ found, asked: text }))
        .catch(() => undefined)
    }, 120)
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [text, active])
  return active && text.length >= 2 ? answer.found : []
}

/**
 * The one field over everything: Ctrl+K leads here from every page. Arrows go through what is suggested, Enter without a choice opens
 * the page of all hits; without scripts it is a form that does that.
 */
export function SearchField() {
  const t = useTexts(searchTexts)
  const navigate = useNavigate()
  const location = useLocation()
  const hydrated = useHydrated()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const found = useSuggestions(typed, open)
  const shown = open && found.length > 0
  useEffect(() => {
    setOpen(false)
    setTyped('')
  }, [location.key])
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setOpen(true)
      setAt(((at + 1 + step + found.length + 1) % (found.length + 1)) - 1)
    } else if (event.key === 'Escape') {
      setOpen(false)
      setAt(-1)
    } else if (event.key === 'Enter' && shown && found[at]) {
      event.preventDefault()
      navigate(found[at].to)
    }
  }
  return (
    <Form action="/search" role="search" aria-label={t.label} className="seek">
      <label className="kern-sr-only" htmlFor="seek">
        {t.label}
      </label>
      <input
        ref={input}
        id="seek"
        className="input seek__input"
        type="search"
        name="q"
        placeholder={t.placeholder}
        autoComplete="off"
        aria-keyshortcuts="Control+K"
        {...(hydrated
          ? {
              role: 'combobox',
              'aria-autocomplete': 'list' as const,
              'aria-expanded': shown,
              'aria-controls': listId,
              value: typed,
              ...(shown && at >= 0 ? { 'aria-activedescendant': `${listId}-${at}` } : {}),
            }
          : {})}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={keys}
        onBlur={() => setOpen(false)}
      />
      <kbd className="seek__key" aria-hidden="true">
        {t.key}
      </kbd>
      {hydrated ? (
        <>
          <ul className="picker__list seek__list" role="listbox" id={listId} aria-label={t.suggestions} hidden={!shown}>
            {found.map((one, index) => (
              <SuggestionLine
                key={one.to}
                id={`${listId}-${index}`}
                one={one}
                selected={index === at}
                onPick={() => navigate(one.to)}
              />
            ))}
          </ul>
          <span className="kern-sr-only" role="status">
            {shown ? fill(t.suggested, { n: found.length }) : ''}
          </span>
        </>
      ) : null}
    </Form>
  )
}

function SuggestionLine(props: { id: string; one: Suggestion; selected: boolean; onPick: () => void }) {
  const line = useRef<HTMLLIElement>(null)
  const { onPick } = props
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
    <li ref={line} id={props.id} role="option" aria-selected={props.selected}>
      {props.one.text} <span className="muted small">{props.one.hint}</span>
    </li>
  )
}

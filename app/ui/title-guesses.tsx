import { useEffect, useState } from 'react'
import { titleGuessTexts } from '../domains/occupations/title-guess.texts.ts'
import type { Hit } from './combobox.tsx'
import { FieldShell } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { useTexts } from './language.ts'

/** Shortest title worth a guess, in characters. */
const shortest = 4

/** Asks what a title may mean, a moment after the last key; null until there is an answer. */
function useGuesses(title: string, active: boolean): readonly Hit[] | null {
  const [answer, setAnswer] = useState<{ hits: readonly Hit[]; asked: string } | null>(null)
  const text = title.trim()
  const asks = active && text.length >= shortest
  useEffect(() => {
    if (!asks) return
    const cancel = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/occupations/guesses?title=${encodeURIComponent(text)}`, {
        signal: cancel.signal,
        headers: { Accept: 'application/json' },
      })
        .then(async (response) => {
          if (response.ok) setAnswer({ hits: (await response.json()) as Hit[], asked: text })
        })
        .catch(() => undefined)
    }, 400)
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [text, asks])
  return asks && answer?.asked === text ? answer.hits : null
}

/**
 * The title of a vacancy. As long as no class is chosen (`active`) the classes that the typed title may mean stand below, each
 * taken with one click; a title that is too vague gets a question. Without scripts the form asks the same when it comes back.
 */
export function GuessedTitle(props: {
  state: FormState
  label: string
  hint: string
  active: boolean
  onPick: (hit: Hit) => void
}) {
  const t = useTexts(titleGuessTexts)
  const before = props.state.values.title
  const [typed, setTyped] = useState('')
  const hits = useGuesses(typed, props.active)
  return (
    <>
      <FieldShell state={props.state} name="title" label={props.label} hint={props.hint} required>
        {(ids) => (
          <input
            {...ids}
            className="input"
            type="text"
            name="title"
            defaultValue={Array.isArray(before) ? before[0] : before}
            onChange={(event) => setTyped(event.target.value)}
            required
          />
        )}
      </FieldShell>
      <div role="status">
        {hits ? <p className="small">{hits.length > 0 ? t.heading : t.vague}</p> : null}
        {hits && hits.length > 0 ? (
          <ul className="rows rows--plain">
            {hits.map((hit) => (
              <li key={hit.value} className="rows__row">
                <button type="button" className="plain" aria-label={t.take(hit.text)} onClick={() => props.onPick(hit)}>
                  {hit.text}
                </button>
                <span className="muted small">{hit.hint}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  )
}

import { Form, Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { radiuses, withoutFilter } from '../lib/list-query.ts'
import { Combobox } from './combobox.tsx'
import type { Hit } from './combobox.tsx'
import type { Choices } from './fields.tsx'
import { useHydrated } from './hydrated.ts'
import { useTexts } from './language.ts'
import { branchSource } from './occupation-field.tsx'
import { Button, EmptyState } from './parts.tsx'
import { fill, recordTexts } from './record.texts.ts'

/** Filters of a list: a form that only changes the address. Open beside the list, folded on a phone. */
export function Filters({ children }: { children: ReactNode }) {
  const t = useTexts(recordTexts)
  const [params] = useSearchParams()
  const sheet = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (sheet.current && window.matchMedia('(max-width: 999px)').matches) sheet.current.open = false
  }, [params])
  const sort = params.get('sort')
  return (
    <details className="filters" ref={sheet} open>
      <summary>{t.filters}</summary>
      <Form method="get" key={params.toString()}>
        {children}
        {sort ? <input type="hidden" name="sort" value={sort} /> : null}
        <Button rank="primary">{t.apply}</Button>
      </Form>
    </details>
  )
}

/** Search words of the list; `/` leads here. */
export function SearchFilter({ label }: { label: string }) {
  const [params] = useSearchParams()
  return (
    <div className="field">
      <label htmlFor="q">{label}</label>
      <input className="input" type="search" id="q" name="q" defaultValue={params.get('q') ?? ''} />
    </div>
  )
}

/** Any level of the tree of occupations, by name or code. `chosen` is what the address names. */
export function OccupationFilter({ chosen, label }: { chosen: Hit | null; label?: string }) {
  const t = useTexts(recordTexts)
  const hydrated = useHydrated()
  const [code, setCode] = useState(chosen?.value ?? '')
  const [typed, setTyped] = useState(chosen?.text ?? '')
  return (
    <div className="field">
      <label htmlFor="occupationSearch">{label ?? t.occupation}</label>
      <p className="hint" id="occupationSearch-hint">
        {t.occupationHint}
      </p>
      <Combobox
        id="occupationSearch"
        name="occupationSearch"
        source={branchSource}
        value={typed}
        enabled={hydrated}
        described="occupationSearch-hint"
        onType={(text) => {
          setTyped(text)
          setCode('')
        }}
        onPick={(hit) => {
          setTyped(hit.text)
          setCode(hit.value)
        }}
      />
      <input type="hidden" name="occupation" value={code} />
    </div>
  )
}

export function PlaceFilter() {
  const t = useTexts(recordTexts)
  const [params] = useSearchParams()
  return (
    <div className="pair pair--tight">
      <div className="field">
        <label htmlFor="place">{t.place}</label>
        <input className="input" id="place" name="place" defaultValue={params.get('place') ?? ''} autoComplete="off" />
      </div>
      <div className="field field--km">
        <label htmlFor="km">{t.radius}</label>
        <select className="input" id="km" name="km" defaultValue={params.get('km') ?? '20'}>
          {radiuses.map((km) => (
            <option key={km} value={km}>
              {fill(t.km, { n: km })}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

/** One of some values. */
export function ChoiceFilter(props: { name: string; label: string; choices: Choices }) {
  const [params] = useSearchParams()
  return (
    <div className="field">
      <label htmlFor={props.name}>{props.label}</label>
      <select className="input" id={props.name} name={props.name} defaultValue={params.get(props.name) ?? ''}>
        {props.choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Several of some values; all ticked ones must hold. */
export function TicksFilter(props: { name: string; label: string; choices: Choices }) {
  const [params] = useSearchParams()
  const on = params.getAll(props.name)
  return (
    <fieldset className="field">
      <legend>{props.label}</legend>
      <div className="checks">
        {props.choices.map(([value, text]) => (
          <label key={value} className="check">
            <input type="checkbox" name={props.name} value={value} defaultChecked={on.includes(value)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Orders that make sense: how well it fits only with words, the distance only with a place. */
export const sortsOf = (
  sorts: Readonly<Record<string, string>>,
  best: string,
  words: boolean,
  place: boolean,
): [string, string][] => [
  ...(words ? [['best', best] satisfies [string, string]] : []),
  ...Object.entries(sorts).filter(([sort]) => sort !== 'near' || place),
]

/** Order of the list: links that keep all filters. */
export function SortLinks({ sorts, current }: { sorts: Choices; current: string }) {
  const t = useTexts(recordTexts)
  const [params] = useSearchParams()
  const to = (sort: string) => {
    const next = new URLSearchParams(params)
    next.set('sort', sort)
    next.delete('page')
    return `?${next.toString()}`
  }
  return (
    <p className="sorts small">
      {t.sort}:{' '}
      {sorts.map(([value, text]) =>
        value === current ? (
          <strong key={value}>{text}</strong>
        ) : (
          <Link key={value} to={to(value)}>
            {text}
          </Link>
        ),
      )}
    </p>
  )
}

/** A filter that is on, in words, and its place in the address. */
export interface ActiveFilter {
  name: string
  value?: string
  text: string
}

/** Chips of filters: each leads to the list without it. */
export function chipsOf(active: readonly ActiveFilter[], params: URLSearchParams): { text: string; without: string }[] {
  return active.map((filter) => ({ text: filter.text, without: withoutFilter(params, filter.name, filter.value) }))
}

/** Nothing fits: says which filter to loosen, one link each. */
export function NoResults({ title, active }: { title: string; active: readonly ActiveFilter[] }) {
  const t = useTexts(recordTexts)
  const [params] = useSearchParams()
  const km = Number(params.get('km') ?? 20)
  const wider = params.get('place') ? radiuses.find((one) => one > km) : undefined
  const wide = new URLSearchParams(params)
  if (wider) wide.set('km', String(wider))
  return (
    <EmptyState title={title}>
      {active.length > 0 ? (
        <>
          <p>{t.loosen}</p>
          <ul className="plain-list">
            {wider ? (
              <li>
                <Link to={`?${wide.toString()}`}>{fill(t.wider, { n: wider })}</Link>
              </li>
            ) : null}
            {active.map((filter) => (
              <li key={filter.text}>
                <Link to={withoutFilter(params, filter.name, filter.value)}>
                  {fill(t.without, { filter: filter.text })}
                </Link>
              </li>
            ))}
            <li>
              <Link to="?">{t.reset}</Link>
            </li>
          </ul>
        </>
      ) : null}
    </EmptyState>
  )
}

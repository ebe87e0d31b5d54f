import { useSearchParams } from '@remix-run/react'
import { searchTexts } from '../domains/search/search.texts.ts'
import type { FacetName, SearchKind } from '../domains/search/search.ts'
import type { Choices } from './fields.tsx'
import { ChoiceFilter } from './filters.tsx'
import type { ActiveFilter } from './filters.tsx'
import { useLanguage, useTexts } from './language.ts'
import { shortDay } from '../lib/dates.ts'
import { fill } from './record.texts.ts'
import { facetWord } from './search-words.ts'

/** Counts of a list's facets by the name of the filter. */
export type ListCounts = Readonly<Record<string, readonly { value: string; count: number }[]>>

/** One of some values, each with the number of rows that it would leave. Values without a count (all of them) stay without. */
export function CountedChoice(props: { name: string; label: string; choices: Choices; counts: ListCounts }) {
  const counts = new Map(props.counts[props.name]?.map(({ value, count }) => [value, count]))
  const choices = props.choices.map(([value, text]) => {
    const count = counts.get(value)
    return [value, count === undefined ? text : `${text} (${count})`] as const
  })
  return <ChoiceFilter name={props.name} label={props.label} choices={choices} />
}

export function PayFilter() {
  const t = useTexts(searchTexts)
  const [params] = useSearchParams()
  return (
    <div className="field">
      <label htmlFor="pay">{t.pay}</label>
      <input className="input" id="pay" name="pay" inputMode="decimal" defaultValue={params.get('pay') ?? ''} />
    </div>
  )
}

export function DayFilter({ name, label }: { name: string; label: string }) {
  const [params] = useSearchParams()
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input className="input" type="date" id={name} name={name} defaultValue={params.get(name) ?? ''} />
    </div>
  )
}

/** What is chosen of some facets, of pay and of days, in words. */
export function useFacetChips(
  kind: SearchKind,
  names: readonly FacetName[],
  sites: Readonly<Record<string, string>> = {},
): ActiveFilter[] {
  const t = useTexts(searchTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const pay = params.get('pay')
  const day = (name: string, word: string): ActiveFilter[] => {
    const value = params.get(name) ?? ''
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [{ name, text: `${word} ${shortDay(value, language)}` }] : []
  }
  return [
    ...(kind === 'vacancy' && pay ? [{ name: 'pay', text: fill(t.payFrom, { n: pay }) }] : []),
    ...day('startBy', kind === 'person' ? t.freeBy : t.startBy),
    ...day('from', t.from),
    ...day('to', t.to),
    ...names.flatMap((name) =>
      params
        .getAll(name)
        .flatMap((value) =>
          value === ''
            ? []
            : [{ name, value, text: `${t.facets[name]}: ${facetWord(kind, name, value, language, sites)}` }],
        ),
    ),
  ]
}

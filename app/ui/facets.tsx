import { useSearchParams } from '@remix-run/react'
import type { FacetCounts, FacetName, SearchKind } from '../domains/search/search.ts'
import { facetsOfKind } from '../domains/search/search.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { facetWord } from './search-words.ts'

/** Values shown at once; the rest is behind a fold. */
const shown = 6

/** Values of one facet with the number of rows that each would leave, as ticks. Chosen values stay, also with none. */
export function FacetField(props: {
  name: string
  label: string
  counts: readonly { value: string; count: number }[]
  word: (value: string) => string
}) {
  const [params] = useSearchParams()
  const { name, label, counts, word } = props
  const on = params.getAll(name).filter(Boolean)
  const lost = on.filter((value) => !counts.some((one) => one.value === value))
  const values = [...lost.map((value) => ({ value, count: 0 })), ...counts]
  if (values.length === 0) return null
  const first = values.filter(({ value }, at) => at < shown || on.includes(value))
  const rest = values.filter((one) => !first.includes(one)).slice(0, 60)
  const line = ({ value, count }: { value: string; count: number }) => (
    <label key={value} className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={on.includes(value)} />
      <span>
        {word(value)} <span className="facet__count">{count}</span>
      </span>
    </label>
  )
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="checks">{first.map(line)}</div>
      {rest.length > 0 ? (
        <details className="facet__rest">
          <summary>+ {rest.length}</summary>
          <div className="checks">{rest.map(line)}</div>
        </details>
      ) : null}
    </fieldset>
  )
}

/** Some facets of a kind, in this order. */
export function Facets(props: {
  kind: SearchKind
  counts: FacetCounts
  sites: Readonly<Record<string, string>>
  names?: readonly FacetName[]
}) {
  const t = useTexts(searchTexts)
  const language = useLanguage()
  const { kind, counts, sites, names = facetsOfKind[kind] } = props
  return (
    <>
      {names.map((name) => (
        <FacetField
          key={name}
          name={name}
          label={t.facets[name]}
          counts={counts[name] ?? []}
          word={(value) => facetWord(kind, name, value, language, sites)}
        />
      ))}
    </>
  )
}

import { useSearchParams } from '@remix-run/react'
import type { FacetCounts, FacetName, SearchKind } from '../domains/search/search.ts'
import { facetsOfKind } from '../domains/search/search.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { facetWord } from './search-words.ts'

/** Values shown at once; the rest is behind a fold. */
const shown = 6

/** The facets of a kind with the number of hits that each value would leave. Chosen values stay, also with none. */
export function Facets(props: { kind: SearchKind; counts: FacetCounts; sites: Readonly<Record<string, string>> }) {
  const t = useTexts(searchTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const { kind, counts, sites } = props
  const line = (name: FacetName, value: string, count: number, on: boolean) => (
    <label key={value} className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={on} />
      {facetWord(kind, name, value, language, sites)} <span className="facet__count">{count}</span>
    </label>
  )
  return (
    <>
      {facetsOfKind[kind].map((name) => {
        const on = params.getAll(name)
        const counted = counts[name] ?? []
        const lost = on.filter((value) => !counted.some((one) => one.value === value))
        const values = [...lost.map((value) => ({ value, count: 0 })), ...counted]
        if (values.length === 0) return null
        const first = values.filter(({ value }, at) => at < shown || on.includes(value))
        const rest = values.filter((one) => !first.includes(one)).slice(0, 60)
        return (
          <fieldset key={name} className="field">
            <legend>{t.facets[name]}</legend>
            <div className="checks">
              {first.map(({ value, count }) => line(name, value, count, on.includes(value)))}
            </div>
            {rest.length > 0 ? (
              <details className="facet__rest">
                <summary>+ {rest.length}</summary>
                <div className="checks">{rest.map(({ value, count }) => line(name, value, count, false))}</div>
              </details>
            ) : null}
          </fieldset>
        )
      })}
    </>
  )
}

import { Link } from '@remix-run/react'
import type { FoundRow } from '../domains/search/hits.reads.server.ts'
import { markText } from '../domains/search/mark.ts'
import { shortDay } from '../lib/dates.ts'
import { payInWords } from '../domains/vacancies/vocabulary.texts.ts'
import { useLanguage } from './language.ts'
import { Badge } from './parts.tsx'
import { facetWord, hitPath } from './search-words.ts'

/** A text with what hit marked; said to everybody by the element, seen by its look. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <>
      {markText(text, words).map((piece, at) =>
        piece.hit ? <mark key={`${at}${piece.text}`}>{piece.text}</mark> : piece.text,
      )}
    </>
  )
}

/** Hits of one kind: title first, beside it what tells it from its like. */
export function SearchHits(props: {
  rows: readonly FoundRow[]
  marked: readonly string[]
  titles: Readonly<Record<string, string>>
  sites: Readonly<Record<string, string>>
}) {
  const language = useLanguage()
  const { rows, marked, titles, sites } = props
  return (
    <ol className="hits">
      {rows.map((row) => {
        const occupations = row.kind === 'occupation' ? [row.id] : row.occupations.map((code) => titles[code] ?? code)
        const facts = [row.employer, row.city, occupations.slice(0, 3).join(', ')].filter(Boolean).join(' · ')
        const beside = [
          row.day && row.kind !== 'person' ? shortDay(row.day, language) : null,
          row.pay === null ? null : payInWords(row.pay, language),
        ].filter(Boolean)
        return (
          <li key={row.id} className="hit" data-row>
            <p className="hit__title">
              <Link to={hitPath(row.kind, row.id)}>
                <Marked text={row.title} words={marked} />
              </Link>{' '}
              {row.state ? <Badge>{facetWord(row.kind, 'state', row.state, language, sites)}</Badge> : null}{' '}
              {row.type && row.kind !== 'vacancy' ? (
                <Badge>{facetWord(row.kind, 'type', row.type, language, sites)}</Badge>
              ) : null}
            </p>
            <p className="muted small">
              <Marked text={facts} words={marked} />
              {beside.length > 0 ? ` · ${beside.join(' · ')}` : ''}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

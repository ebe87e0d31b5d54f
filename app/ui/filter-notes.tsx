import { Link, useSearchParams } from '@remix-run/react'
import { searchTexts } from '../domains/search/search.texts.ts'
import { useTexts } from './language.ts'
import { Notice } from './parts.tsx'
import { fill, recordTexts } from './record.texts.ts'

/** What a filter could not find, and what may have been meant. */
export function FilterNotes(props: {
  unknownPlace: string | null
  unknownOccupation: string | null
  similar: readonly { code: string; title: string }[]
  /** Not all of the words were found in one place. */
  loosened?: boolean
}) {
  const t = useTexts(recordTexts)
  const s = useTexts(searchTexts)
  const [params] = useSearchParams()
  const to = (code: string) => {
    const next = new URLSearchParams(params)
    next.set('occupation', code)
    next.delete('occupationSearch')
    next.delete('page')
    return `?${next.toString()}`
  }
  return (
    <>
      {props.loosened ? <Notice>{s.loosened}</Notice> : null}
      {props.unknownPlace ? (
        <Notice tone="warning">{fill(t.placeUnknown, { place: props.unknownPlace })}</Notice>
      ) : null}
      {props.unknownOccupation ? (
        <Notice tone="warning">{fill(t.occupationUnknown, { text: props.unknownOccupation })}</Notice>
      ) : null}
      {props.similar.length > 0 ? (
        <p className="small">
          {t.similar}{' '}
          {props.similar.map((one, at) => (
            <span key={one.code}>
              {at > 0 ? ' · ' : ''}
              <Link to={to(one.code)}>
                {one.title} ({one.code})
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </>
  )
}

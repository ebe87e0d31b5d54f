import { useLanguage, useTexts } from './language.ts'
import { Notice } from './parts.tsx'
import { fill, recordTexts } from './record.texts.ts'
import { clock, dayInWords, dayOf } from '../lib/dates.ts'

/** What a form says when somebody else was quicker. */
export interface ConflictNote {
  who: string | null
  at: Date | null
  /** Names of fields that were taken over from the other person. */
  taken: string[]
  disputed: { field: string; mine: string; theirs: string }[]
}

/** Own input and what the other person saved, side by side. */
export function Conflict({ note, labels }: { note: ConflictNote; labels: Readonly<Record<string, string>> }) {
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const label = (field: string) => labels[field.replace('[]', '')] ?? field
  return (
    <div id="conflict" role="alert" tabIndex={-1}>
      <Notice tone="warning" title={fill(t.conflictTitle, { who: note.who ?? t.someone })}>
        <p>
          {note.at ? `${dayInWords(dayOf(note.at), language)}, ${clock(note.at, language)}. ` : ''}
          {t.conflict}
        </p>
        {note.taken.length > 0 ? (
          <p>{fill(t.conflictTaken, { fields: [...new Set(note.taken.map(label))].join(', ') })}</p>
        ) : null}
        {note.disputed.length > 0 ? (
          <div className="table-wrap">
            <table className="table table--cards">
              <caption>{t.conflictChoose}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.field}</th>
                  <th scope="col">{t.mine}</th>
                  <th scope="col">{t.theirs}</th>
                </tr>
              </thead>
              <tbody>
                {note.disputed.map((one) => (
                  <tr key={one.field}>
                    <th scope="row">{label(one.field)}</th>
                    <td data-label={t.mine}>{one.mine || t.empty}</td>
                    <td data-label={t.theirs}>{one.theirs || t.empty}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
      </Notice>
    </div>
  )
}

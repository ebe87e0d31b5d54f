import type { FindingWords } from '../domains/vacancies/review/review.texts.ts'
import { Notice } from './parts.tsx'

/** One thing that the check of a vacancy points out. */
export function FindingNote({ words, tone }: { words: FindingWords; tone: 'info' | 'warning' | 'danger' }) {
  return (
    <Notice tone={tone}>
      <p className="finding">
        <strong>{words.what}</strong> {words.why}
        {words.better ? <span className="finding__better"> {words.better}</span> : null}
      </p>
    </Notice>
  )
}

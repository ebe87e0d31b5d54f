import { useSearchParams } from '@remix-run/react'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { useTexts } from './language.ts'

/** Links to the figure as files, with all that the address says. */
export function FileLinks({
  name,
  kinds,
  with: more = {},
}: {
  name: string
  kinds: readonly string[]
  with?: Record<string, string>
}) {
  const t = useTexts(reportTexts)
  const [params] = useSearchParams()
  const next = new URLSearchParams(params)
  for (const [key, value] of Object.entries(more)) next.set(key, value)
  const query = next.toString()
  return (
    <p className="files">
      <span>{t.download}:</span>
      {kinds.map((kind) => (
        <a key={kind} href={`/results/files/${name}.${kind}${query ? `?${query}` : ''}`} download>
          {kind.toUpperCase()}
        </a>
      ))}
    </p>
  )
}

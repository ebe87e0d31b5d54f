import type { Language } from '../../lib/dates.ts'
import { shortDay } from '../../lib/dates.ts'
import { percent } from '../../domains/reports/numbers.ts'
import { protectedRows } from '../../domains/reports/figure-table.ts'
import type { FigureTable } from '../../domains/reports/figure-table.ts'
import { workTexts } from '../../domains/reports/work.texts.ts'
import { fill } from '../record.texts.ts'
import { ShareBars } from './share-bars.tsx'

/** Lines in a picture; all others stand in the table. */
const most = 12

/** The main share of a table as bars, with its interval in words; `outside` hides small counts. */
export function FigurePicture(props: {
  table: FigureTable
  span: { from: string; to: string }
  house: string
  language: Language
  width: number
  id: string
  outside?: boolean
}) {
  const { table, span, house, language, width, id, outside = false } = props
  const t = workTexts[language]
  const at = table.columns.findIndex(({ key }) => key === table.main)
  const safe = outside ? protectedRows(table) : null
  const bars = table.rows.slice(0, most).map((row, index) => {
    const value = safe ? (safe[index]?.[at] ?? null) : (row.values[table.main ?? ''] ?? null)
    const share = value === '*' ? null : value
    const range =
      share === null || row.low === undefined || row.high === undefined
        ? ''
        : ` (${percent(row.low, language, 0)}–${percent(row.high, language, 0)})`
    return {
      key: row.key,
      label: row.label,
      shares: [share],
      values: [value === '*' ? '*' : percent(share, language) + range],
    }
  })
  const best = [...bars].sort((a, b) => (b.shares[0] ?? 0) - (a.shares[0] ?? 0))[0]
  const what = table.columns[at]?.head ?? ''
  const title = best ? `${what}: ${fill(t.finding, { label: best.label, value: best.values[0] ?? '' })}` : t.nothing
  return (
    <ShareBars
      id={id}
      words={{
        title,
        description: fill(t.describe, { what, by: table.labelHead }),
        source: fill(t.source, { house, from: shortDay(span.from, language), to: shortDay(span.to, language) }),
      }}
      series={['supply']}
      names={[what]}
      bars={bars}
      width={width - 70}
      room={70}
    />
  )
}

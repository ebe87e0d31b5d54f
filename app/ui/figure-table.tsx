import { amount, percent, ratio } from '../domains/reports/numbers.ts'
import type { FigureColumn, FigureRow, FigureTable } from '../domains/reports/figure-table.ts'
import { workTexts } from '../domains/reports/work.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { Table } from './parts.tsx'
import { fill } from './record.texts.ts'

/** A figure in words, by its kind. */
export function figureText(
  kind: FigureColumn['kind'],
  value: number | null | undefined,
  language: 'de' | 'en',
): string {
  if (value === null || value === undefined) return '–'
  if (kind === 'share') return percent(value, language)
  if (kind === 'ratio') return Number.isInteger(value) ? amount(value, language) : ratio(value, language)
  if (kind === 'euro') return `${amount(value, language, 0)} €`
  return amount(value, language)
}

/** Figures as a table; the main share stands with its interval. */
export function FigureTableView({ table }: { table: FigureTable }) {
  const t = useTexts(workTexts)
  const language = useLanguage()
  const bounds = ({ low, high }: FigureRow) =>
    low === undefined || high === undefined
      ? null
      : fill(t.interval, { low: percent(low, language, 0), high: percent(high, language, 0) })
  return (
    <Table
      caption={table.title}
      rows={table.rows}
      id={(row) => row.key || 'none'}
      columns={[
        { head: table.labelHead, main: true, cell: (row) => row.label },
        ...table.columns.map((column) => ({
          head: column.head,
          end: true,
          cell: (row: FigureRow) => (
            <>
              {figureText(column.kind, row.values[column.key], language)}
              {column.key === table.main && bounds(row) ? <small className="bounds">{bounds(row)}</small> : null}
            </>
          ),
        })),
      ]}
    />
  )
}

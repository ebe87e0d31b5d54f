import { definitionOf } from '../domains/reports/definitions.ts'
import { figureText } from '../domains/reports/figure-table.ts'
import type { FigureRow, FigureTable } from '../domains/reports/figure-table.ts'
import { percent } from '../domains/reports/numbers.ts'
import { workTexts } from '../domains/reports/work.texts.ts'
import { DefinitionMark } from './definition-mark.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Table } from './parts.tsx'
import { fill } from './record.texts.ts'

/** Figures as a table; the main share stands with its interval. */
export function FigureTableView({ table }: { table: FigureTable }) {
  const t = useTexts(workTexts)
  const language = useLanguage()
  const bounds = ({ low, high }: FigureRow) =>
    low === undefined || high === undefined
      ? null
      : fill(t.interval, { low: percent(low, language, 0), high: percent(high, language, 0) })
  const help = (key: string) => {
    const of = definitionOf(table.name, key)
    return of ? <DefinitionMark of={of} /> : null
  }
  return (
    <Table
      caption={table.title}
      rows={table.rows}
      id={(row) => row.key || 'none'}
      columns={[
        { head: table.labelHead, main: true, cell: (row) => row.label },
        ...table.columns.map((column) => ({
          head: column.head,
          help: help(column.key),
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

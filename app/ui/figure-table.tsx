import { Link } from '@remix-run/react'
import { definitionOf } from '../domains/reports/definitions.ts'
import { figureText } from '../domains/reports/figure-table.ts'
import type { FigureRow, FigureTable } from '../domains/reports/figure-table.ts'
import { percent } from '../domains/reports/numbers.ts'
import { rowsTexts } from '../domains/reports/rows.texts.ts'
import { workTexts } from '../domains/reports/work.texts.ts'
import { DefinitionMark } from './definition-mark.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Table } from './parts.tsx'
import { fill } from './record.texts.ts'

/** Figures as a table; the main share stands with its interval, counts lead to their rows. */
export function FigureTableView({
  table,
  opens,
}: {
  table: FigureTable
  /** Where the rows behind a count are, for those who may see them; null where it has none. */
  opens?: (row: string, column: string) => string | null
}) {
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
              <Figure
                to={row.values[column.key] ? opens?.(row.key, column.key) : null}
                what={`${column.head}, ${row.label}`}
              >
                {figureText(column.kind, row.values[column.key], language)}
              </Figure>
              {column.key === table.main && bounds(row) ? <small className="bounds">{bounds(row)}</small> : null}
            </>
          ),
        })),
      ]}
    />
  )
}

function Figure({ to, what, children }: { to: string | null | undefined; what: string; children: string }) {
  const t = useTexts(rowsTexts)
  return to ? (
    <Link to={to} aria-label={fill(t.openRows, { n: children, what })}>
      {children}
    </Link>
  ) : (
    children
  )
}

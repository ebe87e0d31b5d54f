import type { Columns } from './columns.ts'
import type { FileRecord, RowProblem } from './records.ts'
import { readCell, writeCell } from './table-cells.ts'

/** A row of a table as it was read: its line and its cells by column. */
export interface TableRow {
  line: number
  cells: Readonly<Record<string, string>>
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path
  if (rest.length === 0) {
    target[step] = value
    return
  }
  const inner = (target[step] ??= {}) as Record<string, unknown>
  put(inner, rest, value)
}

function get(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  )
}

/** Columns that the exchange format does not know, as problems of the header line. */
export function unknownColumns(header: readonly string[], columns: Columns): RowProblem[] {
  return header.flatMap((name, at) => {
    if (name === '') return [{ line: 1, field: `column ${at + 1}`, reason: 'has no name' }]
    if (!(name in columns)) return [{ line: 1, field: name, reason: 'unknown field' }]
    return header.indexOf(name) < at ? [{ line: 1, field: name, reason: 'column occurs twice' }] : []
  })
}

/** Records of rows: cells become the nested values of the exchange format. Objects that must be there are, even when empty. */
export function recordsOfTable(rows: readonly TableRow[], columns: Columns, always: readonly string[]): FileRecord[] {
  return rows.map(({ line, cells }) => {
    const value: Record<string, unknown> = Object.fromEntries(always.map((name) => [name, {}]))
    for (const [name, type] of Object.entries(columns)) {
      const found = readCell(cells[name] ?? '', type)
      if (found !== undefined) put(value, name.split('.'), found)
    }
    return { line, value }
  })
}

/** Header and rows of records, only columns that some record uses. */
export function tableOfRecords(records: readonly unknown[], columns: Columns): string[][] {
  const used = Object.entries(columns).filter(([name]) =>
    records.some((record) => get(record, name.split('.')) !== undefined && get(record, name.split('.')) !== null),
  )
  const names = used.length > 0 ? used : Object.entries(columns)
  const body = records.map((record) => names.map(([name, type]) => writeCell(get(record, name.split('.')), type)))
  return [names.map(([name]) => name), ...body]
}

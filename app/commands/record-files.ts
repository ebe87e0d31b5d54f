import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from './csv-text.ts'
import { columnsOf } from '../domains/transfer/columns.ts'
import type { RecordKind } from '../domains/transfer/columns.ts'
import { recordsOfJson } from '../domains/transfer/json-records.ts'
import type { FileRecord, RowProblem } from '../domains/transfer/records.ts'
import { recordsOfTable, tableOfRecords, unknownColumns } from '../domains/transfer/table-records.ts'
import type { TableRow } from '../domains/transfer/table-records.ts'
import { requiredObjects } from '../domains/transfer/transfer.form.ts'
import { UsageError } from './options.ts'

/** Text of a file; a file that cannot be read is the caller's fault. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export interface Table {
  header: string[]
  rows: TableRow[]
  bad: RowProblem[]
}

const separatorOf = (text: string): string => {
  const header = /^.*$/m.exec(text)?.[0] ?? ''
  return ['\t', ';', ','].find((sign) => header.includes(sign)) ?? ';'
}

/** Reads a table with a header; `;`, `,` or tab part the columns. Rows with too many or too few cells are bad. */
export function readTable(content: string): Table {
  const text = content.replace(/^\uFEFF/, '')
  type Parsed = { record: string[]; info: { lines: number } }
  const options = {
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  } as const
  let parsed: Parsed[]
  try {
    parsed = parse(text, options) as unknown as Parsed[]
  } catch (error) {
    throw new UsageError(`The table cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const [first, ...others] = parsed
  if (!first) return { header: [], rows: [], bad: [] }
  const header = first.record.map((name) => name.trim())
  const rows: TableRow[] = []
  const bad: RowProblem[] = []
  for (const { record, info } of others) {
    const line = info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    if (record.length === header.length) {
      rows.push({ line, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) })
    } else bad.push({ line, field: '', reason: `${record.length} cells, but the header has ${header.length}` })
  }
  return { header, rows, bad }
}

/** True for text that is JSON: a list, a record, an answer, or a record a line. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text)

/** Reads records of a kind from JSON or a table. A column that the exchange format does not know is a bad row of line 1. */
export function readRecordFile(file: string, kind: RecordKind): { records: FileRecord[]; bad: RowProblem[] } {
  const text = readText(file)
  if (isJson(text)) {
    const read = recordsOfJson(text)
    if (!read.ok) throw new UsageError(`${file}, line ${read.line}: ${read.reason}`)
    return { records: read.records, bad: [] }
  }
  if (text.trim() === '') return { records: [], bad: [] }
  const { header, rows, bad } = readTable(text)
  const unknown = unknownColumns(header, columnsOf[kind])
  return { records: recordsOfTable(rows, columnsOf[kind], requiredObjects[kind]), bad: [...unknown, ...bad] }
}

/** Text of an export: a table for `.csv`, a record a line for `.jsonl` and `.ndjson`, else a list. */
export function recordText(file: string, kind: RecordKind, records: readonly unknown[]): string {
  if (/\.csv$/i.test(file)) return stringify(tableOfRecords(records, columnsOf[kind]))
  if (/\.(jsonl|ndjson)$/i.test(file)) return records.map((record) => `${JSON.stringify(record)}\n`).join('')
  return `[\n${records.map((record) => ` ${JSON.stringify(record)}`).join(',\n')}\n]\n`
}

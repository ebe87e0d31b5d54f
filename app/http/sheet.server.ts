import writeXlsxFile from 'write-excel-file/node'
import type { SheetTable } from './occupation-files.server.ts'
import { csvText } from '../lib/csv.ts'

const safeCell = (value: string | number | null) =>
  value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }

/** A table as a workbook with one sheet: head in bold, numbers as numbers. Text is never a formula there. */
export async function xlsxFile(table: SheetTable): Promise<Buffer> {
  const head = table.head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const rows = table.rows.map((row) => row.map(safeCell))
  const columns = table.head.map((_, at) => ({ width: at === 1 ? 48 : 18 }))
  return writeXlsxFile([head, ...rows], { sheet: table.name.slice(0, 31), columns }).toBuffer()
}

export const csvFile = (table: SheetTable): string => csvText(table.head, table.rows)

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  zip: 'application/zip',
  json: 'application/json; charset=utf-8',
} as const
export type FileKind = keyof typeof types
export const fileKinds = Object.keys(types) as FileKind[]

/** A file to be saved under a name; nothing keeps a copy on the way. */
export function fileAnswer(content: string | Uint8Array, name: string, kind: FileKind): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return new Response(body, {
    headers: {
      'Content-Type': types[kind],
      'Content-Disposition': `attachment; filename="${name}.${kind}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

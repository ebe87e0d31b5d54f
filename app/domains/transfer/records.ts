/** A record of a file with the line where it begins, counted from 1. */
export interface FileRecord {
  line: number
  value: unknown
}

/** What is wrong with a row: the line in the file (0: no single one), the record's id where it has one, the field as a path, why. */
export interface RowProblem {
  line: number
  id?: string
  field: string
  reason: string
}

/** Records of a file, or why it cannot be read at all. */
export type ReadRecords = { ok: true; records: FileRecord[] } | { ok: false; line: number; reason: string }

/** One line for people: `line 12 (V7), requirements.licences[0]: …`. */
export function describeRow({ line, id, field, reason }: RowProblem): string {
  const who = `${line > 0 ? `line ${line}` : 'whole file'}${id === undefined ? '' : ` (${id})`}`
  return field ? `${who}, ${field}: ${reason}` : `${who}: ${reason}`
}

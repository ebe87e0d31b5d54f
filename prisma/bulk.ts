import type { Prisma } from './generated/client.ts'

/** A row by the names of its columns. Lists go into array and JSON columns, null stands for NULL. */
export type BulkRow = Readonly<Record<string, unknown>>

const rowsAtOnce = 2_000

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Rows in pieces that one statement takes. */
export function pieces<T>(rows: readonly T[], size = rowsAtOnce): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < rows.length; from += size) parts.push(rows.slice(from, from + size))
  return parts
}

/**
 * Inserts rows of one shape, a few thousand a statement; columns that the rows do not name get their defaults.
 * `onConflict` is SQL behind the rows, as `ON CONFLICT DO NOTHING`.
 */
export async function insertRows(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly BulkRow[],
  onConflict = '',
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).map(quoted).join(', ')
  const sql =
    `INSERT INTO ${quoted(table)} (${columns}) ` +
    `SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::text::jsonb) ${onConflict}`
  for (const part of pieces(rows)) await tx.$executeRawUnsafe(sql, JSON.stringify(part))
}

/** Sets the columns of rows found by their id; all rows have the same columns. */
export async function updateRows(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly (BulkRow & { id: string })[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).filter((column) => column !== 'id')
  const sets = columns.map((column) => `${quoted(column)} = n.${quoted(column)}`).join(', ')
  const sql =
    `UPDATE ${quoted(table)} AS t SET ${sets} ` +
    `FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::text::jsonb) AS n WHERE t.id = n.id`
  for (const part of pieces(rows)) await tx.$executeRawUnsafe(sql, JSON.stringify(part))
}

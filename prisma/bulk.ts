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

/** Ids of rows that an upsert made and changed; all others were there already, equal in every column. */
export interface Upserted {
  added: string[]
  changed: string[]
}

/**
 * Inserts rows or changes those with the same id where something differs. `told` columns are taken as they are, null included;
 * `beside` columns only where the new row has a value; all others count for new rows only. Equal rows are not touched.
 * `onChange` is SQL set on changed rows besides. The table has a column `version`.
 */
export async function upsertRows(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly (BulkRow & { id: string })[],
  { told, beside, onChange = '' }: { told: readonly string[]; beside: readonly string[]; onChange?: string },
): Promise<Upserted> {
  const [first] = rows
  const result: Upserted = { added: [], changed: [] }
  if (!first) return result
  const columns = Object.keys(first).map(quoted).join(', ')
  const after = (column: string): string =>
    told.includes(column) ? `excluded.${quoted(column)}` : `coalesce(excluded.${quoted(column)}, t.${quoted(column)})`
  const compared = [...told, ...beside]
  const sql =
    `INSERT INTO ${quoted(table)} AS t (${columns}) ` +
    `SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::text::jsonb) ` +
    `ON CONFLICT (id) DO UPDATE SET ${compared.map((column) => `${quoted(column)} = ${after(column)}`).join(', ')}, ` +
    `version = t.version + 1${onChange} ` +
    `WHERE ${compared.map((column) => `t.${quoted(column)} IS DISTINCT FROM ${after(column)}`).join(' OR ')} ` +
    `RETURNING t.id, (t.xmax = 0) AS added`
  for (const part of pieces(rows)) {
    const written = await tx.$queryRawUnsafe<{ id: string; added: boolean }[]>(sql, JSON.stringify(part))
    for (const { id, added } of written) (added ? result.added : result.changed).push(id)
  }
  return result
}

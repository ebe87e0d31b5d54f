import type { Db } from '../../../prisma/transaction.ts'

/** A table as a backup sees it: its columns but those that the database computes, and whether it has the watermark of stocks. */
export interface TableShape {
  name: string
  columns: string[]
}

/** Migrations that the database has, in order: a backup fits a database that has the same. */
export async function appliedMigrations(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name`
  return rows.map(({ name }) => name)
}

/** What is computed from other tables and made anew after a restore: documents of search and their outbox. */
const derived = ['search_document', 'search_term', 'search_change', 'search_index']

/** All tables of the house but derived ones, such that each stands behind the tables that its foreign keys point to. */
export async function tablesInOrder(db: Db): Promise<TableShape[]> {
  const tables = await db.$queryRaw<{ name: string; columns: string[] }[]>`
    SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND NOT c.relname = ANY(${derived}::text[])
    GROUP BY c.relname ORDER BY c.relname`
  const links = await db.$queryRaw<{ from: string; to: string }[]>`
    SELECT f.relname::text AS "from", t.relname::text AS "to"
    FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    JOIN pg_namespace n ON n.oid = f.relnamespace
    WHERE k.contype = 'f' AND n.nspname = current_schema() AND f.oid <> t.oid`
  const left = new Map(tables.map((table) => [table.name, table]))
  const ordered: TableShape[] = []
  while (left.size > 0) {
    const free = [...left.values()].filter(({ name }) => !links.some((link) => link.from === name && left.has(link.to)))
    if (free.length === 0) throw new Error(`Tables point at each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const table of free) left.delete(table.name)
    ordered.push(...free)
  }
  return ordered
}

/** Tables whose rows make a database more than freshly set up. */
const filled = ['employer', 'vacancy', 'candidate', 'event', 'message'] as const

/** The tables that hold data already, of those that count. */
export async function tablesWithData(db: Db): Promise<string[]> {
  const found: string[] = []
  for (const name of filled) {
    const rows = await db.$queryRawUnsafe<{ some: boolean }[]>(`SELECT EXISTS (SELECT FROM ${name}) AS some`)
    if (rows[0]?.some) found.push(name)
  }
  return found
}

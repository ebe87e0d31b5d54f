import { readCatalogueMark, writeCatalogueMark } from '../../../prisma/catalogue-mark.ts'
import type { CatalogueMark } from '../../../prisma/catalogue-mark.ts'
import type { Prisma, PrismaClient } from '../../../prisma/generated/client.ts'
import { appliedMigrations, tablesInOrder, tablesWithData } from './tables.reads.server.ts'
import type { TableShape } from './tables.reads.server.ts'

type Tx = Prisma.TransactionClient

const rowsAtOnce = 2_000
const anHour = { maxWait: 60_000, timeout: 3_600_000 } as const

/** What a backup says of itself before its rows. */
export interface BackupHead {
  migrations: string[]
  catalogue: CatalogueMark
  tables: TableShape[]
}

/** Where a backup goes: rows come as JSON text, so that no number and no byte is read on the way. */
export interface BackupSink {
  head(head: BackupHead): Promise<void>
  rows(table: string, rows: readonly string[]): Promise<void>
}

/** Rows of a backup that was checked, table by table in the order of the head. */
export interface BackupSource {
  head: BackupHead
  rows(): AsyncIterable<{ table: string; rows: readonly string[] }>
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Reads all tables as they are at one moment, in pieces. */
export function readBackup(prisma: PrismaClient, sink: BackupSink): Promise<void> {
  return prisma.$transaction(
    async (tx) => {
      const tables = await tablesInOrder(tx)
      await sink.head({ migrations: await appliedMigrations(tx), catalogue: await readCatalogueMark(tx), tables })
      for (const { name, columns } of tables) {
        await tx.$executeRawUnsafe(
          `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM (SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)}) t`,
        )
        for (;;) {
          const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${rowsAtOnce} FROM backup_rows`)
          if (rows.length === 0) break
          await sink.rows(
            name,
            rows.map(({ row }) => row),
          )
        }
        await tx.$executeRawUnsafe('CLOSE backup_rows')
      }
    },
    { ...anHour, isolationLevel: 'RepeatableRead' },
  )
}

/** Why a backup is not restored. Nothing has been changed then. */
export type RestoreRefusal =
  | { ok: false; reason: 'other_schema'; missing: string[]; unknown: string[] }
  | { ok: false; reason: 'not_empty'; tables: string[] }

/** Numbers that the database gives go on behind those of the backup. */
async function setSequences(tx: Tx, { name, columns }: TableShape): Promise<void> {
  for (const column of columns) {
    const [found] = await tx.$queryRawUnsafe<{ sequence: string | null }[]>(
      `SELECT pg_get_serial_sequence($1::text, $2::text) AS sequence`,
      quoted(name),
      column,
    )
    if (found?.sequence) {
      await tx.$executeRawUnsafe(
        `SELECT setval($1::text::regclass, greatest((SELECT max(${quoted(column)}) FROM ${quoted(name)}), 1), (SELECT count(*) > 0 FROM ${quoted(name)}))`,
        found.sequence,
      )
    }
  }
}

/** Counters of places are rows of the backup like others: they have to fit the registrations that came with them. */
async function checkCounters(tx: Tx): Promise<void> {
  const [wrong] = await tx.$queryRaw<{ events: number }[]>`
    SELECT count(*)::int AS events FROM event e
    WHERE e.taken <> (SELECT count(*) FROM registration r WHERE r.event_id = e.id AND r.holds AND NOT r.overbooked)
      OR e.overbooked <> (SELECT count(*) FROM registration r WHERE r.event_id = e.id AND r.holds AND r.overbooked)
      OR EXISTS (SELECT FROM event_slot s WHERE s.event_id = e.id AND s.taken <>
        (SELECT count(*) FROM registration r WHERE r.slot_id = s.id AND r.holds AND NOT r.overbooked))`
  if (wrong && wrong.events > 0) throw new Error(`The backup counts the places of ${wrong.events} events wrongly`)
}

/** The watermark of stocks belongs to the running database: every restored row is a change of now. */
const restoredValue = (column: string): string =>
  column === 'changed_xid' ? 'pg_current_xact_id()::text::bigint' : quoted(column)

async function fill(tx: Tx, source: BackupSource): Promise<void> {
  const shapes = new Map(source.head.tables.map((table) => [table.name, table]))
  const names = source.head.tables.map(({ name }) => quoted(name))
  for (const name of names) await tx.$executeRawUnsafe(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
  await tx.$executeRawUnsafe(`TRUNCATE ${names.join(', ')}`)
  for await (const { table, rows } of source.rows()) {
    const shape = shapes.get(table)
    if (!shape) throw new Error(`The backup has rows of ${table}, which its head does not name`)
    const columns = shape.columns.map(quoted).join(', ')
    const values = shape.columns.map(restoredValue).join(', ')
    const sql = `INSERT INTO ${quoted(table)} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::text::jsonb)`
    await tx.$executeRawUnsafe(sql, `[${rows.join(',')}]`)
  }
  for (const shape of source.head.tables) await setSequences(tx, shape)
  await checkCounters(tx)
  for (const name of names) await tx.$executeRawUnsafe(`ALTER TABLE ${name} ENABLE TRIGGER USER`)
  await writeCatalogueMark(tx, source.head.catalogue)
  await tx.$executeRaw`SELECT search_note_all()`
}

/**
 * Puts a backup in place of everything that is there, in one transaction. A database that holds data is refused without
 * `force`, one with other migrations always. Triggers rest meanwhile: states, counters and history come as they were.
 */
export async function restoreBackup(
  prisma: PrismaClient,
  source: BackupSource,
  force: boolean,
): Promise<{ ok: true } | RestoreRefusal> {
  const there = new Set(await appliedMigrations(prisma))
  const missing = source.head.migrations.filter((name) => !there.has(name))
  const unknown = [...there].filter((name) => !source.head.migrations.includes(name))
  if (missing.length > 0 || unknown.length > 0) return { ok: false, reason: 'other_schema', missing, unknown }
  return prisma.$transaction(async (tx) => {
    const tables = force ? [] : await tablesWithData(tx)
    if (tables.length > 0) return { ok: false, reason: 'not_empty', tables } as const
    await fill(tx, source)
    return { ok: true } as const
  }, anHour)
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient } from './generated/client.ts'
import { lockDataDir } from './lock.ts'

/**
 * Where the data is: a PostgreSQL server, or the embedded database in a folder (`null` folder: in memory, for tests, which may begin
 * with an `image` of a database instead of an empty one).
 */
export type DatabaseLocation = { url: string; connections?: number } | { dataDir: string | null; image?: Blob }

/** An open database: one Prisma client, the adapter for migrations, plain SQL for the queue, and the way to close it. */
export interface OpenDatabase {
  prisma: PrismaClient
  adapter: SqlMigrationAwareDriverAdapterFactory
  kind: 'embedded' | 'server'
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  close(): Promise<void>
}

/** A migration names itself as the actor of what it changes: without one the record of changes refuses. */
const asMigration = (script: string): string => `SELECT set_config('app.actor', 'system: migration', true);\n${script}`

async function openServer(url: string, connections: number): Promise<OpenDatabase> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: connections })
  // A connection that the server ends while it is idle (restart, failover) must not end the process: the next query opens another.
  pool.on('error', () => undefined)
  const adapter = new PrismaPg(pool, { disposeExternalPool: false })
  const connect = adapter.connect.bind(adapter)
  // Prisma's adapter cuts scripts at every semicolon, inside of functions and comments too; the server takes them whole.
  adapter.connect = async () =>
    Object.assign(await connect(), {
      executeScript: async (script: string) => {
        await pool.query(asMigration(script))
      },
    })
  const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 60_000, timeout: 120_000 } })
  return {
    prisma,
    adapter,
    kind: 'server',
    executeSql: async (text, values) => pool.query<Record<string, unknown>>(text, values),
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

async function openEmbedded(
  { dataDir, image }: { dataDir: string | null; image?: Blob },
  what: string,
): Promise<OpenDatabase> {
  const unlock = dataDir === null ? () => undefined : lockDataDir(dataDir, what)
  try {
    const [{ PGlite }, { PrismaPGlite }, { pg_trgm }, { unaccent }, { btree_gist }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('pglite-prisma-adapter'),
      import('@electric-sql/pglite/contrib/pg_trgm'),
      import('@electric-sql/pglite/contrib/unaccent'),
      import('@electric-sql/pglite/contrib/btree_gist'),
    ])
    if (dataDir !== null) mkdirSync(dataDir, { recursive: true })
    const options = {
      extensions: { pg_trgm, unaccent, btree_gist },
      relaxedDurability: false,
      ...(image ? { loadDataDir: image } : {}),
    }
    const pglite = await PGlite.create(dataDir === null ? options : { ...options, dataDir: join(dataDir, 'database') })
    await pglite.exec(`SET TIME ZONE 'UTC'`)
    const adapter = new PrismaPGlite(pglite)
    const connect = adapter.connect.bind(adapter)
    adapter.connect = async () =>
      Object.assign(await connect(), {
        executeScript: async (script: string) => {
          await pglite.exec(asMigration(script))
        },
      })
    const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 60_000, timeout: 120_000 } })
    return {
      prisma,
      adapter,
      kind: 'embedded',
      executeSql: async (text, values) => {
        if (values && values.length > 0) return pglite.query<Record<string, unknown>>(text, values)
        const results = await pglite.exec(text)
        return { rows: results.flatMap((result) => result.rows) }
      },
      close: async () => {
        await prisma.$disconnect()
        await pglite.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * Opens the database. One process may open the embedded one: a second gets a message that names the first
 * (`DataDirHeld` of lock.ts). `what` says in that message what this process is.
 */
export function openDatabase(location: DatabaseLocation, what = 'server'): Promise<OpenDatabase> {
  return 'url' in location ? openServer(location.url, location.connections ?? 10) : openEmbedded(location, what)
}

import { applyMigrations } from '../../prisma/migrate.ts'
import { openDatabase } from '../../prisma/open.ts'
import type { DatabaseLocation, OpenDatabase } from '../../prisma/open.ts'
import { seedCatalogue } from '../../prisma/seed-catalogue.ts'

/** Where commands find the data: a server with DATABASE_URL, else the embedded database in DATA_DIR (`./data`). */
export function locationOf(env: Record<string, string | undefined>): DatabaseLocation {
  return env.DATABASE_URL ? { url: env.DATABASE_URL, connections: 4 } : { dataDir: env.DATA_DIR || './data' }
}

/**
 * Opens the database for a command, with its migrations and the shipped catalogue. Throws `DataDirHeld` where another
 * process has the embedded database open; nothing is touched then.
 */
export async function openForCommand(what: string, catalogue = true): Promise<OpenDatabase> {
  const database = await openDatabase(locationOf(process.env), what)
  try {
    await applyMigrations(database.adapter)
    if (catalogue) await seedCatalogue(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

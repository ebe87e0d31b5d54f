import { applyMigrations } from '../../prisma/migrate.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { openDatabase } from '../../prisma/open.ts'

/** A migrated, empty embedded database in memory, for one test file. */
export async function memoryDatabase(): Promise<OpenDatabase> {
  const database = await openDatabase({ dataDir: null }, 'test')
  await applyMigrations(database.adapter)
  return database
}

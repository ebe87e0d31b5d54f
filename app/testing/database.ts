import { readFile } from 'node:fs/promises'
import { applyMigrations } from '../../prisma/migrate.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { openDatabase } from '../../prisma/open.ts'
import { askBroker } from './broker.ts'

/** A migrated, empty embedded database in memory, for one test file: from the image that the test run makes once, if there is a run. */
export async function memoryDatabase(): Promise<OpenDatabase> {
  const image = await askBroker('/image')
  if (image) return openDatabase({ dataDir: null, image: new Blob([await readFile(image)]) }, 'test')
  const database = await openDatabase({ dataDir: null }, 'test')
  await applyMigrations(database.adapter)
  return database
}

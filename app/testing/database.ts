import { readFile } from 'node:fs/promises'
import { applyMigrations } from '../../prisma/migrate.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { openDatabase } from '../../prisma/open.ts'
import { askBroker } from './broker.ts'

/** Lets a test prepare rows without naming an actor; with `on` the embedded database refuses that, as in production. */
export const requireActor = (database: OpenDatabase, state: 'on' | 'off') =>
  database.executeSql(`SET app.require_actor = '${state}'`)

/** A migrated, empty embedded database in memory, for one test file: from the image that the test run makes once, if there is a run. */
export async function memoryDatabase(): Promise<OpenDatabase> {
  const image = await askBroker('/image')
  const database = await openDatabase(
    image ? { dataDir: null, image: new Blob([await readFile(image)]) } : { dataDir: null },
    'test',
  )
  if (!image) await applyMigrations(database.adapter)
  await requireActor(database, 'off')
  return database
}

import { applyMigrations } from '../../../prisma/migrate.ts'
import { openDatabase } from '../../../prisma/open.ts'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { requireActor } from '../../testing/database.ts'
import { startPostgres } from '../../testing/postgres.ts'

/** Measures on an empty embedded database and on one of a PostgreSQL server of its own, one after the other. */
export async function onBoth(measure: (database: OpenDatabase, name: string) => Promise<void>): Promise<void> {
  const embedded = await openDatabase({ dataDir: null })
  try {
    await applyMigrations(embedded.adapter)
    await requireActor(embedded, 'off')
    await measure(embedded, 'embedded database')
  } finally {
    await embedded.close()
  }
  const server = await startPostgres()
  try {
    const url = `${server.url}${server.url.includes('?') ? '&' : '?'}options=${encodeURIComponent('-c app.require_actor=off')}`
    const database = await openDatabase({ url, connections: 4 })
    try {
      await applyMigrations(database.adapter)
      await measure(database, 'PostgreSQL server')
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
}

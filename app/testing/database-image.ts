import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { applyMigrations } from '../../prisma/migrate.ts'

/** Image of a migrated, empty embedded database: opening one takes a fifth of the time of making and migrating one. */
export async function makeDatabaseImage(): Promise<Buffer> {
  const pglite = await PGlite.create({ extensions: { pg_trgm, unaccent, btree_gist } })
  try {
    await applyMigrations(new PrismaPGlite(pglite))
    const image = await pglite.dumpDataDir('none')
    return Buffer.from(await image.arrayBuffer())
  } finally {
    await pglite.close()
  }
}

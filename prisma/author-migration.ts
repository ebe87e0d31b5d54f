import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyMigrations, differenceToSchema, prismaDir } from './migrate.ts'
import { openDatabase } from './open.ts'

/** `node prisma/author-migration.ts NAME`: writes the SQL that leads from the migrations to schema.prisma as the next migration. */
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npm run migration -- name_in_small_letters')
  process.exit(2)
}
const database = await openDatabase({ dataDir: null })
await applyMigrations(database.adapter)
const sql = await differenceToSchema(database.adapter)
await database.close()
if (sql === '') {
  console.log('schema.prisma and the migrations agree: nothing to write.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(prismaDir, 'migrations', `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
  console.log(`Written: prisma/migrations/${stamp}_${name}/migration.sql. Read it before you commit it.`)
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { applyMigrations } from '../../prisma/migrate.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { openDatabase } from '../../prisma/open.ts'
import { askBroker } from './broker.ts'

/** URL of the run's PostgreSQL server: `TEST_DATABASE_URL`, else the one that the test run starts when first asked. */
async function serverUrl(): Promise<string> {
  const url = process.env.TEST_DATABASE_URL ?? (await askBroker('/server'))
  if (!url) throw new Error('No PostgreSQL for tests: run them with vitest, or set TEST_DATABASE_URL.')
  return url
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A migrated, empty database of its own on the PostgreSQL server, for one test file; closing it drops it. `url` is for further processes. */
export async function serverDatabase(connections = 10): Promise<OpenDatabase & { url: string }> {
  const server = await serverUrl()
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = process.env.TEST_DATABASE_URL ? null : await askBroker('/template')
  await onServer(server, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`)
  // Tests prepare rows without naming an actor. Connections that are opened after a RESET of this refuse that, as in production.
  await onServer(server, `ALTER DATABASE ${name} SET app.require_actor = 'off'`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const database = await openDatabase({ url: address.href, connections })
  if (!template) await applyMigrations(database.adapter)
  return {
    ...database,
    url: address.href,
    close: async () => {
      await database.close()
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

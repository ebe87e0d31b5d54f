import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { applyMigrations } from '../../prisma/migrate.ts'
import { openDatabase } from '../../prisma/open.ts'
import { startPostgres } from './postgres.ts'

const once = <T>(make: () => Promise<T>): { get: () => Promise<T>; made: () => Promise<T> | undefined } => {
  let made: Promise<T> | undefined
  return { get: () => (made ??= make()), made: () => made }
}

/** A migrated database on the server that others are copied from. */
async function makeTemplate(server: string): Promise<string> {
  const name = 'migrated'
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const address = new URL(server)
  address.pathname = `/${name}`
  const database = await openDatabase({ url: address.href, connections: 2 })
  await applyMigrations(database.adapter)
  await database.close()
  return name
}

/**
 * Of a whole test run: one PostgreSQL server with a migrated template, and one image of a migrated embedded database, each made when
 * the first test file asks for it. The files run in processes of their own, so they ask over loopback (broker.ts); the address is in
 * the environment that they inherit.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'test-run-'))
  const server = once(startPostgres)
  const template = once(async () => makeTemplate((await server.get()).url))
  const image = once(async () => {
    const { makeDatabaseImage } = await import('./database-image.ts')
    const file = join(folder, 'image.tar')
    writeFileSync(file, await makeDatabaseImage())
    return file
  })
  const answers: Record<string, () => Promise<string>> = {
    '/server': async () => (await server.get()).url,
    '/template': template.get,
    '/image': image.get,
  }
  const broker = createServer((request, response) => {
    // A connection that is kept may be closed here in the moment in which a test uses it again.
    response.setHeader('Connection', 'close')
    const answer = answers[request.url ?? '']
    if (!answer) return void response.writeHead(404).end('The broker has no such thing.')
    answer().then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve))
  process.env.TEST_POSTGRES_BROKER = `http://127.0.0.1:${(broker.address() as AddressInfo).port}`
  return async () => {
    broker.close()
    broker.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
    await server.made()?.then(
      (running) => running.stop(),
      () => undefined,
    )
  }
}

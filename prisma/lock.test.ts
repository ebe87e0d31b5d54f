import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import { DataDirHeld, lockDataDir } from './lock.ts'
import { openDatabase } from './open.ts'

function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A second process that takes the lock and says so, then waits to be ended. */
async function processWithLock(dir: string): Promise<{ pid: number; end(signal: NodeJS.Signals): Promise<void> }> {
  const script = `import { lockDataDir } from './prisma/lock.ts'; lockDataDir(process.argv[1], 'first server'); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((held, failed) => {
    child.stdout.once('data', () => held())
    child.once('exit', (code) => failed(new Error(`ended with ${code}`)))
  })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    pid: child.pid ?? 0,
    end: (signal) => {
      child.kill(signal)
      return gone
    },
  }
}

test('a second process gets a message that names the one that holds the data, and may open it when that one is dead', async () => {
  const dir = temporaryFolder()
  const first = await processWithLock(dir)
  onTestFinished(() => first.end('SIGKILL'))
  const refused: unknown = await openDatabase({ dataDir: dir }, 'second server').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(DataDirHeld)
  expect(String(refused)).toContain(`process ${first.pid} (first server, since `)
  expect(String(refused)).toContain(dir)
  expect(existsSync(join(dir, 'database'))).toBe(false)

  await first.end('SIGKILL')
  expect(existsSync(join(dir, 'process.lock'))).toBe(true)
  const unlock = lockDataDir(dir, 'second server')
  expect(JSON.parse(readFileSync(join(dir, 'process.lock'), 'utf8'))).toMatchObject({
    pid: process.pid,
    what: 'second server',
  })
  unlock()
  expect(existsSync(join(dir, 'process.lock'))).toBe(false)
})

test('a lock file that a crash left half written is taken over', () => {
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'process.lock'), '{"pid":')
  const unlock = lockDataDir(dir, 'server')
  expect(() => lockDataDir(dir, 'again')).toThrow(DataDirHeld)
  unlock()
})

test('the start of a second server ends with that message, not with a stack', async () => {
  const dir = temporaryFolder()
  const first = await processWithLock(dir)
  onTestFinished(() => first.end('SIGKILL'))
  const second = spawnSync(process.execPath, ['app/server.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dir, LOG_LEVEL: 'silent' },
    timeout: 15_000,
  })
  expect(second.status).toBe(1)
  expect(second.stderr.trim()).toMatch(new RegExp(`^The data directory .* is in use by process ${first.pid} .*$`))
})

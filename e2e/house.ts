import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../app/testing/postgres.ts'

/** Staff token that every house of the tests knows. */
export const apiToken = 'end-to-end-token'

/** The built server as a process of its own. */
export interface House {
  url: string
  dataDir: string
  pid: number
  /** What it has printed so far (the last of it). */
  printed(): string
  /** Asks it to stop and waits; fails when it had to be killed or ended with a fault. */
  stop(): Promise<void>
  /** Call of the HTTP API with the staff token. */
  api(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }>
}

interface Wishes {
  demo?: boolean
  /** A folder of the caller's; otherwise one is made, with the demo data if asked for, and deleted in the end. */
  dataDir?: string
  env?: Record<string, string>
}

function ownFolder(demo: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'house-'))
  if (demo && process.env.E2E_DEMO_DATA) cpSync(process.env.E2E_DEMO_DATA, folder, { recursive: true })
  return folder
}

/** Starts the built server on a free port of this machine and waits until it says that it is ready. */
export async function startHouse({ demo = false, dataDir, env = {} }: Wishes = {}): Promise<House> {
  const folder = dataDir ?? ownFolder(demo)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['app/server.ts', ...(demo ? ['--demo'] : [])], {
    env: {
      ...inherited,
      NODE_ENV: 'production',
      PORT: String(port),
      APP_URL: url,
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
      API_CALLS_PER_MINUTE: '100000',
      BOOTSTRAP_API_TOKEN: apiToken,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  await new Promise<void>((ready, failed) => {
    const patience = setTimeout(() => {
      child.kill('SIGKILL')
      failed(new Error(`The server did not become ready:\n${output}`))
    }, 150_000)
    const hear = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000)
      if (!output.includes('Ready: ')) return
      clearTimeout(patience)
      ready()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => {
      clearTimeout(patience)
      failed(new Error(`The server ended with ${code}:\n${output}`))
    })
  })
  return {
    url,
    dataDir: folder,
    pid: child.pid ?? 0,
    printed: () => output,
    async stop() {
      child.kill('SIGTERM')
      const patience = setTimeout(() => child.kill('SIGKILL'), 20_000)
      const code = await ended
      clearTimeout(patience)
      if (output.includes('"level":50')) console.error(`The server noted faults:\n${output}`)
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true })
      if (code !== 0) throw new Error(`The server did not stop gracefully (${code}):\n${output}`)
    },
    async api(method, path, body) {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { Authorization: `Bearer ${apiToken}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
    },
  }
}

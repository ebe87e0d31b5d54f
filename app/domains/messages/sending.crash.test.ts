import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyMigrations } from '../../../prisma/migrate.ts'
import { openDatabase } from '../../../prisma/open.ts'
import { crashRun } from '../../testing/crash-run.ts'
import type { CrashFigures } from '../../testing/crash-run.ts'
import { serverDatabase } from '../../testing/server-database.ts'

const expectOnce = (figures: CrashFigures) => {
  expect(figures).toMatchObject({ twice: 0, sentWithoutOne: 0, lost: 0 })
  expect(Object.keys(figures.states).filter((state) => state !== 'sent' && state !== 'uncertain')).toEqual([])
}

test(
  'killed again and again while it sends 500 invitations from the embedded database, the process sends each once or marks it uncertain',
  { timeout: 300_000 },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'crash-'))
    try {
      const fresh = await openDatabase({ dataDir })
      await applyMigrations(fresh.adapter)
      await fresh.close()
      const figures = await crashRun({
        location: { dataDir },
        messages: 500,
        workers: 1,
        kills: 2,
        leaseMs: 60_000,
        random: Math.random,
      })
      expect(figures.kills).toBe(2)
      expectOnce(figures)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
)

test(
  'two processes on a database server, one killed now and then, send 500 invitations once each or mark them uncertain',
  { timeout: 300_000 },
  async () => {
    const database = await serverDatabase(2)
    try {
      const figures = await crashRun({
        location: { url: database.url, connections: 8 },
        messages: 500,
        workers: 2,
        kills: 3,
        leaseMs: 1_000,
        random: Math.random,
      })
      expect(figures.kills).toBeGreaterThan(0)
      expectOnce(figures)
    } finally {
      await database.close()
    }
  },
)

/** `CRASH_MESSAGES=2000 npx vitest run app/domains/messages/sending.crash.test.ts` makes the long run and prints its figures. */
const long = Number(process.env.CRASH_MESSAGES ?? 0)

test.runIf(long > 0).each([true, false])(
  'the long run on a database server: two processes, twenty kills; note before the text leaves: %s',
  { timeout: 1_200_000 },
  async (protection) => {
    const database = await serverDatabase(2)
    try {
      const figures = await crashRun({
        location: { url: database.url, connections: 8 },
        messages: long,
        workers: 2,
        kills: 20,
        leaseMs: 1_000,
        random: Math.random,
        protection,
      })
      console.log(JSON.stringify({ protection, ...figures }))
      if (protection) expectOnce(figures)
      else expect(figures.twice).toBeGreaterThan(0)
    } finally {
      await database.close()
    }
  },
)

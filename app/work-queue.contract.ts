import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../prisma/open.ts'
import { startWorkQueue } from './work-queue.server.ts'

/** What the work queue does on every database. */
export function workQueueContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  test(`${name}: a call wakes the work, and a failed run is tried again`, { timeout: 300_000 }, async () => {
    const runs: number[] = []
    const faults: unknown[] = []
    const queue = await startWorkQueue(
      database,
      [
        {
          name: 'send-messages',
          cron: '* * * * *',
          run: () => {
            runs.push(Date.now())
            return runs.length === 1 ? Promise.reject(new Error('database away')) : Promise.resolve()
          },
        },
      ],
      (error) => faults.push(error),
    )
    try {
      await queue.call('send-messages')
      await expect.poll(() => runs.length, { timeout: 30_000, interval: 100 }).toBeGreaterThan(1)
      expect(faults).toEqual([])
    } finally {
      await queue.stop()
    }
  })
}

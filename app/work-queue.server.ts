import { PgBoss } from 'pg-boss'
import type { OpenDatabase } from '../prisma/open.ts'

/** Work that the clock starts, or a wake-up call. Doing it twice must be harmless: the truth is in the rows of the domain. */
export interface ClockWork {
  /** Small letters and hyphens. */
  name: string
  /** Five fields, in the time of Europe/Berlin; none: only when called. */
  cron?: string
  run: () => Promise<unknown>
}

export interface WorkQueue {
  /** Calls for a piece of work soon, by whichever process is free. Calls that come while one waits are one. */
  call(name: string): Promise<void>
  stop(): Promise<void>
}

/** pg-boss over the database that is open already, embedded or server: wakes the workers of every process and keeps the clock. */
export async function startWorkQueue(
  database: Pick<OpenDatabase, 'executeSql'>,
  works: readonly ClockWork[],
  fault: (error: unknown) => void,
): Promise<WorkQueue> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => database.executeSql(text, values) } })
  boss.on('error', fault)
  await boss.start()
  for (const { name, cron, run } of works) {
    await boss.createQueue(name, { policy: 'short', retryLimit: 2, expireInSeconds: 600 })
    await boss.work(name, { pollingIntervalSeconds: 2 }, async () => {
      await run()
    })
    if (cron) await boss.schedule(name, cron, null, { tz: 'Europe/Berlin' })
  }
  return {
    call: async (name) => {
      await boss.send(name)
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  }
}

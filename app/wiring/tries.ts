import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import type { OpenDatabase } from '../../prisma/open.ts'

/** Counts tries in a window of time, in the database, so that every process of the house counts the same. */
export interface Limit {
  /** Counts one more try; false when there were too many. */
  takes(key: string): Promise<boolean>
  /** Counts one more; null, or the seconds to wait when there were too many. */
  wait(key: string): Promise<number | null>
  /** Forgets the tries of a key, after it went well. */
  forget(key: string): Promise<void>
}

/**
 * At most `points` tries of a key in `seconds`; `name` keeps the windows of different things apart. With `remembers` a process turns who
 * is over the limit away until the window ends without asking the database again; `forget` does not help then.
 */
export function limitOf(
  database: OpenDatabase,
  name: string,
  points: number,
  seconds: number,
  remembers = false,
): Limit {
  const limiter = new RateLimiterPostgres({
    storeClient: {
      query: ({ text, values }: { text: string; values: unknown[] }) => database.executeSql(text, values),
    },
    storeType: 'client',
    tableName: 'tries',
    tableCreated: true,
    clearExpiredByTimeout: false,
    ...(remembers ? { inMemoryBlockOnConsumed: points + 1 } : {}),
    keyPrefix: name,
    points,
    duration: seconds,
  })
  const wait = (key: string) =>
    limiter.consume(key.slice(0, 200)).then(
      () => null,
      (reason: unknown) => {
        if (reason instanceof Error) throw reason
        return Math.max(1, Math.ceil((reason as RateLimiterRes).msBeforeNext / 1_000))
      },
    )
  return {
    wait,
    takes: async (key) => (await wait(key)) === null,
    forget: async (key) => void (await limiter.delete(key.slice(0, 200))),
  }
}

/**
 * Counts tries in a window of `seconds`: of one machine, of one key (what is tried) and of all together. Answers whether one more is
 * allowed.
 */
export function countTries(
  database: OpenDatabase,
  name: string,
  points: { machine: number; key: number; house: number },
  seconds: number,
): (machine: string, key: string) => Promise<boolean> {
  const perMachine = limitOf(database, `${name}-machine`, points.machine, seconds)
  const perKey = limitOf(database, `${name}-key`, points.key, seconds)
  const all = limitOf(database, `${name}-all`, points.house, seconds)
  return async (machine, key) =>
    (await perMachine.takes(machine)) && (await perKey.takes(key)) && (await all.takes('all'))
}

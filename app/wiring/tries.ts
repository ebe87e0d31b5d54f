import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * Counts tries in a window of `seconds`: of one machine, of one key (what is tried) and of all together. Answers whether one more is
 * allowed.
 */
export function countTries(
  points: { machine: number; key: number; house: number },
  seconds: number,
): (machine: string, key: string) => Promise<boolean> {
  const limit = (count: number) => new RateLimiterMemory({ points: count, duration: seconds })
  const [perMachine, perKey, all] = [limit(points.machine), limit(points.key), limit(points.house)]
  const takes = (limiter: RateLimiterMemory, key: string) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    )
  return async (machine, key) =>
    (await takes(perMachine, machine)) && (await takes(perKey, key)) && (await takes(all, 'all'))
}

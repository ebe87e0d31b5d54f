/** Attempts in all: with the pauses below the last one is about three days after the first. */
export const maxAttempts = 14

const firstPauseMs = 60_000
const longestPauseMs = 8 * 3_600_000

/**
 * Pause in milliseconds before the next attempt after `attempts` that failed (1 or more), or `give_up`. Doubling from one minute to eight
 * hours (greylisting opens within minutes; a server that is away overnight is met again, RFC 5321 4.5.4.1), of which a random
 * share of up to half is taken off, so that a thousand mails do not come back at once. `random` is from 0 to below 1.
 */
export function pauseBeforeRetry(attempts: number, random: number): number | 'give_up' {
  if (attempts >= maxAttempts) return 'give_up'
  const full = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempts - 1))
  return Math.round(full * (1 - random / 2))
}

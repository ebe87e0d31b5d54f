/** When a firm drops out of the leads: asked this often, and silent this many days since the first of these asks (about five months). */
export const asleepAfter = { asks: 4, days: 150 } as const

/** What is known of asking a firm since it last answered or was woken. Days are ISO dates. */
export interface Asking {
  /** Asks without an answer: leads taken and given up or still unanswered, calls that reached nobody. */
  asks: number
  firstAsk: string | null
}

/**
 * Whether a firm sleeps (ruht): asked many times and never heard of in five months. It is not asked again until somebody wakes it; an
 * answer of any kind, also a refusal, keeps it awake.
 */
export function isAsleep({ asks, firstAsk }: Asking, today: string): boolean {
  if (firstAsk === null || asks < asleepAfter.asks) return false
  return (Date.parse(today) - Date.parse(firstAsk)) / 86_400_000 >= asleepAfter.days
}

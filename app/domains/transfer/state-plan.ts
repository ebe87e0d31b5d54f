/** Steps that a state may take: the first states under the empty name. */
export type Steps = Readonly<Record<string, readonly string[]>>

/** How a record comes to its state: the first one a new row gets, the step after it, or why it cannot get there. */
export type StatePlan = { ok: true; first: string; step: string | null } | { ok: false; reason: string }

/**
 * Plans the way to the state that a record names. `now` is the state of the row that is there, null for a new one; `wished` is null
 * where the record names none: a new row then gets `usual`, an old one stays as it is.
 */
export function planState(steps: Steps, now: string | null, wished: string | null, usual: string): StatePlan {
  const first = steps[''] ?? []
  if (now !== null) {
    if (wished === null || wished === now) return { ok: true, first: usual, step: null }
    if (steps[now]?.includes(wished)) return { ok: true, first: usual, step: wished }
    return { ok: false, reason: `may not go from ${now} to ${wished}, only to ${steps[now]?.join(', ') ?? 'none'}` }
  }
  const state = wished ?? usual
  if (first.includes(state)) return { ok: true, first: state, step: null }
  const before = [usual, ...first].find((one) => first.includes(one) && steps[one]?.includes(state))
  return before ? { ok: true, first: before, step: state } : { ok: false, reason: `no new record may be ${state}` }
}

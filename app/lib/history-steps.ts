/** An entry of the history as the database keeps it. */
interface Entry {
  at: Date
  actor: string
  actorName: string | null
  action: string
  changes: Record<string, unknown> | null
}

/** An entry in words; one for each transaction. */
interface Step {
  at: Date
  actor: string
  actorName: string | null
  what?: string
  changes: { label: string; from: string; to: string }[]
}

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Columns that say nothing to a reader. */
const silent = new Set(['lat', 'lon', 'createdAt', 'extra', 'source'])

/**
 * The history in words. `words` says a field's value (camel case), `labels` its name, `actions` what other entries say.
 * Changes of rows that belong to the record (targets) are joined by `rows`, which gets what was added and removed.
 */
export function historySteps(
  entries: readonly Entry[],
  given: {
    labels: Readonly<Record<string, string>>
    words(field: string, value: unknown): string
    actions: Readonly<Record<string, string>>
    rows?: (
      removed: readonly Record<string, unknown>[],
      added: readonly Record<string, unknown>[],
    ) => { label: string; from: string; to: string } | null
  },
): Step[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.at.getTime()} ${entry.actor}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].flatMap((group): Step[] => {
    const [first] = group
    if (!first) return []
    const created = group.find((entry) => given.actions[entry.action])
    const changes = group
      .filter((entry) => entry.action === 'changed')
      .flatMap((entry) => Object.entries(entry.changes ?? {}))
      .flatMap(([column, pair]) => {
        const field = camel(column)
        if (silent.has(field) || !Array.isArray(pair)) return []
        const [from, to] = [given.words(field, pair[0]), given.words(field, pair[1])]
        return from === to ? [] : [{ label: given.labels[field] ?? field, from, to }]
      })
    const rowsOf = (ending: string) =>
      group.filter((entry) => entry.action.endsWith(ending)).map((entry) => entry.changes ?? {})
    const rows = created ? null : (given.rows?.(rowsOf('_removed'), rowsOf('_added')) ?? null)
    if (rows) changes.push(rows)
    const what = created ? given.actions[created.action] : undefined
    if (!what && changes.length === 0) return []
    return [{ at: first.at, actor: first.actor, actorName: first.actorName, changes, ...(what ? { what } : {}) }]
  })
}

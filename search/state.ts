import type { OpenDatabase } from '../prisma/open.ts'

/** How search stands: `behind` when changes have waited for more than some seconds, `unfinished` when a rebuild died on the way. */
export interface SearchState {
  engine: 'postgres' | 'meilisearch'
  state: 'ok' | 'behind' | 'rebuilding' | 'unfinished'
  /** Changes that are not read in yet, and for how many seconds the oldest has waited. */
  waiting: number
  lagSeconds: number
  /** Of a rebuild, in per cent. */
  done: number | null
}

const behindAfterSeconds = 15

/** The state of the documents in the database. */
export async function searchState(db: Pick<OpenDatabase, 'executeSql'>): Promise<SearchState> {
  const { rows } = await db.executeSql(`
    SELECT i.building, i.done, i.total, coalesce(i.lease_until > now(), false) AS alive,
      (SELECT count(*)::int FROM (SELECT FROM search_change LIMIT 100000) c) AS waiting,
      (SELECT coalesce(extract(epoch FROM clock_timestamp() - c.at), 0)::float8 FROM search_change c ORDER BY c.seq LIMIT 1) AS lag
    FROM search_index i WHERE i.engine = 'postgres'`)
  const row = rows[0] ?? {}
  const lagSeconds = Math.max(0, Math.round(Number(row.lag ?? 0) * 10) / 10)
  const rebuilding = row.building !== null && row.building !== undefined
  const state = rebuilding
    ? row.alive
      ? 'rebuilding'
      : 'unfinished'
    : lagSeconds > behindAfterSeconds
      ? 'behind'
      : 'ok'
  const done = rebuilding ? Math.min(100, Math.round((100 * Number(row.done)) / Math.max(1, Number(row.total)))) : null
  return { engine: 'postgres', state, waiting: Number(row.waiting ?? 0), lagSeconds, done }
}

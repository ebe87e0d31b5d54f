import { randomUUID } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import type { houseSearch } from '../../search/house-search.ts'
import { meilisearchEngine } from '../../search/meilisearch-engine.ts'
import { faultOf } from '../../search/meilisearch-fault.ts'
import { createRemoteFollower } from '../../search/meilisearch-follow.ts'
import { withFallback } from '../../search/with-fallback.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Env } from '../http/env.ts'
import type { Log } from '../http/log.server.ts'

/** Milliseconds that the follower leaves a server alone that did not take what it sent. */
const rest = 10_000

/** A Meilisearch server beside the database: it answers while it can, follows the documents, and says how it stands. */
export function remoteSearch(database: OpenDatabase, env: Env, own: ReturnType<typeof houseSearch>, log: Log) {
  const { prisma } = database
  const client = new Meilisearch({
    host: env.MEILISEARCH_URL ?? '',
    timeout: 30_000,
    ...(env.MEILISEARCH_API_KEY ? { apiKey: env.MEILISEARCH_API_KEY } : {}),
  })
  const engine = withFallback(
    meilisearchEngine(client, own.compounds),
    own.engine,
    () => Date.now(),
    (fault) => log.warn({ fault: faultOf(fault) }, 'the search server did not answer; the database does'),
  )
  const follower = createRemoteFollower(prisma, client, randomUUID())
  let again = 0
  return {
    engine,
    /** Sends what is new; a fault is noted and tried again later. */
    async follow(): Promise<void> {
      if (Date.now() < again) return
      try {
        while ((await follower.push()) > 0);
      } catch (error) {
        again = Date.now() + rest
        log.warn({ fault: faultOf(error) }, 'the search server could not follow')
      }
    },
    rebuild: () => follower.rebuild(),
    async state() {
      const index = await prisma.searchIndex.findUnique({ where: { engine: 'meilisearch' } })
      const { rows } = await database.executeSql(
        `SELECT count(*)::int AS n, coalesce(extract(epoch FROM clock_timestamp() - min(d.at)), 0)::float8 AS lag
        FROM search_document d JOIN search_index p ON p.engine = 'postgres' AND d.generation = p.generation WHERE d.seq > $1`,
        [String(index?.cursor ?? 0)],
      )
      return {
        engine: 'meilisearch' as const,
        answering: engine.resting() ? 'postgres' : 'meilisearch',
        server: {
          state: index?.fault ?? (index?.settings ? 'ok' : 'not_built'),
          waiting: Number(rows[0]?.n ?? 0),
          lagSeconds: Math.round(Number(rows[0]?.lag ?? 0) * 10) / 10,
        },
      }
    },
  }
}

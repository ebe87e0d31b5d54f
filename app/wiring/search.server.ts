import { setTimeout as sleep } from 'node:timers/promises'
import { remoteSearch } from './search-remote.server.ts'
import { houseSearch } from '../../search/house-search.ts'
import { documentCounts } from '../../search/check.ts'
import { renewIfOld } from '../../search/renew.ts'
import { searchState } from '../../search/state.ts'
import { loadTitles } from '../commands/catalogue.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { openRows, rowsOfHits } from '../domains/search/hits.reads.server.ts'
import type { FoundRow } from '../domains/search/hits.reads.server.ts'
import { mostIds, noFilter } from '../domains/search/search.ts'
import type { FacetCounts, SearchKind, SearchQuestion } from '../domains/search/search.ts'
import type { Parts } from './parts.ts'

/** Milliseconds between two looks while nothing happens. */
const pause = 500

const titles = () => loadTitles().map(({ title }) => title)

/** Hits of one kind as the reader may see them. */
export interface FoundKind {
  kind: SearchKind
  rows: FoundRow[]
  total: number | null
  facets: FacetCounts
}

/** Search: the engine that answers, the follower of the outbox, hits as the reader may see them. */
export function wireSearch({ database, env, log }: Parts) {
  const { prisma } = database
  const search = houseSearch(database, titles())
  const remote = env.MEILISEARCH_URL ? remoteSearch(database, env, search, log) : null
  const engine = remote?.engine ?? search.engine
  let stopped = false
  let running: Promise<void> | null = null

  const drain = () => search.drain(() => !stopped)

  async function follow(): Promise<void> {
    await renewIfOld(prisma, search.reader).catch((error: unknown) =>
      log.error({ err: error }, 'search could not be built anew'),
    )
    while (!stopped) {
      await drain().catch((error: unknown) => log.error({ err: error }, 'search could not follow the database'))
      await remote?.follow()
      await sleep(pause)
    }
  }

  return {
    app: {
      /** Brings the documents up to every change committed so far. */
      drain,
      /** How search stands, for /readyz and administrators. */
      state: async () => ({ ...(await searchState(database)), ...(remote ? await remote.state() : {}) }),
      start: () => {
        running ??= follow()
      },
      stop: async () => {
        stopped = true
        await running
      },
    },
    reads: {
      /** Rows and documents of each kind, for administrators. */
      documents: (scope: Scope) => documentCounts(prisma, scope),
      /** The best of all kinds together, while somebody types. */
      async suggest(scope: Scope, question: SearchQuestion): Promise<FoundRow[]> {
        const answer = await engine.search(question)
        const best = answer.kinds
          .flatMap(({ hits }) => hits)
          .sort((a, b) => b.score - a.score)
          .slice(0, question.limit)
        const rows = new Map<string, FoundRow>()
        for (const kind of question.kinds) {
          const ids = best.filter((hit) => hit.kind === kind).map(({ id }) => id)
          for (const row of await rowsOfHits(scope, prisma, kind, ids, {})) rows.set(`${kind} ${row.id}`, row)
        }
        return best.flatMap(({ kind, id }) => rows.get(`${kind} ${id}`) ?? [])
      },
      /** Vacancies and events as customers may see them. */
      async open(question: SearchQuestion, now: Date): Promise<{ rows: FoundRow[]; marked: string[] }> {
        const answer = await engine.search({ ...question, counts: false })
        const rows: FoundRow[] = []
        for (const { kind, hits } of answer.kinds)
          if (kind === 'vacancy' || kind === 'event')
            rows.push(
              ...(await openRows(
                prisma,
                kind,
                hits.map(({ id }) => id),
                now,
              )),
            )
        return { rows, marked: answer.marked }
      },
      /** Ids of everything of a kind that words mean, the best first: what a list then narrows by scope and state in SQL. */
      async ids(kind: SearchKind, text: string): Promise<{ ids: string[]; marked: string[]; loosened: boolean }> {
        const { kinds, marked, loosened } = await engine.search({
          text,
          kinds: [kind],
          filter: noFilter(0),
          sort: 'best',
          limit: mostIds,
          offset: 0,
          counts: false,
        })
        return { ids: kinds.flatMap(({ hits }) => hits.map(({ id }) => id)), marked, loosened }
      },
      /** Searches, then reads every hit anew with the reader's scope: an index never decides what somebody sees, and its counts are for staff alone. */
      async find(
        scope: Scope,
        question: SearchQuestion,
      ): Promise<{ kinds: FoundKind[]; marked: string[]; loosened: boolean }> {
        const answer = await engine.search(question)
        const kinds: FoundKind[] = []
        for (const { kind, hits, total, facets } of answer.kinds) {
          const ids = hits.map(({ id }) => id)
          const rows = await rowsOfHits(scope, prisma, kind, ids, question.filter.facets)
          const shown = total === null ? null : total - (ids.length - rows.length)
          kinds.push({
            kind,
            rows,
            ...(scope.kind === 'house' ? { total: shown, facets } : { total: null, facets: {} }),
          })
        }
        return { kinds, marked: answer.marked, loosened: answer.loosened }
      },
    },
  }
}

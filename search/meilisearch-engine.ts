import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { readinessStates } from '../app/domains/candidates/candidate.ts'
import { facetsOfKind, searchKinds } from '../app/domains/search/search.ts'
import type {
  FacetName,
  KindAnswer,
  SearchAnswer,
  SearchHit,
  SearchKind,
  SearchQuestion,
} from '../app/domains/search/search.ts'
import type { Compounds } from './compounds.ts'
import type { SearchEngine } from './engine.ts'
import { readinessFilter, remoteFilter, remoteSort } from './meilisearch-query.ts'
import { indexOf } from './meilisearch-settings.ts'
import { neutralWord, queryWords } from './words.ts'

interface RemoteHit {
  ref: string
  _rankingScore?: number
  _formatted?: { title?: string; keys?: string }
  _federation?: { indexUid: string; weightedRankingScore?: number }
}

/** One answer of a multi-search, as far as it is read here. */
interface RemoteAnswer {
  hits: RemoteHit[]
  estimatedTotalHits?: number
  facetDistribution?: Record<string, Record<string, number>>
}

type Strategy = 'all' | 'frequency'

const [open, close] = ['\u0002', '\u0003']
const shown = {
  attributesToRetrieve: ['ref'],
  attributesToHighlight: ['title', 'keys'],
  highlightPreTag: open,
  highlightPostTag: close,
  showRankingScore: true,
}

/** Where ids alone are wanted, thousands of them: nothing is highlighted. */
const idsOnly = { attributesToRetrieve: ['ref'] }
const manyHits = 1_000

const marks = (hits: readonly RemoteHit[]): string[] =>
  hits.flatMap(({ _formatted }) =>
    [
      ...`${_formatted?.title ?? ''} ${_formatted?.keys ?? ''}`.matchAll(
        new RegExp(`${open}([^${close}]+)${close}`, 'g'),
      ),
    ].map(([, word]) => word ?? ''),
  )

const hitOf = (kind: SearchKind, hit: RemoteHit): SearchHit => ({
  kind,
  id: hit.ref,
  score: hit._federation?.weightedRankingScore ?? hit._rankingScore ?? 0,
})

/** While somebody types: the best of all kinds in one federated list. */
async function federated(
  client: Meilisearch,
  q: string,
  strategy: Strategy,
  question: SearchQuestion,
): Promise<{ kinds: KindAnswer[]; marked: string[] }> {
  const answer = (await client.multiSearch({
    federation: { limit: question.limit, offset: question.offset },
    queries: question.kinds.map((kind) => ({
      indexUid: indexOf(kind),
      q,
      matchingStrategy: strategy,
      filter: remoteFilter(question.filter),
      ...shown,
    })),
  })) as unknown as RemoteAnswer
  const kinds = question.kinds.map((kind) => ({
    kind,
    hits: answer.hits
      .filter(({ _federation }) => _federation?.indexUid === indexOf(kind))
      .map((hit) => hitOf(kind, hit)),
    total: null,
    facets: {},
  }))
  return { kinds, marked: marks(answer.hits) }
}

interface Ask {
  kind: SearchKind
  /** `hits`, or the counts of one facet (of readiness: of one state). */
  what: { hits: true } | { facet: FacetName; state?: string }
  query: MultiSearchQuery
}

function asksOf(kind: SearchKind, q: string, strategy: Strategy, question: SearchQuestion): Ask[] {
  const { filter, counts } = question
  const names = counts ? facetsOfKind[kind].filter((name) => name !== 'readiness') : []
  const chosen = names.filter((name) => (filter.facets[name]?.length ?? 0) > 0)
  const base = { indexUid: indexOf(kind), q, matchingStrategy: strategy }
  const sort = remoteSort(question.sort, kind, filter, q !== '')
  const main: MultiSearchQuery = {
    ...base,
    ...(question.limit > manyHits ? idsOnly : shown),
    filter: remoteFilter(filter),
    limit: question.limit,
    offset: question.offset,
    ...(sort.length > 0 ? { sort } : {}),
    ...(names.length > chosen.length ? { facets: names.filter((name) => !chosen.includes(name)) } : {}),
  }
  const own = chosen.map((name): Ask => ({
    kind,
    what: { facet: name },
    query: { ...base, filter: remoteFilter(filter, name), facets: [name], limit: 0 },
  }))
  const ready = counts && facetsOfKind[kind].includes('readiness') ? readinessStates : []
  const states = ready.map((state): Ask => ({
    kind,
    what: { facet: 'readiness', state },
    query: { ...base, filter: [...remoteFilter(filter, 'readiness'), readinessFilter(state, filter.today)], limit: 0 },
  }))
  return [{ kind, what: { hits: true }, query: main }, ...own, ...states]
}

const sorted = (values: Record<string, number>) =>
  Object.entries(values)
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** Kinds apart, with counts, in one request. */
async function apart(
  client: Meilisearch,
  q: string,
  strategy: Strategy,
  question: SearchQuestion,
): Promise<{ kinds: KindAnswer[]; marked: string[] }> {
  const asks = question.kinds.flatMap((kind) => asksOf(kind, q, strategy, question))
  const { results } = (await client.multiSearch({ queries: asks.map(({ query }) => query) })) as unknown as {
    results: RemoteAnswer[]
  }
  const kinds = new Map<SearchKind, KindAnswer>(
    question.kinds.map((kind) => [kind, { kind, hits: [], total: null, facets: {} }]),
  )
  const marked: string[] = []
  for (const [at, { kind, what }] of asks.entries()) {
    const [answer, result] = [kinds.get(kind), results[at]]
    if (!answer || !result) continue
    if ('hits' in what) {
      answer.hits = result.hits.map((hit) => hitOf(kind, hit))
      answer.total = question.counts ? (result.estimatedTotalHits ?? 0) : null
      marked.push(...marks(result.hits))
    } else if (what.state !== undefined) {
      const count = result.estimatedTotalHits ?? 0
      if (count > 0) answer.facets.readiness = [...(answer.facets.readiness ?? []), { value: what.state, count }]
    }
    for (const [name, values] of Object.entries(result.facetDistribution ?? {})) {
      const facet = facetsOfKind[kind].find((one) => one === name)
      if (facet) answer.facets[facet] = sorted(values)
    }
  }
  return { kinds: [...kinds.values()], marked }
}

/** Search by a Meilisearch server over the same folded words. Throws what the client throws. */
export function meilisearchEngine(client: Meilisearch, compounds: Compounds): SearchEngine {
  async function search(question: SearchQuestion): Promise<SearchAnswer> {
    const words = queryWords(question.text).map(neutralWord)
    const ask = question.counts || question.kinds.length < 2 ? apart : federated
    const split = words.flatMap((word) => {
      const parts = compounds.smallestOf(word)
      return parts.length > 1 ? parts : [word]
    })
    const tries: [string[], Strategy][] = [[words, 'all']]
    if (split.length > words.length) tries.push([split, 'all'])
    if (words.length > 1) tries.push([words, 'frequency'])
    for (const [at, [tried, strategy]] of tries.entries()) {
      const found = await ask(client, tried.join(' '), strategy, question)
      const empty = found.kinds.every(({ hits }) => hits.length === 0)
      if (!empty || at === tries.length - 1)
        return {
          kinds: found.kinds,
          marked: [...new Set([...words, ...found.marked])],
          loosened: strategy !== 'all' && !empty,
        }
    }
    return { kinds: [], marked: [], loosened: false }
  }
  return { name: 'meilisearch', search }
}

/** The kind of an index by its name. */
export const kindOfIndex = (uid: string): SearchKind | undefined => searchKinds.find((kind) => indexOf(kind) === uid)

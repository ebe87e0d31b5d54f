import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'

/**
 * A server on loopback that holds each request against the published API of Meilisearch 1.x: paths, methods, bodies, keys, the life of
 * tasks. It is a check of protocol: it finds by the first typed word in the title and proves nothing about relevance.
 */
export interface ProtocolServer {
  url: string
  /** Requests as `METHOD path`, in order. */
  requests: string[]
  /** What did not fit the published API. */
  faults: string[]
  documents(index: string): Record<string, unknown>[]
  /** Makes an index say something else, or nothing, about a document: what a lost task or a foreign hand would leave. */
  spoil(index: string, key: string, document: Record<string, unknown> | null): void
  /** Makes it misbehave: answer late, refuse the key, fail tasks, say another version. */
  behave(as: { delay?: number; key?: string; taskError?: string; version?: string; broken?: boolean }): void
  close(): Promise<void>
}

const filter = z.array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]))
const query = z.strictObject({
  indexUid: z.string().regex(/^[\w-]{1,400}$/),
  q: z.string(),
  matchingStrategy: z.enum(['last', 'all', 'frequency']),
  filter,
  sort: z.array(z.string().regex(/^(?:[\w.]+|_geoPoint\(-?[\d.]+, ?-?[\d.]+\)):(?:asc|desc)$/)).optional(),
  facets: z.array(z.string()).optional(),
  limit: z.int().min(0).optional(),
  offset: z.int().min(0).optional(),
  attributesToRetrieve: z.array(z.string()).optional(),
  attributesToHighlight: z.array(z.string()).optional(),
  highlightPreTag: z.string().optional(),
  highlightPostTag: z.string().optional(),
  showRankingScore: z.boolean().optional(),
})
/** In a federated search the merged list has limit, offset and facets, its queries have none. */
const federatedQuery = query.omit({ limit: true, offset: true, facets: true })
const multiSearch = z.union([
  z.strictObject({ queries: z.array(query).min(1) }),
  z.strictObject({
    queries: z.array(federatedQuery).min(1),
    federation: z.strictObject({ limit: z.int().min(0).optional(), offset: z.int().min(0).optional() }),
  }),
])
const settingsBody = z.strictObject({
  searchableAttributes: z.array(z.string()),
  displayedAttributes: z.array(z.string()),
  filterableAttributes: z.array(z.string()),
  sortableAttributes: z.array(z.string()),
  rankingRules: z.array(
    z.string().regex(/^(words|typo|proximity|attribute|attributeRank|wordPosition|sort|exactness|\w+:(asc|desc))$/),
  ),
  typoTolerance: z.strictObject({
    enabled: z.boolean(),
    minWordSizeForTypos: z.strictObject({ oneTypo: z.int().min(0).max(255), twoTypos: z.int().min(0).max(255) }),
  }),
  synonyms: z.record(z.string(), z.array(z.string())),
  faceting: z.strictObject({ maxValuesPerFacet: z.int() }),
  pagination: z.strictObject({ maxTotalHits: z.int() }),
})
const aDocument = z.looseObject({
  key: z.string().regex(/^[\w-]{1,511}$/),
  _geo: z.strictObject({ lat: z.number(), lng: z.number() }).optional(),
})
const swap = z.array(z.strictObject({ indexes: z.tuple([z.string(), z.string()]), rename: z.boolean().optional() }))

type Filterable = z.infer<typeof settingsBody>
interface Index {
  settings: Filterable | null
  documents: Map<string, Record<string, unknown>>
}
interface Task {
  uid: number
  asked: number
  run: () => void
  error: { message: string; code: string; type: string; link: string } | null
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length === 0 ? undefined : (JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown)
}

/** Starts one; `key` is the only key that it takes. */
export async function startProtocolServer(key: string): Promise<ProtocolServer> {
  const indexes = new Map<string, Index>()
  const tasks: Task[] = []
  const [requests, faults]: [string[], string[]] = [[], []]
  let mood: Parameters<ProtocolServer['behave']>[0] = {}

  const problem = (code: string, message = code) => ({
    message,
    code,
    type: 'invalid_request',
    link: `https://docs.meilisearch.com/errors#${code}`,
  })
  const enqueue = (run: () => void, failsWith: string | null = null) => {
    const error = mood.taskError ?? failsWith
    const uid = tasks.push({ uid: tasks.length, asked: 0, run, error: error ? problem(error) : null }) - 1
    return {
      status: 202,
      body: {
        taskUid: uid,
        indexUid: null,
        status: 'enqueued',
        type: 'documentAdditionOrUpdate',
        enqueuedAt: new Date(0).toISOString(),
      },
    }
  }
  const attributesOf = (text: string): string[] => {
    const geo = text.startsWith('_geoRadius(') ? ['_geo'] : []
    return geo.length > 0
      ? geo
      : text
          .split(' AND ')
          .map(
            (part) =>
              /^(\w+)(?: NOT EXISTS| (?:=|>=|<=|<|>) (?:"(?:[^"\\]|\\.)*"|-?[\d.]+))$/.exec(part)?.[1] ?? `?${part}`,
          )
  }

  function find(one: z.infer<typeof query>) {
    const index = indexes.get(one.indexUid)
    if (!index) return null
    for (const text of one.filter.flat())
      for (const name of attributesOf(text))
        if (!index.settings?.filterableAttributes.includes(name))
          faults.push(`${one.indexUid}: ${text} is not filterable`)
    for (const name of one.facets ?? [])
      if (!index.settings?.filterableAttributes.includes(name)) faults.push(`${name} is no facet`)
    const [word = ''] = one.q.split(' ')
    const found = [...index.documents.values()].filter((document) => String(document.title).includes(word))
    return found.map((document) => ({
      ref: document.ref,
      _rankingScore: 0.5,
      _formatted: {
        ref: document.ref,
        title: String(document.title).replace(
          word,
          (hit) => `${one.highlightPreTag ?? ''}${hit}${one.highlightPostTag ?? ''}`,
        ),
        keys: '',
      },
    }))
  }

  /** Counts, a page of documents, or one. */
  function read(uid: string, { pathname, searchParams }: URL): { status: number; body: unknown } {
    const index = indexes.get(uid)
    if (!index) return { status: 404, body: problem('index_not_found') }
    const all = [...index.documents.values()]
    if (pathname === '/stats')
      return { status: 200, body: { numberOfDocuments: all.length, isIndexing: false, fieldDistribution: {} } }
    const fields = (searchParams.get('fields') ?? '*').split(',')
    const cut = (one: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(one).filter(([name]) => fields.includes(name)))
    const [offset, limit] = ['offset', 'limit'].map((name) =>
      Number(searchParams.get(name) ?? (name === 'limit' ? 20 : 0)),
    )
    for (const name of searchParams.keys())
      if (!['fields', 'offset', 'limit'].includes(name)) faults.push(`documents: ${name} is no parameter`)
    if (pathname === '/documents') {
      const results = all.slice(offset, (offset ?? 0) + (limit ?? 20)).map(cut)
      return { status: 200, body: { results, offset, limit, total: all.length } }
    }
    const one = index.documents.get(pathname.slice('/documents/'.length))
    return one ? { status: 200, body: cut(one) } : { status: 404, body: problem('document_not_found') }
  }

  function answer(method: string, path: string, body: unknown): { status: number; body: unknown } {
    const checked = <T>(schema: z.ZodType<T>): T => {
      const parsed = schema.safeParse(body)
      if (!parsed.success) faults.push(`${method} ${path}: ${parsed.error.message}`)
      return body as T
    }
    const [, uid = '', rest = ''] = /^\/indexes\/([\w-]+)(\/.*)?$/.exec(path) ?? []
    const make = () => indexes.get(uid) ?? indexes.set(uid, { settings: null, documents: new Map() }).get(uid)
    if (method === 'GET' && path === '/version')
      return { status: 200, body: { commitSha: 'x', commitDate: 'x', pkgVersion: mood.version ?? '1.50.0' } }
    if (method === 'GET' && path.startsWith('/tasks/')) {
      const task = tasks[Number(path.slice(7))]
      if (!task) return { status: 404, body: problem('task_not_found') }
      task.asked += 1
      if (task.asked === 2 && !task.error) task.run()
      const status = task.asked === 1 ? 'processing' : task.error ? 'failed' : 'succeeded'
      return {
        status: 200,
        body: { uid: task.uid, status, type: 'settingsUpdate', error: status === 'failed' ? task.error : null },
      }
    }
    if (method === 'POST' && path === '/indexes') {
      const { uid: name } = checked(z.strictObject({ uid: z.string(), primaryKey: z.literal('key') }))
      return enqueue(
        () => indexes.set(name, { settings: null, documents: new Map() }),
        indexes.has(name) ? 'index_already_exists' : null,
      )
    }
    if (method === 'DELETE' && uid && !rest)
      return enqueue(() => indexes.delete(uid), indexes.has(uid) ? null : 'index_not_found')
    if (method === 'PATCH' && rest === '/settings') {
      const settings = checked(settingsBody)
      return enqueue(() => Object.assign(make() ?? {}, { settings }))
    }
    if (method === 'POST' && rest === '/documents?primaryKey=key') {
      const documents = checked(z.array(aDocument))
      return enqueue(() => documents.forEach((document) => make()?.documents.set(document.key, document)))
    }
    if (method === 'POST' && rest === '/documents/delete-batch') {
      const keys = checked(z.array(z.string()))
      return enqueue(() => keys.forEach((one) => make()?.documents.delete(one)))
    }
    if (method === 'GET' && (rest === '/stats' || rest.startsWith('/documents')))
      return read(uid, new URL(`http://x${rest}`))
    if (method === 'POST' && path === '/swap-indexes') {
      const [pair] = checked(swap)
      const [a, b] = pair?.indexes ?? ['', '']
      const there = indexes.has(a) && indexes.has(b)
      return enqueue(
        () => {
          const [left, right] = [indexes.get(a), indexes.get(b)]
          if (left && right) indexes.set(a, right).set(b, left)
        },
        there ? null : 'index_not_found',
      )
    }
    if (method === 'POST' && path === '/multi-search') {
      const asked = checked(multiSearch)
      const results = asked.queries.map((one) => ({ one, hits: find(one as z.infer<typeof query>) }))
      const missing = results.find(({ hits }) => hits === null)
      if (missing) return { status: 400, body: problem('index_not_found', `Index ${missing.one.indexUid} not found.`) }
      if ('federation' in asked) {
        const hits = results.flatMap(({ one, hits: found }) =>
          (found ?? []).map((hit) => ({
            ...hit,
            _federation: { indexUid: one.indexUid, queriesPosition: 0, weightedRankingScore: 0.5 },
          })),
        )
        return {
          status: 200,
          body: {
            hits: hits.slice(0, asked.federation.limit ?? 20),
            processingTimeMs: 0,
            limit: 20,
            offset: 0,
            estimatedTotalHits: hits.length,
          },
        }
      }
      return {
        status: 200,
        body: {
          results: results.map(({ one, hits }) => ({
            indexUid: one.indexUid,
            query: one.q,
            hits: (hits ?? []).slice(0, (one as { limit?: number }).limit ?? 20),
            estimatedTotalHits: hits?.length ?? 0,
            processingTimeMs: 0,
          })),
        },
      }
    }
    faults.push(`${method} ${path} is no part of the API that the house uses`)
    return { status: 404, body: problem('not_found') }
  }

  const server = createServer((request, response) => {
    void (async () => {
      const [method, path] = [request.method ?? '', request.url ?? '']
      requests.push(`${method} ${path}`)
      const body = await bodyOf(request)
      if (body !== undefined && !request.headers['content-type']?.startsWith('application/json'))
        faults.push(`${path}: content type`)
      if (mood.delay) await new Promise((later) => setTimeout(later, mood.delay))
      const known = request.headers.authorization === `Bearer ${mood.key ?? key}`
      const { status, body: said } = mood.broken
        ? { status: 500, body: problem('internal') }
        : known
          ? answer(method, path, body)
          : { status: 403, body: { ...problem('invalid_api_key'), type: 'auth' } }
      response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' }).end(JSON.stringify(said))
    })()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests,
    faults,
    documents: (index) => [...(indexes.get(index)?.documents.values() ?? [])],
    spoil: (index, id, document) => {
      const { documents } = indexes.get(index) ?? { documents: new Map<string, Record<string, unknown>>() }
      if (document) documents.set(id, document)
      else documents.delete(id)
    },
    behave: (as) => {
      mood = as
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch'
import { searchKinds } from '../app/domains/search/search.ts'
import type { SearchKind } from '../app/domains/search/search.ts'
import { Prisma } from '../prisma/generated/client.ts'
import type { PrismaClient } from '../prisma/generated/client.ts'
import type { SearchDocument } from './document.ts'
import { documentVersion } from './document.ts'
import { checkVersion, faultOf, RemoteTaskFailed } from './meilisearch-fault.ts'
import { indexOf, keyOf, nextIndexOf, remoteDocument, settings } from './meilisearch-settings.ts'

/** Documents that one request carries. */
const atOnce = 1_000
/** Milliseconds that a task may take before it counts as slow. */
const patience = 120_000

type Stored = SearchDocument & { seq: bigint; gone: boolean }

const columns = Prisma.sql`seq, gone, kind, id, title, parts, keys, "text", tags, lat, lon, pay, start_day AS "startDay", ready_day AS "readyDay",
  begins_day AS "beginsDay", fresh`

/** Waits for a task; a task that failed is an error with the server's code. */
async function done(task: EnqueuedTaskPromise, quiet?: string): Promise<void> {
  const ended = await task.waitTask({ timeout: patience, interval: 50 })
  if (ended.status === 'succeeded' || (quiet && ended.error?.code === quiet)) return
  throw new RemoteTaskFailed(
    ended.error?.code ?? ended.status,
    ended.error?.message ?? `A task ended as ${ended.status}`,
  )
}

const liveGeneration = async (prisma: PrismaClient): Promise<number> =>
  (await prisma.searchIndex.findUnique({ where: { engine: 'postgres' } }))?.generation ?? 1

async function send(client: Meilisearch, kind: SearchKind, uid: string, documents: readonly Stored[]): Promise<void> {
  const mine = documents.filter((one) => one.kind === kind)
  const there = mine.filter(({ gone }) => !gone).map(remoteDocument)
  const gone = mine.filter((one) => one.gone).map(({ id }) => keyOf(id))
  if (there.length > 0) await done(client.index(uid).addDocuments(there, { primaryKey: 'key' }))
  if (gone.length > 0) await done(client.index(uid).deleteDocuments(gone))
}

/** Builds one index beside the one that answers, then swaps them: nobody meets a half-full index. */
async function rebuildKind(
  prisma: PrismaClient,
  client: Meilisearch,
  generation: number,
  kind: SearchKind,
): Promise<void> {
  const [uid, next] = [indexOf(kind), nextIndexOf(kind)]
  await done(client.deleteIndex(next), 'index_not_found')
  await done(client.createIndex(next, { primaryKey: 'key' }))
  await done(client.index(next).updateSettings(settings))
  for (let after = ''; ;) {
    const page = await prisma.$queryRaw<Stored[]>`SELECT ${columns} FROM search_document
      WHERE generation = ${generation} AND kind = ${kind} AND NOT gone AND id > ${after} ORDER BY id LIMIT ${atOnce}`
    if (page.length === 0) break
    await send(client, kind, next, page)
    after = page.at(-1)?.id ?? after
  }
  await done(client.createIndex(uid, { primaryKey: 'key' }), 'index_already_exists')
  await done(client.swapIndexes([{ indexes: [uid, next], rename: false }]))
  await done(client.deleteIndex(next))
}

/** Brings a Meilisearch server after the documents of the database, in the order in which they were written. One process at a time. */
export function createRemoteFollower(prisma: PrismaClient, client: Meilisearch, me: string) {
  const claim = async (): Promise<{ cursor: bigint; settings: string } | null> => {
    await prisma.searchIndex.upsert({ where: { engine: 'meilisearch' }, create: { engine: 'meilisearch' }, update: {} })
    const [row] = await prisma.$queryRaw<{ cursor: bigint; settings: string }[]>`
      UPDATE search_index SET lease_until = now() + interval '3 minutes', leased_by = ${me}
      WHERE engine = 'meilisearch' AND (lease_until IS NULL OR lease_until < now() OR leased_by = ${me}) RETURNING cursor, settings`
    return row ?? null
  }
  const note = (data: Prisma.SearchIndexUpdateInput) =>
    prisma.searchIndex.update({ where: { engine: 'meilisearch' }, data: { ...data, changedAt: new Date() } })

  /** Every index anew; the cursor is the last writing before the first page was read, so that nothing is missed. */
  async function rebuild(): Promise<void> {
    const [last] = await prisma.$queryRaw<{ seq: bigint }[]>`SELECT coalesce(max(seq), 0) AS seq FROM search_document`
    const generation = await liveGeneration(prisma)
    for (const kind of searchKinds) await rebuildKind(prisma, client, generation, kind)
    await note({ cursor: last?.seq ?? 0n, settings: String(documentVersion), fault: null })
  }

  /** Sends what was written since the last time; answers how many documents. A fault is noted, thrown, and nothing is lost. */
  async function push(again = false): Promise<number> {
    const state = await claim()
    if (!state) return 0
    try {
      checkVersion((await client.getVersion()).pkgVersion)
      if (again || state.settings !== String(documentVersion)) {
        await rebuild()
        return 0
      }
      const generation = await liveGeneration(prisma)
      const changed = await prisma.$queryRaw<Stored[]>`SELECT ${columns} FROM search_document
        WHERE generation = ${generation} AND seq > ${state.cursor} ORDER BY seq LIMIT ${atOnce}`
      for (const kind of searchKinds) await send(client, kind, indexOf(kind), changed)
      const cursor = changed.at(-1)?.seq
      await note(cursor === undefined ? { fault: null } : { cursor, fault: null })
      return changed.length
    } catch (error) {
      await note({ fault: faultOf(error) })
      throw error
    }
  }
  return { push, rebuild: () => push(true) }
}

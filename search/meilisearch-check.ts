import { createHash } from 'node:crypto'
import type { Meilisearch } from 'meilisearch'
import { searchKinds } from '../app/domains/search/search.ts'
import type { SearchKind } from '../app/domains/search/search.ts'
import type { PrismaClient } from '../prisma/generated/client.ts'
import { checkVersion } from './meilisearch-fault.ts'
import { indexOf, keyOf } from './meilisearch-settings.ts'

/** Documents that one request and one query read. */
const atOnce = 1_000
/** Wrong ids of a kind that are looked at a second time and named. */
const named = 200

/** What of a document is compared: its words by name, its states and its last change. */
interface Compared {
  id: string
  title: string
  keys: string
  states: readonly string[]
  fresh: number
}

interface Remote {
  ref: string
  title: string
  keys: string
  state?: string[]
  fresh: number
}

/** What a check of the server found of one kind. */
export interface RemoteKindCheck {
  kind: SearchKind
  documents: number
  /** Documents that the server counts itself. */
  counted: number
  /** Ids that the server lacks, has too many or says other things about, and that are not on their way. */
  wrong: string[]
}

export interface RemoteCheck {
  /** Documents that the follower has not sent yet: no fault. */
  waiting: number
  kinds: RemoteKindCheck[]
}

const fields: (keyof Remote)[] = ['ref', 'title', 'keys', 'state', 'fresh']

const digest = ({ title, keys, states, fresh }: Compared): string =>
  createHash('sha256')
    .update(JSON.stringify([title, keys, [...states].sort(), fresh]))
    .digest('base64')
    .slice(0, 22)

const ofRemote = ({ ref, title, keys, state, fresh }: Remote): Compared => ({
  id: ref,
  title,
  keys,
  states: state ?? [],
  fresh,
})

const statesOf = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => (tag.startsWith('state:') ? [tag.slice(6)] : []))

const cursorOf = async (prisma: PrismaClient): Promise<bigint> =>
  (await prisma.searchIndex.findUnique({ where: { engine: 'meilisearch' } }))?.cursor ?? 0n

async function generationOf(prisma: PrismaClient): Promise<number> {
  return (await prisma.searchIndex.findUnique({ where: { engine: 'postgres' } }))?.generation ?? 1
}

async function remoteDigests(client: Meilisearch, kind: SearchKind): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let offset = 0; ; offset += atOnce) {
    const { results } = await client.index<Remote>(indexOf(kind)).getDocuments({ fields, limit: atOnce, offset })
    for (const one of results as Remote[]) found.set(one.ref, digest(ofRemote(one)))
    if (results.length < atOnce) return found
  }
}

type Own = Omit<Compared, 'states'> & { tags: string[]; seq: bigint; gone: boolean }

/** What the server should have of some ids; ids that are gone are left out. `still`: not on its way any more. */
async function ownDocuments(prisma: PrismaClient, generation: number, kind: SearchKind, ids: readonly string[]) {
  return prisma.$queryRaw<Own[]>`SELECT id, title, keys, tags, fresh, seq, gone FROM search_document
    WHERE generation = ${generation} AND kind = ${kind} AND id = ANY(${[...ids]}::text[])`
}

/** Looks at ids again one by one: what was on its way a moment ago may be there by now. */
async function stillWrong(
  prisma: PrismaClient,
  client: Meilisearch,
  generation: number,
  kind: SearchKind,
  ids: readonly string[],
): Promise<string[]> {
  const wrong: string[] = []
  for (const id of ids.slice(0, named)) {
    const remote = await client
      .index<Remote>(indexOf(kind))
      .getDocument(keyOf(id), { fields })
      .then((one) => digest(ofRemote(one)))
      .catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
    const [own] = await ownDocuments(prisma, generation, kind, [id])
    if (own && own.seq > (await cursorOf(prisma))) continue
    const wanted = own && !own.gone ? digest({ ...own, states: statesOf(own.tags) }) : null
    if (wanted !== remote) wrong.push(id)
  }
  return wrong
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.cause as { code?: unknown } | undefined)?.code === 'document_not_found'

async function checkKind(prisma: PrismaClient, client: Meilisearch, kind: SearchKind): Promise<RemoteKindCheck> {
  const generation = await generationOf(prisma)
  const remote = await remoteDigests(client, kind)
  const suspects: string[] = []
  let documents = 0
  for (let after = ''; ;) {
    const page = await prisma.$queryRaw<Own[]>`SELECT id, title, keys, tags, fresh, seq, gone FROM search_document
      WHERE generation = ${generation} AND kind = ${kind} AND NOT gone AND id > ${after} ORDER BY id LIMIT ${atOnce}`
    if (page.length === 0) break
    for (const own of page) {
      if (remote.get(own.id) !== digest({ ...own, states: statesOf(own.tags) })) suspects.push(own.id)
      remote.delete(own.id)
    }
    documents += page.length
    after = page.at(-1)?.id ?? after
  }
  suspects.push(...remote.keys())
  const wrong = await stillWrong(prisma, client, generation, kind, suspects)
  const { numberOfDocuments: counted } = await client.index(indexOf(kind)).getStats()
  return { kind, documents, counted, wrong }
}

/**
 * Compares every document of the server with the database's: what is missing there, what is too much, and what says other things. What
 * the follower has not sent yet is no fault, also while writes go on.
 */
export async function checkRemote(prisma: PrismaClient, client: Meilisearch): Promise<RemoteCheck> {
  checkVersion((await client.getVersion()).pkgVersion)
  const kinds: RemoteKindCheck[] = []
  for (const kind of searchKinds) kinds.push(await checkKind(prisma, client, kind))
  const generation = await generationOf(prisma)
  const [waiting] = await prisma.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM search_document
    WHERE generation = ${generation} AND seq > ${await cursorOf(prisma)}`
  return { waiting: waiting?.n ?? 0, kinds }
}

/** Has what is wrong sent again by the follower, and takes away what the database does not know at all. Answers how many. */
export async function repairRemote(prisma: PrismaClient, client: Meilisearch, check: RemoteCheck): Promise<number> {
  const generation = await generationOf(prisma)
  let sum = 0
  for (const { kind, wrong } of check.kinds) {
    if (wrong.length === 0) continue
    const known = await prisma.$queryRaw<{ id: string }[]>`UPDATE search_document
      SET seq = nextval('search_document_seq_seq'), at = clock_timestamp()
      WHERE generation = ${generation} AND kind = ${kind} AND id = ANY(${wrong}::text[]) RETURNING id`
    const there = new Set(known.map(({ id }) => id))
    const strangers = wrong.filter((id) => !there.has(id))
    if (strangers.length > 0) await client.index(indexOf(kind)).deleteDocuments(strangers.map(keyOf)).waitTask()
    sum += wrong.length
  }
  return sum
}

import { searchKinds } from '../app/domains/search/search.ts'
import type { SearchKind } from '../app/domains/search/search.ts'
import type { Prisma, PrismaClient } from '../prisma/generated/client.ts'
import { documentVersion } from './document.ts'
import { lockIndex } from './follow.ts'
import type { Reader } from './follow.ts'
import { countRows, idsAfter } from './source.ts'
import { settleIndexes, writeDocuments } from './writing.ts'

type Tx = Prisma.TransactionClient

/** Rows that one step reads and writes. */
const atOnce = 500
/** A rebuild that has not moved for so long is dead, and another may begin. */
const patience = '2 minutes'

/** How far a rebuild is. */
export interface Progress {
  kind: SearchKind
  done: number
  total: number
}

const locked = async (tx: Tx) => {
  const lock = await lockIndex(tx, true)
  if (!lock) throw new Error('The row of the index is missing in search_index')
  return lock
}

/** Claims the rebuild and the number of the new generation; null while another one is alive. What a dead one left is cleared. */
function begin(prisma: PrismaClient, total: number): Promise<number | null> {
  return prisma.$transaction(async (tx) => {
    const { live } = await locked(tx)
    const [row] = await tx.$queryRaw<{ alive: boolean }[]>`
      SELECT building IS NOT NULL AND lease_until > now() AS alive FROM search_index WHERE engine = 'postgres'`
    if (row?.alive) return null
    await tx.$executeRaw`DELETE FROM search_document WHERE generation <> ${live}`
    await tx.$executeRaw`UPDATE search_index SET building = ${live + 1}, done = 0, total = ${total}, fault = NULL,
      lease_until = now() + ${patience}::interval, changed_at = now() WHERE engine = 'postgres'`
    return live + 1
  })
}

const copy = (prisma: PrismaClient, reader: Reader, generation: number, kind: SearchKind, ids: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    const { building } = await locked(tx)
    if (building !== generation) throw new Error('Another rebuild has begun')
    const { documents } = await reader.read(tx, kind, ids)
    await writeDocuments(tx, [generation], documents)
    await tx.$executeRaw`UPDATE search_index SET done = done + ${ids.length}, lease_until = now() + ${patience}::interval
      WHERE engine = 'postgres'`
  })

/**
 * Builds all documents anew beside those that answer, then lets the new ones answer in one step. Changes go on meanwhile and reach
 * both. Answers false, having done nothing, while another rebuild runs. When it dies on the way, the old documents keep answering.
 */
export async function reindex(
  prisma: PrismaClient,
  reader: Reader,
  tell: (progress: Progress) => void,
): Promise<boolean> {
  const totals = new Map<SearchKind, number>()
  for (const kind of searchKinds) totals.set(kind, await countRows(prisma, kind))
  const generation = await begin(
    prisma,
    [...totals.values()].reduce((sum, n) => sum + n, 0),
  )
  if (generation === null) return false
  for (const kind of searchKinds) {
    let [after, done] = ['', 0]
    for (;;) {
      const ids = await idsAfter(prisma, kind, after, atOnce)
      if (ids.length === 0) break
      await copy(prisma, reader, generation, kind, ids)
      after = ids.at(-1) ?? after
      done += ids.length
      tell({ kind, done, total: Math.max(done, totals.get(kind) ?? 0) })
    }
  }
  await settleIndexes(prisma)
  await prisma.$transaction(async (tx) => {
    const { building } = await locked(tx)
    if (building !== generation) throw new Error('Another rebuild has begun')
    await tx.$executeRaw`UPDATE search_index SET generation = ${generation}, building = NULL, lease_until = NULL,
      settings = ${String(documentVersion)}, changed_at = now() WHERE engine = 'postgres'`
  })
  await prisma.$executeRaw`DELETE FROM search_document WHERE generation < ${generation}`
  await prisma.$executeRawUnsafe('ANALYZE search_document')
  return true
}

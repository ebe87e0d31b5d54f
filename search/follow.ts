import type { SearchKind } from '../app/domains/search/search.ts'
import { searchKinds } from '../app/domains/search/search.ts'
import type { Prisma, PrismaClient } from '../prisma/generated/client.ts'
import type { Compounds } from './compounds.ts'
import type { SearchDocument } from './document.ts'
import { documentOf } from './mapping.ts'
import { occupationWords, readRows } from './source.ts'
import { indexWords } from './words.ts'
import { removeDocuments, writeDocuments } from './writing.ts'

type Tx = Prisma.TransactionClient

/** Most words by which a class makes its vacancies and people found. */
export const wordsOfClass = 28

/** Makes documents of rows; keeps the words of occupations, which hardly change, until `forget`. */
export function createReader(compounds: Compounds) {
  const words = new Map<string, readonly string[]>()
  return {
    forget: (codes: readonly string[]) => codes.forEach((code) => words.delete(code)),
    /** The documents of a kind's rows as they are now, and the ids that have no row any more. */
    async read(
      tx: Tx,
      kind: SearchKind,
      ids: readonly string[],
    ): Promise<{ documents: SearchDocument[]; gone: string[] }> {
      const rows = await readRows(tx, kind, ids)
      const asked = kind === 'occupation' ? [] : rows.flatMap(({ occupations }) => occupations)
      const missing = [...new Set(asked)].filter((code) => !words.has(code))
      if (missing.length > 0) {
        for (const { code, names } of await occupationWords(tx, missing)) {
          words.set(code, [...new Set(names.flatMap((name) => indexWords(name)))].slice(0, wordsOfClass))
        }
      }
      const there = new Set(rows.map(({ id }) => id))
      return {
        documents: rows.map((row) => documentOf(row, compounds, (code) => words.get(code) ?? [])),
        gone: ids.filter((id) => !there.has(id)),
      }
    },
  }
}

export type Reader = ReturnType<typeof createReader>

/** The row that serialises all writers of documents, in every process; null when another one writes just now. */
export async function lockIndex(
  tx: Tx,
  wait: boolean,
): Promise<{ generations: number[]; live: number; building: number | null } | null> {
  const rows = await tx.$queryRawUnsafe<{ generation: number; building: number | null }[]>(
    `SELECT generation, building FROM search_index WHERE engine = 'postgres' FOR UPDATE ${wait ? '' : 'SKIP LOCKED'}`,
  )
  const [row] = rows
  if (!row) return null
  const { generation: live, building } = row
  return { live, building, generations: building === null ? [live] : [live, building] }
}

/** What belongs to a class is found by its titles: it is read anew when they change. */
async function noteUsers(tx: Tx, codes: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_change (kind, row_id)
    SELECT u.kind, u.id FROM (
      SELECT 'vacancy' AS kind, id FROM vacancy WHERE occupation = ANY(${[...codes]}::text[])
      UNION SELECT 'person', candidate_id FROM candidate_target WHERE occupation = ANY(${[...codes]}::text[])
    ) u WHERE NOT EXISTS (SELECT FROM search_change c WHERE c.kind = u.kind AND c.row_id = u.id)`
}

/**
 * Takes the oldest changes of `limit` rows from the outbox, reads what they name as it is now and writes the documents, in one transaction:
 * a change goes only when its document is written. Answers how many changes were taken; 0 also while another process writes.
 */
export function takeChanges(prisma: PrismaClient, reader: Reader, limit: number): Promise<number> {
  return prisma.$transaction(async (tx) => {
    const lock = await lockIndex(tx, false)
    if (!lock) return 0
    const changes = await tx.$queryRaw<{ seq: bigint; kind: SearchKind; row_id: string }[]>`
      WITH oldest AS (SELECT seq, kind, row_id FROM search_change ORDER BY seq LIMIT ${limit * 20}),
        taken AS (SELECT kind, row_id FROM oldest GROUP BY 1, 2 ORDER BY min(seq) LIMIT ${limit})
      SELECT o.seq, o.kind, o.row_id FROM oldest o JOIN taken USING (kind, row_id) ORDER BY o.seq`
    if (changes.length === 0) return 0
    for (const kind of searchKinds) {
      const ids = [...new Set(changes.filter((change) => change.kind === kind).map(({ row_id }) => row_id))]
      if (ids.length === 0) continue
      if (kind === 'occupation') {
        reader.forget(ids)
        await noteUsers(tx, ids)
      }
      const { documents, gone } = await reader.read(tx, kind, ids)
      await writeDocuments(tx, lock.generations, documents)
      await removeDocuments(tx, lock.generations, kind, gone)
    }
    await tx.$executeRaw`DELETE FROM search_change WHERE seq = ANY(${changes.map(({ seq }) => seq)}::bigint[])`
    return changes.length
  })
}

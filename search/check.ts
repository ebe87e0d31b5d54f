import type { Scope } from '../app/domains/accounts/permissions.ts'
import { searchKinds } from '../app/domains/search/search.ts'
import type { SearchKind } from '../app/domains/search/search.ts'
import type { PrismaClient } from '../prisma/generated/client.ts'
import type { SearchDocument } from './document.ts'
import type { Reader } from './follow.ts'
import { countRows } from './source.ts'

/** What a check found of one kind. */
export interface KindCheck {
  kind: SearchKind
  rows: number
  documents: number
  /** Documents that were compared word by word with their rows. */
  sampled: number
  /** Ids whose document is not there, or says other things than the row, or has no row. */
  wrong: string[]
}

/** What stands in the outbox and is no fault: not read in yet. */
export interface Check {
  waiting: number
  kinds: KindCheck[]
}

type Stored = Pick<SearchDocument, 'id' | 'title' | 'parts' | 'keys' | 'text' | 'tags'>

const same = (a: Stored, b: Stored): boolean =>
  a.title === b.title &&
  a.parts === b.parts &&
  a.keys === b.keys &&
  a.text === b.text &&
  [...a.tags].sort().join() === [...b.tags].sort().join()

async function checkKind(
  prisma: PrismaClient,
  reader: Reader,
  generation: number,
  kind: SearchKind,
  sample: number,
): Promise<KindCheck> {
  const rows = await countRows(prisma, kind)
  const [count] = await prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM search_document WHERE generation = ${generation} AND kind = ${kind} AND NOT gone`
  const [table, column] = {
    vacancy: ['vacancy', 'id'],
    person: ['candidate', 'id'],
    employer: ['employer', 'id'],
    event: ['event', 'id'],
    occupation: ['occupation', 'code'],
  }[kind]
  const strangers = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `SELECT coalesce(t."${column}", d.id) AS id
    FROM "${table}" t FULL JOIN (SELECT id FROM search_document WHERE generation = $1::int AND kind = $2::text AND NOT gone) d ON d.id = t."${column}"
    WHERE (d.id IS NULL OR t."${column}" IS NULL)
      AND NOT EXISTS (SELECT FROM search_change c WHERE c.kind = $2::text AND c.row_id = coalesce(t."${column}", d.id)) LIMIT 200`,
    generation,
    kind,
  )
  const stored = await prisma.$queryRaw<Stored[]>`
    SELECT d.id, d.title, d.parts, d.keys, d."text", d.tags FROM search_document d
    WHERE d.generation = ${generation} AND d.kind = ${kind} AND NOT d.gone
      AND NOT EXISTS (SELECT FROM search_change c WHERE c.kind = d.kind AND c.row_id = d.id)
    ORDER BY random() LIMIT ${sample}`
  const read = await prisma.$transaction((tx) =>
    reader.read(
      tx,
      kind,
      stored.map(({ id }) => id),
    ),
  )
  const now = new Map(read.documents.map((document) => [document.id, document]))
  const different = stored.flatMap((one) => {
    const document = now.get(one.id)
    return document && same(one, document) ? [] : [one.id]
  })
  const wrong = [...new Set([...strangers.map(({ id }) => id), ...different])]
  return { kind, rows, documents: count?.n ?? 0, sampled: stored.length, wrong }
}

/**
 * Compares documents with the rows they are of: all by their number and ids, `sample` of each kind word by word. What still waits in
 * the outbox is no fault.
 */
export async function checkDocuments(prisma: PrismaClient, reader: Reader, sample: number): Promise<Check> {
  const [index] = await prisma.$queryRaw<
    { generation: number }[]
  >`SELECT generation FROM search_index WHERE engine = 'postgres'`
  const kinds: KindCheck[] = []
  for (const kind of searchKinds) kinds.push(await checkKind(prisma, reader, index?.generation ?? 1, kind, sample))
  const [waiting] = await prisma.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM search_change`
  return { waiting: waiting?.n ?? 0, kinds }
}

/** Puts what is wrong into the outbox, to be read anew. */
export async function noteWrong(prisma: PrismaClient, check: Check): Promise<number> {
  const wrong = check.kinds.flatMap(({ kind, wrong: ids }) => ids.map((id) => ({ kind, rowId: id })))
  if (wrong.length > 0) await prisma.searchChange.createMany({ data: wrong })
  return wrong.length
}

/** Rows and documents of each kind, counted now. */
export async function documentCounts(
  prisma: PrismaClient,
  scope: Scope,
): Promise<{ kind: SearchKind; rows: number; documents: number }[]> {
  if (scope.kind !== 'house') return []
  const counted = await prisma.$queryRaw<{ kind: SearchKind; n: number }[]>`
    SELECT d.kind, count(*)::int AS n FROM search_document d JOIN search_index i ON i.engine = 'postgres' AND i.generation = d.generation
    WHERE NOT d.gone GROUP BY 1`
  const found: { kind: SearchKind; rows: number; documents: number }[] = []
  for (const kind of searchKinds)
    found.push({
      kind,
      rows: await countRows(prisma, kind),
      documents: counted.find((one) => one.kind === kind)?.n ?? 0,
    })
  return found
}

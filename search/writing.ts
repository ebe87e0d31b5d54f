import type { SearchKind } from '../app/domains/search/search.ts'
import { searchKinds } from '../app/domains/search/search.ts'
import type { Prisma } from '../prisma/generated/client.ts'
import { pieces } from '../prisma/bulk.ts'
import type { SearchDocument } from './document.ts'

type Tx = Prisma.TransactionClient

/** Documents that one statement writes. */
const atOnce = 500

const fields =
  'kind text, id text, title text, parts text, keys text, "text" text, tags text[], lat float8, lon float8, pay float8, "startDay" int, "readyDay" int, "beginsDay" int, fresh int'

const lexemes = (prefix: string, column: string): string =>
  `ARRAY(SELECT '${prefix}:' || w FROM unnest(string_to_array(${column}, ' ')) w WHERE w <> '')`

/** `t:` words of the title, `w:` all words, `f:` tags: one index serves words and filters. */
const terms = `array_to_tsvector(${[
  lexemes('t', 'd.title'),
  lexemes('w', `concat_ws(' ', d.title, d.parts, d.keys, d."text")`),
  `ARRAY(SELECT 'f:' || tag FROM unnest(d.tags) tag)`,
].join(' || ')})`

const upsert = `
  INSERT INTO search_document AS s (generation, kind, id, title, parts, keys, "text", tags, lat, lon, pay, start_day, ready_day, begins_day, fresh, terms)
  SELECT g, d.kind, d.id, d.title, d.parts, d.keys, d."text", d.tags, d.lat, d.lon, d.pay, d."startDay", d."readyDay", d."beginsDay", d.fresh, ${terms}
  FROM jsonb_to_recordset($1::text::jsonb) AS d(${fields}), unnest($2::int[]) AS g
  ON CONFLICT (generation, kind, id) DO UPDATE SET seq = excluded.seq, at = clock_timestamp(), gone = false, title = excluded.title,
    parts = excluded.parts, keys = excluded.keys, "text" = excluded."text", tags = excluded.tags, lat = excluded.lat, lon = excluded.lon,
    pay = excluded.pay, start_day = excluded.start_day, ready_day = excluded.ready_day, begins_day = excluded.begins_day,
    fresh = excluded.fresh, terms = excluded.terms`

const newTerms = `
  INSERT INTO search_term (term)
  SELECT w FROM (SELECT DISTINCT w FROM jsonb_to_recordset($1::text::jsonb) AS d(title text, parts text, keys text),
    unnest(string_to_array(concat_ws(' ', d.title, d.parts, d.keys), ' ')) w) words
  WHERE length(w) > 3 AND w ~ '^[a-z]+$' AND NOT EXISTS (SELECT FROM search_term t WHERE t.term = w)
  ON CONFLICT DO NOTHING`

/** Writes documents into the given generations. Doing it again changes nothing but `seq`. */
export async function writeDocuments(
  tx: Tx,
  generations: readonly number[],
  documents: readonly SearchDocument[],
): Promise<void> {
  for (const part of pieces(documents, atOnce)) {
    const json = JSON.stringify(part)
    await tx.$executeRawUnsafe(upsert, json, [...generations])
    await tx.$executeRawUnsafe(newTerms, json)
  }
}

const indexes = searchKinds.map((kind) => `search_document_${kind}`)

/**
 * Sorts what waits in the pending lists into the indexes: a question reads those lists from end to end. Costs under a millisecond when they are
 * empty.
 */
export async function settleIndexes(prisma: Pick<Tx, '$queryRawUnsafe'>): Promise<void> {
  await prisma.$queryRawUnsafe(
    `SELECT ${indexes.map((name) => `gin_clean_pending_list('${name}'::regclass)::int`).join(' + ')} AS pages`,
  )
}

/** Marks documents as gone, words and all; another engine learns of it by `seq`. */
export async function removeDocuments(
  tx: Tx,
  generations: readonly number[],
  kind: SearchKind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE search_document SET gone = true, seq = nextval('search_document_seq_seq'), at = clock_timestamp(), title = '', parts = '',
      keys = '', "text" = '', tags = '{}', lat = NULL, lon = NULL, pay = NULL, start_day = NULL, ready_day = NULL, begins_day = NULL,
      terms = ''::tsvector
    WHERE generation = ANY(${[...generations]}::int[]) AND kind = ${kind} AND id = ANY(${[...ids]}::text[]) AND NOT gone`
}

import { facetsOfKind } from '../app/domains/search/search.ts'
import type {
  FacetName,
  KindAnswer,
  SearchAnswer,
  SearchHit,
  SearchKind,
  SearchQuestion,
} from '../app/domains/search/search.ts'
import type { OpenDatabase } from '../prisma/open.ts'
import type { Compounds } from './compounds.ts'
import type { SearchEngine } from './engine.ts'
import { numberConditions, orderSql, readinessSql, tagsQuery, whereSql, wordsQuery } from './postgres-sql.ts'
import type { Reach } from './postgres-sql.ts'
import { over, scoreOf } from './ranking.ts'
import type { RankedFields } from './ranking.ts'
import { markedWords, nearTerms, slipsAllowed, unitsOf, withSlips } from './units.ts'
import type { Unit, Variant } from './units.ts'
import { createVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

type Sql = Pick<OpenDatabase, 'executeSql'>

/** Documents of one reach that are ranked: enough for a page, few enough to be quick. */
const ranked = { typing: 120, page: 1_000 } as const

/** Fewer hits than this, and slips of the hand are looked for. */
const few = 3

type Found = RankedFields & { kind: SearchKind; id: string }

const overTags = `ARRAY[${over.map((tag) => `'${tag}'`).join(', ')}]`

const both = (...parts: string[]): string => parts.filter((part) => part !== '').join(' & ')

async function generationOf(db: Sql): Promise<number> {
  const { rows } = await db.executeSql(`SELECT generation FROM search_index WHERE engine = 'postgres'`)
  return Number(rows[0]?.generation ?? 1)
}

/** Best documents by words: whole words in titles first, then beginnings, then every field; ranked here, each once. */
async function byWords(
  db: Sql,
  generation: number,
  units: readonly Unit[],
  question: SearchQuestion,
  some: boolean,
): Promise<Found[]> {
  const limit = question.counts || question.limit > ranked.typing ? ranked.page : ranked.typing
  const tags = tagsQuery(question.filter)
  const conditions = numberConditions(question.filter)
  const reaches: Reach[] = ['title', 'title begin', 'all']
  const queries = reaches.map((reach) => both(`(${wordsQuery(units, reach, some)})`, tags))
  const parts = question.kinds.flatMap((kind) =>
    reaches.map(
      (_, at) =>
        `(SELECT s.kind, s.id, s.title, s.parts, s.keys, s.fresh, s.tags && ${overTags} AS over FROM search_document s
          WHERE ${whereSql(kind, generation, queries[at] ?? '', conditions, at + 1)} LIMIT ${limit})`,
    ),
  )
  const { rows } = await db.executeSql(parts.join(' UNION ALL '), queries)
  const once = new Map<string, Found>()
  for (const row of rows as unknown as Found[]) once.set(`${row.kind} ${row.id}`, row)
  return [...once.values()]
}

/**
 * What may have been meant: by words that no document has, or, where all are known and yet nothing has them together, by each with one
 * slip.
 */
async function slipsOf(vocabulary: Vocabulary, units: readonly Unit[]): Promise<Map<string, Variant[]>> {
  await vocabulary.refresh()
  const found = new Map<string, Variant[]>()
  const words = units.flatMap(({ typed }, at) =>
    /^[a-z]+$/.test(typed) && slipsAllowed(typed) > 0 ? [{ typed, open: at === units.length - 1 }] : [],
  )
  const strange = words.filter(({ typed, open }) => !(open ? vocabulary.begins(typed) : vocabulary.has(typed)))
  for (const { typed, open } of strange.length > 0 ? strange : words) {
    const near = nearTerms(typed, vocabulary.resembling(typed, open), open)
    const meant = strange.length > 0 || units.length === 1 ? near : near.slice(0, 3)
    if (meant.length > 0) found.set(typed, meant)
  }
  return found
}

/** Ids behind those that are ranked, the newest first: for lists that want all that words mean. */
async function tailOf(
  db: Sql,
  generation: number,
  words: string,
  { kinds, filter, offset, limit }: SearchQuestion,
  rankedHits: Map<SearchKind, SearchHit[]>,
): Promise<void> {
  const query = both(words, tagsQuery(filter))
  for (const kind of kinds) {
    const hits = rankedHits.get(kind) ?? []
    if (hits.length < ranked.page) continue
    const there = new Set(hits.map(({ id }) => id))
    const { rows } = await db.executeSql(
      `SELECT s.id FROM search_document s WHERE ${whereSql(kind, generation, query, numberConditions(filter), 1)}
      ORDER BY s.fresh DESC, s.id LIMIT ${offset + limit}`,
      [query],
    )
    for (const { id } of rows) if (!there.has(String(id))) hits.push({ kind, id: String(id), score: 0 })
  }
}

function kindsOf(
  found: readonly Found[],
  units: readonly Unit[],
  question: SearchQuestion,
): Map<SearchKind, SearchHit[]> {
  const hits = new Map<SearchKind, SearchHit[]>(question.kinds.map((kind) => [kind, []]))
  const fresh = new Map(found.map((one) => [one.id, one.fresh]))
  for (const one of found) hits.get(one.kind)?.push({ kind: one.kind, id: one.id, score: scoreOf(units, one) })
  for (const list of hits.values()) {
    list.sort((a, b) => b.score - a.score || (fresh.get(b.id) ?? 0) - (fresh.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  }
  return hits
}

/** Counts of all hits and of the facets' values; a facet of which one is enough counts without its own choice. */
async function countsOf(
  db: Sql,
  generation: number,
  kind: SearchKind,
  words: string,
  { filter }: SearchQuestion,
): Promise<Pick<KindAnswer, 'total' | 'facets'>> {
  const names = facetsOfKind[kind]
  const chosen = names.filter((name) => (filter.facets[name]?.length ?? 0) > 0)
  const facets: KindAnswer['facets'] = {}
  const count = async (wanted: readonly FacetName[], without?: FacetName): Promise<number> => {
    const query = both(words, tagsQuery(filter, without))
    const ready = wanted.includes('readiness')
      ? `UNION ALL SELECT 'readiness:' || ${readinessSql(filter.today)}, count(*)::int FROM hits s GROUP BY 1`
      : ''
    const { rows } = await db.executeSql(
      `WITH hits AS MATERIALIZED (SELECT s.tags, s.ready_day FROM search_document s
        WHERE ${whereSql(kind, generation, query, numberConditions(filter, without), 1)})
      SELECT '' AS tag, count(*)::int AS n FROM hits
      UNION ALL (SELECT tag, count(*)::int FROM hits, unnest(tags) tag
        WHERE split_part(tag, ':', 1) IN (${wanted.map((name) => `'${name}'`).join(', ')}) GROUP BY tag ORDER BY 2 DESC, 1 LIMIT 200) ${ready}`,
      query === '' ? [] : [query],
    )
    for (const { tag, n } of rows as { tag: string; n: number }[]) {
      const at = tag.indexOf(':')
      const name = wanted.find((one) => one === tag.slice(0, at))
      if (name) facets[name] = [...(facets[name] ?? []), { value: tag.slice(at + 1), count: n }]
    }
    return Number(rows.find(({ tag }) => tag === '')?.n ?? 0)
  }
  const total = await count(names.filter((name) => !chosen.includes(name)))
  for (const name of chosen) await count([name], name)
  return { total, facets }
}

/** Sorted by a column, not by rank. */
async function bySort(
  db: Sql,
  generation: number,
  kind: SearchKind,
  words: string,
  question: SearchQuestion,
): Promise<SearchHit[]> {
  const query = both(words, tagsQuery(question.filter))
  const { rows } = await db.executeSql(
    `SELECT s.id FROM search_document s WHERE ${whereSql(kind, generation, query, numberConditions(question.filter), 1)}
    ORDER BY ${orderSql(question.sort, kind, question.filter)} LIMIT ${question.limit} OFFSET ${question.offset}`,
    query === '' ? [] : [query],
  )
  return rows.map(({ id }, at) => ({ kind, id: String(id), score: -at }))
}

/** Search in the database itself, embedded or server: words in one GIN index a kind, slips of the hand by the vocabulary in memory. */
export function postgresEngine(db: Sql, compounds: Compounds): SearchEngine {
  const vocabulary = createVocabulary(db)
  async function search(question: SearchQuestion): Promise<SearchAnswer> {
    const generation = await generationOf(db)
    let units = unitsOf(question.text, compounds)
    let loosened = false
    let found: Found[] = []
    const isRanked = question.sort === 'best' && units.length > 0
    if (units.length > 0) {
      found = await byWords(db, generation, units, question, false)
      if (found.length < few) {
        const slips = await slipsOf(vocabulary, units)
        if (slips.size > 0) {
          units = withSlips(units, slips)
          found = await byWords(db, generation, units, question, false)
        }
      }
      if (found.length === 0 && units.length > 1) {
        loosened = true
        found = await byWords(db, generation, units, question, true)
      }
    }
    const words = units.length === 0 ? '' : `(${wordsQuery(units, 'all', loosened)})`
    const best = isRanked ? kindsOf(found, units, question) : null
    if (best && question.offset + question.limit > ranked.page) await tailOf(db, generation, words, question, best)
    const kinds: KindAnswer[] = []
    for (const kind of question.kinds) {
      const hits = best
        ? (best.get(kind) ?? []).slice(question.offset, question.offset + question.limit)
        : await bySort(db, generation, kind, words, question)
      const counted = question.counts
        ? await countsOf(db, generation, kind, words, question)
        : { total: null, facets: {} }
      kinds.push({ kind, hits, ...counted })
    }
    return { kinds, marked: markedWords(units), loosened }
  }
  return { name: 'postgres', search }
}

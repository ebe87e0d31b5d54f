import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import MiniSearch from 'minisearch'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { noFilter } from '../../domains/search/search.ts'
import { houseSearch } from '../../../search/house-search.ts'
import { documentOf } from '../../../search/mapping.ts'
import type { SourceRow } from '../../../search/mapping.ts'
import type { SearchDocument } from '../../../search/document.ts'
import type { Compounds } from '../../../search/compounds.ts'
import { wordsOfClass } from '../../../search/follow.ts'
import { indexWords, queryWords } from '../../../search/words.ts'
import { settleIndexes, writeDocuments } from '../../../search/writing.ts'
import { loadTitles } from '../catalogue.ts'
import { median, quantile, timed } from './figures.ts'
import type { BenchLine } from './figures.ts'

const real = '../shared/reference/vacancies/vacancies-ba.jsonl'
const cities = [
  'Torgau',
  'Oschatz',
  'Eilenburg',
  'Delitzsch',
  'Schkeuditz',
  'Leipzig',
  'Wurzen',
  'Riesa',
  'Döbeln',
  'Taucha',
]
const firms = ['Blaumeise', 'Linde', 'Elbtal', 'Muldental', 'Nordstern', 'Heidewerk', 'Sachsenring', 'Stadtgut']
const forms = ['GmbH', 'AG', 'e. K.', 'gGmbH', 'KG']
const words = [
  'Vollzeit',
  'Schicht',
  'unbefristet',
  'Quereinsteiger',
  'ab sofort',
  'Teilzeit',
  'Montage',
  'Nachtschicht',
]

const row = (
  id: string,
  title: string,
  keys: readonly (string | null)[],
  occupations: readonly string[],
  at: number,
): SourceRow => ({
  kind: 'vacancy',
  id,
  title,
  keys,
  text: null,
  occupations,
  tags: [['state', ['published']]],
  lat: null,
  lon: null,
  pay: null,
  startDay: null,
  readyDay: null,
  beginsDay: null,
  changedAt: new Date(1_780_000_000_000 - at * 60_000),
})

/** `count` vacancies of titles of the classification, invented firms and places of the region; the same each time. */
export function* invented(count: number): Generator<SourceRow> {
  const titles = loadTitles()
  let seed = 7
  const pick = <T>(list: readonly T[]): T | undefined => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return list[seed % list.length]
  }
  for (let at = 0; at < count; at++) {
    const of = pick(titles)
    const title = `${of?.title ?? ''} (m/w/d) ${pick(words) ?? ''}`
    yield row(
      `V${at}`,
      title,
      [`${pick(firms) ?? ''} ${pick(forms) ?? ''} ${at % 900}`, pick(cities) ?? ''],
      [of?.code ?? '51311'],
      at,
    )
  }
}

export async function* published(): AsyncGenerator<SourceRow> {
  let at = 0
  for await (const line of createInterface({ input: createReadStream(real) })) {
    const one = JSON.parse(line) as {
      refnr: string
      titel: string
      kldb5: string[]
      arbeitgeber: string
      arbeitsort: { ort: string | null }
    }
    yield row(one.refnr, one.titel, [one.arbeitgeber, one.arbeitsort.ort], one.kldb5, at++)
  }
}

/** What people type, letter by letter: beginnings of words of titles, some with a second word or a slip of the hand. */
export function typedTexts(documents: readonly SearchDocument[], count: number): string[] {
  const texts: string[] = []
  for (let at = 0; texts.length < count; at += 37) {
    const title = documents[at % documents.length]?.title.split(' ') ?? []
    const word = title.find((one) => one.length > 5) ?? 'lager'
    for (const length of [2, 3, 4, 6]) texts.push(word.slice(0, length))
    texts.push(
      word,
      `${word} ${(cities[at % cities.length] ?? '').slice(0, 4).toLowerCase()}`,
      word.slice(0, 4) + word.slice(5),
    )
  }
  return texts.slice(0, count)
}

const question = (text: string) => ({
  text,
  kinds: ['vacancy'] as const,
  filter: noFilter(20_000),
  sort: 'best' as const,
  limit: 8,
  offset: 0,
  counts: false,
})

async function fill(database: OpenDatabase, documents: readonly SearchDocument[]): Promise<number> {
  return timed(async () => {
    for (let from = 0; from < documents.length; from += 2_000)
      await database.prisma.$transaction((tx) => writeDocuments(tx, [1], documents.slice(from, from + 2_000)))
    await settleIndexes(database.prisma)
  })
}

function lines(name: string, taken: readonly number[], goals: boolean): BenchLine[] {
  return [
    { what: `${name}, median`, value: median(taken), unit: 'ms', ...(goals ? { goal: 20 } : {}) },
    { what: `${name}, 95 of 100`, value: quantile(taken, 0.95), unit: 'ms', ...(goals ? { goal: 60 } : {}) },
  ]
}

/** A full-text library in the process over the same words: beginnings and slips, as its makers set it up. */
function library(documents: readonly SearchDocument[], texts: readonly string[]): { build: number; taken: number[] } {
  const mini = new MiniSearch<SearchDocument>({ fields: ['title', 'parts', 'keys'], idField: 'id' })
  const begin = performance.now()
  mini.addAll([...documents])
  const build = performance.now() - begin
  const taken = texts.map((text) => {
    const from = performance.now()
    mini.search(queryWords(text).join(' '), { prefix: true, fuzzy: 0.2, boost: { title: 3 } }).slice(0, 8)
    return performance.now() - from
  })
  return { build, taken }
}

/** Documents as the house makes them: with the words of the titles of their classes. */
export function documentsOf(rows: Iterable<SourceRow>, compounds: Compounds): SearchDocument[] {
  const words = new Map<string, Set<string>>()
  for (const { code, title } of loadTitles()) {
    const known = words.get(code) ?? new Set()
    for (const word of indexWords(title)) if (known.size < wordsOfClass) known.add(word)
    words.set(code, known)
  }
  return Array.from(rows, (one) => documentOf(one, compounds, (code) => [...(words.get(code) ?? [])]))
}

/** As-you-type search at the engine over 100,000 vacancies, writing of documents, and a library beside it. */
export async function benchSearch(database: OpenDatabase, name: string, count = 100_000): Promise<BenchLine[]> {
  const search = houseSearch(
    database,
    loadTitles().map(({ title }) => title),
  )
  const documents = documentsOf(invented(count), search.compounds)
  const first = documents.slice(0, 10_000)
  const index = await fill(database, first)
  const rest = await fill(database, documents.slice(10_000))
  await database.executeSql('ANALYZE search_document')
  const texts = typedTexts(documents, 350)
  const ask = async (list: readonly string[], engine = search.engine) => {
    const taken: number[] = []
    for (const text of list) taken.push(await timed(() => engine.search(question(text))))
    return taken
  }
  await ask(texts.slice(0, 30))
  const own = await ask(texts)
  const found: BenchLine[] = [
    { what: `${name}: 10,000 documents indexed`, value: index / 1_000, unit: 's', goal: 15 },
    { what: `${name}: ${(count - 10_000).toLocaleString('en')} more`, value: rest / 1_000, unit: 's' },
    ...lines(`${name}: typing over ${count.toLocaleString('en')} vacancies`, own, true),
  ]
  if (database.kind === 'embedded') {
    const mini = library(documents, texts)
    found.push(
      { what: 'library in the process (minisearch): building its index', value: mini.build / 1_000, unit: 's' },
      ...lines('library in the process: the same questions', mini.taken, false),
      { what: 'library ÷ ours, median', value: median(mini.taken) / median(own), unit: 'times' },
    )
  }
  if (existsSync(real)) {
    await database.executeSql('TRUNCATE search_document, search_term')
    const other = houseSearch(
      database,
      loadTitles().map(({ title }) => title),
    )
    const rows: SourceRow[] = []
    for await (const one of published()) rows.push(one)
    const published8 = documentsOf(rows, search.compounds)
    const written = await fill(database, published8)
    await database.executeSql('ANALYZE search_document')
    found.push({
      what: `${name}: ${rows.length.toLocaleString('en')} published vacancies indexed`,
      value: written / 1_000,
      unit: 's',
    })
    found.push(...lines(`${name}: typing over them`, await ask(typedTexts(published8, 350), other.engine), true))
  }
  return found
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadOccupations, loadTitles } from '../../app/commands/catalogue.ts'
import { memoryDatabase } from '../../app/testing/database.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import { insertRows } from '../../prisma/bulk.ts'
import { houseSearch } from '../house-search.ts'
import { documentOf } from '../mapping.ts'
import { indexWords } from '../words.ts'
import { writeDocuments } from '../writing.ts'
import { corpusRows, judgedQueries, measure } from './measure.ts'

let database: OpenDatabase
let search: ReturnType<typeof houseSearch>
beforeAll(async () => {
  database = await memoryDatabase()
  const titles = loadTitles()
  search = houseSearch(
    database,
    titles.map(({ title }) => title),
  )
  const tree = loadOccupations()
  await inTransaction(database.prisma, 'system', async (tx) => {
    const nodes = [...tree.nodes.values()].map(({ code, name }) => ({ code, level: code.length, title: name }))
    await insertRows(tx, 'occupation', nodes)
    await insertRows(
      tx,
      'occupation_title',
      titles.map(({ code, title }) => ({ code, title })),
      'ON CONFLICT DO NOTHING',
    )
    const words = (code: string) =>
      [
        ...new Set(
          [
            tree.nodes.get(code)?.name ?? '',
            ...titles.filter((one) => one.code === code).map(({ title }) => title),
          ].flatMap(indexWords),
        ),
      ].slice(0, 28)
    await writeDocuments(
      tx,
      [1],
      corpusRows().map((row) => documentOf(row, search.compounds, words)),
    )
  })
  await search.drain()
}, 300_000)
afterAll(() => database.close())

test('people find what they look for, however they write it', { timeout: 300_000 }, async () => {
  const judged = judgedQueries()
  expect(judged.length).toBeGreaterThanOrEqual(150)
  const measured = await measure(search.engine, judged)
  const { missed, ...figures } = measured
  const report = [JSON.stringify(figures), ...missed.map((one) => JSON.stringify(one))].join('\n')
  expect(measured.recallAt10, report).toBeGreaterThanOrEqual(0.95)
  expect(measured.mrr, report).toBeGreaterThanOrEqual(0.9)
  if (process.env.SHOW_FIGURES) console.log(report)
})

test('without synonyms, parts and slips of the hand the same queries find less', { timeout: 300_000 }, async () => {
  const plain = {
    name: 'postgres' as const,
    search: async (question: Parameters<typeof search.engine.search>[0]) => {
      const { rows } = await database.executeSql(
        `SELECT id FROM search_document WHERE kind = $1 AND title LIKE '%' || lower($2) || '%' LIMIT 10`,
        [question.kinds[0], question.text],
      )
      const hits = rows.map(({ id }) => ({ kind: 'vacancy' as const, id: String(id), score: 0 }))
      return { kinds: [{ kind: 'vacancy' as const, hits, total: null, facets: {} }], marked: [], loosened: false }
    },
  }
  expect((await measure(plain, judgedQueries())).recallAt10).toBeLessThan(0.6)
})

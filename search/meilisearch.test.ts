import { randomBytes } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { expect, test } from 'vitest'
import { searchKinds } from '../app/domains/search/search.ts'
import { engineContract } from './engine.contract.ts'
import { meilisearchEngine } from './meilisearch-engine.ts'
import { indexOf, remoteDocument, settings } from './meilisearch-settings.ts'

// The contract of engines against a real server: set MEILISEARCH_URL (and MEILISEARCH_API_KEY) to a server without data of a house.

const host = process.env.MEILISEARCH_URL

if (host) {
  engineContract('meilisearch', async (documents, compounds) => {
    const client = new Meilisearch({
      host,
      ...(process.env.MEILISEARCH_API_KEY ? { apiKey: process.env.MEILISEARCH_API_KEY } : {}),
    })
    for (const kind of searchKinds) {
      if ((await client.getStats()).indexes[indexOf(kind)])
        throw new Error(`${indexOf(kind)} is there already: the tests want a server of their own`)
      await client.createIndex(indexOf(kind), { primaryKey: 'key' }).waitTask()
      await client.index(indexOf(kind)).updateSettings(settings).waitTask()
      await client
        .index(indexOf(kind))
        .addDocuments(documents.filter((one) => one.kind === kind).map(remoteDocument))
        .waitTask()
    }
    return {
      engine: meilisearchEngine(client, compounds),
      close: async () => {
        for (const kind of searchKinds) await client.deleteIndex(indexOf(kind)).waitTask()
      },
    }
  })
}

test('ids of any letters become keys that the server takes, each its own', () => {
  const ids = ['E1/ä', 'E1-ä', '10000-1192-S', 'x y', randomBytes(9).toString('base64')]
  const keys = ids.map(
    (id) =>
      remoteDocument({
        kind: 'vacancy',
        id,
        title: '',
        parts: '',
        keys: '',
        text: '',
        tags: [],
        lat: null,
        lon: null,
        pay: null,
        startDay: null,
        readyDay: null,
        beginsDay: null,
        fresh: 0,
      }).key,
  )
  expect(new Set(keys).size).toBe(ids.length)
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{1,511}$/)
})

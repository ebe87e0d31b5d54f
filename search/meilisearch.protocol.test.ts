import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { memoryDatabase } from '../app/testing/database.ts'
import { startProtocolServer } from '../app/testing/meilisearch-server.ts'
import type { ProtocolServer } from '../app/testing/meilisearch-server.ts'
import { noFilter, searchKinds } from '../app/domains/search/search.ts'
import type { SearchQuestion } from '../app/domains/search/search.ts'
import type { OpenDatabase } from '../prisma/open.ts'
import { documentVersion } from './document.ts'
import { houseSearch } from './house-search.ts'
import { meilisearchEngine } from './meilisearch-engine.ts'
import { checkRemote, repairRemote } from './meilisearch-check.ts'
import { faultOf } from './meilisearch-fault.ts'
import { createRemoteFollower } from './meilisearch-follow.ts'
import { keyOf } from './meilisearch-settings.ts'
import { patience, withFallback } from './with-fallback.ts'

// A check of protocol on loopback: what the adapter says fits the published API. It proves no relevance.

let database: OpenDatabase
let search: ReturnType<typeof houseSearch>
let server: ProtocolServer
let client: Meilisearch
beforeAll(async () => {
  database = await memoryDatabase()
  search = houseSearch(database, [])
  server = await startProtocolServer('the-right-key')
  client = new Meilisearch({ host: server.url, apiKey: 'the-right-key', timeout: 2_000 })
  await database.executeSql(
    `INSERT INTO employer (id, name, kind, lat, lon) VALUES ('E1/ä', 'Blaumeise GmbH', 'company', 51.5, 13)`,
  )
  await database.executeSql(
    `INSERT INTO vacancy (id, title, kind, occupation, employer_id, working_times) VALUES ('V1', 'Imker', 'job', '11222', 'E1/ä', '["shift"]'), ('V2', 'Falkner', 'job', '11212', 'E1/ä', null)`,
  )
  await search.drain()
}, 300_000)
afterAll(async () => {
  await server.close()
  await database.close()
})
beforeEach(() => server.behave({}))

const question = (more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  text: 'imker',
  kinds: ['vacancy'],
  filter: noFilter(20_000),
  sort: 'best',
  limit: 10,
  offset: 0,
  counts: true,
  ...more,
})
const refs = (index: string) =>
  server
    .documents(index)
    .map(({ ref }) => ref)
    .sort()
const stored = () => database.prisma.searchIndex.findUnique({ where: { engine: 'meilisearch' } })

test('the first push builds every index beside, by tasks that it waits for, and swaps', async () => {
  const follower = createRemoteFollower(database.prisma, client, 'me')
  await follower.push()
  expect(refs('search_vacancy')).toEqual(['V1', 'V2'])
  expect(refs('search_employer')).toEqual(['E1/ä'])
  expect(server.documents('search_employer')[0]).toMatchObject({ title: 'blaumeise', _geo: { lat: 51.5, lng: 13 } })
  expect(server.requests.filter((one) => one === 'POST /swap-indexes')).toHaveLength(searchKinds.length)
  expect(await stored()).toMatchObject({ fault: null, settings: String(documentVersion) })
  expect(server.faults).toEqual([])
})

test('changes follow in order, deletions too, once', async () => {
  const follower = createRemoteFollower(database.prisma, client, 'me')
  await database.executeSql(`UPDATE vacancy SET title = 'Zeidler' WHERE id = 'V1'`)
  await database.executeSql(`DELETE FROM vacancy WHERE id = 'V2'`)
  await search.drain()
  expect(await follower.push()).toBeGreaterThan(0)
  expect(refs('search_vacancy')).toEqual(['V1'])
  expect(server.documents('search_vacancy')[0]).toMatchObject({ title: 'zeidler', time: ['shift'] })
  expect(await follower.push()).toBe(0)
  expect(server.faults).toEqual([])
})

test('another process leaves the server to the one that holds the lease', async () => {
  expect(await createRemoteFollower(database.prisma, client, 'somebody else').push()).toBe(0)
  const asked = server.requests.length
  await createRemoteFollower(database.prisma, client, 'somebody else').push()
  expect(server.requests).toHaveLength(asked)
})

test('questions fit the published API: apart with facets, filters and sort; federated while typing', async () => {
  const engine = meilisearchEngine(client, search.compounds)
  const filter = {
    ...noFilter(20_000),
    facets: { state: ['published', 'pau"sed'], time: ['shift', 'night'], site: [] },
    occupation: '112',
    employer: 'E1/ä',
    near: { lat: 51.5, lon: 13 },
    km: 20,
    payFrom: 14.5,
    startBy: 20_100,
    beginsFrom: 20_000,
    beginsTo: 20_010,
  }
  for (const sort of ['best', 'new', 'near', 'soon', 'title'] as const) await engine.search(question({ filter, sort }))
  await engine.search(
    question({ kinds: searchKinds, filter: { ...noFilter(20_000), facets: { readiness: ['ready', 'never'] } } }),
  )
  const answer = await engine.search(question({ text: 'Zeidler', kinds: ['vacancy'] }))
  expect(answer.kinds[0]?.hits.map(({ id }) => id)).toEqual(['V1'])
  expect(answer.kinds[0]?.total).toBe(1)
  expect(answer.marked).toContain('zeidler')
  const typing = await engine.search(question({ text: 'zeidl', kinds: searchKinds, counts: false }))
  expect(typing.kinds.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(['V1'])
  expect(server.faults).toEqual([])
})

test.each<[string, Parameters<ProtocolServer['behave']>[0], string]>([
  ['a wrong key', { key: 'another-key' }, 'wrong_key'],
  ['another version', { version: '0.30.5' }, 'wrong_version'],
  ['a full disk', { taskError: 'no_space_left_on_device' }, 'disk_full'],
  ['a broken server', { broken: true }, 'failed'],
])('%s is named, and nothing is lost', async (_, mood, fault) => {
  const follower = createRemoteFollower(database.prisma, client, 'me')
  await database.executeSql(`UPDATE vacancy SET title = 'Imker ${fault}' WHERE id = 'V1'`)
  await search.drain()
  server.behave(mood)
  await expect(follower.push()).rejects.toThrow()
  expect((await stored())?.fault).toBe(fault)
  server.behave({})
  expect(await follower.push()).toBeGreaterThan(0)
  expect((await stored())?.fault).toBeNull()
  expect(String(server.documents('search_vacancy')[0]?.title)).toContain('imker')
})

test('the check finds what the server lacks, has too much or says otherwise, and has it sent anew', async () => {
  const follower = createRemoteFollower(database.prisma, client, 'me')
  await database.executeSql(`INSERT INTO vacancy (id, title, kind, occupation, employer_id) SELECT 'K' || n, 'Kranführer ' || n, 'job', '51311', 'E1/ä'
    FROM generate_series(1, 1200) n`)
  await search.drain()
  while ((await follower.push()) > 0);
  const wrong = async () => (await checkRemote(database.prisma, client)).kinds.flatMap((one) => one.wrong).sort()
  const clean = await checkRemote(database.prisma, client)
  expect(clean.waiting).toBe(0)
  expect(clean.kinds.map(({ wrong: ids }) => ids)).toEqual(searchKinds.map(() => []))
  expect(clean.kinds[0]).toMatchObject({ kind: 'vacancy', documents: 1201, counted: 1201 })

  const [one, two] = ['K7', 'K8'].map((id) => server.documents('search_vacancy').find(({ ref }) => ref === id))
  server.spoil('search_vacancy', keyOf('K7'), { ...one, title: 'etwas anderes' })
  server.spoil('search_vacancy', keyOf('K8'), { ...two, state: ['published'] })
  server.spoil('search_vacancy', keyOf('K9'), null)
  server.spoil('search_vacancy', keyOf('GHOST'), { ...one, key: keyOf('GHOST'), ref: 'GHOST' })
  await database.executeSql(`DELETE FROM vacancy WHERE id = 'K10'`)
  await search.drain()
  const found = await checkRemote(database.prisma, client)
  expect(found.kinds.flatMap((kind) => kind.wrong).sort()).toEqual(['GHOST', 'K7', 'K8', 'K9'])
  expect(found.waiting).toBeGreaterThan(0)
  expect(await repairRemote(database.prisma, client, found)).toBe(4)
  while ((await follower.push()) > 0);
  expect(await wrong()).toEqual([])
  expect(refs('search_vacancy')).not.toContain('GHOST')
  expect(server.faults).toEqual([])
})

test('while writes go on the check finds nothing wrong that is only on its way', { timeout: 300_000 }, async () => {
  const follower = createRemoteFollower(database.prisma, client, 'me')
  let writing = true
  const writes = (async () => {
    for (let n = 0; writing; n++) {
      await database.executeSql(`UPDATE vacancy SET title = 'Kranführer Runde ${n}' WHERE id = 'K${1 + (n % 1200)}'`)
      if (n % 3 === 0) await search.drain()
      if (n % 5 === 0) await follower.push()
    }
  })()
  const found = [await checkRemote(database.prisma, client), await checkRemote(database.prisma, client)]
  writing = false
  await writes
  expect(found.flatMap(({ kinds }) => kinds.flatMap(({ wrong }) => wrong))).toEqual([])
  await search.drain()
  while ((await follower.push()) > 0);
  await follower.rebuild()
  expect((await checkRemote(database.prisma, client)).kinds.every(({ wrong }) => wrong.length === 0)).toBe(true)
})

test('a server that is not there is down; a question to it is answered by the database', async () => {
  const nowhere = new Meilisearch({ host: 'http://127.0.0.1:9', apiKey: 'x', timeout: 500 })
  const told: unknown[] = []
  let clock = 0
  const engine = withFallback(
    meilisearchEngine(nowhere, search.compounds),
    search.engine,
    () => clock,
    (fault) => told.push(fault),
  )
  expect((await engine.search(question())).kinds[0]?.hits.map(({ id }) => id)).toEqual(['V1'])
  expect(told.map(faultOf)).toEqual(['down'])
  await engine.search(question())
  expect(told).toHaveLength(1)
  expect(engine.resting()).toBe(true)
  clock = patience.rest
  await engine.search(question())
  expect(told).toHaveLength(2)
})

test('a slow server costs less than 200 ms; when it is quick again it answers by itself', async () => {
  let clock = 0
  const told: unknown[] = []
  const remote = meilisearchEngine(client, search.compounds)
  const engine = withFallback(
    remote,
    search.engine,
    () => clock,
    (fault) => told.push(fault),
  )
  const alone = performance.now()
  await search.engine.search(question())
  const base = performance.now() - alone
  server.behave({ delay: 1_500 })
  const began = performance.now()
  expect((await engine.search(question())).kinds[0]?.hits.map(({ id }) => id)).toEqual(['V1'])
  expect(performance.now() - began - base).toBeLessThan(patience.answer + 150)
  expect(patience.answer).toBeLessThan(200)
  server.behave({})
  clock = patience.rest
  const asked = server.requests.length
  await engine.search(question())
  expect(server.requests.length).toBeGreaterThan(asked)
  expect(engine.resting()).toBe(false)
})

test('the check notices what is not in the published API', async () => {
  const before = server.faults.length
  await client
    .multiSearch({ queries: [{ indexUid: 'search_vacancy', q: '', filter: ['unknown = 1'], matchingStrategy: 'all' }] })
    .catch(() => undefined)
  await client
    .index('search_vacancy')
    .search('x')
    .catch(() => undefined)
  expect(server.faults).toHaveLength(before + 2)
  server.faults.length = before
})

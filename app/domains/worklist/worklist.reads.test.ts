import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { memoryDatabase } from '../../testing/database.ts'
import type { Scope } from '../accounts/permissions.ts'
import { worklist } from './worklist.reads.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
let database: OpenDatabase
let stock = { withoutMatch: [] as { candidate: string; best: number | null }[], strong: new Map<string, number>() }
const look = (scope: Scope, site = '', owner = '') =>
  worklist(
    {
      db: database.prisma,
      stock: {
        withoutMatch: () => Promise.resolve(stock.withoutMatch),
        strongMatches: () => Promise.resolve(stock.strong),
      },
    },
    scope,
    { site, owner, now },
    'de',
  )

beforeAll(async () => {
  database = await memoryDatabase()
})
afterAll(() => database.close())

test('nothing waits in an empty house, and an employer never sees a worklist', async () => {
  expect(await look({ kind: 'house' })).toEqual([])
  expect(await look({ kind: 'employer', employerId: 'E1' })).toEqual([])
})

test('a person whose readiness is older than thirty days waits for confirmation, oldest first, by site', async () => {
  const { prisma } = database
  await prisma.site.create({
    data: { id: 'torgau', name: 'Torgau', street: 'S', postcode: '04860', city: 'Torgau', lat: 51.5, lon: 13 },
  })
  const person = (id: string, readyOn: string, siteId: string | null) =>
    prisma.candidate.create({
      data: { id, lastName: id, seeks: ['job'], readyOn: new Date(readyOn), siteId, createdAt: new Date('2026-01-01') },
    })
  await person('B', '2026-10-20', 'torgau')
  await person('A', '2026-10-10', null)
  await person('C', '2026-11-20', 'torgau')
  const all = await look({ kind: 'house' })
  const lapsing = all.find(({ group }) => group === 'readinessLapsing')
  expect(lapsing?.items.map(({ id }) => id)).toEqual(['A', 'B'])
  expect(all.find(({ group }) => group === 'neverProposed')?.count).toBe(3)
  const mine = await look({ kind: 'house' }, 'torgau')
  expect(mine.find(({ group }) => group === 'readinessLapsing')?.items.map(({ id }) => id)).toEqual(['B'])
})

test('ready people whom nothing fits wait until an employer is asked for them, and due calls wait for their owner', async () => {
  const { prisma } = database
  stock = {
    withoutMatch: [
      { candidate: 'A', best: null },
      { candidate: 'B', best: 40 },
    ],
    strong: new Map([['V', 3]]),
  }
  const lacking = async () => (await look({ kind: 'house' })).find(({ group }) => group === 'withoutMatch')
  expect((await lacking())?.items.map(({ id }) => id)).toEqual(['A', 'B'])
  await prisma.user.create({ data: { id: 'kunze', email: 'k@example.org', name: 'Kunze', role: 'officer' } })
  await prisma.employer.create({ data: { id: 'E1', name: 'Metallbau', kind: 'company' } })
  await prisma.lead.create({
    data: {
      id: 'L',
      candidateId: 'A',
      employerId: 'E1',
      score: 70,
      shown: {},
      ownerId: 'kunze',
      heldUntil: now,
      createdAt: now,
    },
  })
  expect((await lacking())?.items.map(({ id }) => id)).toEqual(['B'])
  const due = async (owner: string) =>
    (await look({ kind: 'house' }, '', owner)).find(({ group }) => group === 'leadsDue')?.count
  expect(await due('kunze')).toBe(1)
  expect(await due('lorenz')).toBeUndefined()
  await prisma.vacancy.create({
    data: {
      id: 'V',
      title: 'Schweißer',
      kind: 'job',
      occupation: '24422',
      employerId: 'E1',
      state: 'published',
      publishedOn: now,
    },
  })
  const strong = (await look({ kind: 'house' })).find(({ group }) => group === 'strongMatches')
  expect(strong?.items).toMatchObject([{ id: 'V', sub: 'Metallbau · 3' }])
})

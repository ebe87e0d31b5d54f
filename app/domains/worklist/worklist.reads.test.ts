import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { worklist } from './worklist.reads.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
})
afterAll(() => database.close())

test('nothing waits in an empty house, and an employer never sees a worklist', async () => {
  expect(await worklist(database.prisma, { kind: 'house' }, '', now)).toEqual([])
  expect(await worklist(database.prisma, { kind: 'employer', employerId: 'E1' }, '', now)).toEqual([])
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
  const all = await worklist(prisma, { kind: 'house' }, '', now)
  const lapsing = all.find(({ group }) => group === 'readinessLapsing')
  expect(lapsing?.items.map(({ id }) => id)).toEqual(['A', 'B'])
  expect(all.find(({ group }) => group === 'neverProposed')?.count).toBe(3)
  const mine = await worklist(prisma, { kind: 'house' }, 'torgau', now)
  expect(mine.find(({ group }) => group === 'readinessLapsing')?.items.map(({ id }) => id)).toEqual(['B'])
})

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { memoryDatabase } from '../testing/database.ts'
import { wireBundles } from './bundles.server.ts'

const house = { kind: 'house' } as const
const officer = { name: 'user:1', displayName: 'E. Kunze' }
const now = () => new Date('2026-11-23T09:00:00Z')
let database: OpenDatabase

const bundles = (opened = database) =>
  wireBundles({ database: opened, now }, { tree: () => Promise.resolve({ nodes: new Map(), areas: [], classes: [] }) })

async function people(from: number, to: number) {
  const ids = Array.from({ length: to - from }, (_, index) => `P${from + index}`)
  await database.prisma.candidate.createMany({
    data: ids.map((id) => ({
      id,
      lastName: id,
      seeks: ['job'],
      siteId: 'torgau',
      lat: 51.56,
      lon: 13,
      readyOn: new Date('2026-11-10'),
    })),
  })
  await database.prisma.candidateTarget.createMany({
    data: ids.map((candidateId) => ({ candidateId, position: 1, occupation: '51312' })),
  })
}

beforeAll(async () => {
  database = await memoryDatabase()
  const place = { lat: 51.56, lon: 13, siteId: 'torgau' }
  const site = { id: 'torgau', name: 'Standort Torgau', street: 'Markt 1', postcode: '04860', city: 'Torgau' }
  await database.prisma.site.create({ data: { ...site, lat: 51.56, lon: 13, phone: '03421 0' } })
  await database.prisma.closedDay.create({ data: { id: 'c', day: new Date('2026-12-15'), reason: 'Umzug' } })
  await people(0, 6)
  for (const id of ['A', 'B']) {
    await database.prisma.employer.create({ data: { id, name: `${id} GmbH`, kind: 'company' } })
    const vacancy = { title: 'Lager', kind: 'job', occupation: '51311', state: 'draft', places: 2 }
    await database.prisma.vacancy.create({ data: { id, employerId: id, ...vacancy, ...place } })
    await database.prisma.vacancy.update({ where: { id }, data: { state: 'published', publishedOn: now() } })
  }
  return () => database.close()
})

test('the number of queries does not grow with the stock', async () => {
  const counted = async () => {
    let queries = 0
    const prisma = database.prisma.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          queries++
          return query(args)
        },
      },
    })
    const found = await bundles({ ...database, prisma: prisma as unknown as OpenDatabase['prisma'] }).reads.all(
      house,
      'de',
    )
    return { queries, ready: found.open[0]?.ready }
  }
  const few = await counted()
  await people(6, 40)
  const many = await counted()
  expect(few).toEqual({ queries: 6, ready: 6 })
  expect(many).toEqual({ queries: 6, ready: 40 })
})

test('a closed day is not proposed', async () => {
  expect((await bundles().reads.all(house, 'de')).open[0]?.day).toBe('2026-12-16')
})

test('an employer’s people see no bundles', async () => {
  expect((await bundles().reads.all({ kind: 'employer', employerId: 'A' }, 'de')).open).toEqual([])
})

test('what was dismissed is hidden until it is brought back', async () => {
  const key = '5131-torgau'
  await bundles().app.dismiss('user:1', key)
  await bundles().app.dismiss('user:1', key)
  expect(await bundles().reads.all(house, 'de')).toMatchObject({ open: [], dismissed: [{ key }] })
  await bundles().app.restore('user:1', key)
  expect((await bundles().reads.all(house, 'de')).open).toHaveLength(1)
})

test('one click drafts the event with hosts, place, contact and its people; pressed twice it is made once', async () => {
  const press = () => bundles().app.make(officer, house, '5131-torgau', 'de')
  const [first, second] = await Promise.all([press(), press()])
  expect([first.ok, second.ok].sort()).toEqual([false, true])
  const [event] = await database.prisma.event.findMany({ include: { hosts: true, selected: true } })
  expect(event).toMatchObject({
    state: 'draft',
    kind: 'job_fair',
    capacity: 40,
    occupations: ['5131'],
    city: 'Torgau',
    contactName: 'E. Kunze',
    beginsAt: new Date('2026-12-16T08:00:00Z'),
  })
  expect(event?.hosts.map(({ employerId }) => employerId)).toEqual(['A', 'B'])
  expect(event?.selected).toHaveLength(40)
  expect((await bundles().reads.all(house, 'de')).open).toEqual([])
})

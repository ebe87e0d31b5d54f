import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { recordQuery } from './record.form.ts'
import { recordEntries } from './record.reads.server.ts'

let database: OpenDatabase
const house = { kind: 'house' } as const
const find = async (query: Record<string, string>, scope: Parameters<typeof recordEntries>[1] = house) =>
  (await recordEntries(database.prisma, scope, recordQuery.parse(query))).rows

beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  await prisma.user.create({ data: { id: 'u1', email: 'kunze@example.org', name: 'Erika Kunze', role: 'officer' } })
  await inTransaction(prisma, 'user:u1', async (tx) => {
    await tx.candidate.create({ data: { id: 'c1', lastName: 'Geheim', seeks: ['job'] } })
    await tx.candidate.update({ where: { id: 'c1' }, data: { phone: '03421 1234567' } })
  })
  await inTransaction(prisma, 'import', (tx) =>
    tx.candidate.create({ data: { id: 'c2', lastName: 'Anders', seeks: ['job'] } }),
  )
})
afterAll(() => database.close())

test('changes are found by who and what, latest first, with the fields and without their values', async () => {
  const rows = await find({ entity: 'candidate', actor: 'kunze' })
  expect(rows.map(({ action, rowId }) => `${action} ${rowId}`)).toEqual(['changed c1', 'created c1'])
  expect(rows[0]).toMatchObject({ actorName: 'Erika Kunze', fields: ['phone'] })
  expect(JSON.stringify(rows)).not.toMatch(/03421|Geheim/)
  expect(await find({ row: 'c2' })).toHaveLength(1)
})

test('days count in Berlin and both are included; strange values count as none', async () => {
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Berlin' })
  expect((await find({ entity: 'candidate', from: today, until: today })).length).toBe(3)
  expect(await find({ entity: 'candidate', until: '2020-01-01' })).toEqual([])
  expect((await find({ entity: 'nonsense', from: 'soon' })).length).toBeGreaterThan(2)
})

test('nobody outside of the house reads it', async () => {
  expect(await find({}, { kind: 'employer', employerId: 'E1' })).toEqual([])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { setupForm, unknownSites } from './setup.form.ts'
import { writeSetup } from './setup.store.server.ts'

const sent = {
  house: {
    name: 'Arbeitgeber-Service Beispiel',
    serviceName: 'Arbeitgeber-Service',
    obligationNotice: { de: 'Hinweis' },
  },
  sites: [{ id: 'torgau', name: 'Torgau', street: 'Am Markt 1', postcode: '04860', city: 'Torgau' }],
  people: [{ email: 'E.Kunze@example.org', name: 'E. Kunze', role: 'admin', site: 'torgau' }],
}
let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  await database.prisma.postcode.create({ data: { postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 } })
})
afterAll(() => database.close())

test('a house is set up once and again without new accounts or new passwords', async () => {
  const setup = setupForm.parse(sent)
  const write = (hash: string) =>
    inTransaction(database.prisma, 'setup', (tx) => writeSetup(tx, setup, () => Promise.resolve(hash)))
  expect(await write('first')).toEqual(['e.kunze@example.org'])
  await database.prisma.site.update({ where: { id: 'torgau' }, data: { wayThere: 'Bus 755' } })
  await database.prisma.house.update({ where: { id: 1 }, data: { signature: 'Ihr Team', reminderMailDays: 3 } })
  expect(await write('second')).toEqual([])
  expect(await database.prisma.site.findUnique({ where: { id: 'torgau' } })).toMatchObject({ wayThere: 'Bus 755' })
  expect(await database.prisma.house.findUnique({ where: { id: 1 } })).toMatchObject({
    signature: 'Ihr Team',
    reminderMailDays: 3,
    version: 2,
  })
  expect(await database.prisma.user.findUnique({ where: { email: 'e.kunze@example.org' } })).toMatchObject({
    passwordHash: 'first',
    role: 'admin',
    siteId: 'torgau',
  })
})

test('an unknown postcode writes nothing at all', async () => {
  const setup = setupForm.parse({
    ...sent,
    house: { ...sent.house, name: 'Anderes Haus' },
    sites: [{ ...sent.sites[0], postcode: '99999' }],
  })
  await expect(
    inTransaction(database.prisma, 'setup', (tx) => writeSetup(tx, setup, () => Promise.resolve('x'))),
  ).rejects.toThrow(/99999/)
  expect(await database.prisma.house.findUnique({ where: { id: 1 } })).toMatchObject({
    name: 'Arbeitgeber-Service Beispiel',
  })
})

test('a person at a site that is not listed is named', () => {
  expect(unknownSites(setupForm.parse({ ...sent, people: [{ ...sent.people[0], site: 'nirgends' }] }))).toEqual([
    'e.kunze@example.org: nirgends',
  ])
})

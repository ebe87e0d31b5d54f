import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { houseInput, houseValues, noticesInput, siteInput } from '../domains/house/house.form.ts'
import type { HouseFields } from '../domains/house/house.ts'
import { anEvent } from '../testing/outbox.ts'
import { wireHouse } from './house.server.ts'

const scope = { kind: 'house' } as const

/** The house as data: saved once by one of two people, never a half, on every database. */
export function houseContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    await anEvent(database)
    await database.prisma.postcode.createMany({ data: [{ postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 }] })
  })
  afterAll(() => database.close())

  const stored = async () => {
    const house = await wireHouse({ database }).reads.house(scope)
    if (!house) throw new Error('no house')
    return house
  }

  test(`${name}: of two people who save the same house one is told what the other one saved, with the name`, async () => {
    const { app } = wireHouse({ database })
    await database.prisma.user.create({
      data: { id: 'U1', email: 'u1@example.org', name: 'E. Kunze', passwordHash: '', role: 'admin', siteId: 'S1' },
    })
    const { fields, version } = await stored()
    const save = (change: Partial<HouseFields>) => app.save('user:U1', version, { ...fields, ...change })
    const both = await Promise.all([save({ signature: 'Eins' }), save({ signature: 'Zwei' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const lost = both.find(({ ok }) => !ok)
    const { signature } = (await stored()).fields
    expect(lost).toMatchObject({
      reason: 'conflict',
      conflict: { version: version + 1, fields: { signature }, by: { actorName: 'E. Kunze' } },
    })
  })

  test(`${name}: a site is written with the place of its postcode, an unknown postcode writes nothing`, async () => {
    const { app, reads } = wireHouse({ database })
    const site = siteInput.parse({
      name: 'Standort Torgau',
      street: 'Am Markt 1',
      postcode: '04860',
      city: 'Torgau',
      wayThere: 'Bus 755 bis Markt',
      stateCode: 'SN',
    })
    expect(await app.saveSite('user:U1', 'S1', 1, { ...site, postcode: '99999' })).toEqual({
      ok: false,
      reason: 'postcode',
    })
    expect((await reads.site(scope, 'S1'))?.version).toBe(1)
    expect(await app.saveSite('user:U1', 'S1', 1, site)).toEqual({ ok: true, value: null })
    expect(await database.prisma.site.findUnique({ where: { id: 'S1' } })).toMatchObject({ lat: 51.56, version: 2 })
    expect(await app.saveSite('user:U1', 'S1', 1, site)).toMatchObject({ ok: false, reason: 'conflict' })
    expect(await reads.sites({ kind: 'employer', employerId: 'E1' })).toEqual([])
  })

  test(`${name}: rules that the forms refuse are refused by the database too`, async () => {
    const refused = (house: Record<string, number | null>) =>
      expect(database.prisma.house.update({ where: { id: 1 }, data: house })).rejects.toThrow(/house_/)
    await refused({ sendFrom: 18, sendUntil: 8 })
    await refused({ sendFrom: 8 })
    await refused({ reminderMailDays: 0 })
    await refused({ closingDays: 0 })
    const values = houseValues((await stored()).fields)
    const faults = (change: Record<string, string>) =>
      houseInput.safeParse({ ...values, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(faults({})).toEqual([])
    expect(faults({ sendFrom: '18', sendUntil: '8' })).toEqual(['sendUntil'])
    expect(faults({ sendFrom: '8' })).toEqual(['sendUntil'])
    expect(faults({ reminderMailDays: '3', reminderLetterDays: '2' })).toEqual(['reminderLetterDays'])
    expect(faults({ reminderMailDays: '' })).toEqual(['reminderMailDays'])
    expect(noticesInput.safeParse({ en: 'Notice' }).success).toBe(false)
    expect(noticesInput.parse({ de: 'Hinweis', ar: '' })).toEqual({ de: 'Hinweis' })
  })
}

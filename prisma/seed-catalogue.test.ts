import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkOccupations, checkPostcodes } from '../app/commands/import-catalogue.ts'
import { memoryDatabase } from '../app/testing/database.ts'
import type { OpenDatabase } from './open.ts'
import { readCatalogueMark, writeCatalogueMark } from './catalogue-mark.ts'
import { seedCatalogue } from './seed-catalogue.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
}, 90_000)

afterAll(() => database.close())

const titleOf = async (code: string): Promise<string | undefined> =>
  (await database.prisma.occupation.findUnique({ where: { code } }))?.title

async function importOccupations(text: string): Promise<void> {
  const { bad, save } = await checkOccupations(text, database)
  expect(bad).toEqual([])
  await save(database)
}

/** As if the shipped files were newer than those that were seeded. */
async function forgetFiles(): Promise<void> {
  const mark = await readCatalogueMark(database.prisma)
  await writeCatalogueMark(database.prisma, { ...mark, shipped: 'older' })
}

test('the shipped catalogue is brought in once', async () => {
  expect(await seedCatalogue(database)).toBe(true)
  expect(await seedCatalogue(database)).toBe(false)
  expect(await database.prisma.occupation.count({ where: { level: 5 } })).toBeGreaterThan(1_200)
  expect(await database.prisma.occupationTitle.count()).toBeGreaterThan(5_000)
  expect(await database.prisma.postcode.findUnique({ where: { postcode: '04860' }, select: { city: true } })).toEqual({
    city: 'Torgau',
  })
})

test('newer shipped files take over what older ones said', async () => {
  await database.executeSql(`UPDATE occupation SET title = 'Alter Name' WHERE code = '513'`)
  await forgetFiles()
  expect(await seedCatalogue(database)).toBe(true)
  expect(await titleOf('513')).not.toBe('Alter Name')
})

test('an official list replaces what nobody uses and keeps what is in use', async () => {
  await database.executeSql(`INSERT INTO employer (id, name, kind) VALUES ('E1', 'A', 'company')`)
  await database.executeSql(
    `INSERT INTO vacancy (id, title, kind, occupation, employer_id, state) VALUES ('V1', 'Lagerist', 'job', '51312', 'E1', 'published')`,
  )
  await importOccupations('code\ttitle\tparent\n6\tNeuer Handel\t\n')
  const codes = (await database.prisma.occupation.findMany({ orderBy: { code: 'asc' } })).map(({ code }) => code)
  expect(codes).toEqual(['5', '51', '513', '5131', '51312', '6'])
  expect(await titleOf('6')).toBe('Neuer Handel')
})

test('after an official import newer shipped files add what is missing and change nothing', async () => {
  await forgetFiles()
  expect(await seedCatalogue(database)).toBe(true)
  expect(await titleOf('6')).toBe('Neuer Handel')
  expect(await titleOf('62102')).toBeDefined()
})

test('titles of classes that are not in the catalogue are bad rows', async () => {
  const { good, bad } = await checkOccupations('title;code\nStaplerheld;52531\nTraumberuf;99994\n', database)
  expect(good).toBe(1)
  expect(bad).toMatchObject([{ field: 'code', id: '99994' }])
})

test('postcodes of an import win over the shipped ones, for good', async () => {
  const { bad, save } = checkPostcodes('plz;ort;lat;lon\n04860;Torgau an der Elbe;51,5;13,0\n')
  expect(bad).toEqual([])
  await save(database)
  await forgetFiles()
  await seedCatalogue(database)
  const found = await database.prisma.postcode.findUnique({ where: { postcode: '04860' } })
  expect(found).toMatchObject({ city: 'Torgau an der Elbe', lat: 51.5, lon: 13 })
})

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importPorts } from '../../commands/import-ports.ts'
import { readRecordFile } from '../../commands/record-files.ts'
import { memoryDatabase } from '../../testing/database.ts'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { seedCatalogue } from '../../../prisma/seed-catalogue.ts'
import type { RecordKind } from './columns.ts'
import { importRecords } from './import-records.server.ts'
import type { ImportOptions, ImportPorts } from './import-records.server.ts'
import { exportedRecords } from './transfer.reads.server.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  await seedCatalogue(database)
  await database.executeSql(
    `INSERT INTO site (id, name, street, postcode, city, lat, lon) VALUES ('S1', 'Torgau', 'A 1', '04860', 'Torgau', 51.5, 13)`,
  )
}, 90_000)

afterAll(() => database.close())

async function run(
  kind: RecordKind,
  values: readonly unknown[],
  more: Partial<ImportOptions> = {},
  other: Partial<ImportPorts> = {},
) {
  const records = values.map((value, at) => ({ line: at + 1, value }))
  const ports = await importPorts(database, () => undefined)
  return importRecords(
    { ...ports, ...other },
    { kind, format: 'exchange', dryRun: false, skipBad: false, ...more },
    records,
  )
}

const exported = (kind: RecordKind): Promise<unknown[]> => exportedRecords(database.prisma, kind, 'full')
const historyOf = async (id: string): Promise<unknown[]> =>
  (await database.executeSql('SELECT action, actor FROM history WHERE row_id = $1 ORDER BY id', [id])).rows

const vacancy = {
  id: 'V1',
  title: 'Fachkraft für Lagerlogistik (m/w/d)',
  kind: 'job',
  occupation: '51312',
  employer: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'temp_agency' },
  location: { postcode: '04435' },
  weeklyHours: { min: 35, max: 40 },
  requirements: { licences: [], skills: [{ name: 'Gabelstapler', must: true }] },
}

const candidate = {
  id: 'C1',
  seeks: ['job'],
  targets: [{ occupation: '51312', experienceYears: 4 }, { occupation: '52122' }],
  home: { postcode: '04860' },
  licences: ['B'],
  contact: { firstName: 'Ada', lastName: 'Muster', email: 'ada@example.org', language: 'en' },
  legalCircle: 'sgb2',
  profileClass: 'market',
  readyOn: '2026-11-20',
  mailConsent: true,
}

test('a vacancy comes with its employer, town and coordinates', async () => {
  expect((await run('vacancies', [vacancy])).written).toEqual({ added: 1, changed: 0, unchanged: 0 })
  expect(await exported('vacancies')).toMatchObject([
    {
      id: 'V1',
      employer: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'temp_agency' },
      location: { city: 'Schkeuditz', lat: 51.4, lon: 12.22 },
    },
  ])
  expect(await historyOf('V1')).toEqual([{ action: 'created', actor: 'import' }])
})

test('the same file again touches nothing, a changed row is changed once', async () => {
  expect((await run('vacancies', [vacancy])).written).toEqual({ added: 0, changed: 0, unchanged: 1 })
  const other = { ...vacancy, title: 'Lagerist', employer: { id: 'E1', name: 'Muster GmbH' } }
  expect((await run('vacancies', [other])).written).toEqual({ added: 0, changed: 1, unchanged: 0 })
  expect(await historyOf('V1')).toHaveLength(2)
  expect(
    await database.prisma.vacancy.findUnique({ where: { id: 'V1' }, select: { title: true, version: true } }),
  ).toEqual({ title: 'Lagerist', version: 2 })
  expect(
    await database.prisma.employer.findUnique({ where: { id: 'E1' }, select: { name: true, kind: true } }),
  ).toEqual({ name: 'Muster GmbH', kind: 'temp_agency' })
})

test('one bad row and nothing is written; the good ones are with skipBad', async () => {
  const rows = [
    { ...vacancy, id: 'V2' },
    { ...vacancy, id: 'V3', occupation: '99999' },
    { ...vacancy, id: 'V4', kind: 'dream' },
  ]
  const report = await run('vacancies', rows)
  expect(report.written).toBeNull()
  expect(report.bad.map(({ line, field }) => [line, field])).toEqual([
    [2, 'occupation'],
    [3, 'kind'],
  ])
  expect(await database.prisma.vacancy.count({ where: { id: { in: ['V2', 'V3', 'V4'] } } })).toBe(0)
  expect((await run('vacancies', rows, { skipBad: true })).written).toMatchObject({ added: 1 })
})

test('a dry run checks and writes nothing', async () => {
  const report = await run('vacancies', [{ ...vacancy, id: 'V9' }], { dryRun: true })
  expect(report).toMatchObject({ good: 1, bad: [], written: null })
  expect(await database.prisma.vacancy.count({ where: { id: 'V9' } })).toBe(0)
})

test('what only the house keeps is not wiped out by a record that does not name it', async () => {
  await run('vacancies', [{ ...vacancy, id: 'V5', description: 'Lager in Schkeuditz', extra: { old: 1 }, site: 'S1' }])
  await run('vacancies', [{ ...vacancy, id: 'V5', title: 'Neu' }])
  expect((await exported('vacancies')).find((row) => (row as { id: string }).id === 'V5')).toMatchObject({
    title: 'Neu',
    description: 'Lager in Schkeuditz',
    extra: { old: 1 },
    site: 'S1',
  })
})

test('states step along the allowed steps, others are bad rows', async () => {
  expect(
    (await run('vacancies', [{ ...vacancy, id: 'V6', state: 'closed', stateReason: 'not_filled' }])).written,
  ).toMatchObject({ added: 1 })
  const report = await run('vacancies', [{ ...vacancy, id: 'V6', state: 'draft' }])
  expect(report.bad).toMatchObject([{ id: 'V6', field: 'state' }])
})

test('a person comes with targets, contact and consent, and goes out the same', async () => {
  expect((await run('candidates', [candidate])).written).toEqual({ added: 1, changed: 0, unchanged: 0 })
  expect(await exported('candidates')).toMatchObject([candidate])
  expect((await run('candidates', [candidate])).written).toMatchObject({ unchanged: 1 })
  const wishes = { ...candidate, targets: [{ occupation: '52122' }], mailConsent: false }
  expect((await run('candidates', [wishes])).written).toMatchObject({ changed: 1 })
  expect(await exported('candidates')).toMatchObject([wishes])
})

test('records of the agency: a guess waits for an officer, and what the officer chose stays', async () => {
  const guess = { classify: () => [{ code: '71402', title: 'Projektplaner/in', confidence: 0.3 }] }
  const record = {
    refnr: 'BA-1',
    titel: 'Projektplaner',
    arbeitgeber: 'X',
    arbeitsort: { plz: '04860' },
    seltsam: 'ja',
  }
  const first = await run('vacancies', [record], { format: 'ba-jobsuche' }, guess)
  expect(first).toMatchObject({ written: { added: 1 }, questions: [{ line: 1, id: 'BA-1', field: 'occupation' }] })
  const stored = () =>
    database.prisma.vacancy.findUnique({
      where: { id: 'BA-1' },
      select: { occupation: true, state: true, extra: true },
    })
  expect(await stored()).toMatchObject({
    occupation: '71402',
    state: 'submitted',
    extra: { record: { seltsam: 'ja' } },
  })
  await database.executeSql(`UPDATE vacancy SET occupation = '71302', state = 'published' WHERE id = 'BA-1'`)
  expect((await run('vacancies', [record], { format: 'ba-jobsuche' }, guess)).written).toMatchObject({ unchanged: 1 })
  expect(await stored()).toMatchObject({ occupation: '71302', state: 'published' })
})

const real = resolve(import.meta.dirname, '../../../../shared/reference/vacancies/vacancies-ba.jsonl')

test.runIf(existsSync(real))(
  'the 8,153 real vacancies come in under a minute, once',
  async () => {
    const { records } = readRecordFile(real, 'vacancies')
    const ports = await importPorts(database, () => undefined)
    const options: ImportOptions = { kind: 'vacancies', format: 'ba-jobsuche', dryRun: false, skipBad: false }
    const began = performance.now()
    const report = await importRecords(ports, options, records)
    expect(report).toMatchObject({ read: 8_153, good: 8_153, bad: [], written: { added: 8_153 } })
    expect(performance.now() - began).toBeLessThan(60_000)
    expect((await importRecords(ports, options, records)).written).toEqual({ added: 0, changed: 0, unchanged: 8_153 })
  },
  120_000,
)

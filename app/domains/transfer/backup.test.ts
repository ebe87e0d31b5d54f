import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BrokenBackup, openBackup, writeBackup } from '../../commands/backup-file.ts'
import { importPorts } from '../../commands/import-ports.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { loadDemo } from '../../../prisma/demo/load.ts'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { readCatalogueMark } from '../../../prisma/catalogue-mark.ts'
import { seedCatalogue } from '../../../prisma/seed-catalogue.ts'
import { readBackup, restoreBackup } from './backup.store.server.ts'
import { recordKinds } from './columns.ts'
import { importRecords } from './import-records.server.ts'
import { tablesInOrder } from './tables.reads.server.ts'
import { exportedRecords } from './transfer.reads.server.ts'

let full: OpenDatabase
let fresh: OpenDatabase
/** A house with one firm, for what does not need a whole district. */
let small: OpenDatabase
const folder = mkdtempSync(join(tmpdir(), 'backup-test-'))
const file = join(folder, 'house.backup')
const smallFile = join(folder, 'small.backup')

beforeAll(async () => {
  full = await memoryDatabase()
  await seedCatalogue(full)
  await loadDemo(full, '2026-11-22')
  await full.executeSql(
    `INSERT INTO local_mail (id, recipient, subject, raw) VALUES ('m1', 'a@example.org', 'Grüße', '\\x00ff10')`,
  )
  fresh = await memoryDatabase()
  small = await memoryDatabase()
  await small.prisma.employer.create({ data: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'company' } })
  await writeBackup(smallFile, new Date('2026-11-22T12:00:00Z'), (sink) => readBackup(small.prisma, sink))
  await writeBackup(file, new Date('2026-11-22T12:00:00Z'), (sink) => readBackup(full.prisma, sink))
}, 300_000)

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await Promise.all([full.close(), fresh.close(), small.close()])
})

/** Number of rows and a sum over all their values, without the watermark, which belongs to the running database. */
async function sums(database: OpenDatabase): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const { name } of await tablesInOrder(database.prisma)) {
    const { rows } = await database.executeSql(
      `SELECT count(*)::int AS rows, md5(string_agg(md5((to_jsonb(t) - 'changed_xid')::text), '' ORDER BY md5((to_jsonb(t) - 'changed_xid')::text))) AS sum FROM "${name}" t`,
    )
    found[name] = rows[0]
  }
  return found
}

test('a damaged or cut file is refused before anything is touched', async () => {
  const bytes = readFileSync(file)
  const cut = join(folder, 'cut.backup')
  writeFileSync(cut, bytes.subarray(0, bytes.length - 2_000))
  await expect(openBackup(cut)).rejects.toThrow(BrokenBackup)
  const damaged = join(folder, 'damaged.backup')
  const changed = Buffer.from(bytes)
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 0xff
  writeFileSync(damaged, changed)
  await expect(openBackup(damaged)).rejects.toThrow(BrokenBackup)
})

test('a restored database has every row of the other, value by value', async () => {
  expect(await restoreBackup(fresh.prisma, await openBackup(file), false)).toEqual({ ok: true })
  expect(await sums(fresh)).toEqual(await sums(full))
  expect(await readCatalogueMark(fresh.prisma)).toEqual(await readCatalogueMark(full.prisma))
}, 300_000)

test('life goes on after a restore: states, counters, history and their numbers', async () => {
  await expect(fresh.executeSql(`UPDATE vacancy SET state = 'draft' WHERE id = 'demo-v-0001'`)).rejects.toThrow(
    /state_step/,
  )
  const last = (await fresh.executeSql('SELECT max(id)::int AS id FROM history')).rows[0]?.id
  await fresh.executeSql(`UPDATE vacancy SET title = 'Neu' WHERE id = 'demo-v-0001'`)
  expect((await fresh.executeSql('SELECT max(id)::int AS id FROM history')).rows[0]?.id).toBe(Number(last) + 1)
  await fresh.executeSql(`INSERT INTO registration (id, event_id, candidate_id, slot_id, state) SELECT 'new', e.id, 'demo-c-0001',
    (SELECT min(s.id) FROM event_slot s WHERE s.event_id = e.id), 'accepted' FROM event e WHERE e.city = 'Schkeuditz' AND e.state = 'published'`)
  expect(
    (await fresh.executeSql(`SELECT taken FROM event WHERE id = (SELECT event_id FROM registration WHERE id = 'new')`))
      .rows[0]?.taken,
  ).toBe(1)
})

test.each(recordKinds)(
  'an export of the demo imported again changes nothing: %s',
  async (kind) => {
    const records = await exportedRecords(full.prisma, kind, 'full')
    const rows = records.map((value, at) => ({ line: at + 1, value }))
    const options = { kind, format: 'exchange', dryRun: false, skipBad: false } as const
    const report = await importRecords(await importPorts(full, () => undefined), options, rows)
    expect(report).toMatchObject({ bad: [], written: { added: 0, changed: 0, unchanged: records.length } })
  },
  60_000,
)

test('exports of the demo make the same records in an empty house', async () => {
  await fresh.executeSql('TRUNCATE employer, vacancy, candidate CASCADE')
  await fresh.executeSql(`DELETE FROM app_user WHERE role = 'employer'`)
  for (const kind of recordKinds) {
    const records = await exportedRecords(full.prisma, kind, 'full')
    const rows = records.map((value, at) => ({ line: at + 1, value }))
    const options = { kind, format: 'exchange', dryRun: false, skipBad: false } as const
    const report = await importRecords(await importPorts(fresh, () => undefined), options, rows)
    expect(report).toMatchObject({ bad: [], written: { added: records.length } })
    expect(await exportedRecords(fresh.prisma, kind, 'full')).toEqual(records)
  }
}, 300_000)

test('a database with data is refused, unless forced', async () => {
  expect(await restoreBackup(fresh.prisma, await openBackup(smallFile), false)).toMatchObject({
    ok: false,
    reason: 'not_empty',
  })
  expect(await restoreBackup(fresh.prisma, await openBackup(smallFile), true)).toEqual({ ok: true })
  expect(await sums(fresh)).toEqual(await sums(small))
})

test('a backup of another data model is refused', async () => {
  const source = await openBackup(smallFile)
  const other = { ...source, head: { ...source.head, migrations: ['20200101000000_other'] } }
  expect(await restoreBackup(fresh.prisma, other, true)).toMatchObject({
    reason: 'other_schema',
    missing: ['20200101000000_other'],
  })
})

test('a restore that breaks leaves everything as it was', async () => {
  const before = await sums(fresh)
  const source = await openBackup(smallFile)
  async function* broken() {
    for await (const part of source.rows()) {
      if (part.table === 'employer') throw new Error('the line is gone')
      yield part
    }
  }
  await expect(restoreBackup(fresh.prisma, { head: source.head, rows: broken }, true)).rejects.toThrow(
    'the line is gone',
  )
  expect(await sums(fresh)).toEqual(before)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { noteReading, sealRecord, verifyPorts } from './record.store.server.ts'
import { verifyRecord } from './verify-record.server.ts'

/** What the record of changes does on every database. `open` gives one that requires an actor, as in production. */
export function recordChainContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  const verify = (expected: string | null = null) => verifyRecord(verifyPorts(database.prisma), expected)
  const as = <T>(actor: string, work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(database.prisma, actor, work)
  const addPerson = (id: string, lastName: string) =>
    as('user:u1', (tx) => tx.candidate.create({ data: { id, lastName, seeks: ['job'] } }))

  /** Does something that only somebody with all rights of the database can do, and takes it back. */
  async function tampered(sql: string, look: () => Promise<void>): Promise<void> {
    await database.executeSql('CREATE TABLE kept AS SELECT * FROM history')
    await database.executeSql('ALTER TABLE history DISABLE TRIGGER USER')
    await database.executeSql(sql)
    await look()
    await database.executeSql('DELETE FROM history')
    await database.executeSql('INSERT INTO history SELECT * FROM kept')
    await database.executeSql('DROP TABLE kept')
    await database.executeSql('ALTER TABLE history ENABLE TRIGGER USER')
    expect(await verify()).toMatchObject({ fault: null })
  }

  beforeAll(async () => {
    database = await open()
    for (let n = 0; n < 6; n++) await addPerson(`C${n}`, `Muster${n}`)
  }, 300_000)
  afterAll(() => database.close())

  test(`${name}: a change outside of a transaction that names who acts fails, and nothing is changed`, async () => {
    const { prisma } = database
    await expect(prisma.candidate.update({ where: { id: 'C0' }, data: { phone: '1' } })).rejects.toThrow(/no actor/)
    await expect(prisma.candidate.create({ data: { id: 'X', seeks: ['job'] } })).rejects.toThrow(/no actor/)
    await expect(prisma.candidate.delete({ where: { id: 'C0' } })).rejects.toThrow(/no actor/)
    await expect(as('', (tx) => tx.candidate.update({ where: { id: 'C0' }, data: { phone: '1' } }))).rejects.toThrow(
      /no actor/,
    )
    expect(await prisma.candidate.findUniqueOrThrow({ where: { id: 'C0' } })).toMatchObject({ phone: null })
    await as('user:u1', (tx) => tx.candidate.update({ where: { id: 'C0' }, data: { phone: '1' } }))
    expect(await prisma.candidate.findUniqueOrThrow({ where: { id: 'C0' } })).toMatchObject({ phone: '1' })
  })

  test(`${name}: entries are neither changed nor deleted, sealed or not`, async () => {
    const { prisma } = database
    const refusesAll = async () => {
      await expect(prisma.historyEntry.updateMany({ data: { actor: 'user:other' } })).rejects.toThrow(/only added to/)
      await expect(prisma.historyEntry.updateMany({ data: { changes: { a: 1 } } })).rejects.toThrow(/only added to/)
      await expect(prisma.historyEntry.deleteMany()).rejects.toThrow(/only added to/)
      await expect(database.executeSql('TRUNCATE history')).rejects.toThrow(/only added to/)
    }
    await refusesAll()
    expect(await sealRecord(prisma)).toBeGreaterThan(6)
    await refusesAll()
    await expect(prisma.historyEntry.updateMany({ data: { hash: Buffer.from('00', 'hex') } })).rejects.toThrow(
      /only added to/,
    )
  })

  test(`${name}: the chain holds whoever writes and seals at the same time, and each entry is in it once`, async () => {
    const { prisma } = database
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        await as(`user:u${n % 3}`, async (tx) => {
          await tx.candidate.update({ where: { id: `C${n % 6}` }, data: { city: `Ort ${n}` } })
          await noteReading(tx, { actor: `user:u${n % 3}`, view: 'protected', candidateId: `C${n % 6}` })
        })
        if (n % 4 === 0) await sealRecord(prisma)
      }),
    )
    await sealRecord(prisma)
    const all = await prisma.historyEntry.count()
    expect(await verify()).toMatchObject({ rows: all, open: 0, redacted: 0, fault: null })
  })

  test(`${name}: what was changed, taken out or cut off by somebody with all rights is found, and where`, async () => {
    const { head } = await verify()
    const found = async (kind: string) => expect((await verify(head)).fault).toMatchObject({ kind, seq: '5' })
    await tampered(`UPDATE history SET actor = 'user:other' WHERE seq = 5`, () => found('changed'))
    await tampered(`UPDATE history SET at = at + interval '1 hour' WHERE seq = 5`, () => found('changed'))
    await tampered(`UPDATE history SET changes = '{"city": ["a", "b"]}' WHERE seq = 5`, () => found('content'))
    await tampered(`UPDATE history SET changes = NULL, salt = NULL, redacted_at = now() WHERE seq = 5`, () =>
      found('taken_out'),
    )
    await tampered(`DELETE FROM history WHERE seq = 4`, () => found('gap'))
    await tampered(`UPDATE history SET previous = '\\x00' WHERE seq = 5`, () => found('order'))
    await tampered(`DELETE FROM history WHERE seq > 10`, async () => {
      expect((await verify()).fault).toBeNull()
      expect((await verify(head)).fault).toMatchObject({ kind: 'head' })
    })
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/)
    expect((await verify(head?.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).fault).toMatchObject({
      kind: 'head',
    })
  })

  test(`${name}: with the person the values go out of the record; that something was changed, by whom, stays and the chain holds`, async () => {
    const { prisma } = database
    await as('user:u1', (tx) => tx.candidate.update({ where: { id: 'C5' }, data: { email: 'geheim@example.org' } }))
    await sealRecord(prisma)
    await as('user:u1', (tx) => tx.candidate.update({ where: { id: 'C5' }, data: { phone: '03421 4711' } }))
    await as('user:u2', (tx) => tx.candidate.delete({ where: { id: 'C5' } }))
    const of = await prisma.historyEntry.findMany({ where: { rowId: 'C5' }, orderBy: { id: 'asc' } })
    expect(of.at(-1)).toMatchObject({ action: 'deleted', actor: 'user:u2' })
    expect(of.some(({ action, changes }) => action === 'changed' && changes !== null)).toBe(false)
    await sealRecord(prisma)
    const after = await verify()
    expect(after.fault).toBeNull()
    expect(after.redacted).toBeGreaterThan(1)
  })
}

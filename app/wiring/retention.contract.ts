import { afterAll, beforeAll, expect, test } from 'vitest'
import pino from 'pino'
import type { OpenDatabase } from '../../prisma/open.ts'
import { testSecret } from '../testing/outbox.ts'
import { anActor } from '../testing/records.ts'
import { wireMerges } from './merges.server.ts'
import { wirePeople } from './people.server.ts'
import { wireRetention } from './retention.server.ts'

const house = { kind: 'house' } as const

/** Retention on every database: what is over goes, people are announced first, held ones stay. */
export function retentionContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let at = new Date('2026-11-23T01:30:00Z')
  const sql = (text: string) => database.executeSql(text)
  const wired = () => {
    const parts = { database, secret: testSecret, now: () => at, log: pino({ level: 'silent' }) }
    return wireRetention(parts, wirePeople(parts), wireMerges(parts).app)
  }
  const actor = anActor('u')
  const ids = async () => (await sql('SELECT id FROM candidate ORDER BY id')).rows.map(({ id }) => id)
  const later = (days: number) => (at = new Date(at.getTime() + days * 86_400_000))

  beforeAll(async () => {
    database = await open()
    const person = (id: string, state: string, day: string) =>
      sql(
        `INSERT INTO candidate (id, last_name, seeks, state, updated_at) VALUES ('${id}', '${id}', '["job"]', '${state}', '${day}')`,
      )
    await sql('ALTER TABLE candidate DISABLE TRIGGER USER')
    await person('active-old', 'active', '2020-01-01')
    await person('left-new', 'inactive', '2026-08-01')
    await person('left-old', 'inactive', '2023-01-01')
    await person('left-held', 'placed', '2023-02-01')
    await person('left-back', 'inactive', '2023-03-01')
    await sql('ALTER TABLE candidate ENABLE TRIGGER USER')
    await sql(
      `INSERT INTO local_mail (id, recipient, subject, raw, created_at) VALUES ('old', 'a@example.org', 's', '', '2026-10-01'), ('new', 'a@example.org', 's', '', '2026-11-20')`,
    )
    await sql(
      `INSERT INTO message (id, candidate_id, purpose, occasion, channel, language, facts, state, created_at) VALUES ('planned', 'left-new', 'invitation', 'x', 'mail', 'de', '{}', 'planned', '2020-01-01')`,
    )
  }, 300_000)
  afterAll(() => database.close())

  test(`${name}: a dry run counts and changes nothing`, async () => {
    const dry = await wired().reads.dryRun(house)
    expect(dry.people.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'left-old announce',
      'left-held announce',
      'left-back announce',
    ])
    expect(dry.kinds.find(({ kind }) => kind === 'mailbox')?.over).toBe(1)
    expect(await ids()).toHaveLength(5)
    expect((await wired().reads.dryRun({ kind: 'employer', employerId: 'E1' })).people).toEqual([])
  })

  test(`${name}: rows that are over go at once, people are announced first; the same night again does nothing`, async () => {
    expect(await wired().app.run()).toEqual({ mailbox: 1, announced: 3 })
    expect(await wired().app.run()).toEqual({})
    expect(await ids()).toHaveLength(5)
    expect((await sql('SELECT id FROM local_mail')).rows).toEqual([{ id: 'new' }])
    expect((await sql('SELECT id FROM message')).rows).toEqual([{ id: 'planned' }])
    expect((await wired().reads.ofPerson(house, 'left-old'))?.erasedOn).toBe('2026-12-23')
  })

  test(`${name}: a hold needs a day to come and a reason; who is held or came back stays, who is due goes and is told in the record`, async () => {
    expect(await wired().app.hold(actor, 'left-held', '2026-11-22', 'Klage')).toBe('day')
    expect(await wired().app.hold(actor, 'left-held', '2040-01-01', 'Klage')).toBe('day')
    expect(await wired().app.hold(actor, 'nobody', '2027-03-01', 'Klage')).toBe('gone')
    expect(await wired().app.hold(actor, 'left-held', '2027-03-01', 'Klage')).toBe('done')
    later(29)
    expect(await wired().app.run()).toMatchObject({ mailbox: 1 })
    expect(await ids()).toHaveLength(5)
    await sql(`UPDATE candidate SET phone = '1', updated_at = now() WHERE id = 'left-back'`)
    await sql('ALTER TABLE candidate DISABLE TRIGGER USER')
    await sql(`UPDATE candidate SET updated_at = '2026-12-20' WHERE id = 'left-back'`)
    await sql('ALTER TABLE candidate ENABLE TRIGGER USER')
    later(2)
    expect(await wired().app.run()).toEqual({ people: 1 })
    expect(await ids()).toEqual(['active-old', 'left-back', 'left-held', 'left-new'])
    expect((await sql(`SELECT candidate_id FROM retention_notice`)).rows).toEqual([{ candidate_id: 'left-held' }])
    const told = await database.prisma.historyEntry.findFirst({ where: { rowId: 'left-old', action: 'erased' } })
    expect(told).toMatchObject({ actor: 'system: retention', changes: { reason: 'period' } })
  })

  test(`${name}: with the end of the hold the person is due; a longer period of the house takes everybody off`, async () => {
    await wired().app.setPeriods(actor, { ...(await periods()), people: 3000 })
    expect((await wired().reads.dryRun(house)).total).toBe(0)
    expect(await wired().app.run()).toEqual({})
    await wired().app.setPeriods(actor, { ...(await periods()), people: 730 })
    await wired().app.release(actor, 'left-held')
    expect(await wired().app.run()).toEqual({ announced: 1 })
    later(30)
    expect(await wired().app.run()).toMatchObject({ people: 1 })
    expect(await ids()).toEqual(['active-old', 'left-back', 'left-new'])
  })

  const periods = async () => {
    const { kinds } = await wired().reads.dryRun(house)
    return Object.fromEntries(kinds.map(({ kind, days }) => [kind, days])) as Parameters<
      ReturnType<typeof wired>['app']['setPeriods']
    >[1]
  }
}

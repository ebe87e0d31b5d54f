import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { anActor } from '../testing/records.ts'
import { wireMerges } from './merges.server.ts'

const house = { kind: 'house' } as const
const actor = anActor('u')

/** Joining two profiles of one person, on every database. */
export function mergesContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let at = new Date()
  const sql = (text: string) => database.executeSql(text)
  const wired = () => wireMerges({ database, now: () => at })
  /** Every row that names a person, without times and versions: what a merge that was taken back must leave as it was. */
  const everything = async () => {
    const tables = [
      'candidate',
      'candidate_target',
      'consent',
      'contact_request',
      'disclosure',
      'proposal',
      'lead',
      'registration',
      'talk',
      'message',
      'event_selection',
      'match_refusal',
      'event',
    ]
    const all: Record<string, unknown> = {}
    for (const table of tables)
      all[table] = (
        await sql(
          `SELECT to_jsonb(t) - '{version,updated_at,changed_xid,touched_at}'::text[] AS row FROM ${table} t ORDER BY 1`,
        )
      ).rows
    return all
  }
  const owners = async (table: string) =>
    (await sql(`SELECT id, candidate_id AS of FROM ${table} ORDER BY id`)).rows.map(
      ({ id, of }) => `${String(id)} ${String(of)}`,
    )

  beforeAll(async () => {
    database = await open()
    await sql(`INSERT INTO employer (id, name, kind) VALUES ('E1', 'Muster', 'company'), ('E2', 'Zwei', 'company')`)
    await sql(
      `INSERT INTO vacancy (id, title, kind, occupation, employer_id, state) VALUES ('V1', 'Lager', 'job', '51312', 'E1', 'published'), ('V2', 'Büro', 'job', '71302', 'E1', 'published')`,
    )
    for (const [id, day] of [
      ['T1', '2027-03-01'],
      ['T2', '2027-03-02'],
      ['T3', '2027-03-03'],
    ] as const)
      await sql(
        `INSERT INTO event (id, kind, title, begins_at, ends_at, capacity, created_by) VALUES ('${id}', 'application_day', '${id}', '${day} 09:00+01', '${day} 12:00+01', 10, 'user:u')`,
      )
    await sql(`UPDATE event SET state = 'published'`)
    await sql(`INSERT INTO event_host (event_id, employer_id) VALUES ('T2', 'E1')`)
    await sql(
      `INSERT INTO candidate (id, first_name, last_name, email, phone, seeks) VALUES ('K', 'Anna', 'Meier', 'a@example.org', NULL, '["job"]'), ('G', 'Ana', 'Mayr', NULL, '03421 4711', '["job"]')`,
    )
    await sql(
      `INSERT INTO candidate_protected (candidate_id, birth_date) VALUES ('K', '1990-04-01'), ('G', '1990-12-01')`,
    )
    await sql(
      `INSERT INTO candidate_target (candidate_id, position, occupation) VALUES ('K', 1, '51312'), ('G', 1, '71302')`,
    )
    for (const p of ['K', 'G']) {
      await sql(
        `INSERT INTO consent (id, candidate_id, purpose, given_at, recorded_by) VALUES ('mail-${p}', '${p}', 'mail', now(), 'user:u'), ('e-${p}', '${p}', 'employer:${p === 'K' ? 'E1' : 'E2'}', now(), 'user:u')`,
      )
      await sql(
        `INSERT INTO proposal (id, candidate_id, vacancy_id, score, shown, model_version, decided_by) VALUES ('p1-${p}', '${p}', 'V1', 70, '{}', '1', 'user:u')`,
      )
      await sql(
        `INSERT INTO registration (id, event_id, candidate_id, state) VALUES ('r1-${p}', 'T1', '${p}', 'accepted')`,
      )
    }
    await sql(
      `INSERT INTO disclosure (id, candidate_id, employer_id, consent_id, facts, way, disclosed_by, disclosed_at) VALUES ('d-G', 'G', 'E2', 'e-G', '{name}', 'talk', 'user:u', now())`,
    )
    await sql(
      `INSERT INTO proposal (id, candidate_id, vacancy_id, score, shown, model_version, decided_by) VALUES ('p2-G', 'G', 'V2', 70, '{}', '1', 'user:u')`,
    )
    await sql(
      `INSERT INTO registration (id, event_id, candidate_id, state) VALUES ('r2-K', 'T2', 'K', 'invited'), ('r2-G', 'T2', 'G', 'accepted'), ('r3-G', 'T3', 'G', 'accepted')`,
    )
    await sql(
      `INSERT INTO talk (id, event_id, registration_id, candidate_id, employer_id, round, table_no, begins_at, ends_at, score, reasons) SELECT 't-G', 'T2', 'r2-G', 'G', 'E1', 1, 1, begins_at, begins_at + interval '10 minutes', 5, '{}' FROM event WHERE id = 'T2'`,
    )
    await sql(
      `INSERT INTO message (id, candidate_id, purpose, occasion, channel, language, facts, state) VALUES ('m-G', 'G', 'invitation', 'T3', 'mail', 'de', '{}', 'planned')`,
    )
    await sql(`INSERT INTO match_refusal (candidate_id, vacancy_id, at) VALUES ('G', 'V2', now())`)
    await sql(
      `INSERT INTO customer_session (token_hash, candidate_id, way, created_at, last_seen, expires_at) VALUES ('s', 'G', 'mail', now(), now(), now() + interval '1 hour')`,
    )
  }, 300_000)
  afterAll(() => database.close())

  test(`${name}: the two are suggested, and nobody outside the house is told`, async () => {
    expect(await wired().reads.doubles(house)).toMatchObject([{ id: 'G K', reasons: ['name'] }])
    expect(await wired().reads.doubles({ kind: 'employer', employerId: 'E1' })).toEqual([])
  })

  test(`${name}: rows go over, of two registrations the one that counts stays, what cannot go over stays behind; taken back everything is as it was`, async () => {
    const before = await everything()
    const done = await wired().app.merge(actor, { keptId: 'K', goneId: 'G', take: ['phone', 'targets'] })
    expect(done).toMatchObject({ ok: true, value: { left: 4 } })
    expect(await owners('registration')).toEqual(['r1-G G', 'r1-K K', 'r2-G K', 'r2-K G', 'r3-G K'])
    expect(await owners('talk')).toEqual(['t-G K'])
    expect(await owners('proposal')).toEqual(['p1-G G', 'p1-K K', 'p2-G K'])
    expect(await owners('consent')).toEqual(['e-G K', 'e-K K', 'mail-G G', 'mail-K K'])
    expect(await owners('disclosure')).toEqual(['d-G K'])
    expect(await owners('message')).toEqual(['m-G K'])
    const states = (await sql(`SELECT id || ' ' || state AS s FROM registration ORDER BY id`)).rows.map(({ s }) => s)
    expect(states).toEqual(['r1-G cancelled', 'r1-K accepted', 'r2-G accepted', 'r2-K cancelled', 'r3-G accepted'])
    expect((await sql(`SELECT taken FROM event ORDER BY id`)).rows.map(({ taken }) => taken)).toEqual([1, 1, 1])
    const [kept] = (await sql(`SELECT first_name, phone, email FROM candidate WHERE id = 'K'`)).rows
    expect(kept).toEqual({ first_name: 'Anna', phone: '03421 4711', email: 'a@example.org' })
    expect((await sql(`SELECT occupation FROM candidate_target WHERE candidate_id = 'K'`)).rows).toEqual([
      { occupation: '71302' },
    ])
    expect((await sql(`SELECT state FROM candidate WHERE id = 'G'`)).rows).toEqual([{ state: 'inactive' }])
    expect((await sql('SELECT * FROM customer_session')).rows).toEqual([])
    expect(await wired().reads.doubles(house)).toEqual([])
    expect(await wired().app.merge(actor, { keptId: 'K', goneId: 'G', take: [] })).toEqual({
      ok: false,
      reason: 'merged',
    })

    const id = done.ok ? done.value.id : ''
    expect(await wired().app.undo(actor, id)).toEqual({ ok: true, value: { stuck: 0, facts: true, goneId: 'G' } })
    expect(await everything()).toEqual(before)
    expect(await wired().app.undo(actor, id)).toEqual({ ok: false, reason: 'over' })
  })

  test(`${name}: facts that somebody changed since stay; after thirty days nothing is taken back and the other profile is over`, async () => {
    const first = await wired().app.merge(actor, { keptId: 'K', goneId: 'G', take: ['phone'] })
    await sql(`UPDATE candidate SET city = 'Torgau', version = version + 1 WHERE id = 'K'`)
    const undone = await wired().app.undo(actor, first.ok ? first.value.id : '')
    expect(undone).toMatchObject({ ok: true, value: { facts: false } })
    expect((await sql(`SELECT phone, city FROM candidate WHERE id = 'K'`)).rows).toEqual([
      { phone: '03421 4711', city: 'Torgau' },
    ])

    const second = await wired().app.merge(actor, { keptId: 'K', goneId: 'G', take: [] })
    expect(await wired().app.over()).toEqual([])
    at = new Date(at.getTime() + 31 * 86_400_000)
    expect(await wired().app.undo(actor, second.ok ? second.value.id : '')).toEqual({ ok: false, reason: 'over' })
    expect(await wired().app.over()).toEqual(['G'])
  })

  test(`${name}: nobody is joined with itself or with somebody who is not there; two at the same time join once`, async () => {
    expect(await wired().app.merge(actor, { keptId: 'K', goneId: 'K', take: [] })).toEqual({
      ok: false,
      reason: 'same',
    })
    expect(await wired().app.merge(actor, { keptId: 'K', goneId: 'nobody', take: [] })).toEqual({
      ok: false,
      reason: 'gone',
    })
    await sql(`INSERT INTO candidate (id, last_name, seeks) VALUES ('A', 'A', '["job"]'), ('B', 'B', '["job"]')`)
    const both = await Promise.all([
      wired().app.merge(actor, { keptId: 'A', goneId: 'B', take: [] }),
      wired().app.merge(actor, { keptId: 'B', goneId: 'A', take: [] }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
}

import { verify } from '@node-rs/argon2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memoryDatabase } from '../../app/testing/database.ts'
import type { OpenDatabase } from '../open.ts'
import { seedCatalogue } from '../seed-catalogue.ts'
import { demoPassword, loadDemo } from './load.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  await seedCatalogue(database)
  expect(await loadDemo(database, '2026-11-22')).toBe('loaded')
}, 300_000)

afterAll(() => database.close())

const one = async (sql: string): Promise<Record<string, unknown> | undefined> =>
  (await database.executeSql(sql)).rows[0]
const count = async (from: string): Promise<unknown> => (await one(`SELECT count(*)::int AS n FROM ${from}`))?.n

test('the district has the numbers that the product names', async () => {
  expect(await count('site')).toBe(4)
  expect(await count('employer')).toBe(600)
  expect(await count(`employer WHERE kind = 'temp_agency'`)).toBe(20)
  expect(await count(`vacancy WHERE state = 'published'`)).toBe(1_500)
  expect(await count(`vacancy WHERE state = 'closed'`)).toBe(900)
  expect(await count('candidate')).toBe(5_000)
  expect(await count('candidate_protected')).toBe(5_000)
  expect(await count(`candidate WHERE state = 'placed'`)).toBe(260)
})

test('a second start loads nothing', async () => {
  expect(await loadDemo(database, '2027-03-01')).toBe('present')
  expect(await count('employer')).toBe(600)
})

test('the six accounts sign in with the password of the demo', async () => {
  const { rows } = await database.executeSql(
    'SELECT email, password_hash FROM app_user WHERE password_hash IS NOT NULL',
  )
  expect(rows.map((row) => row.email).sort()).toEqual(
    ['admin', 'agency', 'employer', 'integration', 'lead', 'officer'].map((name) => `${name}@example.org`),
  )
  for (const row of rows) expect(await verify(String(row.password_hash), demoPassword)).toBe(true)
})

test('every occupation is a class of the catalogue and every postcode is known', async () => {
  expect(
    await count(`vacancy v WHERE NOT EXISTS (SELECT FROM occupation o WHERE o.code = v.occupation AND o.level = 5)`),
  ).toBe(0)
  expect(
    await count(
      `candidate_target t WHERE NOT EXISTS (SELECT FROM occupation o WHERE o.code = t.occupation AND o.level = 5)`,
    ),
  ).toBe(0)
  expect(
    await count(`(SELECT unnest(occupations) AS code FROM event) e WHERE code NOT IN (SELECT code FROM occupation)`),
  ).toBe(0)
  for (const table of ['employer', 'vacancy', 'candidate', 'event', 'site']) {
    expect(await count(`${table} t WHERE t.postcode NOT IN (SELECT postcode FROM postcode)`)).toBe(0)
  }
})

test('places taken are the registrations that hold one, for events and slots', async () => {
  expect(
    await count(
      `event e WHERE e.taken <> (SELECT count(*) FROM registration r WHERE r.event_id = e.id AND r.holds AND NOT r.overbooked)`,
    ),
  ).toBe(0)
  expect(
    await count(
      `event_slot s WHERE s.taken <> (SELECT count(*) FROM registration r WHERE r.slot_id = s.id AND r.holds)`,
    ),
  ).toBe(0)
  expect(await count(`event WHERE taken > 0`)).toBeGreaterThan(30)
})

test('nobody has two appointments at a time', async () => {
  expect(
    await count(`registration a JOIN registration b ON a.candidate_id = b.candidate_id AND a.id < b.id
      AND tstzrange(a.begins_at, a.ends_at) && tstzrange(b.begins_at, b.ends_at)
      WHERE a.state IN ('accepted', 'checked_in', 'late') AND b.state IN ('accepted', 'checked_in', 'late')`),
  ).toBe(0)
})

test('mail addresses and telephone numbers belong to nobody', async () => {
  const mails = `(SELECT email FROM candidate UNION ALL SELECT email FROM employer UNION ALL SELECT email FROM employer_contact
    UNION ALL SELECT email FROM app_user UNION ALL SELECT email FROM site UNION ALL SELECT contact_email FROM event) m`
  expect(await count(`${mails} WHERE email !~ '@example\\.(org|com)$'`)).toBe(0)
  const phones = `(SELECT phone FROM candidate UNION ALL SELECT phone FROM employer UNION ALL SELECT phone FROM employer_contact
    UNION ALL SELECT phone FROM site UNION ALL SELECT contact_phone FROM event) p`
  expect(
    await count(
      `${phones} WHERE phone !~ '^(030 23125|040 66969|069 90009|089 99998|0221 4710) \\d{3}$' AND phone !~ '^(0171 39200|0176 040690) \\d{2}$'`,
    ),
  ).toBe(0)
})

test('only people who are there have open proposals and coming appointments', async () => {
  expect(
    await count(
      `proposal p JOIN candidate c ON c.id = p.candidate_id WHERE p.state IN ('open', 'interested', 'interview', 'trial') AND c.state <> 'active'`,
    ),
  ).toBe(0)
  expect(
    await count(`registration r JOIN candidate c ON c.id = r.candidate_id JOIN event e ON e.id = r.event_id
      WHERE e.state = 'published' AND c.state <> 'active'`),
  ).toBe(0)
})

test('the day in Schkeuditz waits for its invitations: 40 places, ten slots of four', async () => {
  const event =
    await one(`SELECT e.id, e.capacity, e.taken, (SELECT count(*)::int FROM event_slot s WHERE s.event_id = e.id AND s.capacity = 4) AS slots,
    (SELECT count(*)::int FROM registration r WHERE r.event_id = e.id) AS people
    FROM event e WHERE e.state = 'published' AND e.city = 'Schkeuditz' AND e.begins_at > '2026-12-05'`)
  expect(event).toMatchObject({ capacity: 40, taken: 0, slots: 10, people: 0 })
})

test('the history tells when things happened, not when the demo was loaded', async () => {
  expect(await count(`history WHERE entity = 'event' AND action = 'created' AND at > '2026-11-22'`)).toBe(0)
  expect(
    await count(`history WHERE entity IN ('vacancy', 'candidate', 'employer') AND actor LIKE 'user:%'`),
  ).toBeGreaterThan(7_000)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyMigrations } from '../prisma/migrate.ts'
import type { OpenDatabase } from '../prisma/open.ts'
import { openDatabase } from '../prisma/open.ts'
import { requireActor } from '../app/testing/database.ts'
import { serverDatabase } from '../app/testing/server-database.ts'
import { startHouse } from './house.ts'
import type { House } from './house.ts'

const people = Array.from({ length: 300 }, (_, index) => `P${index + 1}`)

async function addPeople(database: OpenDatabase): Promise<void> {
  await requireActor(database, 'off')
  const { prisma } = database
  await prisma.employer.create({ data: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'company' } })
  await prisma.candidate.createMany({ data: people.map((id) => ({ id, lastName: id, seeks: ['job'] })) })
}

/** A published application day with 40 places; each test has its own day, so that nobody has two appointments at once. */
async function publishedEvent(house: House, day: string): Promise<string> {
  const made = await house.api('POST', '/api/v1/events', {
    kind: 'application_day',
    title: `Bewerbungstag ${day}`,
    begins: `${day}T09:00:00+01:00`,
    ends: `${day}T15:00:00+01:00`,
    place: { name: 'Muster Logistik', street: 'Weg 1', postcode: '04435', city: 'Schkeuditz' },
    capacity: 40,
    hosts: [{ employer: 'E1', tables: 1 }],
    contact: { name: 'E. Kunze', phone: '03421 000000', email: 'kunze@example.org' },
  })
  expect(made).toMatchObject({ status: 201 })
  const { id } = made.body as { id: string }
  expect(await house.api('PATCH', `/api/v1/events/${id}`, { state: 'published' })).toMatchObject({ status: 200 })
  return id
}

interface Outcome {
  accepted: number
  waiting: number
  /** Positions as they were answered, sorted. */
  positions: (number | null)[]
  refused: number
}

/** Everybody asks for a place at the same moment. */
async function everybodyRegisters(house: House, day: string): Promise<Outcome> {
  const event = await publishedEvent(house, day)
  const answers = await Promise.all(
    people.map((candidate) => house.api('POST', `/api/v1/events/${event}/registrations`, { candidate })),
  )
  const given = answers
    .filter(({ status }) => status === 201)
    .map(({ body }) => body as { state: string; position: number | null })
  const waiting = given.filter(({ state }) => state === 'waiting')
  return {
    accepted: given.filter(({ state }) => state === 'accepted').length,
    waiting: waiting.length,
    positions: waiting.map(({ position }) => position).sort((a, b) => Number(a) - Number(b)),
    refused: answers.length - given.length,
  }
}

/** What must come out: 40 accepted, 260 waiting on the positions 1 to 260. */
function expectFairOutcome(outcome: Outcome): void {
  expect(outcome).toEqual({
    accepted: 40,
    waiting: 260,
    positions: Array.from({ length: 260 }, (_, index) => index + 1),
    refused: 0,
  })
}

// On the embedded database every transaction is alone by nature: there is no lock whose absence could be shown there.
test('300 people ask for 40 places at once: embedded database', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'capacity-'))
  const database = await openDatabase({ dataDir }, 'test')
  await applyMigrations(database.adapter)
  await addPeople(database)
  await database.close()
  const house = await startHouse({ dataDir })
  try {
    expectFairOutcome(await everybodyRegisters(house, '2028-03-07'))
  } finally {
    await house.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

describe('on a PostgreSQL server', () => {
  let database: OpenDatabase & { url: string }
  let house: House

  beforeAll(async () => {
    database = await serverDatabase(4)
    await addPeople(database)
    house = await startHouse({
      env: { DATABASE_URL: database.url, SESSION_SECRET: 'only-for-this-test-only-for-this-test', LOG_LEVEL: 'fatal' },
    })
  })
  afterAll(async () => {
    await house.stop()
    await database.close()
  })

  test('300 people ask for 40 places at once', async () => {
    expectFairOutcome(await everybodyRegisters(house, '2028-03-07'))
  })

  test('without the lock the constraints of the database still hold, but people are turned away by faults', async () => {
    await database.executeSql(`CREATE OR REPLACE FUNCTION lock_event(wanted text) RETURNS SETOF event LANGUAGE sql AS
      $$ SELECT * FROM event WHERE id = wanted $$`)
    const outcome = await everybodyRegisters(house, '2028-03-08')
    expect(outcome.accepted).toBeLessThanOrEqual(40)
    expect(outcome.refused).toBeGreaterThan(0)
    expect(() => expectFairOutcome(outcome)).toThrow()
  })

  test('without the lock and without the constraints more than 40 are accepted: the first test would be red', async () => {
    await database.executeSql('ALTER TABLE event DROP CONSTRAINT event_capacity_held')
    await database.executeSql('DROP INDEX waiting_position')
    const outcome = await everybodyRegisters(house, '2028-03-09')
    expect(outcome.accepted > 40 || new Set(outcome.positions).size < outcome.positions.length).toBe(true)
    expect(() => expectFairOutcome(outcome)).toThrow()
  })
})

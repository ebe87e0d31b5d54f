import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireActor } from '../app/testing/database.ts'
import { serverDatabase } from '../app/testing/server-database.ts'
import { applyMigrations } from '../prisma/migrate.ts'
import type { OpenDatabase } from '../prisma/open.ts'
import { openDatabase } from '../prisma/open.ts'
import { startHouse } from './house.ts'
import type { House } from './house.ts'
import { actAll, broken, crowds, peopleOfRound, twoEvents } from './places.ts'
import type { Step } from './places.ts'

/** Rounds of a run on the server; `PLACES_ROUNDS=200` for a long one, `PLACES_SEED` for another crowd than that of every run. */
const rounds = Number(process.env.PLACES_ROUNDS ?? 3)
const seed = Number(process.env.PLACES_SEED ?? 20_261_123)
console.log(`Places under parallel hands: ${rounds} rounds, seed ${seed}`)

async function addPeople(database: OpenDatabase): Promise<void> {
  await requireActor(database, 'off')
  const { prisma } = database
  await prisma.employer.create({ data: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'company' } })
  const people = Array.from({ length: peopleOfRound }, (_, index) => `P${index + 1}`)
  await prisma.candidate.createMany({ data: people.map((id) => ({ id, lastName: id, seeks: ['job'] })) })
}

let days = 0
/** Each round has a day of its own, so that rounds do not overlap. */
const nextDay = (): string => new Date(Date.UTC(2028, 0, 3 + days++)).toISOString().slice(0, 10)

const holds = (house: () => House, numRuns: number, tolerated: (fault: string) => boolean = () => false) =>
  fc.assert(
    fc.asyncProperty(crowds, async (steps) => {
      const events = await twoEvents(house(), nextDay())
      const faults = (await actAll(house(), events, steps)).filter((fault) => !tolerated(fault))
      const found = [...faults, ...(await broken(house(), events))]
      if (found.length > 0) throw new Error(`Broken: ${found.join('; ')}`)
    }),
    { numRuns, seed, endOnFailure: true, includeErrorInReport: true },
  )

/** Words of `broken`: an invariant, not a fault of the server. */
const invariant =
  /Broken: .*(\d+ places held of|\d+ in a slot of|a slot counts|waiting list [\d,]+|on a cancelled event|is in two places)/

const [sample] = fc.sample(crowds, { seed, numRuns: 1 })
const crowd: Step[] = (sample ?? []).filter((step) => step.do !== 'cancel')

/** The process is killed while a crowd is served; another one finds the data and goes on. */
async function survivesKill(house: House, again: () => Promise<House>): Promise<House> {
  const events = await twoEvents(house, nextDay())
  const acting = actAll(house, events, [...crowd, ...crowd]).catch(() => [])
  await new Promise((done) => setTimeout(done, 250))
  process.kill(house.pid, 'SIGKILL')
  await acting
  const next = await again()
  expect(await broken(next, events)).toEqual([])
  expect(await actAll(next, events, crowd)).toEqual([])
  expect(await broken(next, events)).toEqual([])
  return next
}

test('embedded database: places, slots, waiting list and appointments hold whatever people do at once', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'places-'))
  const database = await openDatabase({ dataDir }, 'test')
  await applyMigrations(database.adapter)
  await addPeople(database)
  await database.close()
  let house = await startHouse({ dataDir })
  try {
    await holds(() => house, Math.ceil(rounds / 3))
    house = await survivesKill(house, () => startHouse({ dataDir }))
  } finally {
    await house.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

describe('on a PostgreSQL server', () => {
  let database: OpenDatabase & { url: string }
  let house: House
  const start = () =>
    startHouse({
      env: { DATABASE_URL: database.url, SESSION_SECRET: 'only-for-this-test-only-for-this-test', LOG_LEVEL: 'fatal' },
    })
  beforeAll(async () => {
    database = await serverDatabase(4)
    await addPeople(database)
    house = await start()
  })
  afterAll(async () => {
    await house.stop()
    await database.close()
  })

  test('places, slots, waiting list and appointments hold whatever people do at once', () => holds(() => house, rounds))

  test('a process killed in the middle leaves no half state', async () => {
    house = await survivesKill(house, start)
  })

  test('without the lock and without the constraint an invariant breaks: the tests above would be red', async () => {
    await database.executeSql(`CREATE OR REPLACE FUNCTION lock_event(wanted text) RETURNS SETOF event LANGUAGE sql AS
      $$ SELECT * FROM event WHERE id = wanted $$`)
    await database.executeSql('ALTER TABLE event DROP CONSTRAINT event_capacity_held')
    const aFault = (fault: string) => /: 5\d\d$/.test(fault)
    await expect(holds(() => house, Math.max(rounds, 10), aFault)).rejects.toThrow(invariant)
  })
})

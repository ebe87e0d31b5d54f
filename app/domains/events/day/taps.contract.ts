import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../../prisma/open.ts'
import { inTransaction } from '../../../../prisma/transaction.ts'
import { placePorts } from '../places.store.server.ts'
import type { RegistrationState } from '../registration.ts'
import type { TapStep } from './check-in.ts'
import { noteNoShows, tapPerson } from './tap-person.server.ts'
import type { TapInput } from './tap-person.server.ts'
import { tapPorts } from './taps.store.server.ts'

const begins = new Date('2026-12-14T08:00:00Z')
const ends = new Date('2026-12-14T12:00:00Z')
const morning = new Date('2026-12-14T08:05:00Z')
const evening = new Date('2026-12-14T17:00:00Z')

/** Every database on which people are checked in passes this suite. `locks`: whether transactions run side by side there at all. */
export function tapsContract(open: () => Promise<OpenDatabase>, { locks }: { locks: boolean }): void {
  let database: OpenDatabase
  let count = 0
  beforeAll(async () => {
    database = await open()
    return () => database.close()
  })

  const silent = () => Promise.resolve()
  const workingDays = () => Promise.resolve(() => true)
  const tap = (input: Omit<TapInput, 'nonce' | 'at' | 'by'> & { nonce?: string; at?: Date }, now = morning) =>
    inTransaction(database.prisma, 'user:test', (tx) =>
      tapPerson(tapPorts(tx, placePorts(tx, now, silent, workingDays)), {
        nonce: `nonce-${++count}-aaaa`,
        at: now,
        by: 'user:test',
        ...input,
      }),
    )
  async function anEvent(over: { capacity?: number; overbookLimit?: number; slot?: number } = {}): Promise<string> {
    const id = `E${++count}`
    const { prisma } = database
    const day = { beginsAt: begins, endsAt: ends }
    await prisma.event.create({
      data: {
        id,
        kind: 'application_day',
        title: id,
        ...day,
        capacity: over.capacity ?? 5,
        overbookLimit: over.overbookLimit ?? 0,
        createdBy: 'test',
      },
    })
    if (over.slot)
      await prisma.eventSlot.create({
        data: { id: `${id}-s`, eventId: id, capacity: over.slot, beginsAt: begins, endsAt: ends },
      })
    await prisma.event.update({ where: { id }, data: { state: 'published' } })
    return id
  }
  async function aPerson(): Promise<string> {
    const id = `P${++count}`
    await database.prisma.candidate.create({ data: { id, lastName: id, seeks: ['job'] } })
    return id
  }
  async function aGuest(eventId: string, state: 'accepted' | 'waiting' | 'invited' = 'accepted', slotId?: string) {
    const candidateId = await aPerson()
    const id = `R${++count}`
    await database.prisma.registration.create({
      data: {
        id,
        eventId,
        candidateId,
        state,
        slotId: slotId ?? null,
        ...(state === 'waiting' ? { joinedSeq: count } : {}),
      },
    })
    return id
  }
  const row = (id: string) => database.prisma.registration.findUniqueOrThrow({ where: { id } })
  const stateOf = async (id: string) => (await row(id)).state
  const taken = async (id: string) => (await database.prisma.event.findUniqueOrThrow({ where: { id } })).taken
  const step = (eventId: string, registrationId: string, one: TapStep, now = morning) =>
    tap({ eventId, who: { registrationId }, step: one }, now)

  test('everybody has a code of eight signs, no two on an event the same', async () => {
    const event = await anEvent({ capacity: 50 })
    const codes = new Set<string>()
    for (let n = 0; n < 30; n++) codes.add((await row(await aGuest(event))).checkInCode)
    expect(codes.size).toBe(30)
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  })

  test('a tap counts at the time when it was made; a wrong clock makes it count when it came in', async () => {
    const event = await anEvent()
    const guest = await aGuest(event)
    const made = new Date('2026-12-14T07:55:00Z')
    expect(
      await tap({ eventId: event, who: { registrationId: guest }, step: 'check_in', at: made }, evening),
    ).toMatchObject({
      ok: true,
      value: { state: 'checked_in', at: made },
    })
    expect((await row(guest)).checkedInAt).toEqual(made)
    const other = await aGuest(event)
    const done = await tap({
      eventId: event,
      who: { registrationId: other },
      step: 'check_in',
      at: new Date('2031-01-01'),
    })
    expect(done).toMatchObject({ ok: true, value: { at: morning } })
  })

  test('more than ten minutes after the own slot is late; open doors know no late', async () => {
    const event = await anEvent({ slot: 5 })
    const guest = await aGuest(event, 'accepted', `${event}-s`)
    const at = new Date('2026-12-14T08:11:00Z')
    await tap({ eventId: event, who: { registrationId: guest }, step: 'check_in', at }, evening)
    expect(await stateOf(guest)).toBe('late')
    await step(event, guest, 'undo')
    await step(event, guest, 'check_in')
    expect(await stateOf(guest)).toBe('checked_in')
    const open = await anEvent()
    const visitor = await aGuest(open)
    await tap({ eventId: open, who: { registrationId: visitor }, step: 'check_in', at }, evening)
    expect(await stateOf(visitor)).toBe('checked_in')
  })

  test('the same nonce counts once: sent again after an undo it does not check in again; another nonce does', async () => {
    const event = await anEvent()
    const guest = await aGuest(event)
    const first = { eventId: event, who: { registrationId: guest }, step: 'check_in' as const, nonce: 'once-only-1' }
    const answers = [await tap(first), await tap(first, evening)]
    expect(answers[1]).toEqual(answers[0])
    await step(event, guest, 'undo')
    expect((await tap(first)).ok).toBe(true)
    expect(await stateOf(guest)).toBe('accepted')
    await tap({ ...first, nonce: 'once-only-2' })
    expect(await stateOf(guest)).toBe('checked_in')
    const other = await aGuest(event)
    expect(await tap({ ...first, who: { registrationId: other } })).toEqual({ ok: false, reason: 'nonce_used' })
    expect(await database.prisma.checkInTap.count({ where: { nonce: 'once-only-1' } })).toBe(1)
  })

  test('twelve deliveries of one tap at the same moment are one tap', async () => {
    const event = await anEvent()
    const guest = await aGuest(event)
    const input = { eventId: event, who: { registrationId: guest }, step: 'check_in' as const, nonce: 'at-once-12345' }
    const all = await Promise.all(Array.from({ length: 12 }, () => tap(input)))
    expect(all.every(({ ok }) => ok)).toBe(true)
    expect((await row(guest)).version).toBe(2)
  })

  test('who comes unannounced gets a free place; over the places only with a reason, up to the second number', async () => {
    const event = await anEvent({ capacity: 1, overbookLimit: 1 })
    const come = async (reason?: string) =>
      tap({ eventId: event, who: { candidateId: await aPerson() }, step: 'check_in', ...(reason ? { reason } : {}) })
    const first = await come()
    expect(first).toMatchObject({ ok: true, value: { state: 'checked_in' } })
    expect(await come()).toEqual({ ok: false, reason: 'needs_reason' })
    expect(await come('Begleitet von der Familie')).toMatchObject({ ok: true })
    expect(await come('Noch eine Person')).toEqual({ ok: false, reason: 'no_overbooking' })
    expect(await taken(event)).toBe(1)
    const id = first.ok ? first.value.registrationId : ''
    await step(event, id, 'undo')
    expect(await stateOf(id)).toBe('cancelled')
    expect(await taken(event)).toBe(0)
  })

  test('who waits and stands at the door takes a free place; without one it needs the reason too', async () => {
    const event = await anEvent({ capacity: 1 })
    const waiting = await aGuest(event, 'waiting')
    expect((await step(event, waiting, 'check_in')).ok).toBe(true)
    expect(await row(waiting)).toMatchObject({ state: 'checked_in', joinedSeq: null, via: 'door' })
    expect(await step(event, await aGuest(event, 'waiting'), 'check_in')).toEqual({
      ok: false,
      reason: 'no_overbooking',
    })
  })

  test('an excuse frees the place; taking it back is refused when somebody else has it', async () => {
    const event = await anEvent({ capacity: 1 })
    const guest = await aGuest(event)
    await step(event, guest, 'excused')
    expect(await taken(event)).toBe(0)
    await step(event, guest, 'undo')
    expect(await stateOf(guest)).toBe('accepted')
    await step(event, guest, 'excused')
    await tap({ eventId: event, who: { candidateId: await aPerson() }, step: 'check_in' })
    expect(await step(event, guest, 'undo')).toEqual({ ok: false, reason: 'full' })
  })

  test('nobody is missing before the end; after it all who are left are noted at once', async () => {
    const event = await anEvent()
    const [came, missed] = [await aGuest(event), await aGuest(event)]
    await step(event, came, 'check_in')
    expect(await step(event, missed, 'no_show')).toEqual({ ok: false, reason: 'not_over' })
    const all = await inTransaction(database.prisma, 'test', (tx) =>
      noteNoShows(tapPorts(tx, placePorts(tx, evening, silent, workingDays)), event, 'test'),
    )
    expect(all).toEqual({ ok: true, value: 1 })
    expect([await stateOf(came), await stateOf(missed)]).toEqual(['checked_in', 'no_show'])
    await step(event, missed, 'undo', evening)
    expect(await stateOf(missed)).toBe('accepted')
  })

  test('drafts and cancelled events take no taps, and a registration of another event is none of this one', async () => {
    const [event, other] = [await anEvent(), await anEvent()]
    const guest = await aGuest(event)
    expect(await step(other, guest, 'check_in')).toEqual({ ok: false, reason: 'gone' })
    await database.prisma.event.update({ where: { id: event }, data: { state: 'cancelled' } })
    expect(await step(event, guest, 'check_in')).toEqual({ ok: false, reason: 'cancelled' })
  })

  test('every tap leaves who, when and what', async () => {
    const event = await anEvent()
    const guest = await aGuest(event)
    for (const one of ['check_in', 'undo', 'excused', 'check_in'] as const) await step(event, guest, one)
    const taps = await database.prisma.checkInTap.findMany({ where: { registrationId: guest } })
    expect(taps.map(({ step: said }) => said).sort()).toEqual(['check_in', 'check_in', 'excused', 'undo'])
    expect(new Set(taps.map(({ actor }) => actor))).toEqual(new Set(['user:test']))
    const states = (await database.prisma.historyEntry.findMany({ where: { entity: 'registration', rowId: guest } }))
      .map(({ changes }) => (changes as { state?: [RegistrationState, RegistrationState] } | null)?.state?.[1])
      .filter(Boolean)
    expect(states).toEqual(['checked_in', 'accepted', 'excused', 'accepted', 'checked_in'])
  })

  if (!locks) return
  // Last: it takes the lock away.
  test('without lock and unique constraint twelve deliveries are more than one: the tests above would be red', async () => {
    const event = await anEvent()
    const guest = await aGuest(event)
    await database.executeSql(`CREATE OR REPLACE FUNCTION lock_event(wanted text) RETURNS SETOF event LANGUAGE sql AS
      $$ SELECT * FROM event WHERE id = wanted $$`)
    const input = { eventId: event, who: { registrationId: guest }, step: 'check_in' as const, nonce: 'unlocked-1234' }
    const held = await Promise.allSettled(Array.from({ length: 12 }, () => tap(input)))
    expect(held.some(({ status }) => status === 'rejected')).toBe(true)
    expect(await database.prisma.checkInTap.count({ where: { nonce: 'unlocked-1234' } })).toBe(1)
    await database.executeSql('ALTER TABLE check_in_tap DROP CONSTRAINT check_in_tap_pkey')
    const again = await aGuest(event)
    const free = { ...input, who: { registrationId: again }, nonce: 'unlocked-5678' }
    await Promise.allSettled(Array.from({ length: 12 }, () => tap(free)))
    expect(await database.prisma.checkInTap.count({ where: { nonce: 'unlocked-5678' } })).toBeGreaterThan(1)
  })
}

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { acceptPlace, addInvited, cancelRegistration, declinePlace, lapseOffers } from './answer-place.server.ts'
import { isWeekend } from '../calendar/working-days.ts'
import { changeEvent } from './change-event.server.ts'
import { changePorts, dueOffers } from './events.store.server.ts'
import { moveSlot } from './move-slot.server.ts'
import type { PlacePorts, TellPurpose } from './place-ports.ts'
import { placePorts } from './places.store.server.ts'
import { registerCandidate } from './register-candidate.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
const begins = new Date('2026-12-14T08:00:00Z')
/** Every day but weekends: holidays and closed days are the calendar's tests. */
const everyDay = () => Promise.resolve((day: string) => !isWeekend(day))
const ends = new Date('2026-12-14T12:00:00Z')

/** Every database that gives places passes this suite: the embedded one and a server. */
export function placesContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let told: { purpose: TellPurpose; candidateIds: string[] }[] = []
  let people = 0

  beforeAll(async () => {
    database = await open()
    return () => database.close()
  })

  const work = <T>(run: (ports: PlacePorts) => Promise<T>, at = now): Promise<T> =>
    inTransaction(database.prisma, 'test', (tx) =>
      run(
        placePorts(
          tx,
          at,
          (_event, purpose, _revision, candidateIds) => Promise.resolve(void told.push({ purpose, candidateIds })),
          everyDay,
        ),
      ),
    )
  const change = (id: string, input: Parameters<typeof changeEvent>[2]) =>
    inTransaction(database.prisma, 'test', (tx) =>
      changeEvent(
        changePorts(
          tx,
          placePorts(
            tx,
            now,
            (_e, purpose, _r, candidateIds) => Promise.resolve(void told.push({ purpose, candidateIds })),
            everyDay,
          ),
        ),
        id,
        input,
      ),
    )

  async function anEvent(over: { capacity?: number; overbookLimit?: number; slots?: number[] } = {}): Promise<string> {
    const id = `E${crypto.randomUUID()}`
    await database.prisma.event.create({
      data: {
        id,
        kind: 'application_day',
        title: 'T',
        state: 'draft',
        beginsAt: begins,
        endsAt: ends,
        capacity: over.capacity ?? 2,
        overbookLimit: over.overbookLimit ?? 0,
        createdBy: 'test',
      },
    })
    const slots = over.slots ?? []
    await database.prisma.eventSlot.createMany({
      data: slots.map((capacity, index) => ({
        id: `${id}-s${index}`,
        eventId: id,
        capacity,
        beginsAt: new Date(begins.getTime() + index * 1_800_000),
        endsAt: new Date(begins.getTime() + (index + 1) * 1_800_000),
      })),
    })
    await database.prisma.event.update({ where: { id }, data: { state: 'published' } })
    told = []
    return id
  }

  async function somebody(): Promise<string> {
    const id = `C${++people}`
    await database.prisma.candidate.create({ data: { id, seeks: ['job'] } })
    return id
  }

  const register = async (eventId: string, candidateId?: string) => {
    const who = candidateId ?? (await somebody())
    const done = await work((ports) =>
      registerCandidate(ports, { eventId, candidateId: who, slotId: null, via: 'staff' }),
    )
    if (!done.ok) throw new Error(done.reason)
    return done.value
  }
  const state = async (id: string) => (await database.prisma.registration.findUnique({ where: { id } }))?.state

  test('places go to the first, the others wait in the order in which they came', async () => {
    const event = await anEvent({ capacity: 2 })
    const given = [await register(event), await register(event), await register(event), await register(event)]
    expect(given.map((one) => [one.state, one.position])).toEqual([
      ['accepted', null],
      ['accepted', null],
      ['waiting', 1],
      ['waiting', 2],
    ])
  })

  test('a freed place is offered to the first who waits, holds the place, lapses and passes on', async () => {
    const event = await anEvent({ capacity: 1 })
    const [first, second, third] = [await register(event), await register(event), await register(event)]
    await work((ports) => cancelRegistration(ports, first.registrationId))
    expect(await state(second.registrationId)).toBe('offered')
    expect((await register(event)).state).toBe('waiting')
    const late = new Date('2026-11-26T12:00:00Z')
    const lapsed = await inTransaction(database.prisma, 'test', async (tx) =>
      lapseOffers(
        placePorts(tx, late, () => Promise.resolve(), everyDay),
        await dueOffers(tx, late),
      ),
    )
    expect(lapsed).toBe(1)
    expect(await state(second.registrationId)).toBe('lapsed')
    expect(await state(third.registrationId)).toBe('offered')
    expect(await work((ports) => acceptPlace(ports, third.registrationId, { via: 'link' }))).toEqual({
      ok: true,
      value: { state: 'accepted', position: null },
    })
  })

  test('a person has one registration an event; the second try is told of the first', async () => {
    const event = await anEvent()
    const who = await somebody()
    const first = await register(event, who)
    const again = await work((ports) =>
      registerCandidate(ports, { eventId: event, candidateId: who, slotId: null, via: 'staff' }),
    )
    expect(again).toMatchObject({ ok: false, reason: 'already', first: { id: first.registrationId } })
  })

  test('an answer can be changed: yes, no, yes again; the last one stands', async () => {
    const event = await anEvent()
    const who = await somebody()
    const added = await work((ports) => addInvited(ports, { eventId: event, candidateIds: [who], legal: 'voluntary' }))
    if (!added.ok) throw new Error(added.reason)
    const id = added.value[0]?.registrationId ?? ''
    await work((ports) => acceptPlace(ports, id, { via: 'link' }))
    await work((ports) => declinePlace(ports, id, { via: 'link', reason: 'ill' }))
    expect(await state(id)).toBe('declined')
    expect((await database.prisma.event.findUniqueOrThrow({ where: { id: event } })).taken).toBe(0)
    await work((ports) => acceptPlace(ports, id, { via: 'link' }))
    expect(await state(id)).toBe('accepted')
    expect(told.map(({ purpose }) => purpose)).toEqual(['confirmation', 'declined', 'confirmation'])
  })

  test('an accepted person moves to another slot that is free, is told of it once, and frees the old one', async () => {
    const event = await anEvent({ capacity: 3, slots: [1, 1, 1] })
    const [first, second] = [await register(event), await register(event)]
    told = []
    const move = (id: string, slot: string) => work((ports) => moveSlot(ports, id, `${event}-${slot}`))
    expect(await move(first.registrationId, 's1')).toEqual({ ok: false, reason: 'slot_full' })
    expect(await move(first.registrationId, 's2')).toMatchObject({ ok: true })
    expect(await move(first.registrationId, 's2')).toMatchObject({ ok: true })
    expect(told.map(({ purpose }) => purpose)).toEqual(['confirmation'])
    expect(await move(second.registrationId, 's0')).toMatchObject({ ok: true })
    const slots = await database.prisma.eventSlot.findMany({ where: { eventId: event }, orderBy: { id: 'asc' } })
    expect(slots.map(({ taken }) => taken)).toEqual([1, 0, 1])
    expect(await move(first.registrationId, 'nowhere')).toEqual({ ok: false, reason: 'unknown_slot' })
    await work((ports) => declinePlace(ports, first.registrationId, { via: 'staff', reason: null }))
    expect(await move(first.registrationId, 's1')).toEqual({ ok: false, reason: 'closed' })
  })

  test('nobody has two accepted appointments at the same time', async () => {
    const who = await somebody()
    await register(await anEvent(), who)
    const other = await anEvent()
    const clash = await work((ports) =>
      registerCandidate(ports, { eventId: other, candidateId: who, slotId: null, via: 'staff' }),
    )
    expect(clash).toEqual({ ok: false, reason: 'overlap' })
    const direct = database.prisma.registration.create({
      data: { id: 'direct', eventId: other, candidateId: who, state: 'accepted' },
    })
    await expect(direct).rejects.toThrow(/registration_no_overlap/)
  })

  test('the database itself refuses one accepted person too many, whatever the way in', async () => {
    const event = await anEvent({ capacity: 1 })
    await register(event)
    const who = await somebody()
    await expect(
      database.prisma.registration.create({
        data: { id: `too-many-${event}`, eventId: event, candidateId: who, state: 'accepted' },
      }),
    ).rejects.toThrow(/event_capacity_held/)
  })

  test('obligations to report hold places; with too few free ones nobody is invited', async () => {
    const event = await anEvent({ capacity: 2 })
    const three = [await somebody(), await somebody(), await somebody()]
    expect(
      await work((ports) => addInvited(ports, { eventId: event, candidateIds: three, legal: 'obligation' })),
    ).toEqual({ ok: false, reason: 'no_place' })
    expect(await database.prisma.registration.count({ where: { eventId: event } })).toBe(0)
    await work((ports) => addInvited(ports, { eventId: event, candidateIds: three.slice(0, 2), legal: 'obligation' }))
    expect((await register(event)).state).toBe('waiting')
  })

  test('staff go over the places openly, with a reason, up to the second number', async () => {
    const event = await anEvent({ capacity: 1, overbookLimit: 1 })
    await register(event)
    const over = (candidateId: string) =>
      work((ports) =>
        registerCandidate(ports, {
          eventId: event,
          candidateId,
          slotId: null,
          via: 'staff',
          overbook: 'Betrieb bittet darum',
        }),
      )
    expect(await over(await somebody())).toMatchObject({ ok: true, value: { state: 'accepted' } })
    expect(await over(await somebody())).toEqual({ ok: false, reason: 'no_overbooking' })
  })

  test('slots fill from the first; a full slot leads to the next, all full to the waiting list', async () => {
    const event = await anEvent({ capacity: 3, slots: [1, 2] })
    const given = [await register(event), await register(event), await register(event), await register(event)]
    expect(given.map(({ slotId }) => slotId?.slice(-2) ?? null)).toEqual(['s0', 's1', 's1', null])
    expect(given[3]?.state).toBe('waiting')
  })

  test('more places move the waiting list; fewer than are taken are refused', async () => {
    const event = await anEvent({ capacity: 1 })
    const [, second] = [await register(event), await register(event)]
    expect(await change(event, { facts: { capacity: 2 }, version: null })).toMatchObject({ ok: true })
    expect(await state(second.registrationId)).toBe('offered')
    expect(await change(event, { facts: { capacity: 1 }, version: null })).toEqual({
      ok: false,
      reason: 'capacity_taken',
    })
  })

  test('cancelling tells everybody concerned once and frees their time', async () => {
    const event = await anEvent({ capacity: 1 })
    const who = await somebody()
    await register(event, who)
    const waiting = await somebody()
    await register(event, waiting)
    told = []
    expect(await change(event, { facts: {}, state: 'cancelled', version: null })).toMatchObject({ ok: true })
    expect(told).toEqual([
      { purpose: 'cancellation', candidateIds: expect.arrayContaining([who, waiting]) as string[] },
    ])
    expect((await register(await anEvent(), who)).state).toBe('accepted')
    told = []
    expect(await change(event, { facts: {}, state: 'cancelled', version: null })).toMatchObject({ ok: true })
    expect(told.filter(({ purpose }) => purpose === 'cancellation')).toEqual([])
  })

  test('a change made on an older version is refused and changes nothing', async () => {
    const event = await anEvent()
    await change(event, { facts: { title: 'Neu' }, version: 2 }).then((done) =>
      expect(done).toEqual({ ok: false, reason: 'stale' }),
    )
    expect(await change(event, { facts: { title: 'Neu' }, version: 1 })).toMatchObject({ ok: true })
  })

  test('somebody who waits is taken openly beyond the places, with the reason, up to the second number', async () => {
    const event = await anEvent({ capacity: 1, overbookLimit: 1 })
    const [first, second, third] = [await somebody(), await somebody(), await somebody()]
    const register = (candidateId: string, overbook?: string) =>
      work((ports) =>
        registerCandidate(ports, {
          eventId: event,
          candidateId,
          slotId: null,
          via: 'staff',
          ...(overbook ? { overbook } : {}),
        }),
      )
    await register(first)
    for (const person of [second, third]) expect(await register(person)).toMatchObject({ value: { state: 'waiting' } })
    expect(await register(second)).toMatchObject({ ok: false, reason: 'already' })
    expect(await register(second, 'kommt mit der Schwester')).toMatchObject({ value: { state: 'accepted' } })
    expect(await register(third, 'auch')).toEqual({ ok: false, reason: 'no_overbooking' })
    const row = await database.prisma.event.findUnique({ where: { id: event } })
    expect([row?.taken, row?.overbooked]).toEqual([1, 1])
  })
}

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../../prisma/open.ts'
import { inTransaction } from '../../../../prisma/transaction.ts'
import { changePorts } from '../events.store.server.ts'
import { placePorts } from '../places.store.server.ts'
import { changeFollowing, repeatEvent } from './repeat-event.server.ts'
import type { SeriesPorts } from './repeat-event.server.ts'
import { seriesPorts } from './series.store.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
const days = ['2026-12-21', '2027-01-04']

/** Series on every database: the embedded one and a server. */
export function seriesContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let told: { event: string; purpose: string; people: string[] }[] = []
  beforeAll(async () => {
    database = await open()
    await database.prisma.employer.create({ data: { id: 'H', name: 'Muster GmbH', kind: 'company' } })
    return () => database.close()
  })

  const work = <T>(run: (ports: SeriesPorts) => Promise<T>): Promise<T> =>
    inTransaction(database.prisma, 'user:1', (tx) => {
      const places = placePorts(
        tx,
        now,
        (event, purpose, _revision, people) => Promise.resolve(void told.push({ event, purpose, people })),
        () => Promise.resolve(() => true),
      )
      return run(seriesPorts(tx, changePorts(tx, places), 'user:1'))
    })

  async function aSeries(): Promise<string[]> {
    const id = crypto.randomUUID()
    await database.prisma.event.create({
      data: {
        id,
        kind: 'temp_agency_session',
        title: 'PDL',
        beginsAt: new Date('2026-12-14T08:00:00Z'),
        endsAt: new Date('2026-12-14T12:00:00Z'),
        capacity: 8,
        slotMinutes: 60,
        slotCapacity: 2,
        occupations: ['51312'],
        createdBy: 'user:9',
        hosts: { create: { employerId: 'H', tables: 3, languages: ['de', 'pl'] } },
        talkPlan: { create: { roundMinutes: 15, maxTalks: 4 } },
      },
    })
    const made = await work((ports) => repeatEvent(ports, id, days))
    if (!made.ok) throw new Error(made.reason)
    told = []
    return [id, ...made.value.made]
  }
  const publish = (ids: string[]) =>
    database.prisma.event.updateMany({ where: { id: { in: ids } }, data: { state: 'published' } })
  const invite = async (eventId: string) => {
    const candidate = await database.prisma.candidate.create({ data: { id: crypto.randomUUID(), seeks: ['job'] } })
    await database.prisma.registration.create({
      data: { id: crypto.randomUUID(), eventId, candidateId: candidate.id, state: 'invited' },
    })
    return candidate.id
  }

  test('each date is a draft with the hosts, tables, slots, occupations and settings of talks of the first', async () => {
    const ids = await aSeries()
    const rows = await database.prisma.event.findMany({
      where: { seriesId: ids[0] ?? '' },
      orderBy: { beginsAt: 'asc' },
      include: { hosts: true, slots: true, talkPlan: true },
    })
    expect(rows.map(({ id }) => id)).toEqual(ids)
    for (const row of rows.slice(1)) {
      expect(row).toMatchObject({ state: 'draft', occupations: ['51312'], createdBy: 'user:1', taken: 0 })
      expect(row.hosts).toMatchObject([{ employerId: 'H', tables: 3, languages: ['de', 'pl'] }])
      expect(row.slots).toHaveLength(4)
      expect(row.talkPlan).toMatchObject({ roundMinutes: 15, maxTalks: 4, publishedAt: null })
    }
    expect(rows[2]?.beginsAt.toISOString()).toBe('2027-01-04T08:00:00.000Z')
  })

  test('a form that was sent twice makes the dates once, at the same moment too', async () => {
    const [first = ''] = await aSeries()
    await Promise.all([1, 2, 3].map(() => work((ports) => repeatEvent(ports, first, [...days, '2027-02-01']))))
    expect(await database.prisma.event.count({ where: { seriesId: first } })).toBe(4)
  })

  test('this and the following: the earlier date stays, own differences stay, each person is told once', async () => {
    const ids = await aSeries()
    await publish(ids)
    const [one = '', two = '', three = ''] = ids
    await database.prisma.event.update({ where: { id: three }, data: { capacity: 20, title: 'Sonderfall' } })
    await database.prisma.eventHost.updateMany({ where: { eventId: three }, data: { tables: 5 } })
    const people = [await invite(one), await invite(two), await invite(three)]
    const done = await work((ports) =>
      changeFollowing(ports, two, {
        facts: { placeName: 'Saal', city: 'Torgau' },
        hosts: [{ employer: 'H', tables: 3 }],
        version: null,
      }),
    )
    expect(done).toEqual({ ok: true, value: { changed: [two, three] } })
    const rows = await database.prisma.event.findMany({ where: { seriesId: one }, orderBy: { beginsAt: 'asc' } })
    expect(rows.map(({ placeName }) => placeName)).toEqual([null, 'Saal', 'Saal'])
    expect(rows[2]).toMatchObject({ capacity: 20, title: 'Sonderfall' })
    expect(await database.prisma.eventHost.findMany({ where: { eventId: three } })).toMatchObject([{ tables: 5 }])
    expect(told).toEqual([
      { event: two, purpose: 'change', people: [people[1]] },
      { event: three, purpose: 'change', people: [people[2]] },
    ])
  })

  test('an hour later moves each date once by an hour, the one at hand too', async () => {
    const ids = await aSeries()
    const [one = ''] = ids
    const later = { beginsAt: new Date('2026-12-14T09:00:00Z'), endsAt: new Date('2026-12-14T13:00:00Z') }
    const done = await work((ports) => changeFollowing(ports, one, { facts: later, version: null }))
    expect(done).toEqual({ ok: true, value: { changed: ids } })
    const rows = await database.prisma.event.findMany({ where: { seriesId: one }, orderBy: { beginsAt: 'asc' } })
    expect(rows.map(({ beginsAt }) => beginsAt.toISOString().slice(0, 13))).toEqual([
      '2026-12-14T09',
      '2026-12-21T09',
      '2027-01-04T09',
    ])
  })

  test('cancelling the rest tells each person concerned of their date once, a second time nobody', async () => {
    const ids = await aSeries()
    await publish(ids.slice(0, 2))
    const [one = '', two = '', three = ''] = ids
    await invite(one)
    const person = await invite(two)
    const cancel = () =>
      work((ports) => changeFollowing(ports, two, { facts: {}, state: 'cancelled', reason: 'krank', version: null }))
    expect(await cancel()).toEqual({ ok: true, value: { changed: [two, three] } })
    await cancel()
    expect(told.filter(({ people }) => people.length > 0)).toEqual([
      { event: two, purpose: 'cancellation', people: [person] },
    ])
    const states = await database.prisma.event.findMany({ where: { seriesId: one }, orderBy: { beginsAt: 'asc' } })
    expect(states.map(({ state }) => state)).toEqual(['published', 'cancelled', 'cancelled'])
  })

  test('a date that refuses is named', async () => {
    const ids = await aSeries()
    await publish(ids)
    const [one = '', , three = ''] = ids
    const person = await invite(three)
    await database.prisma.registration.updateMany({ where: { candidateId: person }, data: { state: 'accepted' } })
    await database.prisma.event.update({ where: { id: three }, data: { slotMinutes: null, slotCapacity: null } })
    const done = await work((ports) => changeFollowing(ports, one, { facts: { capacity: 0 }, version: null }))
    expect(done).toEqual({ ok: false, reason: 'capacity_taken', at: three })
  })
}

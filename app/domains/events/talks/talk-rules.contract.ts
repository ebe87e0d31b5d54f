import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../../prisma/open.ts'
import { brokenConstraint } from '../../../../prisma/transaction.ts'
import { talksOfEvent } from './talks.reads.server.ts'

const begins = new Date('2026-12-14T08:00:00Z')
const at = (minutes: number) => new Date(begins.getTime() + minutes * 60_000)

/** What the database holds by itself about talks, on the embedded database and on a server. */
export function talkRulesContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let count = 0

  beforeAll(async () => {
    database = await open()
    return () => database.close()
  })

  async function aSession(day = 0) {
    const prisma = database.prisma
    const id = `E${++count}`
    const time = (minutes: number) => at(minutes + day * 1440)
    for (const employer of ['H1', 'H2']) {
      await prisma.employer.upsert({
        where: { id: employer },
        create: { id: employer, name: employer, kind: 'temp_agency' },
        update: {},
      })
    }
    await prisma.event.create({
      data: {
        id,
        kind: 'temp_agency_session',
        title: 'T',
        beginsAt: time(0),
        endsAt: time(120),
        capacity: 9,
        createdBy: 'test',
        hosts: {
          create: [
            { employerId: 'H1', tables: 2 },
            { employerId: 'H2', tables: 1 },
          ],
        },
      },
    })
    const people = await Promise.all(
      [1, 2, 3].map(async (n) => {
        const candidateId = `${id}-C${n}`
        await prisma.candidate.create({ data: { id: candidateId, seeks: ['job'] } })
        const row = { id: `${id}-R${n}`, eventId: id, candidateId, state: 'accepted' }
        await prisma.registration.create({ data: row })
        return row.id
      }),
    )
    const talk = (person: number, employerId: string, round: number, tableNo = 1) =>
      prisma.talk.create({
        data: {
          id: `T${++count}`,
          eventId: id,
          registrationId: people[person] ?? '',
          candidateId: '',
          employerId,
          round,
          tableNo,
          beginsAt: time((round - 1) * 25),
          endsAt: time((round - 1) * 25 + 20),
          score: 50,
          reasons: {},
        },
      })
    const left = async () => (await talksOfEvent(prisma, { kind: 'house' }, id)).map((row) => row.registrationId)
    return { id, people, talk, left, time }
  }

  const constraint = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => brokenConstraint(error),
    )

  test('no table has two talks at once; without the constraint it would', async () => {
    const session = await aSession()
    await session.talk(0, 'H1', 1)
    expect(await constraint(session.talk(1, 'H1', 1))).toBe('talk_table_once')
    expect(await constraint(session.talk(1, 'H1', 1, 2))).toBeNull()
    const { rows } = await database.executeSql(
      `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'talk_table_once'`,
    )
    await database.executeSql('ALTER TABLE talk DROP CONSTRAINT talk_table_once')
    expect(await constraint(session.talk(2, 'H1', 1))).toBeNull()
    await database.executeSql(`DELETE FROM talk WHERE event_id = $1`, [session.id])
    await database.executeSql(`ALTER TABLE talk ADD CONSTRAINT talk_table_once ${String(rows[0]?.rule)}`)
  })

  test('nobody has two talks at once; without the constraint somebody would', async () => {
    const session = await aSession(1)
    await session.talk(0, 'H1', 1)
    expect(await constraint(session.talk(0, 'H2', 1))).toBe('talk_person_once')
    expect(await constraint(session.talk(0, 'H2', 2))).toBeNull()
    const { rows } = await database.executeSql(
      `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'talk_person_once'`,
    )
    await database.executeSql('ALTER TABLE talk DROP CONSTRAINT talk_person_once')
    await database.executeSql(`DELETE FROM talk WHERE event_id = $1 AND round = 2`, [session.id])
    expect(await constraint(session.talk(0, 'H2', 1))).toBeNull()
    await database.executeSql(`DELETE FROM talk WHERE event_id = $1`, [session.id])
    await database.executeSql(`ALTER TABLE talk ADD CONSTRAINT talk_person_once ${String(rows[0]?.rule)}`)
  })

  test('a talk needs a person who comes, a table that exists and a time inside the event', async () => {
    const session = await aSession(2)
    await database.prisma.registration.update({ where: { id: session.people[0] ?? '' }, data: { state: 'declined' } })
    expect(await constraint(session.talk(0, 'H1', 1))).toBe('talk_person_comes')
    expect(await constraint(session.talk(1, 'H2', 1, 2))).toBe('talk_table_exists')
    expect(await constraint(session.talk(1, 'H2', 6))).toBe('talk_inside_event')
  })

  test('who is cancelled leaves the table; who is excused keeps it, since that can be taken back', async () => {
    const session = await aSession(3)
    await session.talk(0, 'H1', 1)
    await session.talk(1, 'H1', 2)
    const step = (person: number, state: string) =>
      database.prisma.registration.update({ where: { id: session.people[person] ?? '' }, data: { state } })
    await step(0, 'cancelled')
    expect(await session.left()).toEqual([session.people[1]])
    await step(1, 'excused')
    expect(await session.left()).toEqual([session.people[1]])
  })

  test('fewer tables, a host that leaves, a shorter and a cancelled event free their talks, and no others', async () => {
    const session = await aSession(4)
    const { prisma } = database
    const host = (employerId: string) => ({ eventId_employerId: { eventId: session.id, employerId } })
    await session.talk(0, 'H1', 1, 2)
    await session.talk(1, 'H1', 1, 1)
    await session.talk(1, 'H2', 4)
    await session.talk(2, 'H2', 2)
    await prisma.eventHost.update({ where: host('H1'), data: { tables: 1 } })
    expect(await session.left()).toEqual([session.people[1], session.people[2], session.people[1]])
    await prisma.event.update({ where: { id: session.id }, data: { endsAt: session.time(80) } })
    expect(await session.left()).toEqual([session.people[1], session.people[2]])
    await prisma.eventHost.delete({ where: host('H2') })
    expect(await session.left()).toEqual([session.people[1]])
    await prisma.event.update({ where: { id: session.id }, data: { state: 'cancelled' } })
    expect(await session.left()).toEqual([])
  })

  test('an event that moves takes its talks and personal hours along, by less than a round, too', async () => {
    const session = await aSession(5)
    const { prisma } = database
    await session.talk(0, 'H2', 1)
    await session.talk(1, 'H2', 2)
    await prisma.registration.update({
      where: { id: session.people[0] ?? '' },
      data: { hoursFrom: session.time(0), hoursTo: session.time(60), state: 'excused' },
    })
    await prisma.event.update({
      where: { id: session.id },
      data: { beginsAt: session.time(25), endsAt: session.time(145) },
    })
    const talks = await prisma.talk.findMany({ where: { eventId: session.id }, orderBy: { round: 'asc' } })
    expect(talks.map(({ beginsAt }) => beginsAt)).toEqual([session.time(25), session.time(50)])
    const row = await prisma.registration.findUniqueOrThrow({ where: { id: session.people[0] ?? '' } })
    expect([row.hoursFrom, row.hoursTo]).toEqual([session.time(25), session.time(85)])
  })

  test("an application day's talk has the times of its slot and goes when the person leaves the slot", async () => {
    const session = await aSession(6)
    const { prisma } = database
    const slot = { id: `${session.id}-S`, eventId: session.id, capacity: 2 }
    await prisma.eventSlot.create({ data: { ...slot, beginsAt: session.time(60), endsAt: session.time(90) } })
    const registrationId = session.people[0] ?? ''
    await prisma.registration.update({ where: { id: registrationId }, data: { slotId: slot.id } })
    await prisma.talk.create({
      data: {
        id: `${session.id}-T`,
        eventId: session.id,
        registrationId,
        candidateId: '',
        employerId: 'H2',
        slotId: slot.id,
        round: 1,
        tableNo: 2,
        beginsAt: session.time(0),
        endsAt: session.time(1),
        score: 1,
        reasons: {},
      },
    })
    const now = () => prisma.talk.findFirst({ where: { registrationId } })
    expect((await now())?.beginsAt).toEqual(session.time(60))
    await prisma.eventSlot.update({
      where: { id: slot.id },
      data: { beginsAt: session.time(70), endsAt: session.time(100) },
    })
    expect((await now())?.endsAt).toEqual(session.time(100))
    await prisma.registration.update({ where: { id: registrationId }, data: { slotId: null } })
    expect(await now()).toBeNull()
  })
}

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../../prisma/open.ts'
import { inTransaction } from '../../../../prisma/transaction.ts'
import { newId } from '../../../lib/ids.ts'
import { placeTalk, pinTalk, removeTalk, takeOverPlan, undoTalks } from './change-talks.server.ts'
import type { TalkPorts } from './change-talks.server.ts'
import type { PlanResult } from './plan-session.server.ts'
import { askRun, claimRun, endRun, stepRun } from './runs.store.server.ts'
import { readSession } from './session.reads.server.ts'
import { lockTalks, writeTalks } from './talks.store.server.ts'

const house = { kind: 'house' } as const
const begins = new Date('2026-12-14T08:00:00Z')

/** Changing talks by hand and by plan, alone and two at once, on the embedded database and on a server. */
export function changeTalksContract(open: () => Promise<OpenDatabase>, concurrent: boolean): void {
  let database: OpenDatabase
  let count = 0

  beforeAll(async () => {
    database = await open()
    return () => database.close()
  })

  /** `lock: false` is the negative control: the event's lock is left out. */
  const work = <T>(
    run: (ports: TalkPorts) => Promise<T>,
    lock = true,
    meanwhile?: () => Promise<unknown>,
  ): Promise<T> =>
    inTransaction(database.prisma, 'test', (tx) =>
      run({
        lockSession: async (id) => {
          if (lock) await lockTalks(tx, id)
          const session = await readSession(tx, house, id)
          await meanwhile?.()
          return session
        },
        write: (session, target, undo) => writeTalks(tx, session, target, undo),
        score: () => Promise.resolve({ score: 70, reasons: { score: null, plan: [] } }),
        newId,
      }),
    )

  async function aSession(slots = false) {
    const prisma = database.prisma
    const id = `S${++count}`
    const time = (minutes: number) => new Date(begins.getTime() + count * 86_400_000 + minutes * 60_000)
    for (const employer of ['H1', 'H2'])
      await prisma.employer.upsert({
        where: { id: employer },
        create: { id: employer, name: employer, kind: 'temp_agency' },
        update: {},
      })
    await prisma.event.create({
      data: {
        id,
        kind: 'temp_agency_session',
        title: 'T',
        beginsAt: time(0),
        endsAt: time(120),
        capacity: 3,
        createdBy: 'test',
        hosts: { create: (slots ? ['H1'] : ['H1', 'H2']).map((employerId) => ({ employerId })) },
        slots: {
          create: slots
            ? [0, 1, 2].map((n) => ({
                id: `${id}-s${n}`,
                capacity: 1,
                beginsAt: time(n * 30),
                endsAt: time(n * 30 + 30),
              }))
            : [],
        },
      },
    })
    const people: string[] = []
    for (const n of [0, 1, 2]) {
      const candidateId = `${id}-C${n}`
      await prisma.candidate.create({ data: { id: candidateId, seeks: ['job'] } })
      const row = {
        id: `${id}-R${n}`,
        eventId: id,
        candidateId,
        state: 'accepted',
        ...(slots ? { slotId: `${id}-s${n}` } : {}),
      }
      await prisma.registration.create({ data: row })
      people.push(row.id)
    }
    const wish = (person: number, employerId: string, round: number) => ({
      registrationId: people[person] ?? '',
      employerId,
      round,
      table: null,
    })
    const plan = (talks: [person: number, host: string, round: number][]): PlanResult => ({
      status: 'optimal',
      total: 0,
      gap: 0,
      seconds: 0,
      unplaced: [],
      moved: [],
      added: [],
      lost: [],
      totalBefore: 0,
      talks: talks.map(([person, host, round]) => ({
        person: people[person] ?? '',
        host,
        round,
        table: 1,
        fixed: false,
        score: 50,
        reasons: { score: null, plan: [] },
      })),
    })
    const now = async () => {
      const session = await readSession(prisma, house, id)
      return (session?.talks ?? []).map((talk) => [people.indexOf(talk.registrationId), talk.employerId, talk.round])
    }
    const version = async () => (await readSession(prisma, house, id))?.version ?? -1
    return { id, people, wish, plan, now, version, time }
  }

  test('a talk that is set is pinned; what breaks a rule is refused by its name', async () => {
    const { id, wish, now } = await aSession()
    const first = await work((ports) => placeTalk(ports, id, null, wish(0, 'H1', 1)))
    expect(first).toMatchObject({ ok: true })
    expect(await work((ports) => placeTalk(ports, id, null, wish(1, 'H1', 1)))).toEqual({
      ok: false,
      reason: 'tablesFull',
    })
    expect(await work((ports) => placeTalk(ports, id, null, wish(0, 'H2', 1)))).toEqual({
      ok: false,
      reason: 'personBusy',
    })
    expect(await work((ports) => placeTalk(ports, id, null, wish(0, 'H1', 2)))).toEqual({
      ok: false,
      reason: 'sameHostTwice',
    })
    expect(await work((ports) => placeTalk(ports, id, null, wish(0, 'H2', 9)))).toEqual({
      ok: false,
      reason: 'noSuchRound',
    })
    expect(await now()).toEqual([[0, 'H1', 1]])
    expect((await readSession(database.prisma, house, id))?.talks[0]?.fixed).toBe(true)
  })

  test('a move keeps the talk, removing frees the table, and each is taken back by undo', async () => {
    const { id, wish, now } = await aSession()
    const set = await work((ports) => placeTalk(ports, id, null, wish(0, 'H1', 1)))
    const talk = set.ok ? set.value.id : ''
    expect(await work((ports) => placeTalk(ports, id, talk, wish(0, 'H2', 3)))).toEqual({
      ok: true,
      value: { id: talk },
    })
    expect(await now()).toEqual([[0, 'H2', 3]])
    await work((ports) => undoTalks(ports, id))
    expect(await now()).toEqual([[0, 'H1', 1]])
    await work((ports) => removeTalk(ports, id, talk))
    expect(await now()).toEqual([])
    await work((ports) => undoTalks(ports, id))
    await work((ports) => pinTalk(ports, id, talk, false))
    expect((await readSession(database.prisma, house, id))?.talks[0]?.fixed).toBe(false)
  })

  test('a plan may swap two people at one stroke; who has cancelled since is left out; undo brings the plan before', async () => {
    const session = await aSession()
    const { id, plan, now } = session
    await work((ports) =>
      takeOverPlan(
        ports,
        id,
        plan([
          [0, 'H1', 1],
          [1, 'H1', 2],
        ]),
        0,
      ),
    )
    const before = await session.version()
    const swapped = plan([
      [1, 'H1', 1],
      [0, 'H1', 2],
    ])
    await work((ports) => takeOverPlan(ports, id, swapped, before))
    expect(await now()).toEqual([
      [1, 'H1', 1],
      [0, 'H1', 2],
    ])
    await work((ports) => undoTalks(ports, id))
    expect(await now()).toEqual([
      [0, 'H1', 1],
      [1, 'H1', 2],
    ])
    await database.prisma.registration.update({ where: { id: session.people[0] ?? '' }, data: { state: 'cancelled' } })
    const version = await session.version()
    expect(
      await work((ports) =>
        takeOverPlan(
          ports,
          id,
          plan([
            [0, 'H1', 1],
            [1, 'H1', 2],
          ]),
          version,
        ),
      ),
    ).toEqual({
      ok: true,
      value: { talks: 1, leftOut: 1 },
    })
  })

  test('a plan made on an older one is refused as stale and changes nothing', async () => {
    const { id, plan, wish, now } = await aSession()
    await work((ports) => placeTalk(ports, id, null, wish(0, 'H1', 1)))
    expect(await work((ports) => takeOverPlan(ports, id, plan([[1, 'H1', 1]]), 0))).toEqual({
      ok: false,
      reason: 'stale',
    })
    expect(await now()).toEqual([[0, 'H1', 1]])
  })

  test('on a day with full slots two people change slots; the slots stay full and their places follow', async () => {
    const { id, plan, people } = await aSession(true)
    await work((ports) =>
      takeOverPlan(
        ports,
        id,
        plan([
          [0, 'H1', 1],
          [1, 'H1', 2],
          [2, 'H1', 3],
        ]),
        0,
      ),
    )
    await work((ports) =>
      takeOverPlan(
        ports,
        id,
        plan([
          [1, 'H1', 1],
          [0, 'H1', 2],
          [2, 'H1', 3],
        ]),
        1,
      ),
    )
    const rows = await database.prisma.registration.findMany({ where: { id: { in: people } }, orderBy: { id: 'asc' } })
    expect(rows.map(({ slotId }) => slotId)).toEqual([`${id}-s1`, `${id}-s0`, `${id}-s2`])
    const slots = await database.prisma.eventSlot.findMany({ where: { eventId: id } })
    expect(slots.map(({ taken, capacity }) => [taken, capacity])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })

  test('one run at a time; a cancelled one takes no result; a dead process loses its run to another', async () => {
    const { id } = await aSession()
    const { prisma } = database
    const ask = { eventId: id, takeOver: true, baseVersion: 0, seconds: 5, askedBy: 'test' }
    const first = await inTransaction(prisma, 'test', (tx) => askRun(tx, ask))
    expect(await inTransaction(prisma, 'test', (tx) => askRun(tx, ask))).toEqual({ id: first.id, isNew: false })
    const now = new Date('2026-11-24T09:00:00Z')
    expect((await claimRun(prisma, now))?.id).toBe(first.id)
    expect(await claimRun(prisma, now)).toBeNull()
    expect((await claimRun(prisma, new Date(now.getTime() + 31_000)))?.id).toBe(first.id)
    expect(await stepRun(prisma, first.id, ['waiting', 'running'], 'cancelled', now)).toBe(true)
    expect(await endRun(prisma, first.id, now, { state: 'failed', detail: '' })).toBe(false)
  })

  if (!concurrent) return

  /** A point that two have to reach before either goes on; nobody waits longer than a second, as long as the lock holds the other. */
  function bothHere() {
    let here = 0
    let go = (): void => undefined
    const both = new Promise<void>((resolve) => (go = resolve))
    return () => {
      here += 1
      if (here === 2) go()
      return Promise.race([both, new Promise((resolve) => setTimeout(resolve, 1000))])
    }
  }

  test('two officers give one table at once: the second is refused; without lock and constraint the table is given twice', async () => {
    const race = async (lock: boolean) => {
      const session = await aSession()
      const meet = bothHere()
      const done = await Promise.allSettled(
        [0, 1].map((person) =>
          work((ports) => placeTalk(ports, session.id, null, session.wish(person, 'H1', 1)), lock, meet),
        ),
      )
      const refused = done.filter((one) => one.status === 'rejected' || !one.value.ok)
      return { talks: await session.now(), refused: refused.length }
    }
    const held = await race(true)
    expect(held.talks).toHaveLength(1)
    expect(held.refused).toBe(1)
    expect(await race(false)).toMatchObject({ talks: [expect.anything()], refused: 1 })
    const { rows } = await database.executeSql(
      `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'talk_table_once'`,
    )
    await database.executeSql('ALTER TABLE talk DROP CONSTRAINT talk_table_once')
    expect((await race(false)).talks).toHaveLength(2)
    await database.executeSql('DELETE FROM talk')
    await database.executeSql(`ALTER TABLE talk ADD CONSTRAINT talk_table_once ${String(rows[0]?.rule)}`)
  })

  test('who cancels while the plan is saved keeps no talk; without lock and trigger the talk would stay', async () => {
    const race = async (guarded: boolean) => {
      const session = await aSession()
      let cancelling: Promise<unknown> = Promise.resolve()
      const cancel = () =>
        inTransaction(database.prisma, 'test', async (tx) => {
          if (guarded) await lockTalks(tx, session.id)
          await tx.registration.update({ where: { id: session.people[0] ?? '' }, data: { state: 'cancelled' } })
        })
      await work(
        (ports) => takeOverPlan(ports, session.id, session.plan([[0, 'H1', 1]]), 0),
        guarded,
        async () => {
          cancelling = cancel()
          await Promise.race([cancelling, new Promise((resolve) => setTimeout(resolve, 500))])
        },
      )
      await cancelling
      return database.prisma.talk.count({ where: { eventId: session.id } })
    }
    expect(await race(true)).toBe(0)
    await database.executeSql('ALTER TABLE talk DISABLE TRIGGER b_talk_stands')
    await database.executeSql('ALTER TABLE registration DISABLE TRIGGER e_talks')
    expect(await race(false)).toBe(1)
    await database.executeSql('ALTER TABLE talk ENABLE TRIGGER b_talk_stands')
    await database.executeSql('ALTER TABLE registration ENABLE TRIGGER e_talks')
  })
}

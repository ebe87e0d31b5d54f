import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { anEvent, recipientOf, someInvitations, somePeople } from '../../testing/outbox.ts'
import type { NewMessage } from './message.ts'
import { messageSteps } from './message.ts'
import { messageToSend } from './message-to-send.reads.server.ts'
import {
  claimMessages,
  giveBack,
  noteHandover,
  noteOutcome,
  queuePlanned,
  releaseLeases,
} from './outbox.store.server.ts'
import { resolveUncertain } from './messages.store.server.ts'
import { queueMessages } from './queue-messages.store.server.ts'
import { tellPeople } from './tell-people.store.server.ts'

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

/** What the outbox does on every database. Each test takes people and an event of its own. */
export function outboxContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let next = 1
  beforeAll(async () => {
    database = await open()
    await anEvent(database)
  })
  afterAll(() => database.close())

  const people = async (count: number) => {
    const ids = await somePeople(database, count, next)
    next += count
    return ids
  }
  const invitations = async (count: number) => {
    await database.prisma.message.deleteMany()
    const ids = await people(count)
    await someInvitations(database, 'V1', ids)
    return ids.map((id) => `M-${id}`)
  }
  const states = async (ids: readonly string[]) => {
    const rows = await database.prisma.message.findMany({
      where: { id: { in: [...ids] } },
      orderBy: { id: 'asc' },
      select: { state: true },
    })
    return rows.map(({ state }) => state)
  }
  const anInvitation = (candidateId: string): NewMessage => ({
    candidateId,
    purpose: 'invitation',
    occasion: 'event:V1',
    revision: 0,
    channel: 'mail',
    copy: false,
    language: 'de',
    batchId: null,
    details: {},
    dueAt: null,
  })

  test(`${name}: the steps of a message in the code are those of the database`, async () => {
    const rows = await database.prisma.stateStep.findMany({ where: { machine: 'message' } })
    const stored = rows.map(({ from, to }) => `${from}>${to}`).sort()
    const coded = Object.entries(messageSteps).flatMap(([from, targets]) => targets.map((to) => `${from}>${to}`))
    expect(stored).toEqual(coded.sort())
  })

  test(`${name}: a message is written once, however often and however many at the same time write it`, async () => {
    const ids = await people(20)
    const write = () => database.prisma.$transaction((tx) => queueMessages(tx, ids.map(anInvitation), new Date()))
    const written = await Promise.all([write(), write(), write()])
    expect(written.map((rows) => rows.length).sort()).toEqual([0, 0, 20])
    expect(await database.prisma.message.count({ where: { candidateId: { in: ids } } })).toBe(20)
  })

  test(`${name}: a message goes with the transaction of its cause`, async () => {
    const [id = ''] = await people(1)
    const work = database.prisma.$transaction(async (tx) => {
      await queueMessages(tx, [anInvitation(id)], new Date())
      throw new Error('the cause failed')
    })
    await expect(work).rejects.toThrow('the cause failed')
    expect(await database.prisma.message.count({ where: { candidateId: id } })).toBe(0)
  })

  test(`${name}: workers that claim at the same time get different messages`, async () => {
    const ids = await invitations(60)
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map((worker) => claimMessages(database.prisma, worker, 20, 60_000, new Date())),
    )
    const got = claims.flat().map(({ id }) => id)
    expect(new Set(got).size).toBe(got.length)
    expect(got.length).toBeGreaterThan(0)
    for (;;) {
      const more = await claimMessages(database.prisma, 'e', 20, 60_000, new Date())
      if (more.length === 0) break
      got.push(...more.map(({ id }) => id))
    }
    expect(got.sort()).toEqual([...ids].sort())
  })

  test(`${name}: letters, planned messages and those that are due later are not claimed`, async () => {
    const [letter = '', planned = '', later = '', due = ''] = await people(4)
    await database.prisma.message.deleteMany()
    await queueMessages(
      database.prisma,
      [
        { ...anInvitation(letter), channel: 'letter' },
        { ...anInvitation(planned), dueAt: minutes(60) },
        anInvitation(later),
        anInvitation(due),
      ],
      new Date(),
    )
    await database.prisma.message.updateMany({ where: { candidateId: later }, data: { dueAt: minutes(5) } })
    const claimed = await claimMessages(database.prisma, 'a', 10, 60_000, minutes(1))
    expect(claimed).toHaveLength(1)
    expect(await queuePlanned(database.prisma, minutes(59))).toBe(0)
    expect(await queuePlanned(database.prisma, minutes(61))).toBe(1)
  })

  test(`${name}: handing over is noted once, by the worker that holds the lease`, async () => {
    const [id = ''] = await invitations(1)
    await claimMessages(database.prisma, 'a', 1, 60_000, new Date())
    expect(await noteHandover(database.prisma, id, 'b', new Date())).toBe(false)
    expect(await noteHandover(database.prisma, id, 'a', minutes(2))).toBe(false)
    expect(await noteHandover(database.prisma, id, 'a', new Date())).toBe(true)
    expect(await noteHandover(database.prisma, id, 'a', new Date())).toBe(false)
  })

  test(`${name}: when a worker dies, what may have left is uncertain and the rest goes back to the queue`, async () => {
    const [handed = '', waiting = ''] = await invitations(2)
    await claimMessages(database.prisma, 'dead', 2, 60_000, new Date())
    await noteHandover(database.prisma, handed, 'dead', new Date())
    expect(await releaseLeases(database.prisma, new Date())).toEqual({ queued: 0, uncertain: 0 })
    expect(await releaseLeases(database.prisma, minutes(2))).toEqual({ queued: 1, uncertain: 1 })
    expect(await states([handed, waiting])).toEqual(['uncertain', 'queued'])
    const again = await claimMessages(database.prisma, 'b', 5, 60_000, minutes(3))
    expect(again.map(({ id }) => id)).toEqual([waiting])
    expect(await noteHandover(database.prisma, waiting, 'dead', new Date())).toBe(false)
  })

  test(`${name}: the database itself refuses to queue a message whose text may have left`, async () => {
    const [id = ''] = await invitations(1)
    await claimMessages(database.prisma, 'a', 1, 60_000, new Date())
    await noteHandover(database.prisma, id, 'a', new Date())
    await expect(database.prisma.message.update({ where: { id }, data: { state: 'queued' } })).rejects.toThrow(
      /message_claimable_was_not_handed/,
    )
  })

  test(`${name}: an answer of the mail server that comes after the lease still counts`, async () => {
    const [id = ''] = await invitations(1)
    await claimMessages(database.prisma, 'slow', 1, 60_000, new Date())
    await noteHandover(database.prisma, id, 'slow', new Date())
    await releaseLeases(database.prisma, minutes(2))
    expect(await noteOutcome(database.prisma, id, 'slow', { state: 'failed', detail: '451', dueAt: minutes(9) })).toBe(
      false,
    )
    expect(await noteOutcome(database.prisma, id, 'slow', { state: 'sent', detail: '250 ok', at: new Date() })).toBe(
      true,
    )
    expect(await states([id])).toEqual(['sent'])
  })

  test(`${name}: a refused address is marked, and the letter takes the place of the mail, once`, async () => {
    const [id = ''] = await invitations(1)
    await claimMessages(database.prisma, 'a', 1, 60_000, new Date())
    await noteOutcome(database.prisma, id, 'a', { state: 'refused', detail: '550', address: true, at: new Date() })
    const candidateId = await recipientOf(database, id)
    const person = await database.prisma.candidate.findUniqueOrThrow({ where: { id: candidateId } })
    expect(person.emailRefusedAt).toBeInstanceOf(Date)
    const letters = await database.prisma.message.findMany({ where: { candidateId, channel: 'letter' } })
    expect(letters.map(({ state, purpose, copy }) => [state, purpose, copy])).toEqual([
      ['to_print', 'invitation', true],
    ])
    await tellPeople(
      database.prisma,
      { eventId: 'V1', purpose: 'cancellation', revision: 1, candidateIds: [candidateId] },
      new Date(),
    )
    expect(await database.prisma.message.count({ where: { candidateId, purpose: 'cancellation' } })).toBe(0)
  })

  test(`${name}: claims that were not begun are given back and do not count`, async () => {
    const ids = await invitations(3)
    await claimMessages(database.prisma, 'a', 3, 60_000, new Date())
    expect(await giveBack(database.prisma, ids, 'b')).toBe(0)
    expect(await giveBack(database.prisma, ids, 'a')).toBe(3)
    const rows = await database.prisma.message.findMany({ where: { id: { in: ids } } })
    expect(rows.every(({ state, attempts }) => state === 'queued' && attempts === 0)).toBe(true)
  })

  test(`${name}: only an officer sends an uncertain message again`, async () => {
    const [id = ''] = await invitations(1)
    await claimMessages(database.prisma, 'a', 1, 60_000, new Date())
    await noteHandover(database.prisma, id, 'a', new Date())
    await releaseLeases(database.prisma, new Date(), true)
    expect(await claimMessages(database.prisma, 'b', 5, 60_000, minutes(60))).toEqual([])
    expect(await resolveUncertain(database.prisma, id, 'again', 'user:U1', new Date())).toBe(true)
    expect(await resolveUncertain(database.prisma, id, 'again', 'user:U1', new Date())).toBe(false)
    expect(await claimMessages(database.prisma, 'b', 5, 60_000, minutes(1))).toHaveLength(1)
  })

  test(`${name}: what decides about a message and stands in it is read at one moment`, async () => {
    const [id = ''] = await invitations(1)
    const message = await messageToSend(database.prisma, id)
    expect(message?.guard).toMatchObject({
      purpose: 'invitation',
      lastAppealAt: null,
      reach: { consent: 'given', emailRefused: false, wish: 'auto' },
      event: { state: 'published' },
      registration: { state: 'invited', legal: 'voluntary' },
    })
    expect(message?.facts?.event).toMatchObject({
      title: 'Bewerbungstag Muster Logistik',
      city: 'Schkeuditz',
      hosts: [],
    })
    expect(message?.facts?.site?.name).toBe('Torgau')
    expect(message?.link).toMatchObject({ linkVersion: 0 })
    expect(await messageToSend(database.prisma, 'nothing')).toBeNull()
  })

  test(`${name}: a second appeal within a day sees the first one`, async () => {
    const [id = ''] = await invitations(1)
    await claimMessages(database.prisma, 'a', 1, 60_000, new Date())
    await noteHandover(database.prisma, id, 'a', new Date())
    const candidateId = await recipientOf(database, id)
    const [reminder] = await queueMessages(
      database.prisma,
      [{ ...anInvitation(candidateId), purpose: 'reminder' }],
      new Date(),
    )
    const seen = await messageToSend(database.prisma, reminder?.id ?? '')
    expect(seen?.guard.lastAppealAt).toBeInstanceOf(Date)
  })

  test(`${name}: people are told in their own way, and those without any address are named`, async () => {
    const [mail = '', letter = '', both = '', none = ''] = await people(4)
    const home = { street: 'Weg 1', postcode: '04860', city: 'Torgau' }
    await database.prisma.candidate.update({ where: { id: letter }, data: { channel: 'letter', ...home } })
    await database.prisma.candidate.update({ where: { id: both }, data: { channel: 'both', language: 'en', ...home } })
    await database.prisma.candidate.update({ where: { id: none }, data: { email: null } })
    const tell = () =>
      tellPeople(
        database.prisma,
        {
          eventId: 'V1',
          purpose: 'change',
          revision: 3,
          candidateIds: [mail, letter, both, none],
          details: { changed: ['time'] },
        },
        new Date(),
      )
    const first = await tell()
    expect(first.queued).toHaveLength(4)
    expect(first.withoutAddress).toEqual([none])
    expect((await tell()).queued).toEqual([])
    const rows = await database.prisma.message.findMany({
      where: { purpose: 'change' },
      orderBy: [{ candidateId: 'asc' }, { copy: 'asc' }],
      select: { candidateId: true, channel: true, state: true, copy: true, language: true },
    })
    expect(rows.map((row) => Object.values(row).join(' ')).sort()).toEqual(
      [
        `${mail} mail queued false de`,
        `${letter} letter to_print false de`,
        `${both} mail queued false en`,
        `${both} letter to_print true en`,
      ].sort(),
    )
  })
}

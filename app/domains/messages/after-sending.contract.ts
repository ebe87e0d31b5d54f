import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { aDeliveryReport } from '../../testing/delivery-report.ts'
import { anEvent, recipientOf, someInvitations, somePeople } from '../../testing/outbox.ts'
import { noteDeliveryReport, unknownReports } from './delivery-reports.store.server.ts'
import { leaveMails, personOfMail, rejoinMails } from './leave-mails.store.server.ts'
import { messageToSend } from './message-to-send.reads.server.ts'
import { resolveUncertain, undoResolution } from './messages.store.server.ts'
import { claimMessages, noteHandover, noteOutcome } from './outbox.store.server.ts'
import { readDeliveryReport } from './read-delivery-report.server.ts'

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

/** What happens to a message after it has left, on every database: the officer's word, the person's way out, reports of servers. */
export function afterSendingContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let next = 1
  beforeAll(async () => {
    database = await open()
    await anEvent(database)
  })
  afterAll(() => database.close())

  const invitations = async (count: number) => {
    await database.prisma.message.deleteMany()
    const ids = await somePeople(database, count, next)
    next += count
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

  test(`${name}: an officer's decision can be taken back, but not one that let the message out again or that a server made`, async () => {
    const [id = ''] = await invitations(1)
    const { prisma } = database
    await claimMessages(prisma, 'a', 1, 60_000, new Date())
    await noteHandover(prisma, id, 'a', new Date())
    await noteOutcome(prisma, id, 'a', { state: 'uncertain', detail: 'silence' })
    for (const resolution of ['sent', 'drop'] as const) {
      expect(await resolveUncertain(prisma, id, resolution, 'user:U1', new Date())).toBe(true)
      expect(await undoResolution(prisma, id)).toBe(true)
      expect(await states([id])).toEqual(['uncertain'])
    }
    expect(await resolveUncertain(prisma, id, 'again', 'user:U1', new Date())).toBe(true)
    expect(await undoResolution(prisma, id)).toBe(false)
    await claimMessages(prisma, 'a', 1, 60_000, minutes(1))
    await noteHandover(prisma, id, 'a', new Date())
    await noteOutcome(prisma, id, 'a', { state: 'sent', detail: '250 ok', at: new Date() })
    expect(await undoResolution(prisma, id)).toBe(false)
    expect(await states([id])).toEqual(['sent'])
  })

  test(`${name}: who leaves the mails gets letters, and comes back by the same link`, async () => {
    const [id = ''] = await invitations(1)
    const { prisma } = database
    const person = await recipientOf(database, id)
    const reach = async () => (await messageToSend(prisma, id))?.guard.reach
    expect(await personOfMail(prisma, id)).toMatchObject({ id: person, gets: true, postal: false })
    await leaveMails(prisma, person, new Date())
    await leaveMails(prisma, person, new Date())
    expect(await personOfMail(prisma, id)).toMatchObject({ gets: false })
    expect(await reach()).toMatchObject({ wish: 'letter', consent: 'withdrawn' })
    await rejoinMails(prisma, person, new Date())
    await rejoinMails(prisma, person, new Date())
    expect(await personOfMail(prisma, id)).toMatchObject({ gets: true })
    expect(await reach()).toMatchObject({ wish: 'auto', consent: 'given' })
    expect(await personOfMail(prisma, 'nothing')).toBeNull()
  })

  test(`${name}: a report of a final refusal marks the address and makes a letter, once; a delay is only noted`, async () => {
    const [id = '', slow = ''] = await invitations(2)
    const { prisma } = database
    for (const one of await claimMessages(prisma, 'a', 2, 60_000, new Date())) {
      await noteHandover(prisma, one.id, 'a', new Date())
      await noteOutcome(prisma, one.id, 'a', { state: 'sent', detail: '250 ok', at: new Date() })
    }
    const [gone, busy] = [await recipientOf(database, id), await recipientOf(database, slow)]
    const note = async (given: Parameters<typeof aDeliveryReport>[0], domain = 'example.org') => {
      const report = await readDeliveryReport(new TextEncoder().encode(aDeliveryReport(given)))
      return prisma.$transaction((tx) => noteDeliveryReport(tx, report, domain, new Date()))
    }
    const refusal = { messageId: `${id}@example.org`, recipient: `${gone.toLowerCase()}@example.org` }
    const forged = [
      { ...refusal, recipient: 'somebody@example.net' },
      { ...refusal, messageId: `${slow}@example.org` },
      { ...refusal, messageId: `${id}@example.net` },
      { ...refusal, messageId: 'nothing@example.org' },
    ]
    for (const one of forged) expect(await note(one)).toMatchObject({ kind: 'unknown', message: null })
    expect(await states([id, slow])).toEqual(['sent', 'sent'])
    expect((await unknownReports(prisma)).length).toBe(4)

    const late = {
      messageId: `${slow}@example.org`,
      recipient: `${busy.toLowerCase()}@example.org`,
      action: 'delayed',
      status: '4.4.1',
    }
    expect(await note(late)).toEqual({ kind: 'transient', message: slow, repeated: false })
    expect(await note(refusal)).toEqual({ kind: 'permanent', message: id, repeated: false })
    expect(await note(refusal)).toEqual({ kind: 'permanent', message: id, repeated: true })
    expect(await states([id, slow])).toEqual(['refused', 'sent'])
    const refusedAt = async (person: string) =>
      (await prisma.candidate.findUniqueOrThrow({ where: { id: person } })).emailRefusedAt
    expect(await refusedAt(gone)).toBeInstanceOf(Date)
    expect(await refusedAt(busy)).toBeNull()
    expect(
      await prisma.message.findMany({ where: { candidateId: gone, channel: 'letter' }, select: { state: true } }),
    ).toEqual([{ state: 'to_print' }])
    await prisma.deliveryReport.deleteMany()
  })
}

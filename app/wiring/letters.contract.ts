import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, someInvitations, somePeople, testSecret } from '../testing/outbox.ts'
import { wireLetters } from './letters.server.ts'

/** Printing letters and noting them as posted, joined as in the running house, on every database. */
export function lettersContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let next = 1

  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  async function scene(count: number) {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const { prisma } = database
    const people = await somePeople(database, count, next)
    const eventId = await anEvent(database, { id: `V${next}` })
    next += count
    await someInvitations(database, eventId, people)
    await prisma.message.deleteMany({ where: { candidateId: { in: people } } })
    await prisma.consent.deleteMany({ where: { candidateId: { in: people } } })
    await prisma.candidate.updateMany({
      where: { id: { in: people } },
      data: { street: 'Hauptstraße 1', postcode: '04860', city: 'Torgau', email: null },
    })
    const written = (ids: readonly string[], given: { copy?: boolean; createdAt?: Date } = {}) =>
      prisma.message.createMany({
        data: ids.map((id) => ({
          id: `L-${id}`,
          candidateId: id,
          purpose: 'invitation',
          occasion: `event:${eventId}`,
          channel: 'letter',
          language: 'de',
          state: 'to_print',
          facts: {},
          ...given,
        })),
      })
    const letters = wireLetters({
      database,
      env: env.env,
      secret: testSecret,
      appUrl: 'https://example.org',
      log: createLog('silent'),
      now: () => new Date(),
    })
    const states = async () =>
      (
        await prisma.message.findMany({
          where: { candidateId: { in: people }, channel: 'letter' },
          orderBy: { createdAt: 'asc' },
        })
      )
        .map(({ id, state, detail }) => `${id} ${state}${detail ? ` ${detail}` : ''}`)
        .toSorted()
    return { prisma, people, eventId, letters, states, written, until: new Date(Date.now() + 1000) }
  }
  const house = { kind: 'house' } as const

  test(`${name}: opening the PDF changes nothing, confirming notes its letters as posted, once`, async () => {
    const { people, eventId, letters, states, written, until } = await scene(2)
    await written(people)
    expect(await letters.reads.count(house, eventId, until)).toBe(2)
    const printed = await letters.app.print(eventId, until, 'de')
    expect(printed?.letters).toBe(2)
    expect(Buffer.from(printed?.pdf.subarray(0, 5) ?? []).toString()).toBe('%PDF-')
    expect(await states()).toEqual(people.map((id) => `L-${id} to_print`))
    expect(await letters.app.notePosted('user:U1', eventId, until)).toEqual({ posted: 2, withdrawn: [] })
    expect(await states()).toEqual(people.map((id) => `L-${id} posted`))
    expect(await letters.app.notePosted('user:U1', eventId, until)).toEqual({ posted: 0, withdrawn: [] })
    expect(await letters.app.print(eventId, until, 'de')).toBeNull()
  })

  test(`${name}: who has answered since gets no letter and is named, so that it can be taken out`, async () => {
    const { prisma, people, eventId, letters, states, written, until } = await scene(2)
    const [first = '', second = ''] = people
    await written(people)
    await prisma.registration.update({ where: { id: `R-${first}` }, data: { state: 'declined' } })
    expect((await letters.app.print(eventId, until, 'de'))?.letters).toBe(1)
    const { posted, withdrawn } = await letters.app.notePosted('user:U1', eventId, until)
    expect(posted).toBe(1)
    expect(withdrawn).toMatchObject([{ name: `Anna Beispiel-${first}`, reason: 'answered' }])
    expect(await states()).toEqual([`L-${first} withdrawn answered`, `L-${second} posted`])
  })

  test(`${name}: a letter written after the PDF was opened is not noted with it`, async () => {
    const { people, eventId, letters, states, written, until } = await scene(2)
    const [first = '', second = ''] = people
    await written([first])
    await written([second], { createdAt: new Date(until.getTime() + 60_000) })
    expect((await letters.app.notePosted('user:U1', eventId, until)).posted).toBe(1)
    expect(await states()).toEqual([`L-${first} posted`, `L-${second} to_print`])
  })

  test(`${name}: the letter beside a mail goes although the mail has just gone`, async () => {
    const { prisma, people, eventId, letters, written, until } = await scene(1)
    const [id = ''] = people
    await prisma.message.create({
      data: {
        id: `M-${id}`,
        candidateId: id,
        purpose: 'invitation',
        occasion: `event:${eventId}`,
        channel: 'mail',
        language: 'de',
        facts: {},
      },
    })
    await prisma.message.update({
      where: { id: `M-${id}` },
      data: { state: 'sending', leaseUntil: new Date(), leasedBy: 'test' },
    })
    await prisma.message.update({
      where: { id: `M-${id}` },
      data: { state: 'sent', sentAt: new Date(), leaseUntil: null, leasedBy: null },
    })
    await written([id], { copy: true })
    expect((await letters.app.print(eventId, until, 'de'))?.letters).toBe(1)
  })

  test(`${name}: letters of a stopped batch rest, and callers from outside the house see none`, async () => {
    const { prisma, people, eventId, letters, written, until } = await scene(1)
    await written(people)
    expect(await letters.reads.count({ kind: 'employer', employerId: 'E1' }, eventId, until)).toBe(0)
    const batch = { id: `B-${eventId}`, eventId, legal: 'voluntary', channel: 'auto', createdBy: 'test', leftOut: [] }
    await prisma.invitationBatch.create({ data: { ...batch, stoppedAt: new Date() } })
    await prisma.message.updateMany({ where: { candidateId: { in: people } }, data: { batchId: batch.id } })
    expect(await letters.reads.count(house, eventId, until)).toBe(0)
  })
}

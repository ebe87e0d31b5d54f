import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, somePeople, testSecret } from '../testing/outbox.ts'
import { wireMessages } from './messages.server.ts'

/** Closing words by rule of the house, joined as in the running house, on every database. */
export function closingWordsContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let shift = 0
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  function wired() {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const clock = { now: () => new Date(Date.now() + shift), log: createLog('silent') }
    return wireMessages({ ...clock, database, env: env.env, secret: testSecret, appUrl: 'https://example.org' })
  }

  test(`${name}: fourteen days after the event those who were there and heard nothing get honest words, once, by mail or letter`, async () => {
    const { prisma } = database
    const people = await somePeople(database, 8)
    const [silent, byPost, absent, hired, yes, no, paused, worked] = people
    const eventId = await anEvent(database)
    const messages = wired()
    await prisma.registration.createMany({
      data: people.map((id) => ({ id: `R-${id}`, eventId: eventId, candidateId: id, state: 'invited' })),
    })
    const step = (state: string, people: readonly (string | undefined)[]) =>
      prisma.registration.updateMany({
        where: { eventId: eventId, candidateId: { in: people.flatMap((id) => id ?? []) } },
        data: { state },
      })
    await step('accepted', people)
    for (const state of ['running', 'closed']) await prisma.event.update({ where: { id: eventId }, data: { state } })
    await step('checked_in', [silent, byPost, hired, yes, no, worked])
    for (const [state, one] of [
      ['late', paused],
      ['no_show', absent],
    ] as const)
      await step(state, [one])
    await prisma.employer.create({ data: { id: `E-${eventId}`, name: 'Muster Logistik', kind: 'company' } })
    const outcome = (person: string | undefined, result: string) =>
      prisma.outcome.create({
        data: {
          ...{ id: `O-${person ?? ''}`, registrationId: `R-${person ?? ''}`, employerId: `E-${eventId}` },
          ...{ result, reason: result === 'no' ? 'experience' : null, recordedBy: 'test' },
        },
      })
    for (const [person, result] of [
      [hired, 'hired'],
      [yes, 'second_interview'],
      [no, 'no'],
    ] as const)
      await outcome(person, result)
    const begun = { via: 'other', recordedOn: new Date('2030-01-01'), recordedAt: new Date('2030-01-01') }
    await prisma.integration.create({
      data: {
        id: `G-${eventId}`,
        candidateId: worked ?? '',
        employerId: `E-${eventId}`,
        recordedBy: 'test',
        ...begun,
      },
    })
    await prisma.candidate.update({ where: { id: paused ?? '' }, data: { remindersPaused: true } })
    await prisma.candidate.update({
      where: { id: byPost ?? '' },
      data: { channel: 'letter', language: 'uk', street: 'Hauptstraße 1', postcode: '04860', city: 'Torgau' },
    })
    const told = async () =>
      (await prisma.message.findMany({ where: { purpose: 'closing', occasion: `event:${eventId}` } }))
        .map(({ candidateId, channel, state }) => `${candidateId ?? ''} ${channel} ${state}`)
        .toSorted()
    const { endsAt } = await prisma.event.findUniqueOrThrow({ where: { id: eventId } })
    const after = (days: number) => {
      shift = endsAt.getTime() + days * 86_400_000 - Date.now()
    }
    after(12)
    await messages.app.planClosingWords()
    after(15)
    await prisma.house.update({ where: { id: 1 }, data: { closingDays: null } })
    await messages.app.planClosingWords()
    expect(await told()).toEqual([])
    await prisma.house.update({ where: { id: 1 }, data: { closingDays: 14 } })
    await Promise.all([messages.app.planClosingWords(), messages.app.planClosingWords()])
    expect(await messages.app.planClosingWords()).toBe(0)
    const queued = [`${silent ?? ''} mail queued`, `${byPost ?? ''} letter to_print`, `${no ?? ''} mail queued`]
    expect(await told()).toEqual(queued.toSorted())
    await outcome(silent, 'offer')
    await messages.app.sender.drain()
    expect(await told()).toEqual(
      [`${silent ?? ''} mail withdrawn`, `${byPost ?? ''} letter to_print`, `${no ?? ''} mail sent`].toSorted(),
    )
    expect((await prisma.localMail.findMany({ select: { subject: true } })).map(({ subject }) => subject)).toEqual([
      'Wie es weitergeht: Bewerbungstag Muster Logistik',
    ])
  })
}

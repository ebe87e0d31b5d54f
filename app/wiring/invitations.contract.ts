import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { DateTime } from 'luxon'
import { zone } from '../lib/dates.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, somePeople, testSecret } from '../testing/outbox.ts'
import { wireEvents } from './events.server.ts'
import { wireInvitations } from './invitations.server.ts'
import { wireMessages } from './messages.server.ts'
import type { Parts } from './parts.ts'

/** Inviting, sending and answering, joined as in the running house, on every database. */
export function invitationsContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let shift = 0
  let next = 1
  const now = () => new Date(Date.now() + shift)

  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  function wired() {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const parts: Parts = {
      database,
      env: env.env,
      secret: testSecret,
      appUrl: 'https://example.org',
      log: createLog('silent'),
      now,
    }
    const messages = wireMessages(parts)
    const noOccupations = { tree: () => Promise.resolve({ nodes: new Map(), areas: [], classes: [] }) }
    const events = wireEvents(parts, messages.app, noOccupations)
    return { messages, events, invitations: wireInvitations(parts, events.app, messages.app) }
  }
  const scene = async (count: number, event: Parameters<typeof anEvent>[1] = {}) => {
    shift = 60_000
    const people = await somePeople(database, count, next)
    const eventId = await anEvent(database, { id: `V${next}`, ...event })
    next += count
    return { ...wired(), people, eventId }
  }
  const tokensOf = async (people: readonly string[]) => {
    const tokens = new Map<string, string>()
    for (const { id } of await database.prisma.localMail.findMany({ select: { id: true } })) {
      const mail = await database.prisma.localMail.findUniqueOrThrow({ where: { id } })
      const { text, to } = await PostalMime.parse(mail.raw)
      const token = /\/a\/([\w-]+)/.exec(text ?? '')?.[1]
      const person = people.find((one) => `${one.toLowerCase()}@example.org` === to?.[0]?.address)
      if (person && token) tokens.set(person, token)
    }
    return (person: string | undefined) => tokens.get(person ?? '') ?? 'none'
  }
  const subjects = async (person: string | undefined) => {
    const mails = await database.prisma.localMail.findMany({
      where: { recipient: `${(person ?? '').toLowerCase()}@example.org` },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    return mails.map(({ subject }) => subject.split(':')[0])
  }
  const invite = (on: Awaited<ReturnType<typeof scene>>, candidateIds: readonly string[] = on.people) =>
    on.invitations.app.invite('user:U1', { eventId: on.eventId, candidateIds, channel: 'auto', legal: 'voluntary' })

  test(`${name}: people are invited once, get a mail with their own link, and their yes and no are noted`, async () => {
    const on = await scene(3)
    const done = await invite(on)
    expect(done).toMatchObject({ ok: true, value: { invited: 3, leftOut: [] } })
    expect(await invite(on)).toMatchObject({
      ok: true,
      value: { invited: 0, leftOut: on.people.map((candidateId) => ({ candidateId, reason: 'already_invited' })) },
    })
    await on.messages.app.sender.drain()
    const token = await tokensOf(on.people)
    expect(new Set(on.people.map(token)).size).toBe(3)

    const [yes, no] = on.people
    expect((await on.invitations.reads.answerPage(token(yes)))?.view.state).toBe('question')
    expect(await database.prisma.registration.count({ where: { eventId: on.eventId, state: 'invited' } })).toBe(3)
    expect(await on.invitations.app.answer(token(yes), { yes: true })).toMatchObject({
      ok: true,
      value: { state: 'accepted' },
    })
    expect(await on.invitations.app.answer(token(yes), { yes: true })).toMatchObject({
      ok: true,
      value: { state: 'accepted' },
    })
    expect(await on.invitations.app.answer(token(no), { yes: false, reason: 'ill' })).toMatchObject({
      ok: true,
      value: { state: 'declined' },
    })
    const rows = await database.prisma.registration.findMany({
      where: { eventId: on.eventId },
      orderBy: { candidateId: 'asc' },
    })
    expect(rows.map(({ state, declineReason }) => [state, declineReason]).sort()).toEqual([
      ['accepted', null],
      ['declined', 'ill'],
      ['invited', null],
    ])
    const history = await database.prisma.historyEntry.findMany({
      where: { entity: 'registration', actor: `person:${yes ?? ''}` },
    })
    expect(history).toHaveLength(1)
    await on.messages.app.sender.drain()
    expect(await subjects(yes)).toEqual(['Einladung', 'Ihre Zusage ist notiert'])
    expect(await subjects(no)).toEqual(['Einladung'])
  })

  test(`${name}: whoever changes the answer is believed, and the waiting person gets the freed place offered`, async () => {
    const on = await scene(2, { capacity: 1 })
    await invite(on)
    await on.messages.app.sender.drain()
    const token = await tokensOf(on.people)
    const [first, second] = on.people
    await on.invitations.app.answer(token(first), { yes: true })
    expect(await on.invitations.app.answer(token(second), { yes: true })).toMatchObject({
      ok: true,
      value: { state: 'waiting', position: 1 },
    })
    await on.messages.app.sender.drain()
    await on.invitations.app.answer(token(first), { yes: false, reason: null })
    const page = await on.invitations.reads.answerPage(token(second))
    expect(page?.view.state).toBe('offered')
    await on.messages.app.sender.drain()
    expect(await subjects(first)).toEqual(['Einladung', 'Ihre Zusage ist notiert', 'Ihre Absage ist notiert'])
    expect(await subjects(second)).toEqual(['Einladung', 'Sie stehen auf der Warteliste', 'Ein Platz ist frei'])
  })

  test(`${name}: a cancelled event tells everybody concerned once, and no invitation goes out any more`, async () => {
    const on = await scene(3)
    const [invited, declined] = on.people
    await invite(on)
    await on.messages.app.sender.drain()
    const token = await tokensOf(on.people)
    await on.invitations.app.answer(token(declined), { yes: false, reason: null })
    const [late] = await somePeople(database, 1, next++)
    await invite(on, [late ?? ''])
    const cancel = () =>
      on.events.app.change('user:U1', on.eventId, { facts: {}, state: 'cancelled', reason: 'Krankheit', version: null })
    expect(await cancel()).toMatchObject({ ok: true })
    await cancel()
    await on.messages.app.sender.drain()
    expect(await subjects(invited)).toEqual(['Einladung', 'Abgesagt'])
    expect(await subjects(declined)).toEqual(['Einladung'])
    expect(await subjects(late)).toEqual(['Abgesagt'])
    expect((await on.invitations.reads.answerPage(token(invited)))?.view.state).toBe('cancelled')
    expect(await on.invitations.app.answer(token(invited), { yes: true })).toEqual({ ok: false, reason: 'cancelled' })
  })

  test(`${name}: an unknown token opens nothing; an expired link sends a new one to the known address and is void from then on`, async () => {
    const on = await scene(1)
    await invite(on)
    await on.messages.app.sender.drain()
    const [person] = on.people
    const old = (await tokensOf(on.people))(person)
    expect(await on.invitations.reads.answerPage(`${old}x`)).toBeNull()
    expect(await on.invitations.app.renewLink(old)).toEqual({ ok: false, reason: 'not_expired' })
    await database.prisma.invitation.updateMany({
      where: { registration: { eventId: on.eventId } },
      data: { expiresAt: new Date() },
    })
    expect((await on.invitations.reads.answerPage(old))?.view.state).toBe('expired')
    expect(await on.invitations.app.answer(old, { yes: true })).toEqual({ ok: false, reason: 'expired' })
    expect(await on.invitations.app.renewLink(old)).toEqual({ ok: true, value: null })
    expect(await on.invitations.app.renewLink(old)).toEqual({ ok: false, reason: 'unknown' })
    await database.prisma.localMail.deleteMany()
    await on.messages.app.sender.drain()
    expect(await subjects(person)).toEqual(['Ihr neuer Link'])
    const fresh = (await tokensOf(on.people))(person)
    expect(fresh).not.toBe(old)
    expect(await on.invitations.app.answer(fresh, { yes: true })).toMatchObject({ ok: true })
  })

  test(`${name}: a stopped batch sends nothing until it is resumed, and its progress is in the rows`, async () => {
    const on = await scene(4)
    const done = await invite(on)
    const batchId = done.ok ? done.value.batchId : ''
    await on.invitations.app.stop('user:U1', batchId)
    await on.messages.app.sender.sweep()
    await on.messages.app.sender.drain()
    const progress = () => on.invitations.reads.batch({ kind: 'house' }, batchId)
    expect((await progress())?.states).toEqual({ planned: 4 })
    await on.invitations.app.resume('user:U1', batchId)
    await on.messages.app.sender.drain()
    expect(await progress()).toMatchObject({ invited: 4, states: { sent: 4 }, stoppedAt: null })
    expect(await on.invitations.reads.batch({ kind: 'employer', employerId: 'E1' }, batchId)).toBeNull()
  })

  test(`${name}: obligations to report hold a place each, and no more are written than there are places`, async () => {
    const on = await scene(3, { capacity: 2 })
    const done = await on.invitations.app.invite('user:U1', {
      eventId: on.eventId,
      candidateIds: on.people,
      channel: 'mail',
      legal: 'obligation',
    })
    expect(done).toMatchObject({
      ok: true,
      value: { invited: 2, leftOut: [{ candidateId: on.people[2], reason: 'no_place' }] },
    })
    expect(await database.prisma.event.findUniqueOrThrow({ where: { id: on.eventId } })).toMatchObject({
      taken: 2,
      capacity: 2,
    })
    await on.messages.app.sender.drain()
    expect((await subjects(on.people[0]))[0]).toMatch(/^Ihr Termin am/)
  })

  test(`${name}: two days before, those who come and those who have not answered are reminded once; paused and declined ones are not`, async () => {
    const on = await scene(4, { beginsAt: new Date(Date.now() + 4 * 86_400_000) })
    const [comes, silent, declined, paused] = on.people
    await invite(on)
    await on.messages.app.sender.drain()
    const token = await tokensOf(on.people)
    await on.invitations.app.answer(token(comes), { yes: true })
    await on.invitations.app.answer(token(declined), { yes: false, reason: null })
    await database.prisma.candidate.update({ where: { id: paused ?? '' }, data: { remindersPaused: true } })
    await on.messages.app.sender.drain()
    expect(await on.messages.app.planReminders()).toBe(0)
    shift = 2 * 86_400_000 + 60_000
    await on.messages.app.planReminders()
    await on.messages.app.sender.drain()
    expect(await on.messages.app.planReminders()).toBe(0)
    await on.messages.app.sender.drain()
    expect(await subjects(comes)).toEqual(['Einladung', 'Ihre Zusage ist notiert', 'Erinnerung'])
    expect(await subjects(silent)).toEqual(['Einladung', expect.stringMatching(/^Kommen Sie\?/)])
    expect(await subjects(declined)).toEqual(['Einladung'])
    expect(await subjects(paused)).toEqual(['Einladung'])
  })

  test(`${name}: the house says how long before people are reminded, and when its mails go`, async () => {
    const on = await scene(1, { beginsAt: new Date(Date.now() + 6 * 86_400_000) })
    await invite(on)
    await on.messages.app.sender.drain()
    shift = 2 * 86_400_000
    const reminder = () =>
      database.prisma.message.findFirst({ where: { candidateId: on.people[0] ?? '', purpose: 'reminder' } })
    await on.messages.app.planReminders()
    expect(await reminder()).toBeNull()
    const hour = DateTime.fromJSDate(now(), { zone }).hour
    const sendFrom = (hour + 1) % 24
    const rules = { reminderMailDays: 5, sendFrom, sendUntil: sendFrom + 1 }
    await database.prisma.house.update({ where: { id: 1 }, data: rules })
    await on.messages.app.planReminders()
    await database.prisma.house.update({
      where: { id: 1 },
      data: { reminderMailDays: 2, sendFrom: null, sendUntil: null },
    })
    expect(await reminder()).toMatchObject({ state: 'planned' })
    await on.messages.app.sender.drain()
    expect(await subjects(on.people[0])).toEqual(['Einladung'])
    shift += 3_600_000
    await on.messages.app.sender.sweep()
    await on.messages.app.sender.drain()
    expect(await subjects(on.people[0])).toEqual(['Einladung', expect.stringMatching(/^Kommen Sie\?/)])
  })

  test(`${name}: without the house's German notice nobody can be obliged, and nothing is written`, async () => {
    const on = await scene(1)
    const input = { eventId: on.eventId, candidateIds: on.people, channel: 'auto', legal: 'obligation' } as const
    await database.prisma.house.update({ where: { id: 1 }, data: { obligationNotice: { en: 'Notice' } } })
    expect(await on.invitations.app.invite('user:U1', input)).toEqual({ ok: false, reason: 'no_notice' })
    expect(await database.prisma.registration.count({ where: { eventId: on.eventId } })).toBe(0)
    await database.prisma.house.update({ where: { id: 1 }, data: { obligationNotice: { de: 'Hinweis' } } })
    expect(await on.invitations.app.invite('user:U1', input)).toMatchObject({ ok: true, value: { invited: 1 } })
  })

  test(`${name}: two officers who invite the same people at the same moment invite each once`, async () => {
    const on = await scene(10)
    const both = await Promise.all([invite(on), invite(on)])
    expect(both.map((done) => (done.ok ? done.value.invited : -1)).sort()).toEqual([0, 10])
    await on.messages.app.sender.drain()
    for (const person of on.people) expect(await subjects(person)).toEqual(['Einladung'])
  })
}

import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { memoryDatabase } from '../testing/database.ts'
import { testSecret } from '../testing/outbox.ts'
import { wireMessages } from './messages.server.ts'
import { wireOutcomes } from './outcomes.server.ts'

let database: OpenDatabase
/** A Tuesday without a holiday, at nine in Berlin: the morning after the event. */
let clock = new Date('2026-11-24T08:00:00Z')

beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  await prisma.house.create({ data: { id: 1, name: 'AGS', serviceName: 'AGS', obligationNotice: {} } })
  const firm = { kind: 'company', email: 'firma@example.org' }
  await prisma.employer.createMany({
    data: [
      { id: 'M', name: 'Muster GmbH', ...firm },
      { id: 'N', name: 'Neben GmbH', ...firm, email: 'neben@example.org' },
    ],
  })
  const hours = { beginsAt: new Date('2026-11-23T08:00:00Z'), endsAt: new Date('2026-11-23T12:00:00Z') }
  const event = { kind: 'application_day', title: 'Bewerbungstag', capacity: 9, createdBy: 'test', ...hours }
  for (const [id, employerId] of [
    ['came', 'M'],
    ['nobody', 'N'],
  ] as const) {
    await prisma.event.create({ data: { id, ...event, hosts: { create: { employerId } } } })
    await prisma.event.update({ where: { id }, data: { state: 'published' } })
  }
  await prisma.candidate.create({ data: { id: 'c1', lastName: 'Eins', seeks: ['job'] } })
  await prisma.registration.create({
    data: { id: 'r1', eventId: 'came', candidateId: 'c1', state: 'accepted', ...hours },
  })
  await prisma.registration.update({ where: { id: 'r1' }, data: { state: 'checked_in' } })
  for (const state of ['running', 'closed']) await prisma.event.updateMany({ data: { state } })
})
afterAll(() => database.close())

function house() {
  const env = parseEnv({ WORKERS: 'off' })
  if (!env.ok) throw new Error(env.message)
  const appUrl = 'https://example.org'
  const parts = { database, env: env.env, secret: testSecret, appUrl, log: createLog('silent'), now: () => clock }
  const messages = wireMessages(parts)
  return { messages, outcomes: wireOutcomes(parts, messages.app, messages.reads.ofPage) }
}

test('the morning after, a host whose outcomes are missing gets a mail with its list, once; one to whom nobody came gets none', async () => {
  const { messages, outcomes } = house()
  expect(await outcomes.app.askHosts()).toBe(1)
  expect(await outcomes.app.askHosts()).toBe(0)
  await messages.app.sender.drain()
  const mails = await database.prisma.localMail.findMany({ where: { recipient: { contains: 'example.org' } } })
  expect(mails.map(({ recipient }) => recipient)).toEqual(['firma@example.org'])
  const mail = await PostalMime.parse(mails[0]?.raw ?? '')
  const token = /https:\/\/example\.org\/host\/([\w.-]+)/.exec(mail.text ?? '')?.[1] ?? ''
  const who = await outcomes.reads.hostOf(token)
  expect(who).toMatchObject({ eventId: 'came', employerId: 'M' })
  expect(JSON.stringify(mail)).not.toContain('Eins')
  clock = new Date('2027-11-24T08:00:00Z')
  expect(await outcomes.reads.hostOf(token)).toBeNull()
})

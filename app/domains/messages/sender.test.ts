import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { anEvent, someInvitations, somePeople, testSecret } from '../../testing/outbox.ts'
import { serverDatabase } from '../../testing/server-database.ts'
import { startSmtp } from '../../testing/smtp.ts'
import type { TestSmtp, Treatment } from '../../testing/smtp.ts'
import { answerUrlOf } from '../invitations/answer-token.server.ts'
import { claimMessages, releaseLeases } from './outbox.store.server.ts'
import { messageToken } from './message-token.server.ts'
import { senderPorts } from './sender-ports.server.ts'
import type { MessageSender, SenderPorts } from './sender.server.ts'
import { makeSender } from './sender.server.ts'
import { smtpDelivery, smtpTarget } from './smtp-delivery.server.ts'

let database: OpenDatabase
let smtp: TestSmtp
let round = 0
const senders: MessageSender[] = []
let clock = Date.now()

beforeAll(async () => {
  database = await serverDatabase(20)
})
afterAll(() => database.close())
beforeEach(async () => {
  round += 1
  clock = Date.now() + 60_000
  smtp = await startSmtp()
})
afterEach(async () => {
  await Promise.all(senders.splice(0).map((sender) => sender.stop()))
  await smtp.close()
  await database.prisma.message.deleteMany()
})

/** A batch of its own event: `count` invited people. */
async function batch(count: number, event: Parameters<typeof anEvent>[1] = {}): Promise<string[]> {
  const people = await somePeople(database, count, round * 1000)
  await someInvitations(database, await anEvent(database, { id: `V${round}`, ...event }), people)
  return people
}

function worker(
  name: string,
  sabotage: (ports: SenderPorts) => Partial<SenderPorts> = () => ({}),
  lanes = 4,
  silenceMs = 15_000,
): MessageSender {
  const ports = senderPorts({
    database,
    delivery: smtpDelivery(smtpTarget(smtp.url, { connectMs: 15_000, silenceMs })),
    answerUrl: (key) => answerUrlOf('https://example.org', testSecret, key),
    proposalUrl: (id) => `https://example.org/v/${id}`,
    pageUrl: (path, id) => `https://example.org${path}/${messageToken(testSecret, 'page', id)}`,
    accountUrl: (id) => `https://example.org/sign-in/link/${id}`,
    houseUrl: (path) => `https://example.org${path}`,
    leaveUrl: (id) => `https://example.org/leave/${messageToken(testSecret, 'leave', id)}`,
    mailFrom: 'AG-S <ags@example.org>',
    worker: name,
    now: () => new Date(clock),
    leaseMs: 60_000,
  })
  const sender = makeSender({ ...ports, ...sabotage(ports) }, lanes)
  senders.push(sender)
  return sender
}

const mailsEach = () => {
  const counts = new Map<string, number>()
  for (const { to } of smtp.mails) counts.set(to, (counts.get(to) ?? 0) + 1)
  return counts
}
const stateOf = async (person: string) =>
  (await database.prisma.message.findFirst({ where: { candidateId: person, channel: 'mail' } }))?.state

test('three workers at once send each of 150 invitations exactly once', async () => {
  await batch(150)
  await Promise.all(['a', 'b', 'c'].map((name) => worker(name).drain()))
  const counts = mailsEach()
  expect(counts.size).toBe(150)
  expect([...counts.values()].every((count) => count === 1)).toBe(true)
  expect(await database.prisma.message.count({ where: { state: 'sent' } })).toBe(150)
})

test('the same without claims and without the note of handing over sends twice: the test can see it', async () => {
  await batch(40)
  const naive = () => ({
    claim: async (limit: number) => {
      const rows = await database.prisma.message.findMany({
        where: { state: { in: ['queued', 'sending'] } },
        take: limit,
      })
      await new Promise((resolve) => setTimeout(resolve, 20))
      await database.prisma.message.updateMany({
        where: { id: { in: rows.map(({ id }) => id) }, state: 'queued' },
        data: { state: 'sending', leasedBy: 'both', leaseUntil: new Date(clock + 60_000) },
      })
      return rows.map(({ id }) => ({ id, attempts: 1, leaseUntil: new Date() }))
    },
    noteHandover: () => Promise.resolve(true),
    note: (id: string) =>
      database.prisma.message.updateMany({ where: { id }, data: { state: 'sent' } }).catch(() => undefined),
  })
  await Promise.all(['a', 'b'].map((name) => worker(name, naive).drain()))
  expect(Math.max(...mailsEach().values())).toBeGreaterThan(1)
})

test('a worker that dies after the text left makes its message uncertain; without the note it would go out again', async () => {
  const [first = ''] = await batch(1)
  const dies = (withNote: boolean) => (ports: SenderPorts) => ({
    ...(withNote ? {} : { noteHandover: () => Promise.resolve(true) }),
    deliver: async (...args: Parameters<SenderPorts['deliver']>) => {
      await ports.deliver(...args)
      throw new Error('killed')
    },
  })
  await worker('dies without note', dies(false)).drain()
  await releaseLeases(database.prisma, new Date(clock + 61_000))
  await worker('second').drain()
  expect(mailsEach().get(`${first.toLowerCase()}@example.org`)).toBe(2)

  await database.prisma.message.deleteMany()
  round += 500
  const [other = ''] = await batch(1)
  await worker('dies with note', dies(true)).drain()
  await releaseLeases(database.prisma, new Date(clock + 61_000))
  await worker('third').drain()
  expect(mailsEach().get(`${other.toLowerCase()}@example.org`)).toBe(1)
  expect(await stateOf(other)).toBe('uncertain')
})

test('a worker that was slow and lost its lease sends nothing', async () => {
  const [person = ''] = await batch(1)
  const slow = worker('slow', (ports) => ({
    compose: async (...args: Parameters<SenderPorts['compose']>) => {
      await releaseLeases(database.prisma, new Date(clock + 61_000))
      await claimMessages(database.prisma, 'other', 1, 60_000, new Date(clock))
      return ports.compose(...args)
    },
  }))
  await slow.drain()
  expect(slow.state().counts.lost).toBe(1)
  expect(smtp.mails).toHaveLength(0)
  await releaseLeases(database.prisma, new Date(clock + 61_000))
  await worker('next').drain()
  expect(mailsEach().get(`${person.toLowerCase()}@example.org`)).toBe(1)
})

test('each way a mail server can answer leads to its state; what was deferred goes out once later', async () => {
  const treatments: Treatment[] = [
    'accept',
    'greylist',
    'refuse',
    'reject_text',
    'defer_text',
    'hang_before',
    'hang',
    'drop',
    'cut',
  ]
  const people = await batch(treatments.length)
  const plan = new Map(people.map((id, index) => [`${id.toLowerCase()}@example.org`, treatments[index] ?? 'accept']))
  smtp.treat = (to, time) => (time === 1 ? (plan.get(to) ?? 'accept') : 'accept')
  await worker('a', () => ({}), 9, 1_500).drain()
  const states = Object.fromEntries<string | undefined>(
    await Promise.all(people.map(async (id, index) => [treatments[index] ?? '', await stateOf(id)] as const)),
  )
  expect(states).toEqual({
    accept: 'sent',
    greylist: 'failed',
    refuse: 'refused',
    reject_text: 'refused',
    defer_text: 'failed',
    hang_before: 'failed',
    hang: 'uncertain',
    drop: 'uncertain',
    cut: 'failed',
  })
  const refused = people[treatments.indexOf('refuse')] ?? ''
  expect((await database.prisma.candidate.findUniqueOrThrow({ where: { id: refused } })).emailRefusedAt).not.toBeNull()
  await worker('too early').drain()
  expect(await stateOf(people[1] ?? '')).toBe('failed')
  clock += 120_000
  await worker('b').drain()
  const later = await Promise.all(people.map(stateOf))
  expect(later).toEqual(['sent', 'sent', 'refused', 'refused', 'sent', 'sent', 'uncertain', 'uncertain', 'sent'])
  expect(Math.max(...mailsEach().values())).toBe(1)
})

test('the guard looks at the moment of sending: answered, cancelled and full are withdrawn with the reason', async () => {
  const [answered = '', invited = ''] = await batch(2)
  await database.prisma.registration.update({ where: { id: `R-${answered}` }, data: { state: 'declined' } })
  await worker('a').drain()
  expect(await database.prisma.message.findFirst({ where: { candidateId: answered } })).toMatchObject({
    state: 'withdrawn',
    detail: 'answered',
  })
  expect(await stateOf(invited)).toBe('sent')
  expect(smtp.mails).toHaveLength(1)
})

test('stopping finishes what is in the air, claims no more and gives the rest back', async () => {
  await batch(60)
  const sender = worker('a', (ports) => ({
    compose: async (...args: Parameters<SenderPorts['compose']>) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return ports.compose(...args)
    },
  }))
  sender.wake()
  while (smtp.mails.length < 5) await new Promise((resolve) => setTimeout(resolve, 5))
  await sender.stop()
  const sent = smtp.mails.length
  expect(sent).toBeLessThan(60)
  expect(await database.prisma.message.count({ where: { state: 'sending' } })).toBe(0)
  expect(await database.prisma.message.count({ where: { state: 'sent' } })).toBe(sent)
  expect(await database.prisma.message.count({ where: { state: 'queued', attempts: 0 } })).toBe(60 - sent)
})

test('the mail that arrives has its headers, both bodies and the calendar entry', async () => {
  const [person = ''] = await batch(1)
  await worker('a').drain()
  const mail = await PostalMime.parse(smtp.mails[0]?.raw ?? '')
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  expect(mail.messageId).toBe(`<M-${person}@example.org>`)
  expect(header('auto-submitted')).toBe('auto-generated')
  expect(header('list-unsubscribe')).toContain('mailto:torgau@example.org')
  expect(mail.replyTo?.[0]?.address).toBe('torgau@example.org')
  expect(mail.subject).toContain('Einladung: Bewerbungstag Muster Logistik am')
  const link = answerUrlOf('https://example.org', testSecret, { invitationId: `I-${person}`, linkVersion: 0 })
  expect(mail.text).toContain(link)
  expect(mail.html).toContain(link)
  const calendar = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  expect(calendar?.method).toBe('REQUEST')
})

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { accountToken } from '../domains/accounts/account-token.server.ts'
import { answerCode, hashAnswerCode } from '../domains/invitations/answer-code.server.ts'
import { sessionMinutes } from '../domains/customers/customer-entry.ts'
import { mayMailAccount } from '../domains/messages/account-message.ts'
import { accountMessageToSend } from '../domains/messages/account-message.reads.server.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, someInvitations, somePeople, testSecret } from '../testing/outbox.ts'
import { wireAccountLinks } from './account-links.server.ts'
import { wireAccounts } from './accounts.server.ts'
import { wireCustomerEntry } from './customers.server.ts'
import { wireMessages } from './messages.server.ts'

const minute = 60_000

/** The way into the own area, joined as in the running house, on every database. */
export function customersContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let clock = Date.now()
  let customers: ReturnType<typeof wireCustomerEntry>
  let links: ReturnType<typeof wireAccountLinks>
  let accounts: ReturnType<typeof wireAccounts>
  let machines = 0
  /** Each test asks from machines of its own, so that no limit of one meets the other. */
  const machine = () => `192.0.2.${++machines}`
  const codes = new Map<string, string>()

  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const parts = {
      database,
      env: env.env,
      secret: testSecret,
      appUrl: 'https://example.org',
      log: createLog('silent'),
      now: () => new Date(clock),
    }
    const messages = wireMessages(parts)
    customers = wireCustomerEntry(parts, messages.app)
    links = wireAccountLinks(parts, messages.app)
    accounts = wireAccounts(parts)
    const event = await anEvent(database)
    const people = await somePeople(database, 6)
    await someInvitations(database, event, people)
    for (const [index, id] of people.entries()) {
      const code = answerCode(testSecret, { invitationId: `I-${id}`, linkVersion: 0 })
      codes.set(id, code)
      await prisma.invitation.update({ where: { id: `I-${id}` }, data: { codeHash: hashAnswerCode(testSecret, code) } })
      if (id !== 'P6')
        await prisma.candidateProtected.create({
          data: { candidateId: id, birthDate: new Date(`${1980 + index}-05-01`) },
        })
    }
    // A family shares a mailbox.
    await prisma.candidate.updateMany({ where: { id: { in: ['P3', 'P4'] } }, data: { email: 'Familie@example.org' } })
    await prisma.user.create({ data: { id: 'eva', email: 'p1@example.org', name: 'Eva', role: 'officer' } })
    return () => database.close()
  })

  const linkOf = async (email: string, from = machine()) => {
    const done = await customers.app.request({ email, machine: from, language: 'de' })
    if (!done.ok) throw new Error(done.reason)
    const row = await database.prisma.accountLink.findFirstOrThrow({
      where: { email: email.toLowerCase(), kind: 'customer' },
      orderBy: { createdAt: 'desc' },
    })
    clock += 1
    return { id: row.id, token: accountToken(testSecret, row.id) }
  }
  const press = (token: string, year = '', from = machine()) =>
    customers.app.enterByLink(token, { machine: from, year })
  const byCode = (id: string, year: string, from = machine()) =>
    customers.app.enterByCode({ code: codes.get(id) ?? id, year, machine: from })
  const whoIs = async (token: string) => (await accounts.actorOfSession(token))?.candidateId ?? null

  test('a link of a mail lets in the person of the address, once, and makes the other links void', async () => {
    const [first, second] = [await linkOf('P1@example.org'), await linkOf('p1@example.org')]
    const done = await press(first.token)
    if (!done.ok) throw new Error(done.reason)
    expect(await accounts.actorOfSession(done.value.token)).toMatchObject({
      role: 'customer',
      candidateId: 'P1',
      name: 'person:P1',
    })
    expect(await press(first.token)).toEqual({ ok: false, reason: 'gone' })
    expect(await press(second.token)).toEqual({ ok: false, reason: 'gone' })
  })

  test('known and unknown addresses get the same answer and the same rows; only the sender drops what goes to nobody', async () => {
    const known = await customers.app.request({ email: 'p2@example.org', machine: machine(), language: 'fa' })
    const unknown = await customers.app.request({ email: 'nobody@example.org', machine: machine(), language: 'fa' })
    expect(unknown).toEqual(known)
    const kept = async (email: string) => {
      const link = await database.prisma.accountLink.findFirstOrThrow({ where: { email }, include: { message: true } })
      return {
        state: link.message?.state,
        language: link.message?.language,
        purpose: link.message?.purpose,
        id: link.message?.id ?? '',
      }
    }
    const [a, b] = [await kept('p2@example.org'), await kept('nobody@example.org')]
    expect({ ...a, id: '' }).toEqual({ ...b, id: '' })
    const may = async (id: string) => {
      const message = await accountMessageToSend(database.prisma, id)
      return message && mayMailAccount(message.facts, new Date(clock))
    }
    expect(await may(a.id)).toEqual({ ok: true })
    expect(await may(b.id)).toEqual({ ok: false, reason: 'no_address' })
  })

  test('the link of a person opens no account of the staff with the same address, and the other way round', async () => {
    const mine = await linkOf('p1@example.org')
    const given = { machine: machine(), device: '', language: 'de' as const }
    expect(await links.app.use(mine.token, given)).toEqual({ ok: false, reason: 'gone' })
    expect(await links.reads.open(mine.token)).toBeNull()
    await links.app.request({ email: 'p1@example.org', machine: machine(), language: 'de' })
    const staff = await database.prisma.accountLink.findFirstOrThrow({
      where: { email: 'p1@example.org', kind: 'sign_in' },
    })
    expect(await press(accountToken(testSecret, staff.id))).toEqual({ ok: false, reason: 'gone' })
    expect((await press(mine.token)).ok).toBe(true)
  })

  test('where a family shares an address the year of birth says who it is, and a wrong one does not use the link up', async () => {
    const link = await linkOf('familie@example.org')
    expect(await customers.reads.openLink(link.token)).toEqual({ shared: true })
    expect(await press(link.token)).toEqual({ ok: false, reason: 'which' })
    expect(await press(link.token, '1999')).toEqual({ ok: false, reason: 'which' })
    const done = await press(link.token, '1983')
    expect(done.ok && (await whoIs(done.value.token))).toBe('P4')
    expect(await customers.reads.openLink(link.token)).toBeNull()
  })

  test('of eight presses at the same time one gets in', async () => {
    const link = await linkOf('p2@example.org')
    const pressed = await Promise.all(Array.from({ length: 8 }, () => press(link.token)))
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('code and year of birth let in; every other pair gets one and the same refusal', async () => {
    const done = await byCode('P2', '1981')
    expect(done.ok && (await whoIs(done.value.token))).toBe('P2')
    const refusal = { ok: false, reason: 'unknown' }
    expect(await byCode('P2', '1980')).toEqual(refusal)
    expect(await byCode('P2', '')).toEqual(refusal)
    expect(await byCode('0000-0000', '1981')).toEqual(refusal)
    expect(await byCode('nonsense', '1981')).toEqual(refusal)
    expect(await byCode('P6', '1985'), 'the house does not know the year').toEqual(refusal)
  })

  test('a code that is over opens nothing', async () => {
    await database.prisma.invitation.update({ where: { id: 'I-P3' }, data: { expiresAt: new Date(clock - minute) } })
    expect(await byCode('P3', '1982')).toEqual({ ok: false, reason: 'unknown' })
  })

  test('of thirty guesses of a year at the same time from as many machines five are looked at, and then not even the right one', async () => {
    const guesses = await Promise.all(Array.from({ length: 30 }, (_, n) => byCode('P5', String(1940 + n))))
    const reasons = guesses.map((one) => (one.ok ? 'in' : one.reason))
    expect(reasons.filter((one) => one === 'unknown')).toHaveLength(5)
    expect(reasons.filter((one) => one === 'too_many')).toHaveLength(25)
    expect(await byCode('P5', '1984')).toEqual({ ok: false, reason: 'too_many' })
    const unknown = await Promise.all(Array.from({ length: 7 }, () => byCode('1111-1111', '1984')))
    expect(
      unknown.filter((one) => !one.ok && one.reason === 'too_many'),
      'the same for a code that is none',
    ).toHaveLength(2)
  })

  test('links are sent five times in a quarter of an hour to an address, known or not, and twenty times to a machine', async () => {
    const ask = (email: string, from: string) => customers.app.request({ email, machine: from, language: 'de' })
    for (const email of ['p5@example.org', 'stranger@example.org']) {
      const asked = []
      for (let n = 0; n < 6; n++) asked.push((await ask(email, machine())).ok)
      expect(asked).toEqual([true, true, true, true, true, false])
    }
    const one = machine()
    const answers = await Promise.all(Array.from({ length: 24 }, (_, n) => ask(`p${n}@elsewhere.example`, one)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
  })

  test('a session ends by signing out, after an hour without use, after ten hours, and with the person', async () => {
    const enter = async () => {
      const done = await press((await linkOf(`p6@example.org`)).token)
      if (!done.ok) throw new Error(done.reason)
      return done.value.token
    }
    const out = await enter()
    await accounts.signOut(out)
    expect(await whoIs(out)).toBeNull()

    const idle = await enter()
    clock += sessionMinutes.idle * minute
    expect(await whoIs(idle)).toBe('P6')
    clock += (sessionMinutes.idle + 1) * minute
    expect(await whoIs(idle)).toBeNull()

    const long = await enter()
    for (let used = 0; used < sessionMinutes.longest; used += 50) {
      expect(await whoIs(long)).toBe('P6')
      clock += 50 * minute
    }
    expect(await whoIs(long)).toBeNull()
    expect(await accounts.forgetOld()).toBeGreaterThan(0)

    const erased = await enter()
    await database.prisma.candidate.delete({ where: { id: 'P6' } })
    expect(await whoIs(erased)).toBeNull()
    expect(await database.prisma.customerSession.count({ where: { candidateId: 'P6' } })).toBe(0)
  })
}

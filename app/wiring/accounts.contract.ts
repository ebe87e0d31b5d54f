import { generateSync } from 'otplib'
import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { setupForm } from '../domains/accounts/setup.form.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { testSecret } from '../testing/outbox.ts'
import { wireAccounts } from './accounts.server.ts'
import { limitOf } from './tries.ts'

const password = 'drei Möwen essen Fisch'
const device = 'Test'
const machine = '127.0.0.1'

/** Accounts, second factor, links and keys, joined as in the running house, on every database. */
export function accountsContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let clock = new Date('2026-11-24T08:00:00Z').getTime()
  let accounts: ReturnType<typeof wireAccounts>

  beforeAll(async () => {
    database = await open()
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    accounts = wireAccounts({
      database,
      env: env.env,
      secret: testSecret,
      appUrl: 'https://example.org',
      log: createLog('silent'),
      now: () => new Date(clock),
    })
    await database.prisma.postcode.create({ data: { postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 } })
    return () => database.close()
  })

  const codeOf = (secret: string) => generateSync({ secret, epoch: Math.floor(clock / 1000) })
  const addUser = async (name: string, role: 'officer' | 'admin' = 'officer') => {
    const form = { email: `${name}@example.org`, name, role, site: '', language: 'de' as const }
    const added = await accounts.addUser('user:test', form)
    if (!added.ok) throw new Error(added.reason)
    return added.value
  }
  const withPassword = async (name: string, role?: 'officer' | 'admin') => {
    const { id, link } = await addUser(name, role)
    expect(await accounts.setPasswordByLink({ token: link, password })).toEqual({ ok: true, value: true })
    return id
  }
  const signIn = async (name: string, given = password) =>
    accounts.signIn({ email: `${name}@example.org`, password: given, machine, device })
  const tokenOf = async (name: string): Promise<string> => {
    const done = await signIn(name)
    if (!done.ok) throw new Error(done.reason)
    return done.value.token
  }

  test('the house is set up once, by whoever knows the printed code, also when two press at once', async () => {
    const setup = setupForm.parse({
      house: { name: 'AGS', serviceName: 'AGS', obligationNotice: {} },
      sites: [{ id: 'torgau', name: 'Torgau', street: 'Markt 1', postcode: '04860', city: 'Torgau' }],
      people: [{ email: 'first@example.org', name: 'First', role: 'admin', site: 'torgau' }],
    })
    expect(await accounts.isEmpty()).toBe(true)
    expect(await accounts.firstStart('000000000000', setup, password)).toBe('wrong_code')
    const both = await Promise.all([1, 2].map(() => accounts.firstStart(accounts.firstStartCode, setup, password)))
    expect(both.sort()).toEqual(['done', 'not_empty'])
    expect((await signIn('first')).ok).toBe(true)
  })

  test('a link to a password counts once, also when pressed twice at once; making a new one takes the old one back', async () => {
    const { id, link } = await addUser('link')
    const again = await accounts.makePasswordLink('user:test', id)
    expect(await accounts.setPasswordByLink({ token: link, password })).toEqual({ ok: false, reason: 'gone' })
    expect(await accounts.setPasswordByLink({ token: again, password: 'kurz' })).toMatchObject({
      ok: false,
      reason: 'password',
    })
    const both = await Promise.all([1, 2].map(() => accounts.setPasswordByLink({ token: again, password })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    clock += 8 * 86_400_000
    const late = await accounts.makePasswordLink('user:test', id)
    clock += 7 * 86_400_000 + 1
    expect(await accounts.ofPasswordLink(late)).toBeNull()
  })

  test('a session of staff ends when it was not used for as long as the house says, not a moment earlier', async () => {
    await withPassword('idle')
    const minutes = (count: number) => count * 60_000
    const token = await tokenOf('idle')
    clock += minutes(60)
    expect(await accounts.actorOfSession(token)).not.toBeNull()
    clock += minutes(60) + 1
    expect(await accounts.actorOfSession(token)).toBeNull()
    clock -= minutes(30)
    expect(await accounts.actorOfSession(token)).toBeNull()
    const used = await tokenOf('idle')
    for (let step = 0; step < 11; step++) {
      clock += minutes(50)
      expect((await accounts.actorOfSession(used)) === null).toBe((step + 1) * 50 >= 600)
    }
    const short = await tokenOf('idle')
    await database.prisma.house.update({ where: { id: 1 }, data: { sessionIdleMinutes: 10 } })
    clock += minutes(11)
    expect(await accounts.actorOfSession(short)).toBeNull()
    await database.prisma.house.update({ where: { id: 1 }, data: { sessionIdleMinutes: 60 } })
    await expect(database.prisma.house.update({ where: { id: 1 }, data: { sessionIdleMinutes: 4 } })).rejects.toThrow()
  })

  test('a key of the API that calls too often is told how long to wait; processes count together, other keys do not', async () => {
    const [one, two] = [limitOf(database, 'calls', 3, 60, true), limitOf(database, 'calls', 3, 60, true)]
    expect([await one.wait('a'), await two.wait('a'), await one.wait('a')]).toEqual([null, null, null])
    const wait = await two.wait('a')
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(await one.wait('a')).not.toBeNull()
    expect(await one.wait('b')).toBeNull()
  })

  test('a changed password ends the sessions on other devices and keeps this one', async () => {
    const id = await withPassword('change')
    const [here, there] = [await tokenOf('change'), await tokenOf('change')]
    const change = (current: string, next: string) =>
      accounts.changePassword({ userId: id, current, password: next, session: here })
    expect(await change('falsch', 'vier Enten im Teich')).toEqual({ ok: false, fault: 'wrong' })
    expect(await change(password, 'change-2026')).toMatchObject({ ok: false, fault: 'password' })
    expect(await change(password, 'vier Enten im Teich')).toEqual({ ok: true, ended: 1 })
    expect(await accounts.actorOfSession(here)).toMatchObject({ id })
    expect(await accounts.actorOfSession(there)).toBeNull()
    expect(await signIn('change')).toEqual({ ok: false, reason: 'wrong' })
  })

  test('with a second factor the password alone opens nothing, and each code counts once', async () => {
    const id = await withPassword('factor')
    const secret = (await accounts.beginSecondFactor(id)) ?? ''
    expect((await signIn('factor')).ok).toBe(true)
    expect(await accounts.confirmSecondFactor(id, '000000')).toBeNull()
    const codes = (await accounts.confirmSecondFactor(id, codeOf(secret))) ?? []
    expect(codes).toHaveLength(10)

    const token = await tokenOf('factor')
    expect(await accounts.actorOfSession(token)).toBeNull()
    expect(await accounts.codeDue(token)).toBe(true)
    expect(await accounts.passSecondFactor({ token, code: codeOf(secret), device })).toEqual({
      ok: false,
      reason: 'wrong',
    })
    clock += 30_000
    const [one, two] = [token, await tokenOf('factor')]
    const both = await Promise.all(
      [one, two].map((each) => accounts.passSecondFactor({ token: each, code: codeOf(secret), device })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const passed = both.find((done) => done.ok)
    expect(passed?.ok && (await accounts.actorOfSession(passed.value.token))?.id).toBe(id)

    const recovery = (codes[0] ?? '').toUpperCase().replace('-', ' ')
    const third = await tokenOf('factor')
    expect((await accounts.passSecondFactor({ token: third, code: recovery, device })).ok).toBe(true)
    const fourth = await tokenOf('factor')
    expect(await accounts.passSecondFactor({ token: fourth, code: recovery, device })).toEqual({
      ok: false,
      reason: 'wrong',
    })
    clock += 10 * 60_000
    expect(await accounts.passSecondFactor({ token: fourth, code: codes[1] ?? '', device })).toEqual({
      ok: false,
      reason: 'over',
    })
    const stored = await database.prisma.secondFactor.findUniqueOrThrow({ where: { userId: id } })
    expect(stored.secret).not.toContain(secret)
  })

  test('five wrong codes shut the second factor for a quarter of an hour', async () => {
    const id = await withPassword('guess')
    const secret = (await accounts.beginSecondFactor(id)) ?? ''
    await accounts.confirmSecondFactor(id, codeOf(secret))
    const token = await tokenOf('guess')
    const guess = (code: string) => accounts.passSecondFactor({ token, code, device })
    for (let n = 0; n < 5; n++) expect(await guess('abc')).toEqual({ ok: false, reason: 'wrong' })
    clock += 30_000
    expect(await guess(codeOf(secret))).toEqual({ ok: false, reason: 'too_many' })
  })

  test('tries count across processes, parallel ones too', async () => {
    const [one, two] = [limitOf(database, 'test', 5, 900), limitOf(database, 'test', 5, 900)]
    const taken = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).takes('key')))
    expect(taken.filter(Boolean)).toHaveLength(5)
    await one.forget('key')
    expect(await two.takes('key')).toBe(true)
  })

  test('an unknown address and a wrong password get the same answer, and after ten tries neither is looked at', async () => {
    await withPassword('known')
    for (let n = 0; n < 10; n++) {
      expect(await signIn('known', 'falsch')).toEqual({ ok: false, reason: 'wrong' })
      expect(await signIn('nobody', 'falsch')).toEqual({ ok: false, reason: 'wrong' })
    }
    expect(await signIn('known')).toEqual({ ok: false, reason: 'too_many' })
    expect(await signIn('nobody')).toEqual({ ok: false, reason: 'too_many' })
  })

  test('two administrators who close each other at the same moment leave one', async () => {
    await database.prisma.user.updateMany({ where: { role: 'admin' }, data: { role: 'lead' } })
    const [a, b] = [await withPassword('admin-a', 'admin'), await withPassword('admin-b', 'admin')]
    const both = await Promise.all([
      accounts.setUserActive(`user:${a}`, b, false),
      accounts.setUserActive(`user:${b}`, a, false),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await database.prisma.user.count({ where: { role: 'admin', active: true } })).toBe(1)
  })

  test('a closed account is out at once, and its history says who closed it', async () => {
    const id = await withPassword('leaver')
    const token = await tokenOf('leaver')
    expect(await accounts.setUserActive('user:chief', id, false)).toEqual({ ok: true, value: true })
    expect(await accounts.actorOfSession(token)).toBeNull()
    expect(await signIn('leaver')).toEqual({ ok: false, reason: 'wrong' })
    const entries = await database.prisma.historyEntry.findMany({ where: { entity: 'app_user', rowId: id } })
    expect(entries.some(({ actor, changes }) => actor === 'user:chief' && 'active' in (changes as object))).toBe(true)
    expect(JSON.stringify(entries.map(({ changes }) => changes))).not.toContain('argon2')
  })

  test('a key of the API works until it is over or revoked, and a name is used once', async () => {
    const form = { name: 'Fachverfahren', role: 'integration', days: 30 }
    const made = await accounts.makeApiToken('user:chief', form)
    if (!made.ok) throw new Error(made.reason)
    expect(await accounts.makeApiToken('user:chief', form)).toEqual({ ok: false, reason: 'name_taken' })
    expect(await accounts.actorOfApiToken(made.value)).toMatchObject({
      role: 'integration',
      name: 'token:Fachverfahren',
    })
    const [row] = await database.prisma.apiToken.findMany({ where: { name: form.name } })
    expect(await accounts.revokeApiToken('user:chief', row?.tokenHash ?? '')).toBe(true)
    expect(await accounts.actorOfApiToken(made.value)).toBeNull()
    const next = await accounts.makeApiToken('user:chief', form)
    clock += 31 * 86_400_000
    expect(next.ok && (await accounts.actorOfApiToken(next.value))).toBeNull()
  })
}

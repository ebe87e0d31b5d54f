import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { testSecret } from '../../testing/outbox.ts'
import { linkMinutes } from './account-link.ts'
import type { AccountLinkKind } from './account-link.ts'
import * as links from './account-links.store.server.ts'
import { accountToken } from './account-token.server.ts'
import { actorOfSession, openSession } from './accounts.store.server.ts'
import * as colleagues from './colleagues.store.server.ts'
import { useAccountLink } from './use-account-link.server.ts'

const at = new Date('2026-11-22T20:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)

/** What links to accounts and the colleagues of a firm do on every database. */
export function accountLinksContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    await prisma.employer.createMany({
      data: ['E1', 'E2'].map((id) => ({ id, name: `Firma ${id}`, kind: 'company' })),
    })
    await prisma.user.create({ data: { id: 'staff', email: 'staff@example.org', name: 'Eva Kunze', role: 'officer' } })
    for (const [id, employerId] of [
      ['anna', 'E1'],
      ['bert', 'E1'],
      ['cora', 'E2'],
    ] as const)
      await prisma.user.create({
        data: { id, email: `${id}@example.org`, name: id, role: 'employer', employerId, createdAt: at },
      })
  }, 300_000)
  afterAll(() => database.close())

  const write = (email: string, kind: AccountLinkKind = 'sign_in') =>
    inTransaction(database.prisma, 'system', (tx) =>
      links.writeLink(
        tx,
        {
          kind,
          email,
          language: 'de',
          ...(kind === 'colleague' ? { colleague: { name: 'Neu', employerId: 'E1', invitedBy: 'anna' } } : {}),
        },
        testSecret,
        at,
      ),
    )
  const press = (id: string, now = later(5), claim = links.claimLink) =>
    inTransaction(database.prisma, 'system', (tx) =>
      useAccountLink({
        link: () => links.linkOfToken(tx, accountToken(testSecret, id)),
        account: (email) => links.accountOfLink(tx, email),
        claim: (link) => claim(tx, link, now),
        openColleague: (account) => links.openColleague(tx, { ...account, language: 'de' }),
        voidOthers: (email) => links.voidLinks(tx, email, now),
        openSession: (userId) => openSession(tx, userId, 'test', now),
        now: () => now,
      }),
    )
  const counts = async (presses: Promise<{ ok: boolean }>[]) =>
    (await Promise.allSettled(presses)).filter((one) => one.status === 'fulfilled' && one.value.ok).length

  test(`${name}: a link signs in its account, once, and makes the other links of the address void`, async () => {
    const [link, other] = [await write('anna@example.org'), await write('anna@example.org')]
    const done = await press(link)
    const actor = done.ok ? await actorOfSession(database.prisma, done.value.token, later(6)) : null
    expect(actor).toMatchObject({ id: 'anna', role: 'employer', employerId: 'E1' })
    expect(await press(link)).toEqual({ ok: false, reason: 'gone' })
    expect(await press(other)).toEqual({ ok: false, reason: 'gone' })
    await expect(database.prisma.accountLink.update({ where: { id: link }, data: { usedAt: null } })).rejects.toThrow(
      /counts once/,
    )
  })

  test(`${name}: of eight presses at the same time one signs in; a claim that reads before it writes would let several in`, async () => {
    const readThenWrite: typeof links.claimLink = async (tx, id, now) => {
      const found = await tx.accountLink.findUnique({ where: { id }, select: { usedAt: true } })
      await new Promise((go) => setTimeout(go, 30))
      if (found?.usedAt !== null) return false
      await tx.accountLink.updateMany({ where: { id }, data: { usedAt: now } })
      return true
    }
    const careless = await write('bert@example.org')
    const signedIn = await counts(Array.from({ length: 8 }, () => press(careless, later(5), readThenWrite)))
    if (database.kind === 'server') expect(signedIn).toBeGreaterThan(1)
    else expect(signedIn, 'the embedded database runs one transaction after another').toBe(1)
    const link = await write('bert@example.org')
    expect(await counts(Array.from({ length: 8 }, () => press(link)))).toBe(1)
  })

  test(`${name}: a link that is too old, unknown, of an unknown address or of a closed account opens nothing`, async () => {
    const old = await write('bert@example.org')
    expect(await press(old, later(linkMinutes.sign_in))).toEqual({ ok: false, reason: 'gone' })
    expect(await press('not-a-link')).toEqual({ ok: false, reason: 'gone' })
    expect(await press(await write('nobody@example.org'))).toEqual({ ok: false, reason: 'gone' })
    const closed = await write('cora@example.org')
    await database.prisma.user.update({ where: { id: 'cora' }, data: { active: false } })
    expect(await press(closed)).toEqual({ ok: false, reason: 'gone' })
    await database.prisma.user.update({ where: { id: 'cora' }, data: { active: true } })
    expect((await press(closed)).ok).toBe(true)
  })

  test(`${name}: an invitation makes an account in the firm that invited, and never takes one away from elsewhere`, async () => {
    const done = await press(await write('dora@example.org', 'colleague'))
    const actor = done.ok ? await actorOfSession(database.prisma, done.value.token, later(6)) : null
    expect(actor).toMatchObject({ role: 'employer', employerId: 'E1', displayName: 'Neu' })
    expect(await press(await write('staff@example.org', 'colleague'))).toEqual({ ok: false, reason: 'other_account' })
    expect(await press(await write('cora@example.org', 'colleague'))).toEqual({ ok: false, reason: 'other_account' })
    expect((await links.accountOfLink(database.prisma, 'staff@example.org'))?.role).toBe('officer')
  })

  test(`${name}: a firm has one owner: the first; who is not the owner can neither hand over nor remove`, async () => {
    const { prisma } = database
    const owner = async (firm: string) => (await prisma.firmOwner.findUnique({ where: { employerId: firm } }))?.userId
    expect([await owner('E1'), await owner('E2')]).toEqual(['anna', 'cora'])
    expect(await colleagues.handOver(prisma, { employerId: 'E1', from: 'bert', to: 'bert' })).toBe(false)
    expect(await colleagues.handOver(prisma, { employerId: 'E2', from: 'anna', to: 'anna' })).toBe(false)
    await expect(colleagues.handOver(prisma, { employerId: 'E1', from: 'anna', to: 'cora' })).rejects.toThrow(
      /does not work there/,
    )
    const both = ['bert', 'bert'].map((to) => colleagues.handOver(prisma, { employerId: 'E1', from: 'anna', to }))
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
    expect(await owner('E1')).toBe('bert')
    expect(await colleagues.removeColleague(prisma, { employerId: 'E1', by: 'anna', userId: 'bert' })).toBe(false)
    expect(await colleagues.removeColleague(prisma, { employerId: 'E1', by: 'bert', userId: 'cora' })).toBe(false)
    expect(await colleagues.removeColleague(prisma, { employerId: 'E1', by: 'bert', userId: 'bert' })).toBe(false)
  })

  test(`${name}: who is removed is out at once; an owner whose account is closed is followed by the oldest colleague`, async () => {
    const { prisma } = database
    const done = await press(await write('anna@example.org'))
    const token = done.ok ? done.value.token : ''
    expect(await actorOfSession(prisma, token, later(6))).not.toBeNull()
    expect(await colleagues.removeColleague(prisma, { employerId: 'E1', by: 'bert', userId: 'anna' })).toBe(true)
    expect(await actorOfSession(prisma, token, later(6))).toBeNull()
    expect(await prisma.session.count({ where: { userId: 'anna' } })).toBe(0)
    await prisma.user.update({ where: { id: 'bert' }, data: { active: false } })
    const heir = await prisma.firmOwner.findUnique({ where: { employerId: 'E1' }, include: { user: true } })
    expect(heir?.user.email).toBe('dora@example.org')
    await prisma.user.delete({ where: { id: heir?.userId ?? '' } })
    expect(await prisma.firmOwner.count({ where: { employerId: 'E1' } })).toBe(0)
  })

  test(`${name}: links are forgotten a day after they ended`, async () => {
    const { prisma } = database
    const before = await prisma.accountLink.count()
    expect(await links.forgetLinks(prisma, later(60))).toBe(0)
    expect(await links.forgetLinks(prisma, later(9 * 24 * 60))).toBe(before)
  })
}

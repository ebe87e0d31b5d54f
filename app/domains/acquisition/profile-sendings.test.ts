import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { openProfile, sendProfilePorts, sendingsOf, withdrawSending } from './profile-sendings.store.server.ts'
import { sendProfile } from './send-profile.server.ts'
import type { ShortProfile } from './short-profile.ts'

const now = new Date('2026-11-24T09:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000)
const shown: ShortProfile = {
  occupation: '244',
  site: null,
  qualification: 'vocational',
  fullTime: true,
  partTime: false,
  experience: '3_to_10',
  german: 'good',
  licences: ['B'],
  from: null,
  shift: false,
  skills: [],
  k: 6,
}
let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  await prisma.candidate.create({ data: { id: 'C1', lastName: 'Geheim', seeks: ['job'] } })
  await prisma.candidate.create({ data: { id: 'C2', seeks: ['job'] } })
  for (const id of ['E1', 'E2']) await prisma.employer.create({ data: { id, name: `Firma ${id}`, kind: 'company' } })
})
afterAll(() => database.close())

const send = (employerId: string, more: { consentOn?: string; profile?: ShortProfile | null } = {}) =>
  inTransaction(database.prisma, 'user:kunze', (tx) =>
    sendProfile(
      {
        ...sendProfilePorts(tx, now),
        profile: () => Promise.resolve(more.profile === undefined ? shown : more.profile),
      },
      {
        candidateId: 'C1',
        employerId,
        consent: 'talk',
        consentOn: more.consentOn ?? '2026-11-24',
        sentBy: 'user:kunze',
      },
    ),
  )

test('a sending is kept with firm, consent and officer, its token only as a hash; the link opens what was sent, without a name', async () => {
  const done = await send('E1')
  if (!done.ok) throw new Error(done.reason)
  const { token } = done.value
  expect(Buffer.from(token, 'base64url')).toHaveLength(24)
  const row = await database.prisma.profileSending.findUniqueOrThrow({ where: { id: done.value.id } })
  expect(JSON.stringify(row)).not.toContain(token)
  expect(row).toMatchObject({ employerId: 'E1', consent: 'talk', sentBy: 'user:kunze' })
  const page = await openProfile(database.prisma, token, now)
  expect(page).toMatchObject({ shown, employer: 'Firma E1' })
  const { candidateId, ...said } = page ?? { candidateId: '' }
  expect(candidateId).toBe('C1')
  expect(JSON.stringify(said)).not.toMatch(/Geheim|C1/)
  expect(await openProfile(database.prisma, token, days(15))).toBeNull()
  expect(await openProfile(database.prisma, `${token}x`, now)).toBeNull()
})

test('opening a link changes nothing', async () => {
  const before = await database.prisma.profileSending.findMany()
  const done = await send('E2')
  if (!done.ok) throw new Error(done.reason)
  const rows = await database.prisma.profileSending.findMany({ orderBy: { id: 'asc' } })
  await openProfile(database.prisma, done.value.token, now)
  expect(await database.prisma.profileSending.findMany({ orderBy: { id: 'asc' } })).toEqual(rows)
  expect(rows).toHaveLength(before.length + 1)
})

test('a second open sending to a firm, a rare person and a consent of tomorrow are refused', async () => {
  expect(await send('E1')).toEqual({ ok: false, reason: 'open' })
  await database.prisma.employer.create({ data: { id: 'E3', name: 'Drei', kind: 'company' } })
  expect(await send('E3', { profile: null })).toEqual({ ok: false, reason: 'too_rare' })
  expect(await send('E3', { consentOn: '2026-11-25' })).toEqual({ ok: false, reason: 'consent_day' })
  expect(await send('E9')).toEqual({ ok: false, reason: 'no_employer' })
})

test('withdrawing kills the link at once and for good, and only for the person it belongs to', async () => {
  const done = await send('E3')
  if (!done.ok) throw new Error(done.reason)
  const { id, token } = done.value
  const withdraw = (candidateId: string) =>
    inTransaction(database.prisma, 'user:kunze', (tx) => withdrawSending(tx, { id, candidateId }, 'user:kunze', now))
  expect(await withdraw('C2')).toBe(false)
  expect(await openProfile(database.prisma, token, now)).not.toBeNull()
  expect(await withdraw('C1')).toBe(true)
  expect(await openProfile(database.prisma, token, now)).toBeNull()
  await expect(database.prisma.profileSending.update({ where: { id }, data: { withdrawnAt: null } })).rejects.toThrow(
    /stays withdrawn/,
  )
  expect(await sendingsOf(database.prisma, { kind: 'employer', employerId: 'E3' }, 'C1')).toEqual([])
  expect(await sendingsOf(database.prisma, { kind: 'self', candidateId: 'C2' }, 'C1')).toEqual([])
  expect((await sendingsOf(database.prisma, { kind: 'self', candidateId: 'C1' }, 'C1')).length).toBe(3)
})

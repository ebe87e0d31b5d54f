import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { mostOpenRequests } from './contact-request.ts'
import * as reads from './contact-requests.reads.server.ts'
import * as store from './contact-requests.store.server.ts'

const at = new Date('2026-11-22T20:00:00Z')
const firm = (employerId: string) => ({ kind: 'employer' as const, employerId })
const house = { kind: 'house' as const }

/** What wishes for contact and disclosures do on every database. */
export function contactRequestsContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    for (const id of ['E1', 'E2']) await prisma.employer.create({ data: { id, name: `Firma ${id}`, kind: 'company' } })
    for (const [id, employerId] of [
      ['V1', 'E1'],
      ['V2', 'E1'],
      ['V3', 'E2'],
    ] as const)
      await prisma.vacancy.create({
        data: {
          id,
          employerId,
          title: `Stelle ${id}`,
          kind: 'job',
          occupation: '51312',
          state: 'published',
          publishedOn: at,
        },
      })
    for (let n = 0; n < 14; n++)
      await prisma.candidate.create({
        data: {
          id: `C${n}`,
          firstName: 'Ada',
          lastName: `Muster${n}`,
          phone: `0301${n}`,
          email: `c${n}@example.org`,
          city: 'Torgau',
          seeks: ['job'],
        },
      })
  }, 300_000)
  afterAll(() => database.close())

  const ask = (candidateId: string, vacancyId = 'V1', employerId = 'E1') =>
    inTransaction(database.prisma, 'user:U', (tx) =>
      store.askContact(tx, { vacancyId, candidateId, employerId, shown: { fit: 'good' }, askedBy: 'U' }, at),
    )
  const idOf = async (candidateId: string, vacancyId?: string, employerId?: string) => {
    const done = await ask(candidateId, vacancyId, employerId)
    return done.ok ? done.value.id : ''
  }
  const agree = (id: string, facts: Parameters<typeof store.agreeContact>[2]['facts']) =>
    inTransaction(database.prisma, 'user:O', (tx) =>
      store.agreeContact(tx, id, { facts, way: 'phone', givenAt: at }, 'user:O', at),
    )
  const contact = async (id: string, employerId = 'E1') =>
    (await reads.contactsOfFirm(firm(employerId), database.prisma)).find((one) => one.id === id)

  test(`${name}: nothing of a person is told before the person agrees, then only what was agreed, and only this employer`, async () => {
    const id = await idOf('C0')
    expect(await contact(id)).toMatchObject({ state: 'asked', facts: {} })
    expect(await agree(id, ['name', 'phone'])).toBe(true)
    expect((await contact(id))?.facts).toEqual({ name: 'Ada Muster0', phone: '03010' })
    expect(await contact(id, 'E2')).toBeUndefined()
    expect(await reads.contactsOfFirm(house, database.prisma)).toEqual([])
    expect(await reads.contactRequest(firm('E1'), database.prisma, id)).toBeNull()
    const told = await reads.disclosuresOf(house, database.prisma, 'C0')
    expect(told).toMatchObject([
      {
        employerId: 'E1',
        facts: ['name', 'phone'],
        way: 'phone',
        disclosedBy: 'user:O',
        disclosedAt: at,
        consent: { withdrawnAt: null },
      },
    ])
    expect(await reads.disclosuresOf(firm('E1'), database.prisma, 'C0')).toEqual([])
  })

  test(`${name}: the moment that the consent is withdrawn the employer sees nothing more; what was told stays written`, async () => {
    const id = await idOf('C1')
    await agree(id, ['name', 'email'])
    expect((await contact(id))?.facts.name).toBe('Ada Muster1')
    expect(await store.withdrawEmployerConsent(database.prisma, 'C1', 'E1', at)).toBe(1)
    expect(await contact(id)).toMatchObject({ consentOver: true, facts: {} })
    expect(await reads.disclosuresOf(house, database.prisma, 'C1')).toHaveLength(1)
    await expect(database.prisma.disclosure.updateMany({ data: { facts: ['city'] } })).rejects.toThrow(
      /kept as they are/,
    )
    await expect(database.prisma.disclosure.deleteMany()).rejects.toThrow(/kept as they are/)
  })

  test(`${name}: the database writes no disclosure without an open consent of this person for this employer`, async () => {
    const { prisma } = database
    const consent = await prisma.consent.create({
      data: { id: 'K9', candidateId: 'C2', purpose: 'employer:E1', givenAt: at, recordedBy: 'user:O' },
    })
    const row = {
      candidateId: 'C2',
      employerId: 'E1',
      consentId: consent.id,
      facts: ['name'],
      way: 'talk',
      disclosedBy: 'user:O',
      disclosedAt: at,
    }
    await expect(prisma.disclosure.create({ data: { ...row, id: 'D1', employerId: 'E2' } })).rejects.toThrow(
      /no open consent/,
    )
    await expect(prisma.disclosure.create({ data: { ...row, id: 'D2', candidateId: 'C3' } })).rejects.toThrow(
      /no open consent/,
    )
    await prisma.disclosure.create({ data: { ...row, id: 'D3' } })
    await prisma.consent.update({ where: { id: consent.id }, data: { withdrawnAt: at } })
    await expect(prisma.disclosure.create({ data: { ...row, id: 'D4' } })).rejects.toThrow(/no open consent/)
    await prisma.candidate.delete({ where: { id: 'C2' } })
    expect(await prisma.disclosure.count({ where: { candidateId: 'C2' } })).toBe(0)
  })

  test(`${name}: somebody is asked for once a vacancy, also by two at the same time, and not again after a no`, async () => {
    const both = await Promise.all([ask('C4', 'V2'), ask('C4', 'V2')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const id = (await database.prisma.contactRequest.findFirstOrThrow({ where: { candidateId: 'C4' } })).id
    expect(await store.declineContact(database.prisma, id, 'user:O', at)).toBe(true)
    expect(await ask('C4', 'V2')).toEqual({ ok: false, reason: 'asked_before' })
    expect(await agree(id, ['name'])).toBe(false)
    expect((await ask('C4', 'V1')).ok).toBe(true)
  })

  test(`${name}: a wish that was taken back is none; only the own firm takes it back`, async () => {
    const id = await idOf('C5', 'V3', 'E2')
    expect(await store.withdrawContact(database.prisma, 'E1', id, 'user:U', at)).toBe(false)
    expect(await store.withdrawContact(database.prisma, 'E2', id, 'user:U', at)).toBe(true)
    expect(await agree(id, ['name'])).toBe(false)
    expect((await ask('C5', 'V3', 'E2')).ok).toBe(true)
  })

  test(`${name}: ten wishes are open for a vacancy at most, whoever asks at the same time`, async () => {
    const people = Array.from({ length: 14 }, (_, n) => `C${n}`).filter((id) => id !== 'C2')
    const asked = await Promise.all(people.map((id) => ask(id, 'V2')))
    expect(await database.prisma.contactRequest.count({ where: { vacancyId: 'V2', state: 'asked' } })).toBe(
      mostOpenRequests,
    )
    expect(asked.some((done) => !done.ok && done.reason === 'too_many')).toBe(true)
  })
}

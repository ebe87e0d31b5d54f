import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { leadCards } from './leads.reads.server.ts'
import { recordPorts, takePorts } from './leads.store.server.ts'
import { recordContact, takeLead } from './take-lead.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
const later = new Date('2026-11-26T10:00:00Z')

/** Every database that keeps leads passes this suite. */
export function leadsContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let firms = 0
  const contacts: [string, string][] = []

  beforeAll(async () => {
    database = await open()
    for (const id of ['C1', 'C2'])
      await database.prisma.candidate.create({ data: { id, lastName: id, seeks: ['job'] } })
    for (const id of ['kunze', 'lorenz']) {
      await database.prisma.user.create({ data: { id, email: `${id}@example.org`, name: id, role: 'officer' } })
    }
    return () => database.close()
  })

  const aFirm = async (asksPerMonth: number | null = null): Promise<string> => {
    const id = `E${++firms}`
    await database.prisma.employer.create({ data: { id, name: id, kind: 'company', asksPerMonth } })
    return id
  }
  const take = (employerId: string, ownerId: string, candidateId = 'C1', at = now, ranked = true) =>
    inTransaction(database.prisma, `user:${ownerId}`, (tx) =>
      takeLead(
        { ...takePorts(tx, at), lead: () => Promise.resolve(ranked ? { score: 70, reasons: ['r'] } : null) },
        { candidateId, employerId, ownerId },
      ),
    )
  const record = (id: string, contact: Parameters<typeof recordContact>[2]) =>
    inTransaction(database.prisma, 'user:kunze', (tx) =>
      recordContact(
        recordPorts(tx, now, (...noted) => Promise.resolve(void contacts.push(noted))),
        id,
        contact,
      ),
    )

  test('whoever takes a lead holds the firm for 48 hours; then a colleague may', async () => {
    const firm = await aFirm()
    expect(await take(firm, 'kunze')).toMatchObject({ ok: true })
    expect(await take(firm, 'lorenz', 'C2')).toMatchObject({ ok: false, reason: 'held', owner: 'kunze' })
    expect(await take(firm, 'kunze', 'C2')).toMatchObject({ ok: true })
    expect(await take(firm, 'lorenz', 'C2', later)).toMatchObject({ ok: false, reason: 'already' })
  })

  test('two officers at the same moment: one holds the firm', async () => {
    const firm = await aFirm()
    const both = await Promise.all([take(firm, 'kunze', 'C1'), take(firm, 'lorenz', 'C2')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('without the rule the database still refuses two owners of one firm', async () => {
    const firm = await aFirm()
    const row = (id: string, ownerId: string, candidateId: string) =>
      database.prisma.lead.create({
        data: {
          id: `${firm}${id}`,
          candidateId,
          employerId: firm,
          ownerId,
          score: 1,
          shown: {},
          heldUntil: later,
          createdAt: now,
        },
      })
    await row('a', 'kunze', 'C1')
    await expect(row('b', 'lorenz', 'C2')).rejects.toThrow(/lead_one_owner/)
  })

  test('a firm is not asked more often than it agreed to, nor when it is no lead for the person', async () => {
    const firm = await aFirm(1)
    expect(await take(firm, 'kunze', 'C1', now, false)).toEqual({ ok: false, reason: 'not_a_lead' })
    expect(await take(firm, 'kunze')).toMatchObject({ ok: true })
    expect(await take(firm, 'kunze', 'C2')).toEqual({ ok: false, reason: 'asked_enough' })
  })

  test('contacts are noted along the allowed steps, and the firm keeps how the last one ended', async () => {
    const firm = await aFirm()
    const taken = await take(firm, 'kunze')
    if (!taken.ok) throw new Error(taken.reason)
    const id = taken.value.leadId
    expect(await record(id, { state: 'call_again', nextOn: null, notes: null })).toEqual({
      ok: false,
      reason: 'day_missing',
    })
    expect(await record(id, { state: 'call_again', nextOn: '2026-12-01', notes: 'Frau Berg fragen' })).toMatchObject({
      ok: true,
    })
    expect(await record(id, { state: 'refused', nextOn: null, notes: null })).toMatchObject({ ok: true })
    expect(await record(id, { state: 'won', nextOn: null, notes: null })).toEqual({ ok: false, reason: 'step' })
    expect(contacts.filter(([employer]) => employer === firm).map(([, result]) => result)).toEqual([
      'call_again',
      'refused',
    ])
  })

  test('the board shows a person only to staff', async () => {
    expect((await leadCards(database.prisma, { kind: 'house' }, { candidateId: 'C1' }, now)).length).toBeGreaterThan(0)
    expect(await leadCards(database.prisma, { kind: 'employer', employerId: 'E1' }, {}, now)).toEqual([])
  })
}

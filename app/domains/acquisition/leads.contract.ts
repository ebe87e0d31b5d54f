import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { leadCards, leadsWon } from './leads.reads.server.ts'
import { linkWonVacancy, recordPorts, takePorts, wakeFirm } from './leads.store.server.ts'
import { recordContact, takeLead } from './take-lead.server.ts'
import type { Call } from './take-lead.server.ts'
import { asleepFirms } from './asleep.reads.server.ts'

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
  const record = (id: string, call: Partial<Call> & Pick<Call, 'result'>) =>
    inTransaction(database.prisma, 'user:kunze', (tx) =>
      recordContact(
        recordPorts(tx, now, 'user:kunze', (...noted) => Promise.resolve(void contacts.push(noted))),
        id,
        { nextOn: null, notes: null, trial: null, ...call },
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
    expect(await record(id, { result: 'call_again' })).toEqual({
      ok: false,
      reason: 'day_missing',
    })
    expect(await record(id, { result: 'call_again', nextOn: '2026-12-01', notes: 'Frau Berg fragen' })).toMatchObject({
      ok: true,
    })
    expect(await record(id, { result: 'refused' })).toMatchObject({ ok: true })
    expect(await record(id, { result: 'won' })).toEqual({ ok: false, reason: 'step' })
    expect(contacts.filter(([employer]) => employer === firm).map(([, result]) => result)).toEqual([
      'call_again',
      'refused',
    ])
  })

  test('a call that reached nobody leaves the lead where it is and is kept with its note', async () => {
    const taken = await take(await aFirm(), 'kunze')
    if (!taken.ok) throw new Error(taken.reason)
    expect(await record(taken.value.leadId, { result: 'not_reached', notes: 'Band' })).toMatchObject({ ok: true })
    const card = (await leadCards(database.prisma, { kind: 'house' }, {}, now)).find(
      ({ id }) => id === taken.value.leadId,
    )
    expect(card).toMatchObject({ state: 'to_ask', calls: [{ result: 'not_reached', note: 'Band', by: 'kunze' }] })
  })

  test('a trial measure keeps within § 45 SGB III, in the rule and in the database', async () => {
    const taken = await take(await aFirm(), 'kunze')
    if (!taken.ok) throw new Error(taken.reason)
    const id = taken.value.leadId
    const trial = { from: '2026-12-01', to: '2027-01-31', longTerm: null }
    expect(await record(id, { result: 'trial' })).toEqual({ ok: false, reason: 'trial_missing' })
    expect(await record(id, { result: 'trial', trial })).toEqual({ ok: false, reason: 'trial_ask' })
    const tooLong = { trialFrom: new Date(trial.from), trialTo: new Date(trial.to) }
    await expect(database.prisma.lead.update({ where: { id }, data: tooLong })).rejects.toThrow(/lead_trial_length/)
    expect(await record(id, { result: 'trial', trial: { ...trial, longTerm: true } })).toMatchObject({ ok: true })
  })

  test('a firm that never answers sleeps after many asks until somebody wakes it', async () => {
    const firm = await aFirm()
    const old = new Date('2026-05-01T09:00:00Z')
    for (let n = 0; n < 4; n++) {
      const ask = await take(firm, 'kunze', 'C1', old)
      if (!ask.ok) throw new Error(ask.reason)
      await record(ask.value.leadId, { result: 'dropped' })
    }
    expect(await asleepFirms(database.prisma, '2026-11-24')).toContain(firm)
    expect(await take(firm, 'kunze')).toEqual({ ok: false, reason: 'asleep' })
    await inTransaction(database.prisma, 'user:kunze', (tx) => wakeFirm(tx, firm, now))
    expect(await asleepFirms(database.prisma, '2026-11-24')).not.toContain(firm)
    expect(await take(firm, 'kunze', 'C1', later)).toMatchObject({ ok: true })
  })

  test('a won vacancy is linked to person and lead once and counts in its month', async () => {
    const firm = await aFirm()
    const taken = await take(firm, 'kunze', 'C2')
    if (!taken.ok) throw new Error(taken.reason)
    await database.prisma.vacancy.create({
      data: { id: `V${firm}`, title: 'Schweißer', kind: 'job', occupation: '24422', employerId: firm },
    })
    const link = () =>
      inTransaction(database.prisma, 'user:kunze', (tx) => linkWonVacancy(tx, taken.value.leadId, `V${firm}`, now))
    expect(await link()).toBe(true)
    expect(await link()).toBe(false)
    const row = await database.prisma.lead.findUniqueOrThrow({ where: { id: taken.value.leadId } })
    expect(row.wonAt).not.toBeNull()
    await database.prisma.lead.update({ where: { id: row.id }, data: { wonAt: now } })
    const span = { from: '2026-11-01', to: '2026-11-30' }
    expect(await leadsWon(database.prisma, { kind: 'house' }, span)).toEqual([
      { month: '2026-11', site: null, won: 1, vacancies: 1, hired: 0 },
    ])
  })

  test('the board shows a person only to staff', async () => {
    expect((await leadCards(database.prisma, { kind: 'house' }, { candidateId: 'C1' }, now)).length).toBeGreaterThan(0)
    expect(await leadCards(database.prisma, { kind: 'employer', employerId: 'E1' }, {}, now)).toEqual([])
  })
}

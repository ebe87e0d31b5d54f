import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { settle } from '../../testing/records.ts'
import { eventCosts, statisticsFacts } from './entries.reads.server.ts'
import { setEventCost, setLasting, setStatisticsFacts } from './entries.store.server.ts'
import { targetsOf } from './targets.reads.server.ts'
import { setTarget } from './targets.store.server.ts'

const house = { kind: 'house' } as const
const firm = { kind: 'employer', employerId: 'E1' } as const
const at = new Date('2026-11-22T08:00:00Z')

/** What people enter so that figures can be counted: costs, targets, outcomes after six months, facts; on every database. */
export function entriesContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    await settle(database)
    const { prisma } = database
    await database.executeSql('ALTER TABLE event DISABLE TRIGGER USER')
    await prisma.event.create({
      data: {
        id: 'V1',
        kind: 'job_fair',
        title: 'Jobmesse',
        state: 'closed',
        beginsAt: new Date('2026-10-01T08:00:00Z'),
        endsAt: new Date('2026-10-01T12:00:00Z'),
        capacity: 10,
        createdBy: 'user:U1',
      },
    })
    await database.executeSql('ALTER TABLE event ENABLE TRIGGER USER')
    await prisma.candidate.create({ data: { id: 'C9', firstName: 'Ina', lastName: 'Berg', seeks: ['job'] } })
    await prisma.candidate.create({ data: { id: 'C8', seeks: ['job'] } })
    const facts = { candidateId: 'C9', employerId: 'E1', via: 'other', recordedBy: 'user:U1' }
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    await prisma.integration.createMany({
      data: [
        { id: 'I1', ...facts, beginsOn: day('2026-05-22'), recordedOn: day('2026-05-22') },
        { id: 'I2', ...facts, candidateId: 'C8', beginsOn: day('2026-05-23'), recordedOn: day('2026-05-23') },
      ],
    })
  })
  afterAll(() => database.close())

  const cost = (euros: number | null, eventId = 'V1') =>
    setEventCost(database.prisma, { eventId, euros, notedBy: 'user:U1', notedAt: at })
  const shown = async () => (await eventCosts(database.prisma, house, 1)).rows.map(({ id, euros }) => [id, euros])

  test(`${name}: a cost is set, changed and taken away; of two entered at the same moment one stands; an unknown event has none`, async () => {
    expect(await shown()).toEqual([['V1', null]])
    expect(await Promise.all([cost(100), cost(1_250.5)])).toEqual([true, true])
    expect([100, 1_250.5]).toContain((await shown())[0]?.[1])
    expect(await cost(70)).toBe(true)
    expect(await shown()).toEqual([['V1', 70]])
    expect(await cost(70, 'none')).toBe(false)
    await expect(cost(-1)).rejects.toThrow()
    await cost(null)
    expect(await shown()).toEqual([['V1', null]])
    expect((await eventCosts(database.prisma, firm, 1)).total).toBe(0)
  })

  test(`${name}: a target stands once a year and figure, a new one takes its place, an empty one takes it away`, async () => {
    const set = (changePercent: number | null, year = 2026) =>
      setTarget(database.prisma, { year, figure: 'integration_rate', changePercent, setBy: 'user:U1', setAt: at })
    await Promise.all([set(3.2), set(3.2)])
    await set(4.1)
    await set(1, 2025)
    expect(await targetsOf(database.prisma, house, 2026)).toEqual({ integration_rate: 4.1 })
    expect(await targetsOf(database.prisma, firm, 2026)).toEqual({})
    await set(null)
    expect(await targetsOf(database.prisma, house, 2026)).toEqual({})
    expect(await targetsOf(database.prisma, house, 2025)).toEqual({ integration_rate: 1 })
  })

  test(`${name}: "still in work" can be entered on the day the six months are over, not the day before; "ended" at any time`, async () => {
    const outcome = async (id: string) =>
      (await database.prisma.integration.findUnique({ where: { id }, select: { sustained: true } }))?.sustained
    expect(await setLasting(database.prisma, 'I1', true, '2026-11-22')).toBe(true)
    expect(await setLasting(database.prisma, 'I2', true, '2026-11-22')).toBe(false)
    expect([await outcome('I1'), await outcome('I2')]).toEqual([true, null])
    expect(await setLasting(database.prisma, 'I2', false, '2026-11-22')).toBe(true)
    expect(await setLasting(database.prisma, 'I2', null, '2026-11-22')).toBe(true)
    expect(await outcome('I2')).toBeNull()
    expect(await setLasting(database.prisma, 'none', false, '2026-11-22')).toBe(false)
  })

  test(`${name}: facts for statistics come and go, each may stay unknown; nobody outside the house reads them`, async () => {
    const facts = { unemployedSince: '2025-02-01', benefitSince: null, statisticsUse: true }
    expect(await setStatisticsFacts(database.prisma, 'C9', facts)).toBe(true)
    expect(await statisticsFacts(database.prisma, house, 'C9')).toEqual({ name: 'Ina Berg', ...facts })
    expect(await statisticsFacts(database.prisma, firm, 'C9')).toBeNull()
    const unknown = { unemployedSince: null, benefitSince: null, statisticsUse: null }
    expect(await setStatisticsFacts(database.prisma, 'C9', unknown)).toBe(true)
    expect(await statisticsFacts(database.prisma, house, 'C9')).toMatchObject(unknown)
    expect(await setStatisticsFacts(database.prisma, 'none', facts)).toBe(false)
  })
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { decideHandover, handOver } from './hand-over.server.ts'
import { ageOf } from './handover.ts'
import { handovers, peopleToHandOver } from './handovers.reads.server.ts'
import { decidePorts, handOverPorts } from './handovers.store.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
const house = { kind: 'house' } as const
let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  for (const id of ['C1', 'C2'])
    await database.prisma.candidate.create({ data: { id, lastName: `Muster ${id}`, seeks: ['job'] } })
})
afterAll(() => database.close())

const give = (candidateId: string) =>
  inTransaction(database.prisma, 'user:i', (tx) =>
    handOver(handOverPorts(tx, now), { candidateId, siteId: null, note: 'Schweißer', fromUser: 'i' }),
  )
const decide = (id: string, state: 'accepted' | 'returned' | 'open', reason: string | null = null) =>
  inTransaction(database.prisma, 'user:o', (tx) => decideHandover(decidePorts(tx, now), id, state, reason, 'o'))

test('a person is handed over once at a time, and is ready from that day on', async () => {
  expect(await give('C1')).toMatchObject({ ok: true })
  expect(await give('C1')).toEqual({ ok: false, reason: 'already' })
  expect(await give('nobody')).toEqual({ ok: false, reason: 'gone' })
  const row = await database.prisma.candidate.findUniqueOrThrow({ where: { id: 'C1' } })
  expect(row.readyOn?.toISOString().slice(0, 10)).toBe('2026-11-24')
  const twice = { id: 'x', candidateId: 'C1', fromUser: 'i' }
  await expect(database.prisma.handover.create({ data: twice })).rejects.toThrow(/handover_open_once|Unique constraint/)
})

test('a return needs its reason, a decision can be taken back, and the officer who handed over sees what became of it', async () => {
  const [open] = await handovers(database.prisma, house, { of: 'open', site: '', from: 'i' })
  if (!open) throw new Error('no handover')
  expect(await decide(open.id, 'returned')).toEqual({ ok: false, reason: 'reason_missing' })
  expect(await decide(open.id, 'returned', 'Führerschein abgelaufen')).toMatchObject({ ok: true })
  expect(await decide(open.id, 'accepted')).toEqual({ ok: false, reason: 'step' })
  const [mine] = await handovers(database.prisma, house, { of: 'all', site: '', from: 'i' })
  expect(mine).toMatchObject({ state: 'returned', reason: 'Führerschein abgelaufen', decidedBy: 'o', proposals: 0 })
  expect(await decide(open.id, 'open')).toMatchObject({ ok: true })
  expect(await decide(open.id, 'accepted')).toMatchObject({ ok: true })
  expect(await handovers(database.prisma, house, { of: 'open', site: '', from: '' })).toEqual([])
  expect(
    await handovers(database.prisma, { kind: 'employer', employerId: 'E' }, { of: 'all', site: '', from: '' }),
  ).toEqual([])
})

test('open handovers age visibly', () => {
  const at = (day: string) => new Date(`${day}T09:00:00Z`)
  expect(ageOf(at('2026-11-23'), now)).toEqual({ days: 1, tone: 'fresh' })
  expect(ageOf(at('2026-11-20'), now).tone).toBe('waiting')
  expect(ageOf(at('2026-11-10'), now).tone).toBe('late')
})

test('people are found by part of the name, a percent sign finds nobody', async () => {
  expect((await peopleToHandOver(database.prisma, house, 'muster')).map(({ id }) => id)).toEqual(['C1', 'C2'])
  expect(await peopleToHandOver(database.prisma, house, '%')).toEqual([])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { closeSilent, noteAsked, stepPorts } from './proposals.store.server.ts'
import { stepProposal } from './propose-vacancy.server.ts'

const day = (n: number) => new Date(Date.parse('2026-11-01T09:00:00Z') + n * 86_400_000)
let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  await prisma.candidate.create({ data: { id: 'C', seeks: ['job'] } })
  await prisma.employer.create({ data: { id: 'E', name: 'E', kind: 'company' } })
  for (const id of ['asked', 'silent', 'answered']) {
    await prisma.vacancy.create({ data: { id, title: id, kind: 'job', occupation: '51312', employerId: 'E' } })
    await prisma.proposal.create({
      data: {
        id,
        candidateId: 'C',
        vacancyId: id,
        score: 80,
        shown: {},
        modelVersion: 'v',
        decidedBy: 'user:k',
        createdAt: day(0),
      },
    })
  }
})
afterAll(() => database.close())

const ask = (id: string, n: number) => inTransaction(database.prisma, 'user:k', (tx) => noteAsked(tx, id, day(n)))
const close = (n: number) => inTransaction(database.prisma, 'system', (tx) => closeSilent(tx, day(n)))
const step = (id: string, state: 'interested' | 'not_interested', reason: string | null) =>
  inTransaction(database.prisma, 'user:k', (tx) => stepProposal(stepPorts(tx, day(9)), id, state, reason))
const stateOf = async (id: string) => (await database.prisma.proposal.findUniqueOrThrow({ where: { id } })).state

test('a proposal is asked about once, and closed as unanswered only after that and fourteen silent days', async () => {
  expect(await ask('asked', 8)).toBe(true)
  expect(await ask('asked', 9)).toBe(false)
  expect(await ask('answered', 8)).toBe(true)
  expect(await step('answered', 'interested', null)).toMatchObject({ ok: true })
  expect(await close(21)).toBe(0)
  expect(await close(22)).toBe(1)
  expect(await close(60)).toBe(0)
  expect([await stateOf('asked'), await stateOf('silent'), await stateOf('answered')]).toEqual([
    'no_answer',
    'open',
    'interested',
  ])
})

test('a refusal needs a reason of the list that fits it, in the rule and in the database', async () => {
  expect(await step('silent', 'not_interested', null)).toEqual({ ok: false, reason: 'reason_missing' })
  expect(await step('silent', 'not_interested', 'trial_failed')).toEqual({ ok: false, reason: 'reason_missing' })
  const free = { state: 'not_interested', reason: 'keine Lust' }
  await expect(database.prisma.proposal.update({ where: { id: 'silent' }, data: free })).rejects.toThrow(
    /proposal_refusal_has_reason/,
  )
  expect(await step('silent', 'not_interested', 'way')).toMatchObject({ ok: true })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { memoryDatabase } from '../testing/database.ts'
import { testSecret } from '../testing/outbox.ts'
import { wireAcquisition } from './acquisition.server.ts'
import { wireMessages } from './messages.server.ts'
import { wireProposals } from './proposals.server.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  await prisma.candidate.create({ data: { id: 'C', lastName: 'C', seeks: ['job'] } })
  await prisma.employer.create({ data: { id: 'E', name: 'E', kind: 'company' } })
  await prisma.user.create({ data: { id: 'k', email: 'k@example.org', name: 'K', role: 'officer' } })
  const vacancy = { title: 'V', kind: 'job', occupation: '51312', employerId: 'E', places: 2, state: 'published' }
  await prisma.vacancy.create({ data: { id: 'V', ...vacancy } })
  const lead = {
    candidateId: 'C',
    employerId: 'E',
    score: 70,
    shown: {},
    ownerId: 'k',
    heldUntil: new Date(Date.now() + 86_400_000),
  }
  await prisma.lead.create({ data: { id: 'L', ...lead } })
  const made = { candidateId: 'C', vacancyId: 'V', score: 80, shown: {}, modelVersion: 'v', decidedBy: 'user:k' }
  await prisma.proposal.create({ data: { id: 'P', ...made } })
})
afterAll(() => database.close())

test('a won lead and a proposal that end in the same job are one integration and fill one place; each can be taken back', async () => {
  const env = parseEnv({ WORKERS: 'off' })
  if (!env.ok) throw new Error(env.message)
  const now = () => new Date()
  const parts = {
    database,
    env: env.env,
    secret: testSecret,
    appUrl: 'https://example.org',
    log: createLog('silent'),
    now,
  }
  const { app: leads } = wireAcquisition(parts, { profileOf: () => Promise.resolve(null) })
  const messages = wireMessages(parts)
  const { app: proposals } = wireProposals(parts, {
    matching: { scored: () => Promise.resolve(null), aimOf: () => Promise.resolve(null) },
    messages: messages.app,
    ofPage: messages.reads.ofPage,
    profiles: { anonymous: () => Promise.resolve(null), rowsOf: () => Promise.resolve([]) },
  })
  const actor = {
    id: 'k',
    name: 'user:k',
    role: 'officer' as const,
    siteId: null,
    employerId: null,
    language: 'de' as const,
    displayName: 'K',
  }
  const places = async () => (await database.prisma.vacancy.findUniqueOrThrow({ where: { id: 'V' } })).placesFilled
  const rows = () =>
    database.prisma.integration.findMany({ select: { leadId: true, proposalId: true, vacancyId: true } })

  expect(await leads.hired(actor, 'L', null)).toEqual({ ok: false, reason: 'step' })
  await database.prisma.lead.update({ where: { id: 'L' }, data: { state: 'won', vacancyId: 'V' } })
  expect(await leads.hired(actor, 'L', '2026-12-01')).toMatchObject({
    ok: true,
    value: { isNew: true, filledPlace: true },
  })
  expect(await leads.hired(actor, 'L', '2026-12-01')).toMatchObject({ ok: true, value: { isNew: false } })
  for (const state of ['interested', 'hired'] as const) await proposals.stepProposal('user:k', 'P', state, null)
  expect([await rows(), await places()]).toEqual([[{ leadId: 'L', proposalId: 'P', vacancyId: 'V' }], 1])
  await leads.notHired(actor, 'L')
  expect([await rows(), await places()]).toEqual([[{ leadId: null, proposalId: 'P', vacancyId: 'V' }], 1])
  await proposals.stepProposal('user:k', 'P', 'not_hired', 'did_not_come')
  expect([await rows(), await places()]).toEqual([[], 0])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import type { Answer, Side } from './proposal-answer.ts'
import type { Direction, ProposalState } from './proposal.ts'
import { closeSilent, noteAsked, stepPorts } from './proposals.store.server.ts'
import { answerProposal, stepProposal } from './propose-vacancy.server.ts'
import type { StepPorts } from './propose-vacancy.server.ts'

const day = (n: number) => new Date(Date.parse('2026-11-01T09:00:00Z') + n * 86_400_000)

/** Every database that keeps proposals passes this suite. */
export function proposalsContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    await prisma.candidate.create({ data: { id: 'C', seeks: ['job'] } })
    await prisma.employer.create({ data: { id: 'E', name: 'E', kind: 'company' } })
  })
  afterAll(() => database.close())

  const made = async (id: string, directedTo: Direction = 'person') => {
    const { prisma } = database
    await prisma.vacancy.create({ data: { id, title: id, kind: 'job', occupation: '51312', employerId: 'E' } })
    const row = { candidateId: 'C', vacancyId: id, score: 80, shown: {}, modelVersion: 'v', decidedBy: 'user:k' }
    await prisma.proposal.create({ data: { id, ...row, directedTo, createdAt: day(0) } })
    return id
  }
  const hires: string[] = []
  const ports = (tx: Parameters<typeof stepPorts>[0], n: number): StepPorts => ({
    ...stepPorts(tx, day(n)),
    hired: (id) => Promise.resolve(hires.push(id)),
    notHired: (id) => Promise.resolve(hires.push(`not ${id}`)),
  })
  const ask = (id: string, n: number) => inTransaction(database.prisma, 'user:k', (tx) => noteAsked(tx, id, day(n)))
  const close = (n: number) => inTransaction(database.prisma, 'system', (tx) => closeSilent(tx, day(n)))
  const step = (id: string, state: ProposalState, reason: string | null = null) =>
    inTransaction(database.prisma, 'user:k', (tx) => stepProposal(ports(tx, 9), id, state, reason))
  const say = (id: string, side: Side, answer: Answer, reason: string | null = null) =>
    inTransaction(database.prisma, `${side}:x`, (tx) => answerProposal(ports(tx, 9), id, { side, answer, reason }))
  const rowOf = (id: string) => database.prisma.proposal.findUniqueOrThrow({ where: { id } })

  test('a silent side is asked about once, and closed as unanswered only after that and fourteen silent days', async () => {
    await made('asked')
    await made('silent')
    await made('half', 'both')
    expect(await ask('asked', 8)).toBe(true)
    expect(await ask('asked', 9)).toBe(false)
    expect(await ask('half', 8)).toBe(true)
    expect(await say('half', 'person', 'interested')).toMatchObject({ ok: true })
    expect(await close(21)).toBe(0)
    expect(await close(22)).toBe(2)
    expect(await close(60)).toBe(0)
    expect((await rowOf('asked')).state).toBe('no_answer')
    expect((await rowOf('silent')).state).toBe('open')
    expect(await rowOf('half')).toMatchObject({
      state: 'interested',
      personAnswer: 'interested',
      employerAnswer: 'no_answer',
    })
  })

  test('a refusal needs a reason of the list that fits it, in the rule and in the database', async () => {
    await made('no')
    expect(await step('no', 'not_interested')).toEqual({ ok: false, reason: 'reason_missing' })
    expect(await step('no', 'not_interested', 'trial_failed')).toEqual({ ok: false, reason: 'reason_missing' })
    const free = { state: 'not_interested', reason: 'keine Lust' }
    await expect(database.prisma.proposal.update({ where: { id: 'no' }, data: free })).rejects.toThrow(
      /proposal_refusal_has_reason/,
    )
    expect(await step('no', 'not_interested', 'way')).toMatchObject({ ok: true })
    expect(await rowOf('no')).toMatchObject({ personAnswer: 'not_interested', personReason: 'way', reason: 'way' })
  })

  test('each side has its own answer, can change it while nothing else has happened, and never touches the other one', async () => {
    await made('both', 'both')
    expect(await say('both', 'person', 'interested')).toMatchObject({ ok: true })
    expect(await say('both', 'employer', 'not_suitable', 'filled')).toMatchObject({ ok: true })
    expect(await rowOf('both')).toMatchObject({ state: 'not_suitable', personAnswer: 'interested', reason: 'filled' })
    expect(await say('both', 'person', 'applied')).toEqual({ ok: false, reason: 'step' })
    expect(await say('both', 'employer', 'interested')).toMatchObject({ ok: true })
    expect(await rowOf('both')).toMatchObject({ state: 'interested', employerReason: null, reason: null })
    await Promise.all([say('both', 'person', 'applied'), say('both', 'employer', 'not_suitable', 'skills')])
    expect(await rowOf('both')).toMatchObject({ employerAnswer: 'not_suitable', state: 'not_suitable' })
    await made('person')
    expect(await say('person', 'employer', 'interested')).toEqual({ ok: false, reason: 'step' })
    await expect(
      database.prisma.proposal.update({
        where: { id: 'person' },
        data: { employerAnswer: 'interested', employerAnsweredAt: day(1) },
      }),
    ).rejects.toThrow(/proposal_answers_of_addressed/)
  })

  test('after an interview no link changes an answer, in the rule and in the database; a hire that did not begin is taken back', async () => {
    await made('far')
    await say('far', 'person', 'interested')
    for (const state of ['interview', 'hired'] as const) expect(await step('far', state)).toMatchObject({ ok: true })
    expect(hires).toEqual(['far'])
    expect(await say('far', 'person', 'applied')).toEqual({ ok: false, reason: 'step' })
    const late = database.prisma.proposal.update({ where: { id: 'far' }, data: { personAnswer: 'applied' } })
    await expect(late).rejects.toThrow(/takes no answer/)
    expect(await step('far', 'not_hired', 'other_work')).toMatchObject({ ok: true })
    expect(hires).toEqual(['far', 'not far'])
  })
}

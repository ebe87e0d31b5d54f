import { beforeAll, expect, test } from 'vitest'
import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { OpenDatabase } from '../../../../prisma/open.ts'
import { inTransaction } from '../../../../prisma/transaction.ts'
import { cardsOf } from '../talks/agency-card.store.server.ts'
import { hostLinkOf, outcomesOfEvent } from './outcomes.reads.server.ts'
import { ensureHostLink, noteAsked, noteTakenOver, outcomePorts } from './outcomes.store.server.ts'
import { recordOutcome } from './record-outcome.server.ts'
import type { RecordOutcome } from './record-outcome.server.ts'

const now = new Date('2026-11-24T15:00:00Z')
const house = { kind: 'house' } as const

/** Outcomes and links of hosts on every database: the embedded one and a server. */
export function outcomesContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  const jobs: string[] = []
  const work = <T>(run: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> =>
    inTransaction(database.prisma, 'user:1', run)
  const record = (input: Partial<RecordOutcome> & Pick<RecordOutcome, 'registrationId' | 'result'>) =>
    work((tx) =>
      recordOutcome(
        {
          ...outcomePorts(tx, now),
          hired: ({ outcomeId }) => Promise.resolve({ closedVacancy: jobs.push(`+${outcomeId}`) < 0 }),
          notHired: (outcomeId) => Promise.resolve({ reopenedVacancy: jobs.push(`-${outcomeId}`) < 0 }),
        },
        { eventId: 'E', employerId: 'Z', reason: null, vacancyId: null, beginsOn: null, by: 'user:1', ...input },
      ),
    )
  const came = async (): Promise<string> => {
    const id = crypto.randomUUID()
    await database.prisma.candidate.create({ data: { id, lastName: 'Muster', seeks: ['job'] } })
    await database.prisma.registration.create({ data: { id, eventId: 'E', candidateId: id, state: 'accepted' } })
    await database.prisma.registration.update({ where: { id }, data: { state: 'checked_in', checkedInAt: now } })
    return id
  }
  const said = (registrationId: string) =>
    database.prisma.outcome.findMany({
      where: { registrationId },
      select: { employerId: true, result: true, reason: true },
    })

  beforeAll(async () => {
    database = await open()
    const employer = (id: string, kind: string) => ({ id, name: id, kind })
    await database.prisma.employer.createMany({ data: [employer('Z', 'temp_agency'), employer('F', 'company')] })
    const at = { beginsAt: new Date('2026-11-24T08:00:00Z'), endsAt: new Date('2026-11-24T12:00:00Z') }
    const hosts = { create: [{ employerId: 'Z' }] }
    const event = { id: 'E', kind: 'temp_agency_session', title: 'T', capacity: 50, createdBy: 'user:1', ...at, hosts }
    await database.prisma.event.create({ data: event })
    await database.prisma.event.update({ where: { id: 'E' }, data: { state: 'published' } })
    await database.prisma.event.update({ where: { id: 'E' }, data: { state: 'running' } })
    await database.prisma.agencyCard.create({ data: { employerId: 'Z' } })
    return () => database.close()
  })

  test('the last word stands, also when two note at the same moment; one row a talk', async () => {
    const id = await came()
    await Promise.all([
      record({ registrationId: id, result: 'interest' }),
      record({ registrationId: id, result: 'no', reason: 'way' }),
      record({ registrationId: id, result: 'interest' }),
    ])
    expect(await said(id)).toHaveLength(1)
    await record({ registrationId: id, result: 'no', reason: 'way' })
    expect(await said(id)).toEqual([{ employerId: 'Z', result: 'no', reason: 'way' }])
    await record({ registrationId: id, result: null })
    expect(await said(id)).toEqual([])
  })

  test('hired is an integration, another word takes it back', async () => {
    const id = await came()
    jobs.length = 0
    await record({ registrationId: id, result: 'hired' })
    await record({ registrationId: id, result: 'interest' })
    expect(jobs.map((job) => job[0])).toEqual(['+', '-'])
  })

  test('only for hosts of the event and people who came', async () => {
    const id = await came()
    expect(await record({ registrationId: id, result: 'interest', employerId: 'F' })).toMatchObject({
      reason: 'not_host',
    })
    await database.prisma.registration.update({ where: { id }, data: { state: 'accepted', checkedInAt: null } })
    expect(await record({ registrationId: id, result: 'interest' })).toMatchObject({ reason: 'not_there' })
    expect(await record({ registrationId: id, result: 'interest', eventId: 'other' })).toMatchObject({ reason: 'gone' })
  })

  test('the share taken over by clients counts only hired people of whom it is known', async () => {
    const [one, two, three, four] = [await came(), await came(), await came(), await came()]
    for (const id of [one, two, three]) await record({ registrationId: id, result: 'hired' })
    await record({ registrationId: four, result: 'interest' })
    const note = (registrationId: string, takenOver: boolean | null, employerId = 'Z') =>
      work((tx) => noteTakenOver(tx, { eventId: 'E', registrationId, employerId, takenOver }))
    expect([await note(one, true), await note(two, false), await note(four, true), await note(one, true, 'F')]).toEqual(
      [true, true, false, false],
    )
    expect((await cardsOf(database.prisma, ['Z'])).get('Z')?.takenOver).toEqual({ of: 2, count: 1 })
    const rows = await outcomesOfEvent(database.prisma, house, 'E')
    expect(rows.find((row) => row.registrationId === one)?.takenOver).toBe(true)
    expect(rows.find((row) => row.registrationId === three)?.takenOver).toBe(null)
    await record({ registrationId: one, result: 'offer' })
    expect((await cardsOf(database.prisma, ['Z'])).get('Z')?.takenOver).toEqual({ of: 1, count: 0 })
  })

  test('a host’s link opens until it ends or is made anew; asking is noted', async () => {
    const link = (renew: boolean, expiresAt = new Date('2026-12-24T12:00:00Z')) =>
      work((tx) =>
        ensureHostLink(
          tx,
          { eventId: 'E', employerId: 'Z', by: 'user:1', expiresAt, renew },
          (id, version) => `${id} ${version}`,
          now,
        ),
      )
    const first = await link(false)
    expect(await link(false)).toEqual(first)
    const hash = `${first.id} ${first.version}`
    expect(await hostLinkOf(database.prisma, hash, now)).toMatchObject({ eventId: 'E', employerId: 'Z' })
    expect(await hostLinkOf(database.prisma, hash, new Date('2026-12-25T12:00:00Z'))).toBe(null)
    const second = await link(true)
    expect(second).toEqual({ id: first.id, version: first.version + 1 })
    expect(await hostLinkOf(database.prisma, hash, now)).toBe(null)
    await work((tx) => noteAsked(tx, 'E', 'Z', now))
    expect(await database.prisma.hostLink.findFirst({ select: { askedAt: true } })).toEqual({ askedAt: now })
  })
}

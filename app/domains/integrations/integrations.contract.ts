import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { integrationPorts } from './integrations.store.server.ts'
import type { IntegrationSource } from './integration.ts'
import { recordIntegration, withdrawIntegration } from './record-integration.server.ts'

const now = new Date('2026-12-15T09:00:00Z')

/** Every database that keeps integrations passes this suite. */
export function integrationsContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let count = 0
  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    await prisma.employer.create({ data: { id: 'M', name: 'Muster GmbH', kind: 'company' } })
    await prisma.employer.create({ data: { id: 'N', name: 'Neben GmbH', kind: 'company' } })
    const day = { beginsAt: new Date('2026-12-14T08:00:00Z'), endsAt: new Date('2026-12-14T12:00:00Z') }
    await prisma.event.create({
      data: { id: 'E', kind: 'application_day', title: 'T', capacity: 99, createdBy: 'test', ...day },
    })
    return () => database.close()
  })

  async function aVacancy(places: number): Promise<string> {
    const id = `V${++count}`
    await database.prisma.vacancy.create({
      data: { id, title: id, kind: 'job', occupation: '51312', employerId: 'M', places, state: 'published' },
    })
    return id
  }
  async function aPerson(): Promise<string> {
    const id = `P${++count}`
    await database.prisma.candidate.create({ data: { id, lastName: id, seeks: ['job'] } })
    return id
  }
  async function anOutcome(candidateId: string): Promise<IntegrationSource & { via: 'event' }> {
    const id = `O${++count}`
    const { prisma } = database
    const registration = await prisma.registration.upsert({
      where: { eventId_candidateId: { eventId: 'E', candidateId } },
      create: { id: `R${id}`, eventId: 'E', candidateId, state: 'accepted' },
      update: {},
    })
    const known = await prisma.outcome.findFirst({ where: { registrationId: registration.id, employerId: 'M' } })
    if (known) return { via: 'event', outcomeId: known.id }
    await prisma.outcome.create({
      data: { id, registrationId: registration.id, employerId: 'M', result: 'hired', recordedBy: 'test' },
    })
    return { via: 'event', outcomeId: id }
  }
  async function aProposal(candidateId: string, vacancyId: string): Promise<IntegrationSource & { via: 'proposal' }> {
    const id = `PR${++count}`
    await database.prisma.proposal.create({
      data: { id, candidateId, vacancyId, score: 80, shown: {}, modelVersion: '1', decidedBy: 'test' },
    })
    return { via: 'proposal', proposalId: id }
  }
  const record = (
    candidateId: string,
    source: IntegrationSource,
    vacancyId: string | null,
    beginsOn: string | null = null,
  ) =>
    inTransaction(database.prisma, 'test', (tx) =>
      recordIntegration(integrationPorts(tx, now), {
        candidateId,
        employerId: 'M',
        vacancyId,
        source,
        beginsOn,
        by: 'test',
      }),
    )
  const withdraw = (source: IntegrationSource) =>
    inTransaction(database.prisma, 'test', (tx) => withdrawIntegration(integrationPorts(tx, now), source))
  const vacancy = (id: string) => database.prisma.vacancy.findUniqueOrThrow({ where: { id } })
  const number = (candidateId: string) => database.prisma.integration.count({ where: { candidateId } })
  const stateOf = async (id: string) => (await database.prisma.candidate.findUniqueOrThrow({ where: { id } })).state

  test('the last place closes the vacancy as filled by us; taking it back opens it and brings the person back', async () => {
    const id = await aVacancy(2)
    const [first, second] = [await aPerson(), await aPerson()]
    expect(await record(first, await anOutcome(first), id)).toMatchObject({ isNew: true, closedVacancy: false })
    const source = await anOutcome(second)
    expect(await record(second, source, id)).toMatchObject({ closedVacancy: true })
    expect(await vacancy(id)).toMatchObject({ placesFilled: 2, state: 'closed', stateReason: 'filled_by_us' })
    expect(await stateOf(second)).toBe('placed')
    expect(await withdraw(source)).toEqual({ removed: true, reopenedVacancy: true })
    expect(await vacancy(id)).toMatchObject({ placesFilled: 1, state: 'published', stateReason: null })
    expect([await stateOf(second), await number(second)]).toEqual(['active', 0])
  })

  test('the same job by an event and by a proposal is one integration; it goes when both are taken back', async () => {
    const id = await aVacancy(3)
    const person = await aPerson()
    const [outcome, proposal] = [await anOutcome(person), await aProposal(person, id)]
    const first = await record(person, outcome, null)
    const second = await record(person, proposal, id, '2027-01-04')
    expect(second).toMatchObject({ id: first.id, isNew: false, filledPlace: true })
    expect([await number(person), (await vacancy(id)).placesFilled]).toEqual([1, 1])
    expect((await withdraw(outcome)).removed).toBe(false)
    expect((await withdraw(proposal)).removed).toBe(true)
    expect([await number(person), (await vacancy(id)).placesFilled]).toEqual([0, 0])
  })

  test('noted again it changes nothing; another vacancy moves the place', async () => {
    const [a, b] = [await aVacancy(1), await aVacancy(1)]
    const person = await aPerson()
    const source = await anOutcome(person)
    await record(person, source, a)
    await record(person, source, a)
    expect(await vacancy(a)).toMatchObject({ placesFilled: 1, state: 'closed' })
    await record(person, source, b)
    expect(await vacancy(a)).toMatchObject({ placesFilled: 0, state: 'published' })
    expect(await vacancy(b)).toMatchObject({ placesFilled: 1, state: 'closed' })
    expect(await number(person)).toBe(1)
  })

  test("another employer's vacancy is never filled, and a full one keeps its number", async () => {
    const foreign = `V${++count}`
    await database.prisma.vacancy.create({
      data: { id: foreign, title: 'F', kind: 'job', occupation: '51312', employerId: 'N', state: 'published' },
    })
    const person = await aPerson()
    await record(person, await anOutcome(person), foreign)
    expect((await vacancy(foreign)).placesFilled).toBe(0)
    const full = await aVacancy(1)
    const people = [await aPerson(), await aPerson()]
    for (const one of people) await record(one, await anOutcome(one), full)
    expect((await vacancy(full)).placesFilled).toBe(1)
  })

  test('twenty people hired for three places at the same moment fill three', async () => {
    const id = await aVacancy(3)
    const people = await Promise.all(Array.from({ length: 20 }, aPerson))
    const sources = await Promise.all(people.map(anOutcome))
    await Promise.all(people.map((person, at) => record(person, sources[at] ?? { via: 'other' }, id)))
    expect(await vacancy(id)).toMatchObject({ placesFilled: 3, state: 'closed' })
  })

  test('the database refuses a second count of the same job, however it is written; without its constraint it would not', async () => {
    const person = await aPerson()
    const row = (recordedOn: string) => ({
      id: `I${++count}`,
      candidateId: person,
      employerId: 'M',
      via: 'other',
      recordedOn: new Date(recordedOn),
      recordedBy: 'test',
    })
    await database.prisma.integration.create({ data: row('2026-12-15') })
    await expect(database.prisma.integration.create({ data: row('2027-03-01') })).rejects.toThrow('integration_once')
    await database.prisma.integration.create({ data: row('2027-09-01') })
    expect(await number(person)).toBe(2)
    await database.executeSql('ALTER TABLE integration DROP CONSTRAINT integration_once')
    await database.prisma.integration.create({ data: row('2027-03-01') })
    expect(await number(person)).toBe(3)
  })
}

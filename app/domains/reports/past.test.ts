import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { funnel } from '../events/outcomes/funnel.reads.server.ts'
import { keepRegistrations } from './past.store.server.ts'
import { eventFunnel } from './work.reads.server.ts'

const house = { kind: 'house' } as const
const now = new Date('2026-11-24T12:00:00Z')
const span = { from: '2026-11-01', to: '2026-11-30', site: '' }
let database: OpenDatabase

beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  await prisma.employer.create({ data: { id: 'Z', name: 'Zeitarbeit', kind: 'temp_agency' } })
  const at = { beginsAt: new Date('2026-11-10T08:00:00Z'), endsAt: new Date('2026-11-10T12:00:00Z') }
  const hosts = { create: [{ employerId: 'Z' }] }
  await prisma.event.create({
    data: { id: 'E', kind: 'temp_agency_session', title: 'T', capacity: 9, createdBy: 'u', ...at, hosts },
  })
  const step = (state: string) => prisma.event.update({ where: { id: 'E' }, data: { state } })
  await step('published')
  await step('running')
  for (const [id, result] of [
    ['A', 'trial'],
    ['B', 'no'],
  ] as const) {
    await prisma.candidate.create({ data: { id, lastName: id, seeks: ['job'] } })
    await prisma.registration.create({
      data: { id, eventId: 'E', candidateId: id, state: 'accepted', answeredAt: now },
    })
    await prisma.registration.update({ where: { id }, data: { state: 'checked_in', checkedInAt: now } })
    const of = { registrationId: id, employerId: 'Z', recordedBy: 'u', recordedAt: now }
    await prisma.outcome.create({ data: { id, result, reason: result === 'no' ? 'no_vacancy' : null, ...of } })
  }
  await step('closed')
})
afterAll(() => database.close())

test('figures of an event and of a time are the same after a person was erased; what only the person told is counted apart', async () => {
  const { prisma } = database
  const own = async () => (await funnel(prisma, house, 'E', now))?.rows.map(({ step, count }) => `${step} ${count}`)
  const by = (division: 'kind' | 'site' | 'host' | 'language') => eventFunnel(prisma, house, span, division)
  const before = { own: await own(), kind: await by('kind'), site: await by('site'), host: await by('host') }
  expect(before.kind).toMatchObject([{ part: 'temp_agency_session', came: 2, talks: 2, interest: 1, trials: 1 }])
  await keepRegistrations(prisma, 'A')
  await database.executeSql(`DELETE FROM outcome WHERE registration_id = 'A'`)
  await database.executeSql(`DELETE FROM registration WHERE id = 'A'`)
  expect({ own: await own(), kind: await by('kind'), site: await by('site'), host: await by('host') }).toEqual(before)
  expect((await by('language')).map(({ part, came, trials }) => `${part} ${came} ${trials}`).sort()).toEqual([
    'de 1 0',
    'gone 1 1',
  ])
})

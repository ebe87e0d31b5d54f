import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { candidateSteps } from '../domains/candidates/candidate.ts'
import type { CandidateFilter } from '../domains/candidates/candidate-list.reads.server.ts'
import { vacancySteps } from '../domains/vacancies/vacancy.ts'
import type { VacancyFilter } from '../domains/vacancies/vacancy-list.reads.server.ts'
import { readListQuery } from '../lib/list-query.ts'
import { memoryDatabase } from '../testing/database.ts'
import { aCandidate, anActor, anEmployer, aVacancy, settle } from '../testing/records.ts'
import { serverDatabase } from '../testing/server-database.ts'
import { wireCandidates } from './candidates.server.ts'
import { wireEmployers } from './employers.server.ts'
import { wireOccupations } from './occupations.server.ts'
import { wireVacancies } from './vacancies.server.ts'

const house: Scope = { kind: 'house' }
const now = new Date('2026-11-22T10:00:00Z')
const everything = { ...readListQuery(new URLSearchParams(), ['touched']), near: null }
const vacancyFilter = (part: Partial<VacancyFilter> = {}): VacancyFilter => ({
  ...everything,
  kinds: [],
  employer: '',
  ...part,
})
const candidateFilter = (part: Partial<CandidateFilter> = {}): Omit<CandidateFilter, 'today'> => ({
  ...everything,
  readiness: '',
  wish: '',
  ...part,
})

describe.each([
  ['embedded', memoryDatabase],
  ['server', serverDatabase],
])('on the %s database', (_, open) => {
  let database: OpenDatabase
  let clock = now
  const parts = () => ({ database, now: () => clock })
  const wired = () => {
    const occupations = wireOccupations({ database })
    return {
      occupations,
      vacancies: wireVacancies(parts(), occupations),
      candidates: wireCandidates(parts(), occupations),
      employers: wireEmployers({ database }),
    }
  }
  const made = (result: { ok: true; value: { id: string } } | { ok: false; reason: string }): string => {
    if (!result.ok) throw new Error(result.reason)
    return result.value.id
  }

  beforeAll(async () => {
    database = await open()
    await settle(database)
  })
  afterAll(() => database.close())

  test('the steps of states are the same in the domain and in the database', async () => {
    const rows = await database.prisma.stateStep.findMany({ where: { machine: { in: ['vacancy', 'candidate'] } } })
    const stored = rows.map((row) => `${row.machine} ${row.from} ${row.to}`).sort()
    const known = [
      ...Object.entries(vacancySteps).flatMap(([from, to]) => to.map((one) => `vacancy ${from} ${one}`)),
      ...Object.entries(candidateSteps).flatMap(([from, to]) => to.map((one) => `candidate ${from} ${one}`)),
    ].sort()
    expect(stored).toEqual(known)
  })

  test('a saved vacancy gets town and coordinates of its postcode, and comes back as it was', async () => {
    const { vacancies } = wired()
    const facts = aVacancy({ skills: [], licences: ['B'], workingTimes: null, hoursMax: 38.5, start: '2026-12-01' })
    const id = made(await vacancies.app.create(anActor(), { fields: facts, state: 'published' }))
    const detail = await vacancies.reads.detail(house, id)
    expect(detail?.vacancy).toMatchObject({ ...facts, city: 'Torgau', lat: 51.56, lon: 13, publishedOn: '2026-11-22' })
    expect(detail?.unknown).toContain('workingTimes')
    expect(detail?.unknown).not.toContain('skills')
  })

  test('finer coordinates stay while the postcode does, and go with it', async () => {
    const { vacancies } = wired()
    const id = made(
      await vacancies.app.create(anActor(), { fields: aVacancy({ lat: 51.5612, lon: 13.0021 }), state: 'draft' }),
    )
    made(await vacancies.app.save(anActor(), { id, version: 1, fields: aVacancy({ title: 'renamed' }) }))
    expect((await vacancies.reads.forForm(house, id))?.vacancy).toMatchObject({
      title: 'renamed',
      lat: 51.5612,
      lon: 13.0021,
    })
    made(await vacancies.app.save(anActor(), { id, version: 2, fields: aVacancy({ postcode: '04758' }) }))
    expect((await vacancies.reads.forForm(house, id))?.vacancy).toMatchObject({
      city: 'Oschatz',
      lat: 51.3,
      lon: 13.11,
    })
  })

  test('what the house does not know is refused with the field', async () => {
    const { vacancies, candidates, employers } = wired()
    const wrong = aVacancy({ occupation: '99999', alternatives: ['11111'], employerId: 'E404', postcode: '99999' })
    expect(await vacancies.app.create(anActor(), { fields: wrong, state: 'draft' })).toEqual({
      ok: false,
      reason: 'invalid',
      errors: { occupation: 'occupation', alternatives: 'occupation', employer: 'employer', postcode: 'postcode' },
    })
    expect(await vacancies.app.create(anActor(), { fields: aVacancy(), state: 'closed' })).toEqual({
      ok: false,
      reason: 'step_not_allowed',
    })
    const lost = aCandidate({ postcode: '99999', targets: [{ occupation: '12345', experienceYears: 1 }] })
    expect(await candidates.app.create(anActor(), { fields: lost })).toMatchObject({
      errors: { postcode: 'postcode', targets: 'occupation' },
    })
    expect(await employers.app.create(anActor(), { fields: anEmployer({ postcode: '00000' }) })).toMatchObject({
      errors: { postcode: 'postcode' },
    })
  })

  test('of two who change the same vacancy the second is told by whom, and nothing is written', async () => {
    const { vacancies } = wired()
    const id = made(await vacancies.app.create(anActor(), { fields: aVacancy(), state: 'draft' }))
    expect(
      await vacancies.app.save(anActor('U2'), {
        id,
        version: 1,
        fields: aVacancy({ title: 'second', payPerHour: 15 }),
      }),
    ).toMatchObject({ ok: true })
    const late = await vacancies.app.save(anActor('U1'), { id, version: 1, fields: aVacancy({ title: 'late' }) })
    expect(late).toMatchObject({
      ok: false,
      reason: 'conflict',
      conflict: { current: { title: 'second', payPerHour: 15, version: 2 }, by: { actorName: 'Jan Weber' } },
    })
    const detail = await vacancies.reads.detail(house, id)
    expect(detail?.vacancy.title).toBe('second')
    expect(detail?.history.map((entry) => [entry.actorName, entry.action])).toEqual([
      ['Jan Weber', 'changed'],
      ['Eva Kunze', 'created'],
    ])
    expect(detail?.history[0]?.changes).toMatchObject({
      title: ['Lagerist (m/w/d)', 'second'],
      pay_per_hour: [null, 15],
    })
  })

  test('a vacancy walks its steps, with reasons where they are needed; saving and confirming are touches', async () => {
    const { vacancies } = wired()
    const id = made(await vacancies.app.create(anActor(), { fields: aVacancy(), state: 'submitted' }))
    const step = (to: Parameters<typeof vacancies.app.changeState>[1]['to'], reason: string | null = null) =>
      vacancies.app.changeState(anActor(), { id, to, reason })
    expect(await step('paused')).toEqual({ ok: false, reason: 'step_not_allowed' })
    expect(await step('returned', ' ')).toEqual({ ok: false, reason: 'reason_missing' })
    expect(await step('restricted')).toMatchObject({ ok: true })
    expect((await vacancies.reads.forForm(house, id))?.vacancy).toMatchObject({
      restrictedUntil: '2026-11-27',
      publishedOn: null,
    })
    expect(await step('closed', 'because')).toEqual({ ok: false, reason: 'reason_missing' })
    expect(await step('closed', 'filled_by_us')).toMatchObject({ ok: true, value: { from: 'restricted' } })
    clock = new Date('2026-11-25T10:00:00Z')
    expect(await step('published')).toMatchObject({ ok: true })
    expect((await vacancies.reads.detail(house, id))?.age).toBe('fresh')
    clock = new Date('2026-12-20T10:00:00Z')
    expect(await vacancies.reads.detail(house, id)).toMatchObject({ days: 25, age: 'ask' })
    await vacancies.app.touch(anActor(), id)
    expect(await vacancies.reads.detail(house, id)).toMatchObject({ days: 0, age: 'fresh' })
    const reopened = (await vacancies.reads.forForm(house, id))?.vacancy
    expect(reopened).toMatchObject({
      state: 'published',
      stateReason: null,
      publishedOn: '2026-11-25',
      touchedAt: clock,
    })
    clock = now
  })

  test('vacancies are found by branch of the tree, place, working time, state, employer and words', async () => {
    const { vacancies, employers, occupations } = wired()
    const employer = made(
      await employers.app.create(anActor(), { fields: anEmployer({ name: '100 % Handel', postcode: '04758' }) }),
    )
    const create = async (facts: Parameters<typeof aVacancy>[0]) =>
      made(
        await vacancies.app.create(anActor(), {
          fields: aVacancy({ employerId: employer, ...facts }),
          state: 'published',
        }),
      )
    const shop = await create({
      title: 'Verkäufer',
      occupation: '62102',
      postcode: '04758',
      workingTimes: ['part_time', 'weekend'],
    })
    const both = await create({ title: 'Allrounder', occupation: '62102', alternatives: ['51311'], postcode: '04435' })
    const found = async (part: Partial<VacancyFilter>) =>
      (await vacancies.reads.list(house, vacancyFilter({ employer, ...part }))).rows.map((row) => row.id).sort()
    expect(await found({ occupation: '62' })).toEqual([shop, both].sort())
    expect(await found({ occupation: '513' })).toEqual([both])
    expect(await found({ times: ['weekend', 'part_time'] })).toEqual([shop])
    expect(await found({ times: ['night'] })).toEqual([])
    expect(await found({ states: ['open'] })).toEqual([shop, both].sort())
    expect(await found({ states: ['closed'] })).toEqual([])
    expect(await found({ text: 'verkäuf' })).toEqual([shop])
    expect(await found({ text: '0 % h' })).toEqual([shop, both].sort())
    expect(await found({ text: '0_%' })).toEqual([])
    const torgau = await occupations.reads.place('torgau')
    expect(await found({ near: torgau, km: 30 })).toEqual([shop])
    expect(await found({ near: torgau, km: 20 })).toEqual([])
    const near = await vacancies.reads.list(house, vacancyFilter({ employer, near: torgau, km: 100, sort: 'near' }))
    expect(near.rows.map((row) => [row.id, row.km])).toEqual([
      [shop, 30],
      [both, 57],
    ])
    expect(near.total).toBe(2)
    expect(await vacancies.reads.list({ kind: 'employer', employerId: 'E1' }, vacancyFilter({ employer }))).toEqual({
      rows: [],
      total: 0,
    })
    expect(await vacancies.reads.detail({ kind: 'employer', employerId: 'E1' }, shop)).toBeNull()
    expect((await vacancies.reads.list({ kind: 'self', candidateId: 'x' }, vacancyFilter())).total).toBe(0)
  })

  test('a list comes in pages of 25 with the number of all', async () => {
    const { vacancies, employers } = wired()
    const employer = made(await employers.app.create(anActor(), { fields: anEmployer({ name: 'Many GmbH' }) }))
    for (let at = 0; at < 27; at++)
      made(
        await vacancies.app.create(anActor(), {
          fields: aVacancy({ employerId: employer, title: `N${at}` }),
          state: 'draft',
        }),
      )
    const page = (n: number) => vacancies.reads.list(house, vacancyFilter({ employer, page: n, sort: 'title' }))
    const [first, second] = [await page(1), await page(2)]
    expect([first.rows.length, second.rows.length, second.total]).toEqual([25, 2, 27])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(27)
  })

  test('people are found by wish, readiness and name; their targets keep their order', async () => {
    const { candidates } = wired()
    const targets = [
      { occupation: '62102', experienceYears: 2.5 },
      { occupation: '51312', experienceYears: null },
    ]
    const ina = made(
      await candidates.app.create(anActor(), {
        fields: aCandidate({ lastName: 'Zeisig', targets }),
        readyOn: '2026-10-01',
      }),
    )
    const found = async (part: Partial<CandidateFilter>) =>
      (await candidates.reads.list(house, candidateFilter({ text: 'zeisig', ...part }))).rows.map((row) => [
        row.id,
        row.targets,
        row.readiness,
      ])
    const row = [ina, ['62102', '51312'], 'confirm']
    expect(await found({})).toEqual([row])
    expect(await found({ occupation: '5131', wish: 'first' })).toEqual([])
    expect(await found({ occupation: '5131' })).toEqual([row])
    expect(await found({ readiness: 'ready' })).toEqual([])
    expect(await found({ readiness: 'confirm' })).toEqual([row])
    await candidates.app.confirmReadiness(anActor(), ina)
    expect(await found({ readiness: 'ready' })).toEqual([[ina, ['62102', '51312'], 'ready']])
    expect(await candidates.reads.detail({ kind: 'employer', employerId: 'E1' }, ina)).toBeNull()
    expect((await candidates.reads.list({ kind: 'employer', employerId: 'E1' }, candidateFilter())).total).toBe(0)
  })

  test('a changed address forgives a refused one, targets are replaced, and the second writer is told', async () => {
    const { candidates } = wired()
    const id = made(await candidates.app.create(anActor(), { fields: aCandidate({ email: 'a@example.org' }) }))
    await database.prisma.candidate.update({ where: { id }, data: { emailRefusedAt: now } })
    const fields = aCandidate({
      email: 'b@example.org',
      targets: [
        { occupation: '51311', experienceYears: 1 },
        { occupation: '51312', experienceYears: null },
      ],
    })
    expect(await candidates.app.save(anActor('U2'), { id, version: 1, fields })).toMatchObject({ ok: true })
    expect((await candidates.reads.detail(house, id))?.candidate).toMatchObject({
      email: 'b@example.org',
      emailRefusedAt: null,
      targets: fields.targets,
      city: 'Torgau',
    })
    expect(await candidates.app.save(anActor(), { id, version: 1, fields })).toMatchObject({
      reason: 'conflict',
      conflict: { by: { actorName: 'Jan Weber' } },
    })
  })

  test('the consent to mails is noted once and can be withdrawn, also when none was given', async () => {
    const { candidates } = wired()
    const id = made(await candidates.app.create(anActor(), { fields: aCandidate() }))
    expect((await candidates.reads.detail(house, id))?.consent).toBeNull()
    await candidates.app.withdrawMailConsent(anActor(), id)
    expect((await candidates.reads.detail(house, id))?.consent?.state).toBe('withdrawn')
    clock = new Date('2026-11-23T10:00:00Z')
    await candidates.app.recordMailConsent(anActor(), id)
    await candidates.app.recordMailConsent(anActor(), id)
    expect((await candidates.reads.detail(house, id))?.consent?.state).toBe('given')
    expect(await database.prisma.consent.count({ where: { candidateId: id } })).toBe(2)
    clock = now
  })

  test('an employer is kept with its contacts, first one first, and found by their names', async () => {
    const { employers } = wired()
    const contact = { role: null, phone: null, email: null }
    const contacts = [
      { ...contact, name: 'Zoe Anders', main: true },
      { ...contact, name: 'Adam Berg', main: false },
    ]
    const id = made(await employers.app.create(anActor(), { fields: anEmployer({ name: 'Kontakt GmbH' }), contacts }))
    expect((await employers.reads.detail(house, id))?.contacts.map((one) => one.name)).toEqual([
      'Zoe Anders',
      'Adam Berg',
    ])
    const filter = { ...everything, kind: '', open: false, text: 'anders' }
    expect((await employers.reads.list(house, filter)).rows.map((row) => row.id)).toEqual([id])
    expect(await employers.reads.byName(house, 'takt')).toMatchObject([{ id, name: 'Kontakt GmbH' }])
    expect(await employers.app.save(anActor(), { id, version: 7, fields: anEmployer() })).toMatchObject({
      reason: 'conflict',
    })
    expect(await employers.app.save(anActor(), { id: 'E404', version: 1, fields: anEmployer() })).toEqual({
      ok: false,
      reason: 'not_found',
    })
  })

  test('places are found by postcode, town and beginning; occupations by title and branch', async () => {
    const { occupations } = wired()
    expect(await occupations.reads.place('04758')).toMatchObject({ name: 'Oschatz' })
    expect(await occupations.reads.place('04758 Oschatz')).toMatchObject({ name: 'Oschatz' })
    expect(await occupations.reads.place('schkeu')).toMatchObject({ name: 'Schkeuditz' })
    expect(await occupations.reads.place('Nirgends')).toBeNull()
    expect((await occupations.reads.search('Lagerist', 'de'))[0]).toMatchObject({
      code: '51312',
      title: 'Lagerist/in',
      hint: '51312 · Fachkraft',
    })
    expect((await occupations.reads.searchAll('lagerw', 'de')).map((one) => one.code)).toContain('513')
    expect((await occupations.reads.searchAll('51', 'de'))[0]).toMatchObject({ code: '5' })
  })
})

import PostalMime from 'postal-mime'
import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Actor } from '../domains/accounts/permissions.ts'
import type { VacancyState } from '../domains/vacancies/vacancy.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { testSecret } from '../testing/outbox.ts'
import { aVacancy, anActor, settle } from '../testing/records.ts'
import { wireFirmVacancies } from './firm-vacancies.server.ts'
import { wireMessages } from './messages.server.ts'
import { wireOccupations } from './occupations.server.ts'
import { wireVacancies } from './vacancies.server.ts'

/** Vacancies that employers hand in and officers decide about, joined as in the running house, on every database. */
export function firmVacanciesContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  /** A Tuesday without a holiday, at nine in Berlin. */
  let clock = new Date('2026-11-24T08:00:00Z')
  const employer: Actor = { ...anActor('boss'), role: 'employer', employerId: 'F' }
  const officer: Actor = anActor('officer')

  beforeAll(async () => {
    database = await open()
    await settle(database)
    const { prisma } = database
    await prisma.employer.create({ data: { id: 'F', name: 'Firma GmbH', kind: 'company', email: 'firma@example.org' } })
    const boss = { id: 'boss', email: 'boss@example.org', name: 'Bo Ss', role: 'employer', employerId: 'F' }
    await prisma.user.create({ data: boss })
    return () => database.close()
  })

  function house(tell: 'tells' | 'cannot tell' = 'tells') {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const appUrl = 'https://example.org'
    const parts = { database, env: env.env, secret: testSecret, appUrl, log: createLog('silent'), now: () => clock }
    const messages = wireMessages(parts)
    const vacancies = wireVacancies(parts, wireOccupations({ database }))
    const matching = { fitting: () => Promise.reject(new Error('not asked')) }
    const telling =
      tell === 'tells' ? messages.app : { ...messages.app, tellEmployers: () => Promise.reject(new Error('no line')) }
    return { messages, vacancies, firm: wireFirmVacancies(parts, vacancies.app, matching, telling) }
  }
  async function handedIn(): Promise<{ id: string; version: number }> {
    const { firm } = house()
    const fields = aVacancy({ title: 'Lagerkraft', occupation: '51311', employerId: 'F' })
    const made = await firm.app.save(employer, { id: null, version: 0, fields, submit: true })
    if (!made.ok) throw new Error(made.reason)
    return database.prisma.vacancy.findUniqueOrThrow({ where: { id: made.value.id } })
  }
  const stateOf = async (id: string) =>
    (await database.prisma.vacancy.findUniqueOrThrow({ where: { id } })).state as VacancyState
  const mailsAbout = async (id: string) => {
    await house().messages.app.sender.drain()
    const rows = await database.prisma.localMail.findMany({ orderBy: { createdAt: 'asc' } })
    const mails = await Promise.all(rows.map(({ raw }) => PostalMime.parse(raw)))
    return mails.filter(({ text }) => text?.includes(`/firm/vacancies/${id}/`))
  }

  test('a decision is told to who handed the vacancy in, with the words of the officer and the way on', async () => {
    const { id, version } = await handedIn()
    const reason = 'Bitte nennen Sie den Lohn.'
    expect((await house().firm.changeState(officer, { id, to: 'returned', reason, version })).ok).toBe(true)
    const [mail, ...more] = await mailsAbout(id)
    expect(more).toEqual([])
    expect(mail?.to?.map(({ address }) => address)).toEqual(['boss@example.org'])
    expect(mail?.text).toContain(reason)
    expect(mail?.text).toContain(`/firm/vacancies/${id}/edit`)
  })

  test('what cannot be told is not decided: state and message are one transaction', async () => {
    const { id, version } = await handedIn()
    const input = { id, to: 'published' as const, reason: null, version }
    await expect(house('cannot tell').firm.changeState(officer, input)).rejects.toThrow('no line')
    expect(await stateOf(id)).toBe('submitted')
    expect((await house().firm.changeState(officer, input)).ok).toBe(true)
    expect(await mailsAbout(id)).toHaveLength(1)
  })

  test('a step that is no decision tells nobody', async () => {
    const { id, version } = await handedIn()
    const { firm } = house()
    await firm.changeState(officer, { id, to: 'published', reason: null, version })
    await firm.changeState(officer, { id, to: 'paused', reason: null })
    await firm.changeState(officer, { id, to: 'published', reason: null })
    expect(await mailsAbout(id)).toHaveLength(1)
  })

  test('another firm changes nothing, and nobody of a firm publishes what no officer has seen', async () => {
    const { id, version } = await handedIn()
    const { firm } = house()
    const other = { ...anActor('o'), role: 'employer' as const, employerId: 'other' }
    const step = { id, to: 'published' as const, reason: null, version }
    expect(await firm.app.step(other, step)).toEqual({ ok: false, reason: 'not_found' })
    expect(await firm.app.step(employer, step)).toEqual({ ok: false, reason: 'step_not_allowed' })
    expect(await stateOf(id)).toBe('submitted')
  })

  test('kept for own people until its last day, published by the clock on the next, without being touched', async () => {
    const { id, version } = await handedIn()
    const { firm, vacancies } = house()
    await firm.changeState(officer, { id, to: 'restricted', reason: null, version })
    const kept = await database.prisma.vacancy.findUniqueOrThrow({ where: { id } })
    // Five working days from Tuesday, 24 November: Tuesday, 1 December.
    expect(kept.restrictedUntil?.toISOString().slice(0, 10)).toBe('2026-12-01')
    clock = new Date('2026-12-01T20:00:00Z')
    expect(await vacancies.app.publishRestricted()).toBe(0)
    clock = new Date('2026-12-01T23:30:00Z')
    expect(await vacancies.app.publishRestricted()).toBe(1)
    const published = await database.prisma.vacancy.findUniqueOrThrow({ where: { id } })
    expect(published).toMatchObject({ state: 'published', restrictedUntil: null, touchedAt: kept.touchedAt })
    expect(published.publishedOn?.toISOString().slice(0, 10)).toBe('2026-12-02')
    expect(await vacancies.app.publishRestricted()).toBe(0)
  })
}

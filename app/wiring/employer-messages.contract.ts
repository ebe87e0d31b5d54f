import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, testSecret } from '../testing/outbox.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import { wireMessages } from './messages.server.ts'
import { wireStaleVacancies } from './stale-vacancies.server.ts'

const dayMs = 86_400_000

/** Telling employers and asking about vacancies that nobody has touched, joined as in the running house, on every database. */
export function employerMessagesContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  // A Tuesday without a holiday, at nine in Berlin.
  let clock = new Date('2026-11-24T08:00:00Z').getTime()
  const now = () => new Date(clock)
  const ago = (days: number) => new Date(clock - days * dayMs)

  const house = () => {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const parts = {
      database,
      env: env.env,
      secret: testSecret,
      appUrl: 'https://example.org',
      log: createLog('silent'),
      now,
    }
    const messages = wireMessages(parts)
    return { messages, stale: wireStaleVacancies(parts, messages.app, messages.reads.ofPage) }
  }
  const tell = (notice: EmployerNotice) =>
    database.prisma.$transaction((tx) => house().messages.app.tellEmployers(tx, notice))
  const mailsTo = async (recipient: string) => {
    const mails = await database.prisma.localMail.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } })
    return Promise.all(mails.map(({ raw }) => PostalMime.parse(raw)))
  }
  const statesOf = async (where: { occasion: string }) =>
    (await database.prisma.message.findMany({ where, orderBy: { id: 'asc' } })).map(({ state, detail }) =>
      state === 'withdrawn' ? `${state}: ${detail ?? ''}` : state,
    )
  const employer = async (
    id: string,
    given: { email?: string; contacts?: { email: string | null; main: boolean }[] },
  ) => {
    await database.prisma.employer.create({
      data: {
        id,
        name: `Betrieb ${id}`,
        kind: 'company',
        email: given.email ?? null,
        contacts: {
          create: (given.contacts ?? []).map((contact, at) => ({
            id: `${id}-k${at}`,
            name: `Frau Kontakt ${at}`,
            ...contact,
          })),
        },
      },
    })
  }
  const vacancy = (id: string, employerId: string, touchedAt: Date) =>
    database.prisma.vacancy.create({
      data: { id, title: `Stelle ${id}`, kind: 'job', occupation: '51312', employerId, state: 'published', touchedAt },
    })

  beforeAll(async () => {
    database = await open()
    await anEvent(database, { beginsAt: ago(1) })
  })
  afterAll(() => database.close())

  test(`${name}: the main contact is told, else another one, else the firm; who has no address is named`, async () => {
    await employer('A', {
      email: 'firm@example.org',
      contacts: [
        { email: 'second@example.org', main: false },
        { email: 'Main@Example.org', main: true },
      ],
    })
    await employer('B', { email: 'b@example.org', contacts: [{ email: null, main: true }] })
    await employer('C', {})
    const notice: EmployerNotice = {
      occasion: 'event:V1',
      purpose: 'outcomes',
      revision: 0,
      employerIds: ['A', 'B', 'C'],
      details: { page: '/host' },
    }
    const first = await tell(notice)
    expect(first.queued).toHaveLength(2)
    expect(first.withoutAddress).toEqual(['C'])
    const again = await Promise.all([tell(notice), tell({ ...notice, contactIds: ['A-k1'] })])
    expect(again.map(({ queued }) => queued)).toEqual([[], []])
    expect((await tell({ ...notice, employerIds: [], contactIds: ['A-k0'] })).queued).toHaveLength(1)
    await house().messages.app.sender.drain()
    const [mail] = await mailsTo('main@example.org')
    expect(mail?.subject).toBe('Wie waren die Gespräche? Bewerbungstag Muster Logistik')
    expect(mail?.text).toContain('Guten Tag Frau Kontakt 1,')
    const token = /https:\/\/example\.org\/host\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(await house().messages.reads.ofPage(token, ['outcomes'])).toMatchObject({
      employerId: 'A',
      occasion: 'event:V1',
    })
    expect(await house().messages.reads.ofPage(token, ['proposal'])).toBeNull()
    expect(await house().messages.reads.ofPage(`x${token}`, ['outcomes'])).toBeNull()
    expect(await statesOf({ occasion: 'event:V1' })).toEqual(['sent', 'sent', 'sent'])
  })

  test(`${name}: a recipient is a person or an employer: the database refuses neither and both`, async () => {
    const row = { purpose: 'outcomes', occasion: 'event:V1', channel: 'mail', language: 'de', facts: {} }
    await expect(database.prisma.message.create({ data: { id: 'none', ...row } })).rejects.toThrow(/one_recipient/)
    await database.prisma.candidate.create({ data: { id: 'P', seeks: ['job'] } })
    const both = { id: 'both', candidateId: 'P', employerId: 'A', address: 'x@example.org', ...row }
    await expect(database.prisma.message.create({ data: both })).rejects.toThrow(/one_recipient/)
    const nowhere = { id: 'nowhere', employerId: 'A', ...row }
    await expect(database.prisma.message.create({ data: nowhere })).rejects.toThrow(/has_address/)
  })

  test(`${name}: the guard looks at the moment of sending: cause gone, address changed, address refused`, async () => {
    await employer('D', { contacts: [{ email: 'd@example.org', main: true }] })
    await vacancy('VD', 'D', ago(25))
    const notice = (revision: number): EmployerNotice => ({
      occasion: 'vacancy:VD',
      purpose: 'still_open',
      revision,
      employerIds: ['D'],
    })
    await tell(notice(1))
    await database.prisma.vacancy.update({ where: { id: 'VD' }, data: { touchedAt: now() } })
    await house().messages.app.sender.drain()
    await database.prisma.vacancy.update({ where: { id: 'VD' }, data: { touchedAt: ago(25) } })
    await tell(notice(2))
    await database.prisma.employerContact.update({ where: { id: 'D-k0' }, data: { email: 'new@example.org' } })
    await house().messages.app.sender.drain()
    await tell(notice(3))
    await database.prisma.refusedAddress.create({
      data: { address: 'new@example.org', refusedAt: now(), detail: '550' },
    })
    await house().messages.app.sender.drain()
    expect(await statesOf({ occasion: 'vacancy:VD' })).toEqual([
      'withdrawn: answered',
      'withdrawn: no_address',
      'withdrawn: address_refused',
    ])
    expect((await tell(notice(4))).withoutAddress).toEqual(['D'])
  })

  test(`${name}: asked after 21 days, off after 35, one button keeps it and one brings it back`, async () => {
    await database.prisma.vacancy.deleteMany()
    await employer('E', { contacts: [{ email: 'e@example.org', main: true }] })
    await vacancy('V21', 'E', ago(21))
    await vacancy('V20', 'E', ago(20))
    const { stale, messages } = house()
    expect(await stale.app.askStale()).toEqual({ asked: 1, takenOff: 0 })
    expect(await stale.app.askStale()).toEqual({ asked: 0, takenOff: 0 })
    await messages.app.sender.drain()
    const link = (text: string | undefined) => /https:\/\/example\.org\/still-open\/(\S+)/.exec(text ?? '')?.[1] ?? ''
    const [question] = await mailsTo('e@example.org')
    expect(question?.subject).toBe('Noch offen? Stelle V21')
    const token = link(question?.text)
    expect((await stale.reads.stillOpen(token))?.view).toBe('asked')

    clock += 14 * dayMs
    await database.prisma.vacancy.update({ where: { id: 'V20' }, data: { touchedAt: now() } })
    expect(await stale.app.askStale()).toEqual({ asked: 0, takenOff: 1 })
    expect(await database.prisma.vacancy.findUnique({ where: { id: 'V21' } })).toMatchObject({
      state: 'paused',
      stateReason: 'stale',
    })
    await messages.app.sender.drain()
    const [, off] = await mailsTo('e@example.org')
    expect(off?.subject).toBe('Herausgenommen: Stelle V21')
    expect((await stale.reads.stillOpen(token))?.view).toBe('off')

    expect(await stale.app.answerStillOpen(link(off?.text), 'yes')).toMatchObject({ ok: true })
    const back = await database.prisma.vacancy.findUniqueOrThrow({ where: { id: 'V21' } })
    expect(back).toMatchObject({ state: 'published', stateReason: null, touchedAt: now() })
    expect((await stale.reads.stillOpen(token))?.view).toBe('confirmed')
    const history = await database.prisma.historyEntry.findMany({
      where: { entity: 'vacancy', rowId: 'V21', actor: 'contact:E' },
    })
    expect(history).toHaveLength(1)
    expect(await stale.app.answerStillOpen(token, 'no')).toMatchObject({ ok: true })
    expect((await stale.reads.stillOpen(token))?.view).toBe('ended')
    expect(await stale.app.answerStillOpen(token, 'yes')).toMatchObject({ ok: false, reason: 'ended' })
    expect(await stale.app.answerStillOpen('forged.token', 'yes')).toMatchObject({ ok: false, reason: 'gone' })
  })
}

import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { ShortProfile } from '../domains/acquisition/short-profile.ts'
import { shortProfileRows } from '../domains/acquisition/short-profile.texts.ts'
import { score } from '../domains/matching/score.ts'
import { aCandidate, aVacancy } from '../domains/matching/builders.ts'
import type { Direction } from '../domains/matching/proposal.ts'
import { customerLanguages } from '../lib/languages.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, testSecret } from '../testing/outbox.ts'
import { wireLetters } from './letters.server.ts'
import { wireMessages } from './messages.server.ts'
import { wireProposals } from './proposals.server.ts'

const dayMs = 86_400_000
const shown: ShortProfile = {
  occupation: '513',
  site: null,
  qualification: 'vocational',
  fullTime: true,
  partTime: false,
  experience: '3_to_10',
  german: 'good',
  licences: ['B'],
  from: null,
  shift: false,
  skills: [],
  k: 7,
}
/** What an employer must not learn before the person has agreed. */
const secrets = ['Zamira', 'Geheim', 'zamira@example.org', '0171 555', 'Versteckweg', '04758', '1979', 'SYR', 'C-both']

/** Proposals with their messages, pages and answers, joined as in the running house, on every database. */
export function proposalsWiringContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let clock = new Date('2026-11-24T08:00:00Z').getTime()
  const now = () => new Date(clock)

  const house = () => {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const appUrl = 'https://example.org'
    const parts = { database, env: env.env, secret: testSecret, appUrl, log: createLog('silent'), now }
    const messages = wireMessages(parts)
    const proposals = wireProposals(parts, {
      matching: {
        aimOf: () => Promise.resolve(null),
        scored: (_person, _vacancy, language, audience) =>
          Promise.resolve(score(aCandidate(), aVacancy(), '2026-11-24', language, audience)),
      },
      messages: messages.app,
      ofPage: messages.reads.ofPage,
      profiles: {
        anonymous: () => Promise.resolve(shown),
        rowsOf: (profile, language) =>
          Promise.resolve(shortProfileRows(profile, { occupation: 'Lagerwirtschaft', site: null }, language)),
      },
    })
    return { messages, proposals, letters: wireLetters(parts) }
  }
  const mailsTo = async (recipient: string) => {
    const mails = await database.prisma.localMail.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } })
    return Promise.all(
      mails.map(async ({ raw }) => ({ ...(await PostalMime.parse(raw)), raw: Buffer.from(raw).toString() })),
    )
  }
  const token = (text: string | undefined, page: string) =>
    new RegExp(`https://example\\.org/${page}/([\\w.-]+)`).exec(text ?? '')?.[1] ?? ''

  /** A person with everything that must stay inside, a vacancy, and the proposal of one to the other. */
  async function scene(id: string, to: Direction, person: { language?: string; email?: string | null } = {}) {
    const { prisma } = database
    await prisma.candidate.create({
      data: {
        id: `C-${id}`,
        firstName: 'Zamira',
        lastName: 'Geheim',
        email: `zamira@example.org`,
        phone: '0171 555',
        street: 'Versteckweg 3',
        postcode: '04758',
        city: 'Oschatz',
        seeks: ['job'],
        channel: 'auto',
        siteId: 'S1',
        ...person,
      },
    })
    await prisma.candidateProtected.create({
      data: { candidateId: `C-${id}`, birthDate: new Date('1979-02-03'), nationality: 'SYR' },
    })
    await prisma.consent.create({
      data: { id: `K-${id}`, candidateId: `C-${id}`, purpose: 'mail', givenAt: now(), recordedBy: 'user:k' },
    })
    await prisma.employer.create({
      data: { id: `E-${id}`, name: `Betrieb ${id}`, kind: 'company', email: `${id}@firm.example` },
    })
    await prisma.vacancy.create({
      data: {
        id: `V-${id}`,
        title: 'Fachkraft Lagerlogistik',
        kind: 'job',
        occupation: '51312',
        employerId: `E-${id}`,
        siteId: 'S1',
        state: 'published',
        workingTimes: ['full_time'],
        places: 1,
      },
    })
    const done = await house().proposals.app.propose('user:k', `C-${id}`, `V-${id}`, to)
    if (!done.ok) throw new Error(done.reason)
    await house().messages.app.sender.drain()
    return { id: done.value.proposalId, ways: done.value.ways }
  }
  const rowOf = (id: string) => database.prisma.proposal.findUniqueOrThrow({ where: { id } })

  beforeAll(async () => {
    database = await open()
    await anEvent(database)
  })
  afterAll(() => database.close())

  test(`${name}: a proposal to both writes to both once; reading the pages changes nothing; each answers for itself`, async () => {
    const { id, ways } = await scene('both', 'both', { language: 'ar' })
    expect(ways).toEqual({ person: 'mail', employer: 'mail' })
    const [toPerson] = await mailsTo('zamira@example.org')
    const [toFirm] = await mailsTo('both@firm.example')
    expect(toPerson?.subject).toContain('فرصة عمل')
    expect(toPerson?.html).toContain('dir="rtl"')
    const person = token(toPerson?.text, 'v')
    const firm = token(toFirm?.text, 'proposal')
    expect(Buffer.from(person, 'base64url')).toHaveLength(24)
    const before = await rowOf(id)
    expect(JSON.stringify(before)).not.toContain(person)
    const { app, reads } = house().proposals
    for (const language of customerLanguages)
      expect(await reads.personPage(person, language)).toMatchObject({
        view: 'question',
        title: 'Fachkraft Lagerlogistik',
      })
    expect(await reads.employerPage(firm, 'de')).toMatchObject({ view: 'question', title: 'Fachkraft Lagerlogistik' })
    expect(await rowOf(id)).toEqual(before)

    expect(await app.answerAsPerson(person, 'interested', null)).toMatchObject({ ok: true })
    expect(await app.answerAsEmployer(firm, 'not_suitable', null)).toEqual({ ok: false, reason: 'reason_missing' })
    expect(await app.answerAsEmployer(firm, 'interested', null)).toMatchObject({ ok: true })
    expect(await rowOf(id)).toMatchObject({
      state: 'interested',
      personAnswer: 'interested',
      employerAnswer: 'interested',
    })
    expect(await app.answerAsPerson(person, 'not_interested', 'way')).toMatchObject({ ok: true })
    expect((await reads.employerPage(firm, 'de'))?.view).toBe('ended')
    expect(await app.answerAsEmployer(firm, 'interested', null)).toEqual({ ok: false, reason: 'step' })
    expect(await app.answerAsPerson(person, 'applied', null)).toMatchObject({ ok: true })
    expect(await rowOf(id)).toMatchObject({ state: 'applied', personReason: null, employerAnswer: 'interested' })
    const actors = await database.prisma.historyEntry.findMany({ where: { entity: 'proposal', rowId: id } })
    expect([...new Set(actors.map(({ actor }) => actor))].toSorted()).toEqual([
      'contact:E-both',
      'person:C-both',
      'user:k',
    ])
  })

  test(`${name}: neither the mail to the employer nor its page tells who the person is`, async () => {
    const [mail] = await mailsTo('both@firm.example')
    const firm = token(mail?.text, 'proposal')
    const page = JSON.stringify(await house().proposals.reads.employerPage(firm, 'de'))
    const told = `${mail?.raw ?? ''} ${mail?.text ?? ''} ${mail?.html ?? ''}`
    for (const secret of secrets) {
      expect(told, secret).not.toContain(secret)
      expect(page, secret).not.toContain(secret)
    }
    const [own] = await mailsTo('zamira@example.org')
    expect(own?.text ?? '', 'the check finds what is there').toContain('Zamira')
  })

  test(`${name}: a link that is forged, of another side or sixty days old opens nothing`, async () => {
    const [toPerson] = await mailsTo('zamira@example.org')
    const [toFirm] = await mailsTo('both@firm.example')
    const [person, firm] = [token(toPerson?.text, 'v'), token(toFirm?.text, 'proposal')]
    const { app, reads } = house().proposals
    expect(await reads.personPage(firm, 'de')).toBeNull()
    expect(await reads.employerPage(person, 'de')).toBeNull()
    expect(await app.answerAsPerson(`${person}x`, 'interested', null)).toEqual({ ok: false, reason: 'gone' })
    clock += 60 * dayMs
    expect(await reads.personPage(person, 'de')).toBeNull()
    clock -= 60 * dayMs
    await database.prisma.vacancy.update({ where: { id: 'V-both' }, data: { state: 'paused', stateReason: 'stale' } })
    expect((await reads.personPage(person, 'de'))?.view).toBe('ended')
    expect(await app.answerAsPerson(person, 'interested', null)).toEqual({ ok: false, reason: 'step' })
  })

  test(`${name}: who has no mail gets a letter with the link, printed without an event`, async () => {
    const { ways } = await scene('paper', 'person', { email: null })
    expect(ways).toEqual({ person: 'letter' })
    const { letters } = house()
    const pile = { proposalsOf: 'S1' }
    expect(await letters.reads.ofPile({ kind: 'house' }, { proposalsOf: 'S2' })).toMatchObject({ count: 0 })
    expect(await letters.reads.ofPile({ kind: 'house' }, pile)).toMatchObject({ count: 1 })
    const { run } = await letters.app.prepare('user:k', pile)
    expect((await letters.app.print(pile, run ?? '', 'de'))?.letters).toBe(1)
    expect(await letters.app.print({ event: 'V1' }, run ?? '', 'de')).toBeNull()
    expect(await letters.app.notePosted('user:k', pile, run ?? '')).toEqual({ posted: 1, withdrawn: [] })
    const content = await database.prisma.messageContent.findFirst({ where: { message: { candidateId: 'C-paper' } } })
    expect(content?.text).toContain('/v/…')
  })

  test(`${name}: silent sides are asked once by message, both of them, and closed two weeks later`, async () => {
    const { id } = await scene('silent', 'both', { email: 'silent@example.org' })
    const { app } = house().proposals
    clock += 6 * dayMs
    await app.askSilent()
    expect((await rowOf(id)).personAskedAt).toBeNull()
    clock += dayMs
    await app.askSilent()
    expect(await app.askSilent()).toBe(0)
    await house().messages.app.sender.drain()
    const subjects = async (to: string) => (await mailsTo(to)).map(({ subject }) => subject)
    expect(await subjects('silent@example.org')).toEqual([
      'Ein Stellenvorschlag für Sie: Fachkraft Lagerlogistik',
      'Was denken Sie? Stellenvorschlag: Fachkraft Lagerlogistik',
    ])
    expect(await subjects('silent@firm.example')).toHaveLength(2)
    clock += 14 * dayMs
    await app.closeSilent()
    expect(await rowOf(id)).toMatchObject({
      state: 'no_answer',
      personAnswer: 'no_answer',
      employerAnswer: 'no_answer',
    })
  })

  test(`${name}: a withdrawn proposal is not written about, and who is hired fills the place once`, async () => {
    const { id } = await scene('hire', 'person', { email: 'hire@example.org' })
    const { app } = house().proposals
    for (const state of ['interested', 'hired'] as const)
      expect(await app.stepProposal('user:k', id, state, null)).toMatchObject({ ok: true })
    expect(await app.stepProposal('user:k', id, 'hired', null)).toEqual({ ok: false, reason: 'step' })
    const { prisma } = database
    const [integration, ...more] = await prisma.integration.findMany({ where: { candidateId: 'C-hire' } })
    expect([integration?.via, integration?.proposalId, more.length]).toEqual(['proposal', id, 0])
    const vacancy = () => prisma.vacancy.findUniqueOrThrow({ where: { id: 'V-hire' } })
    expect(await vacancy()).toMatchObject({ placesFilled: 1, state: 'closed', stateReason: 'filled_by_us' })
    expect(await app.stepProposal('user:k', id, 'not_hired', 'other_work')).toMatchObject({ ok: true })
    expect(await prisma.integration.count({ where: { candidateId: 'C-hire' } })).toBe(0)
    expect(await vacancy()).toMatchObject({ placesFilled: 0, state: 'published' })

    const again = await app.propose('user:k', 'C-hire', 'V-hire', 'both')
    if (!again.ok) throw new Error(again.reason)
    await app.stepProposal('user:k', again.value.proposalId, 'withdrawn', null)
    await house().messages.app.sender.drain()
    const states = await prisma.message.findMany({ where: { occasion: `proposal:${again.value.proposalId}` } })
    expect(states.map(({ state, detail }) => `${state} ${detail ?? ''}`)).toEqual([
      'withdrawn state_changed',
      'withdrawn state_changed',
    ])
  })
}

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { hashOf, openProfile } from '../domains/acquisition/profile-sendings.store.server.ts'
import { candidateForForm } from '../domains/candidates/candidates.reads.server.ts'
import type { Scored } from '../domains/matching/score.ts'
import { contactsOfFirm } from '../domains/privacy/contact-requests.reads.server.ts'
import { agreeContact, askContact } from '../domains/privacy/contact-requests.store.server.ts'
import { worklist } from '../domains/worklist/worklist.reads.server.ts'
import { anEvent, someInvitations, somePeople, testSecret } from '../testing/outbox.ts'
import { wireOwnData } from './own-data.server.ts'
import { wireOwnJobs } from './own-jobs.server.ts'

const now = new Date('2026-11-23T08:00:00Z')
const house: Scope = { kind: 'house' }
const firm: Scope = { kind: 'employer', employerId: 'E1' }
const self = (candidateId: string): Scope => ({ kind: 'self', candidateId })
const person = (id: string): Actor => ({
  id,
  name: `person:${id}`,
  role: 'customer',
  siteId: null,
  employerId: null,
  candidateId: id,
  language: 'de',
  displayName: '',
})
const scored: Scored = { related: true, nearness: 1000, blockers: [], gaps: [], score: 80, factors: [], unknown: [] }

/** Jobs, appointments and disclosures in the own area, on every database: what is another person's is never there. */
export function ownAreaContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let data: ReturnType<typeof wireOwnData>
  let jobs: ReturnType<typeof wireOwnJobs>
  const papers: string[] = []

  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    const parts = { database, secret: testSecret, now: () => now }
    data = wireOwnData(parts, {
      paper: (_scope, eventId, paper, only) => {
        papers.push(`${eventId} ${paper} ${only}`)
        return Promise.resolve(new Uint8Array([1]))
      },
    })
    jobs = wireOwnJobs(parts, {
      scored: (_person, vacancy) => Promise.resolve(vacancy === 'gone' ? null : scored),
      threshold: () => Promise.resolve(60),
      reads: {
        vacanciesFor: () =>
          Promise.resolve({
            matches: ['V1', 'V2', 'V3'].map((id) => ({ id, score: id === 'V3' ? 50 : 80, factors: [], unknown: [] })),
            near: [],
          }),
      },
    })
    const event = await anEvent(database, { beginsAt: new Date('2026-11-20T08:00:00Z') })
    const people = await somePeople(database, 3)
    await someInvitations(database, event, people)
    await prisma.registration.updateMany({ where: { candidateId: 'P1' }, data: { state: 'accepted' } })
    await prisma.registration.updateMany({ where: { candidateId: 'P1' }, data: { state: 'checked_in' } })
    await prisma.candidate.updateMany({ data: { readyOn: new Date('2026-11-20') } })
    await prisma.employer.createMany({ data: ['E1', 'E2'].map((id) => ({ id, name: `Firma ${id}`, kind: 'company' })) })
    await prisma.user.create({ data: { id: 'eva', email: 'eva@example.org', name: 'Eva Kunze', role: 'officer' } })
    for (const id of ['V1', 'V2', 'V3', 'V4'])
      await prisma.vacancy.create({
        data: { id, title: `Stelle ${id}`, kind: 'job', occupation: '51312', employerId: 'E1', state: 'draft' },
      })
    for (const id of ['V1', 'V2', 'V3'])
      await prisma.vacancy.update({ where: { id }, data: { state: 'published', publishedOn: now } })
    for (const candidateId of ['P1', 'P2'])
      for (const employerId of ['E1', 'E2'])
        await prisma.profileSending.create({
          data: {
            id: `S-${candidateId}-${employerId}`,
            candidateId,
            employerId,
            shown: { site: null },
            consent: 'talk',
            consentOn: now,
            sentBy: 'user:eva',
            sentAt: now,
            tokenHash: hashOf(`${candidateId}-${employerId}`),
            expiresAt: new Date(now.getTime() + 86_400_000),
          },
        })
    return () => database.close()
  })

  const opens = async (candidateId: string, employerId: string) =>
    (await openProfile(database.prisma, `${candidateId}-${employerId}`, now)) !== null

  /** Both people agreed that the firm learns their names; a wish about another vacancy of it waits, and a proposal shows facts. */
  async function told(candidateId: string): Promise<void> {
    const { prisma } = database
    const ask = (vacancyId: string) =>
      askContact(prisma, { vacancyId, candidateId, employerId: 'E1', shown: {}, askedBy: 'U' }, now)
    const done = await ask('V1')
    if (!done.ok) throw new Error(done.reason)
    await agreeContact(prisma, done.value.id, { facts: ['name'], way: 'phone', givenAt: now }, 'user:eva', now)
    await ask('V2')
    await prisma.proposal.create({
      data: {
        id: `E-${candidateId}`,
        candidateId,
        vacancyId: 'V3',
        score: 80,
        shown: {},
        modelVersion: '1',
        decidedBy: 'user:eva',
        directedTo: 'both',
        employerShown: { occupation: '51312' },
        createdAt: now,
      },
    })
  }

  test('what employers saw is shown to its person alone', async () => {
    await told('P1')
    await told('P2')
    const seen = await data.reads.seen(self('P1'))
    expect(seen.map(({ employerId, kind }) => `${employerId} ${kind}`).sort()).toEqual([
      'E1 named',
      'E1 profile',
      'E1 proposal',
      'E1 proposal',
      'E1 proposal',
      'E2 profile',
    ])
    expect(seen.find(({ kind }) => kind === 'named')).toMatchObject({ by: 'Eva Kunze', agreedAt: now, open: true })
    expect(await data.reads.seen(self('P3'))).toEqual([])
    for (const scope of [house, firm]) expect(await data.reads.seen(scope)).toEqual([])
  })

  test('a consent that is taken back ends everything at once, or nothing where one step fails', async () => {
    const { prisma } = database
    await database.executeSql(
      `ALTER TABLE contact_request ADD CONSTRAINT last_step_fails CHECK (state <> 'declined') NOT VALID`,
    )
    await expect(data.app.takeBack(person('P1'), self('P1'), 'E1')).rejects.toThrow(/last_step_fails/)
    expect(await opens('P1', 'E1'), 'nothing is half done').toBe(true)
    await database.executeSql('ALTER TABLE contact_request DROP CONSTRAINT last_step_fails')

    expect(await data.app.takeBack(person('P1'), self('P1'), 'E1')).toBe(true)
    expect([await opens('P1', 'E1'), await opens('P1', 'E2'), await opens('P2', 'E1')]).toEqual([false, true, true])
    const contacts = await contactsOfFirm(firm, prisma)
    const facts = contacts.filter(({ state }) => state === 'agreed').map((one) => one.facts.name ?? null)
    expect(facts.sort()).toEqual(['Anna Beispiel-P2', null])
    expect(contacts.filter(({ state }) => state === 'asked')).toHaveLength(1)
    const shown = await prisma.proposal.findMany({ where: { id: { in: ['E-P1', 'E-P2'] } }, orderBy: { id: 'asc' } })
    expect(shown.map(({ employerShown }) => employerShown === null)).toEqual([true, false])
    expect((await data.reads.seen(self('P1'))).filter(({ open }) => open).map(({ employerId }) => employerId)).toEqual([
      'E2',
    ])
    expect(await data.app.takeBack(person('P1'), self('P1'), 'E1'), 'nothing is left to take back').toBe(false)
    expect(await data.app.takeBack(person('P3'), self('P3'), 'E1')).toBe(false)
    expect(await data.app.takeBack(person('P1'), house, 'E2')).toBe(false)
    expect(await opens('P1', 'E2')).toBe(true)
  })

  test('appointments and the paper about them are the own; the paper only of somebody who was there', async () => {
    const mine = await data.reads.appointments(self('P1'))
    expect(mine).toMatchObject([{ id: 'R-P1', state: 'came', past: true, link: null }])
    for (const scope of [house, firm]) expect(await data.reads.appointments(scope)).toEqual([])
    expect(await data.app.proof(self('P1'), 'R-P1')).not.toBeNull()
    for (const [who, registration] of [
      ['P2', 'R-P1'],
      ['P2', 'R-P2'],
      ['P1', 'R-P2'],
    ] as const)
      expect(await data.app.proof(self(who), registration)).toBeNull()
    expect(await data.app.proof(house, 'R-P1')).toBeNull()
    expect(papers).toEqual(['V1 certificates R-P1'])
  })

  test('an interest begins one proposal, however often it is pressed; officers see it as an answer, and it can be taken back', async () => {
    const pressed = await Promise.all([1, 2, 3].map(() => jobs.app.interested(person('P3'), self('P3'), 'V1')))
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1)
    const page = await jobs.reads.page(self('P3'), 'de')
    expect(page?.proposals).toMatchObject([
      { vacancyId: 'V1', own: true, personAnswer: 'interested', answerable: true },
    ])
    expect(page?.matches.map(({ vacancyId }) => vacancyId)).toEqual(['V2'])
    const id = page?.proposals[0]?.id ?? ''
    const stock = { withoutMatch: () => Promise.resolve([]), strongMatches: () => Promise.resolve(new Map()) }
    const work = await worklist({ db: database.prisma, stock }, house, { site: '', owner: '', now: new Date() }, 'de')
    expect(work.find(({ group }) => group === 'proposalAnswers')?.items.map((one) => one.id)).toEqual([id])
    expect(await jobs.app.notInterestedAfterAll(person('P2'), self('P2'), id)).toEqual({ ok: false, reason: 'gone' })
    expect((await jobs.app.notInterestedAfterAll(person('P3'), self('P3'), id)).ok).toBe(true)
    expect((await jobs.reads.page(self('P3'), 'de'))?.matches.map(({ vacancyId }) => vacancyId)).toEqual(['V1', 'V2'])
    expect(await jobs.app.interested(person('P3'), self('P3'), 'gone')).toEqual({ ok: false, reason: 'gone' })
  })

  test('a no hides the match until it is taken back, needs no reason, and tells nothing about vacancies that are not open', async () => {
    expect(await jobs.app.refuse(person('P3'), self('P3'), 'V2', null)).toBe(true)
    expect(await jobs.app.refuse(person('P3'), self('P3'), 'V4', null), 'a draft').toBe(false)
    const page = await jobs.reads.page(self('P3'), 'de')
    expect(page?.matches.map(({ vacancyId }) => vacancyId)).toEqual(['V1'])
    expect(page?.refusals).toEqual([{ vacancyId: 'V2', title: 'Stelle V2', reason: null }])
    expect(await jobs.reads.refused(self('P1'), 'P3')).toEqual([])
    expect(await jobs.reads.refused(firm, 'P3')).toEqual([])
    expect(await jobs.reads.refused(house, 'P3')).toHaveLength(1)
    expect(await jobs.app.showAgain(person('P1'), self('P1'), 'V2')).toBe(false)
    expect(await jobs.app.showAgain(person('P3'), self('P3'), 'V2')).toBe(true)
  })

  test('nobody reads or answers the proposals of somebody else, and nobody sees another profile, by any id', async () => {
    expect((await jobs.reads.page(self('P1'), 'de'))?.proposals.map(({ id }) => id)).toEqual(['E-P1'])
    for (const scope of [house, firm]) expect(await jobs.reads.page(scope, 'de')).toBeNull()
    const answer = (who: string, id: string) => jobs.app.answer(person(who), self(who), id, 'not_interested', null)
    expect(await answer('P2', 'E-P1')).toEqual({ ok: false, reason: 'gone' })
    expect((await answer('P1', 'E-P1')).ok).toBe(true)
    const kept = await database.prisma.proposal.findUniqueOrThrow({ where: { id: 'E-P1' } })
    expect(kept).toMatchObject({ personAnswer: 'not_interested', personReason: 'other' })
    expect(await candidateForForm(self('P1'), database.prisma, 'P2')).toBeNull()
    expect(await candidateForForm(self(''), database.prisma, 'P2')).toBeNull()
  })

  test('matches are shown only while somebody looks for work', async () => {
    await database.prisma.candidate.update({ where: { id: 'P3' }, data: { readyOn: null } })
    expect(await jobs.reads.page(self('P3'), 'de')).toMatchObject({ looking: false, matches: [] })
  })
}

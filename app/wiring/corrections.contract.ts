import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { somePeople } from '../testing/outbox.ts'
import { wireCandidates } from './candidates.server.ts'
import { wireCorrections } from './corrections.server.ts'
import { wireOccupations } from './occupations.server.ts'

const now = new Date('2026-11-23T08:00:00Z')
const staff: Actor = {
  id: 'eva',
  name: 'user:eva',
  role: 'officer',
  siteId: null,
  employerId: null,
  language: 'de',
  displayName: 'Eva',
}
const house: Scope = { kind: 'house' }
const person = (id: string): [Actor, Scope] => [
  { ...staff, id, name: `person:${id}`, role: 'customer', candidateId: id },
  { kind: 'self', candidateId: id },
]

/** Corrections of the own profile and requests for a human review, joined as in the running house, on every database. */
export function correctionsContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let corrections: ReturnType<typeof wireCorrections>

  beforeAll(async () => {
    database = await open()
    const { prisma } = database
    const parts = { database, now: () => now }
    corrections = wireCorrections(parts, wireCandidates(parts, wireOccupations(parts)).people)
    await prisma.postcode.create({ data: { postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 } })
    await prisma.occupation.createMany({
      data: ['5', '51', '513', '5131', '51312'].map((code) => ({
        code,
        level: code.length,
        title: 'Lagerlogistik',
        parent: code.slice(0, -1) || null,
        requirementLevel: code.length === 5 ? 2 : null,
      })),
    })
    for (const id of await somePeople(database, 6)) {
      await prisma.candidate.update({ where: { id }, data: { maxKm: 10, postcode: '04860', city: 'Torgau' } })
      await prisma.candidateTarget.create({ data: { candidateId: id, position: 1, occupation: '51312' } })
    }
    await prisma.employer.create({ data: { id: 'E1', name: 'Muster', kind: 'company' } })
    await prisma.vacancy.create({
      data: { id: 'V1', title: 'Lager', kind: 'job', occupation: '51312', employerId: 'E1', state: 'draft' },
    })
    for (const candidateId of ['P1', 'P2'])
      await prisma.proposal.create({
        data: {
          id: `X-${candidateId}`,
          candidateId,
          vacancyId: 'V1',
          score: 80,
          shown: {},
          modelVersion: '1',
          decidedBy: 'user:eva',
        },
      })
    return () => database.close()
  })

  const further = { mobilityMeans: ['car' as const], maxKm: 40 }
  const make = async (
    id: string,
    value: object | null,
    says: string | null = null,
    field: 'wayToWork' | 'address' | 'other' = 'wayToWork',
  ) => {
    const done = await corrections.app.make(...person(id), { field, value, says })
    if (!done.ok) throw new Error(done.reason)
    return done.value.id
  }
  const stored = (id: string) => database.prisma.candidate.findUniqueOrThrow({ where: { id } })
  const changes = (id: string) =>
    database.prisma.historyEntry.count({ where: { entity: 'candidate', rowId: id, actor: 'user:eva' } })
  const stateOf = async (id: string, of: string) =>
    (await corrections.reads.corrections(house, of)).find((one) => one.id === id)?.state

  test('a correction changes nothing until an officer accepts it; then profile, history and decision are written together', async () => {
    const id = await make('P1', further)
    expect((await stored('P1')).maxKm).toBe(10)
    expect(await changes('P1')).toBe(0)
    expect(await corrections.app.accept(staff, id)).toMatchObject({ ok: true })
    expect(await stored('P1')).toMatchObject({ maxKm: 40, mobilityMeans: ['car'], version: 2, firstName: 'Anna' })
    expect(await changes('P1')).toBe(1)
    const [shown] = await corrections.reads.corrections(person('P1')[1], 'P1')
    expect(shown).toMatchObject({ id, state: 'accepted' })
  })

  test('of two officers who accept at the same time one does, and the profile changes once', async () => {
    const id = await make('P2', further)
    const both = await Promise.all([corrections.app.accept(staff, id), corrections.app.accept(staff, id)])
    expect(both.map((one) => (one.ok ? 'accepted' : one.reason)).sort()).toEqual(['accepted', 'decided'])
    expect((await stored('P2')).version).toBe(2)
    expect(await changes('P2')).toBe(1)
  })

  test('taking the decision back gives the earlier facts again, but not over what somebody has changed since', async () => {
    const id = await make('P3', further)
    await corrections.app.accept(staff, id)
    expect(await corrections.app.reopen(staff, id)).toMatchObject({ ok: true })
    expect(await stored('P3')).toMatchObject({ maxKm: 10, mobilityMeans: null })
    expect(await stateOf(id, 'P3')).toBe('open')
    await corrections.app.accept(staff, id)
    await database.prisma.candidate.update({ where: { id: 'P3' }, data: { maxKm: 5 } })
    expect(await corrections.app.reopen(staff, id)).toEqual({ ok: false, reason: 'changed' })
    expect((await stored('P3')).maxKm).toBe(5)
  })

  test('a no needs a reason, which the person reads; what was decided is not decided again', async () => {
    const id = await make('P4', null, 'Ich habe den Staplerschein', 'other')
    expect(await corrections.app.decline(staff, id, null)).toEqual({ ok: false, reason: 'reason_missing' })
    expect((await corrections.app.decline(staff, id, 'Bitte bringen Sie ihn mit.')).ok).toBe(true)
    expect(await corrections.app.accept(staff, id)).toEqual({ ok: false, reason: 'decided' })
    const [shown] = await corrections.reads.corrections(person('P4')[1], 'P4')
    expect(shown).toMatchObject({ state: 'declined', reason: 'Bitte bringen Sie ihn mit.' })
    expect(await database.prisma.correction.count({ where: { state: 'declined', reason: null } })).toBe(0)
  })

  test('nothing said is nothing; a place that does not exist is refused at once; the same field said again replaces the open one', async () => {
    const say = (value: object, says: string | null = null, field: 'wayToWork' | 'address' = 'wayToWork') =>
      corrections.app.make(...person('P5'), { field, value, says })
    expect(await say({ maxKm: 10, mobilityMeans: null })).toEqual({ ok: false, reason: 'nothing' })
    expect(await say({ street: null, postcode: '99999', city: 'X' }, null, 'address')).toEqual({
      ok: false,
      reason: 'postcode',
    })
    const [first, second] = [await make('P5', further), await make('P5', { ...further, maxKm: 25 })]
    expect(second).toBe(first)
    await Promise.all(Array.from({ length: 5 }, (_, n) => make('P5', { ...further, maxKm: 30 + n })))
    expect(await database.prisma.correction.count({ where: { candidateId: 'P5', state: 'open' } })).toBe(1)
  })

  test('nobody reads, withdraws or asks about what is another person’s, whatever id is sent', async () => {
    const id = await make('P6', further)
    const [actor, scope] = person('P5')
    expect(await corrections.reads.corrections(scope, 'P6')).toEqual([])
    expect(await corrections.reads.reviews(scope, 'P1')).toEqual([])
    expect(await corrections.app.withdraw(actor, scope, id)).toBe(false)
    expect(await corrections.app.askReview(actor, scope, 'X-P1', 'fremd')).toBe(false)
    const employer: Scope = { kind: 'employer', employerId: 'E1' }
    expect(await corrections.reads.corrections(employer, 'P6')).toEqual([])
    expect(await corrections.app.make(staff, house, { field: 'other', value: null, says: 'x' })).toEqual({
      ok: false,
      reason: 'gone',
    })
    await expect(
      database.prisma.reviewRequest.create({ data: { id: 'Z', candidateId: 'P5', proposalId: 'X-P1', askedAt: now } }),
    ).rejects.toThrow(/not this person/)
    expect(await corrections.app.withdraw(...person('P6'), id)).toBe(true)
    expect(await corrections.app.accept(staff, id)).toEqual({ ok: false, reason: 'decided' })
  })

  test('a human review is asked once at a time, answered once in words that the person reads, and the answer can be taken back', async () => {
    const [actor, scope] = person('P1')
    const asked = await Promise.all(
      [1, 2, 3].map(() => corrections.app.askReview(actor, scope, 'X-P1', 'Das passt nicht.')),
    )
    expect(asked.filter(Boolean)).toHaveLength(1)
    const [open] = await corrections.reads.reviews(house, 'P1')
    const id = open?.id ?? ''
    expect(await corrections.app.answerReview(staff, id, null)).toEqual({ ok: false, reason: 'reason_missing' })
    const both = await Promise.all(['Ja.', 'Nein.'].map((words) => corrections.app.answerReview(staff, id, words)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await corrections.reads.reviews(scope, 'P1'))[0]).toMatchObject({ state: 'answered', vacancy: 'Lager' })
    expect((await corrections.app.reopenReview(staff, id)).ok).toBe(true)
    expect((await corrections.reads.reviews(scope, 'P1'))[0]).toMatchObject({ state: 'open', answer: null })
  })
}

import { beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { acceptPlace } from './answer-place.server.ts'
import { placePorts } from './places.store.server.ts'
import { confirmSignUp, startCustomerSignUp, startSignUp } from './sign-up.server.ts'
import type { SignUpPorts } from './sign-up.server.ts'
import type { SignUpEntry } from './sign-up.ts'
import { publicRegistrations } from './sign-ups.reads.server.ts'
import { claimSignUpMail, deleteUnconfirmed, signUpPorts } from './sign-ups.store.server.ts'

const now = new Date('2026-11-24T09:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

const anEntry = (over: Partial<SignUpEntry> = {}): SignUpEntry => ({
  firstName: 'Ada',
  lastName: 'Beispiel',
  email: 'ada@example.org',
  phone: null,
  street: null,
  postcode: null,
  city: null,
  occupation: null,
  language: 'de',
  ...over,
})

/** Every database that takes sign-ups passes this suite: the embedded one and a server. */
export function signUpsContract(open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let told: { purpose: string; candidateIds: string[] }[] = []
  beforeAll(async () => {
    database = await open()
    return () => database.close()
  })

  const tokens = { ofSignUp: (id: string) => `token-${id}`, hash: (token: string) => `hash-${token}` }
  const work = <T>(run: (ports: SignUpPorts) => Promise<T>, at = now): Promise<T> =>
    inTransaction(database.prisma, 'public', (tx) => {
      const places = placePorts(
        tx,
        at,
        (_event, purpose, _revision, candidateIds) => Promise.resolve(void told.push({ purpose, candidateIds })),
        () => Promise.resolve(() => true),
      )
      return run(signUpPorts(tx, places, tokens))
    })
  async function anEvent(over: { capacity?: number; registration?: string; state?: string } = {}): Promise<string> {
    told = []
    const id = `E${crypto.randomUUID()}`
    await database.prisma.event.create({
      data: {
        ...{ id, kind: 'job_fair', title: 'T', state: 'draft', createdBy: 'test' },
        beginsAt: new Date('2026-12-14T08:00:00Z'),
        endsAt: new Date('2026-12-14T12:00:00Z'),
        capacity: over.capacity ?? 1,
        registration: over.registration ?? 'public',
      },
    })
    if (over.state !== 'draft') await database.prisma.event.update({ where: { id }, data: { state: 'published' } })
    return id
  }
  const start = (eventId: string, entry = anEntry(), at = now) =>
    work((ports) => startSignUp(ports, { eventId, entry, consentText: 'ja' }), at)
  const confirm = (token: string, at = now) => work((ports) => confirmSignUp(ports, token), at)
  const rows = (eventId: string) =>
    database.prisma.signUp.findMany({ where: { eventId }, orderBy: { createdAt: 'asc' } })
  const tokenOf = async (eventId: string, email: string) => {
    const row = (await rows(eventId)).find((one) => one.email === email)
    return tokens.ofSignUp(row?.id ?? '')
  }

  test('with an e-mail nothing but the sign-up is kept until the button is pressed', async () => {
    const event = await anEvent()
    const people = await database.prisma.candidate.count()
    expect(await start(event)).toEqual({ ok: true, value: 'mail' })
    expect(await database.prisma.candidate.count()).toBe(people)
    expect(await database.prisma.registration.count({ where: { eventId: event } })).toBe(0)
    expect(told).toEqual([])
  })

  test('the button gives a place, the next one the waiting list; pressed twice it changes nothing', async () => {
    const event = await anEvent({ capacity: 1 })
    await start(event)
    await start(event, anEntry({ firstName: 'Bo', email: 'bo@example.org' }))
    const first = await confirm(await tokenOf(event, 'ada@example.org'))
    expect(first.ok).toBe(true)
    expect(await confirm(await tokenOf(event, 'ada@example.org'))).toEqual(first)
    await confirm(await tokenOf(event, 'bo@example.org'))
    const states = await database.prisma.registration.findMany({
      where: { eventId: event },
      select: { state: true, via: true },
      orderBy: { createdAt: 'asc' },
    })
    expect(states).toEqual([
      { state: 'accepted', via: 'public' },
      { state: 'waiting', via: 'public' },
    ])
    expect(told.map(({ purpose }) => purpose)).toEqual(['confirmation', 'waiting'])
    const person = await database.prisma.candidate.findFirst({
      where: { id: told[0]?.candidateIds[0] ?? '' },
      include: { consents: true },
    })
    expect([person?.source, person?.consents[0]?.purpose]).toEqual(['public', 'mail'])
  })

  test('after 48 hours the link no longer counts and what was entered is deleted', async () => {
    const event = await anEvent()
    await start(event)
    const token = await tokenOf(event, 'ada@example.org')
    expect(await confirm(token, later(48))).toEqual({ ok: false, reason: 'expired' })
    expect(await deleteUnconfirmed(database.prisma, later(47.9))).toBe(0)
    expect(await deleteUnconfirmed(database.prisma, later(48))).toBeGreaterThan(0)
    expect(await rows(event)).toEqual([])
    expect(await confirm(token)).toEqual({ ok: false, reason: 'unknown' })
  })

  test('the same visitor on another event is the same person; one known from elsewhere is shown to the officer only', async () => {
    await database.prisma.candidate.create({
      data: {
        id: `S${crypto.randomUUID()}`,
        firstName: 'Cleo',
        lastName: 'Doppel',
        email: 'CLEO@example.org',
        seeks: ['job'],
      },
    })
    const entry = anEntry({ firstName: 'Cleo', lastName: 'Doppel', email: 'cleo@example.org' })
    const [one, two] = [await anEvent(), await anEvent()]
    await start(one, entry)
    await start(two, entry)
    const done = [
      await confirm(await tokenOf(one, 'cleo@example.org')),
      await database.prisma.event
        .update({
          where: { id: two },
          data: { beginsAt: new Date('2026-12-15T08:00:00Z'), endsAt: new Date('2026-12-15T12:00:00Z') },
        })
        .then(async () => confirm(await tokenOf(two, 'cleo@example.org'))),
    ]
    const people = done.map((each) => (each.ok ? each.value.candidateId : ''))
    expect(people[0]).toBe(people[1])
    const [seen] = await publicRegistrations(database.prisma, { kind: 'house' }, one)
    expect(seen?.doubles.map(({ name }) => name)).toEqual(['Doppel, Cleo'])
    expect(await publicRegistrations(database.prisma, { kind: 'employer', employerId: 'X' }, one)).toEqual([])
  })

  test('without an e-mail a place is held for the officer, who confirms; the next one waits and nobody is written to', async () => {
    const event = await anEvent({ capacity: 1 })
    const entry = anEntry({ email: null, phone: '03421 1' })
    expect(await start(event, entry)).toEqual({ ok: true, value: 'officer' })
    expect(await start(event, entry)).toEqual({ ok: true, value: 'officer' })
    expect(await start(event, anEntry({ email: null, phone: '03421 2', firstName: 'Bo' }))).toEqual({
      ok: true,
      value: 'officer',
    })
    const held = await publicRegistrations(database.prisma, { kind: 'house' }, event)
    expect(held.map(({ toConfirm }) => toConfirm)).toEqual([true, true])
    const states = await database.prisma.registration.groupBy({
      by: ['state'],
      where: { eventId: event },
      _count: true,
    })
    expect(states.map(({ state, _count }) => [state, _count]).sort()).toEqual([
      ['offered', 1],
      ['waiting', 1],
    ])
    expect(told).toEqual([])
    const offered = await database.prisma.registration.findFirst({ where: { eventId: event, state: 'offered' } })
    await work((ports) => acceptPlace(ports.places, offered?.id ?? '', { via: 'staff' }))
    expect(told.map(({ purpose }) => purpose)).toEqual(['confirmation'])
  })

  test('only public events take visitors, customers are known by their e-mail, and the answer never says whether', async () => {
    const [invited, draft, customers] = [
      await anEvent({ registration: 'invited' }),
      await anEvent({ state: 'draft' }),
      await anEvent({ registration: 'customers' }),
    ]
    for (const id of [invited, draft, customers, 'none'])
      expect(await start(id)).toEqual({ ok: false, reason: 'closed' })
    const id = `K${crypto.randomUUID()}`
    await database.prisma.candidate.create({ data: { id, lastName: 'K', email: 'known@example.org', seeks: ['job'] } })
    const ask = (email: string) =>
      work((ports) => startCustomerSignUp(ports, { eventId: customers, email, language: 'de' }))
    expect(await ask('Known@example.org')).toEqual(await ask('nobody@example.org'))
    expect((await rows(customers)).map(({ candidateId }) => candidateId)).toEqual([id])
    const done = await confirm(await tokenOf(customers, 'Known@example.org'))
    expect(done).toMatchObject({ ok: true, value: { candidateId: id } })
  })

  test('one address gets three mails about an event, each claimed by one sender', async () => {
    await database.prisma.signUp.deleteMany()
    const event = await anEvent()
    for (let n = 0; n < 5; n++) expect(await start(event)).toEqual({ ok: true, value: 'mail' })
    expect(await rows(event)).toHaveLength(3)
    const claimed = await Promise.all([1, 2, 3, 4].map(() => claimSignUpMail(database.prisma, now)))
    const ids = claimed.flatMap((row) => (row ? [row.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    let rest = 0
    while (await claimSignUpMail(database.prisma, now)) rest++
    expect(ids.length + rest).toBe(3)
  })

  test('ten buttons pressed at once give no more places than there are', async () => {
    const event = await anEvent({ capacity: 3 })
    const mails = Array.from({ length: 10 }, (_, n) => `p${n}@example.org`)
    for (const email of mails) await start(event, anEntry({ email, lastName: email }))
    const links = await Promise.all(mails.map((email) => tokenOf(event, email)))
    const done = await Promise.all(links.map((token) => confirm(token)))
    expect(done.every(({ ok }) => ok)).toBe(true)
    const states = await database.prisma.registration.groupBy({
      by: ['state'],
      where: { eventId: event },
      _count: true,
    })
    expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({ accepted: 3, waiting: 7 })
  })
}

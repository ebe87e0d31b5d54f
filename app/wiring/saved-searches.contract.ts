import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { messageToken } from '../domains/messages/message-token.server.ts'
import { searchMessageToSend } from '../domains/messages/search-message.reads.server.ts'
import { mailOfNews, mayMailNews } from '../domains/messages/search-message.ts'
import { noFilter } from '../domains/search/search.ts'
import type { SearchQuestion } from '../domains/search/search.ts'
import { leavePath, pathOfSearch } from '../domains/searches/saved-search.ts'
import { dueSearches } from '../domains/searches/searches.reads.server.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { wireOccupations } from './occupations.server.ts'
import { wireSavedSearches } from './saved-searches.server.ts'
import { wireSearch } from './search.server.ts'

/** Saved searches of staff, employers and customers, and their daily mail. */
export function savedSearchesContract(name: string, make: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let saved: ReturnType<typeof wireSavedSearches>
  let drain: () => Promise<number>
  let search: ReturnType<typeof wireSearch>['reads']
  let today = '2026-11-22'
  let woken = 0
  let people: string[] | null = []
  const secret = 'a'.repeat(40)
  const staff: Actor = {
    id: 'U1',
    name: 'user:U1',
    role: 'officer',
    siteId: null,
    employerId: null,
    language: 'de',
    displayName: 'E. Kunze',
  }
  const house = { kind: 'house' } as const
  const firm = { kind: 'employer', employerId: 'E1' } as const
  const own = { kind: 'self', candidateId: 'C9' } as const
  const anything: SearchQuestion = {
    text: '',
    kinds: ['vacancy'],
    filter: noFilter(0),
    sort: 'new',
    limit: 200,
    offset: 0,
    counts: false,
  }
  /** People who fit, as the matching would say; one vacancy is the firm's own. */
  const contacts = {
    suggestions: (scope: Scope, id: string) =>
      Promise.resolve(
        people === null || id !== 'V1' || scope.kind !== 'employer'
          ? null
          : { title: 'Imker', people: people.map((key) => ({ key })) },
      ),
  }
  const firmUser: Actor = { ...staff, id: 'U3', name: 'user:U3', role: 'employer', employerId: 'E1' }
  const customer: Actor = { ...staff, id: 'C9', name: 'candidate:C9', role: 'customer' }
  const vacancy = (id: string, title: string) =>
    database.executeSql(
      `INSERT INTO vacancy (id, title, kind, occupation, employer_id, state) VALUES ('${id}', '${title}', 'job', '51311', 'E1', 'published')`,
    )
  const messages = () =>
    database.prisma.message.findMany({ where: { purpose: 'search' }, orderBy: { createdAt: 'asc' } })

  beforeAll(async () => {
    database = await make()
    const env = parseEnv({ SESSION_SECRET: secret })
    if (!env.ok) throw new Error(env.message)
    const now = () => new Date(`${today}T06:30:00Z`)
    const parts = { database, env: env.env, secret, appUrl: 'https://example.org', log: createLog('silent'), now }
    const wired = wireSearch(parts)
    search = wired.reads
    drain = wired.app.drain
    saved = wireSavedSearches(parts, { search, occupations: wireOccupations(parts), contacts }, () => {
      woken++
    })
    await database.executeSql(`
    INSERT INTO employer (id, name, kind) VALUES ('E1', 'Blaumeise GmbH', 'company');
    INSERT INTO app_user (id, email, name, role) VALUES ('U1', 'kunze@example.org', 'E. Kunze', 'officer');
    INSERT INTO postcode (postcode, city, lat, lon) VALUES ('04860', 'Torgau', 51.56, 13.0), ('01067', 'Dresden', 51.05, 13.74);
    INSERT INTO app_user (id, email, name, role, employer_id) VALUES ('U3', 'chefin@example.org', 'Chefin', 'employer', 'E1')`)
    await vacancy('V1', 'Imker')
    await drain()
  }, 90_000)
  afterAll(() => database.close())

  test(`${name}: what was there when a search was saved is not news; what comes later is told once, in one mail a day`, async () => {
    expect(await saved.app.save(staff, house, { name: 'Imkerei', address: 'q=Imker&kind=vacancy' })).toBe('saved')
    expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
    today = '2026-11-23'
    expect(await saved.app.tellNews()).toEqual({ looked: 1, mails: 0 })
    await vacancy('V2', 'Imkerin mit Meisterbrief')
    await vacancy('V3', 'Maurer')
    await drain()
    expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
    today = '2026-11-24'
    expect(await saved.app.tellNews()).toEqual({ looked: 1, mails: 1 })
    expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
    today = '2026-11-25'
    expect(await saved.app.tellNews()).toEqual({ looked: 1, mails: 0 })
    expect(woken).toBe(1)
    const [message, ...others] = await messages()
    expect(others).toEqual([])
    const facts = (await searchMessageToSend(database.prisma, message?.id ?? ''))?.facts
    expect(facts).toMatchObject({ address: 'kunze@example.org', wanted: true })
    expect(facts?.parts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['V2'])
  })

  test(`${name}: people stand in the mail by occupation and place, never by name`, async () => {
    await saved.app.save(staff, house, { name: 'Leute', address: 'q=Torgau&kind=person' })
    await database.executeSql(
      `INSERT INTO candidate (id, first_name, last_name, seeks, city, state) VALUES ('C1', 'Rosa', 'Klee', '["job"]', 'Torgau', 'active')`,
    )
    await drain()
    today = '2026-11-26'
    expect(await saved.app.tellNews()).toMatchObject({ mails: 1 })
    const message = (await messages()).at(-1)
    const facts = (await searchMessageToSend(database.prisma, message?.id ?? ''))?.facts
    if (!facts) throw new Error('no mail')
    expect(facts.parts[0]?.items).toMatchObject([{ kind: 'person', id: 'C1', title: null, city: 'Torgau' }])
    const mail = mailOfNews(facts, (address) => `https://example.org/search?${address}`, 'https://example.org/leave')
    expect(mail.subject).toBe('1 neuer Treffer in Ihren Suchen')
    expect(JSON.stringify(mail)).not.toMatch(/Rosa|Klee/)
  })

  test(`${name}: the link of a mail switches mails off and on; a mail on its way is stopped; another link does nothing`, async () => {
    const id = (await messages()).at(-1)?.id ?? ''
    expect(await saved.app.leave(messageToken('b'.repeat(40), 'page', id), false)).toBe(false)
    expect(await saved.app.leave(messageToken(secret, 'page', id), false)).toBe(true)
    const stopped = await searchMessageToSend(database.prisma, id)
    expect(stopped && mayMailNews(stopped.facts)).toEqual({ ok: false, reason: 'state_changed' })
    today = '2026-11-27'
    expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
    expect(await saved.app.leave(messageToken(secret, 'page', id), true)).toBe(true)
    expect(await saved.app.tellNews()).toMatchObject({ looked: 2 })
  })

  test(`${name}: searches are their account’s own: another one can neither switch nor delete them`, async () => {
    const [one] = await saved.reads.of(staff, house)
    const other = { ...staff, id: 'U2', name: 'user:U2' as const }
    expect(await saved.app.remove(other, house, one?.id ?? '')).toBe(false)
    expect(await saved.app.setByMail(other, house, one?.id ?? '', false)).toBe(0)
    expect(await saved.app.remove(staff, house, one?.id ?? '')).toBe(true)
  })

  test(`${name}: an employer is told how many new people fit an own vacancy, and nothing about them`, async () => {
    people = ['k1', 'k2']
    expect(await saved.app.watchPeople(firmUser, firm, 'V1', true)).toBe(true)
    expect(await saved.app.watchPeople(firmUser, firm, 'V404', true)).toBe(false)
    expect(await saved.app.watchPeople(staff, house, 'V1', true)).toBe(false)
    today = '2026-11-28'
    await saved.app.tellNews()
    expect((await messages()).filter(({ occasion }) => occasion === 'search:U3')).toEqual([])
    people = ['k2', 'k3', 'k4']
    today = '2026-11-29'
    await saved.app.tellNews()
    const mine = (await messages()).filter(({ occasion }) => occasion === 'search:U3')
    expect(mine).toHaveLength(1)
    const facts = (await searchMessageToSend(database.prisma, mine[0]?.id ?? ''))?.facts
    if (!facts) throw new Error('no mail')
    const mail = mailOfNews(facts, (address) => pathOfSearch(facts.reader, address), leavePath(facts.reader))
    expect(mail.subject).toBe('2 neue Personen passen zu Ihren Stellen')
    expect(JSON.stringify(mail)).toContain('/firm/vacancies/V1/people')
    expect(JSON.stringify(mail)).not.toMatch(/k3|k4|Torgau/)
    people = null
    today = '2026-11-30'
    await saved.app.tellNews()
    people = ['k9']
    expect(await saved.app.watchPeople(firmUser, firm, 'V1', false)).toBe(true)
    today = '2026-12-01'
    await saved.app.tellNews()
    expect((await messages()).filter(({ occasion }) => occasion === 'search:U3')).toHaveLength(1)
  })

  test(`${name}: a customer is told of published vacancies and open events alone, whatever an index says`, async () => {
    await database.executeSql(
      `INSERT INTO candidate (id, first_name, last_name, seeks, state, email, language) VALUES ('C9', 'Omid', 'Rahimi', '["job"]', 'active', 'omid@example.org', 'fa')`,
    )
    expect(await saved.app.save(customer, own, { name: 'Imker', address: 'kind=vacancy&q=Imker' })).toBe('saved')
    expect(
      await saved.app.save(customer, own, { name: 'Messe', address: 'kind=event&q=Bienenmesse&place=Torgau&km=10' }),
    ).toBe('saved')
    await database.executeSql(`INSERT INTO vacancy (id, title, kind, occupation, employer_id, state) VALUES
    ('V20', 'Imker offen', 'job', '51311', 'E1', 'published'), ('V21', 'Imker geheim', 'job', '51311', 'E1', 'draft'),
    ('V22', 'Imker zuerst für eigene', 'job', '51311', 'E1', 'draft'), ('V23', 'Imker voll', 'job', '51311', 'E1', 'published')`)
    await database.executeSql(`UPDATE vacancy SET state = 'submitted' WHERE id = 'V22'`)
    await database.executeSql(
      `UPDATE vacancy SET state = 'restricted', restricted_until = '2027-01-01' WHERE id = 'V22'`,
    )
    await database.executeSql(`UPDATE vacancy SET places_filled = 1 WHERE id = 'V23'`)
    await database.executeSql(`INSERT INTO event (id, kind, title, state, begins_at, ends_at, capacity, created_by, registration, postcode) VALUES
    ('T1', 'job_fair', 'Bienenmesse für alle', 'draft', '2027-01-10T09:00Z', '2027-01-10T12:00Z', 10, 'system', 'public', '04860'),
    ('T2', 'job_fair', 'Bienenmesse für Geladene', 'draft', '2027-01-11T09:00Z', '2027-01-11T12:00Z', 10, 'system', 'invited', '04860'),
    ('T3', 'job_fair', 'Bienenmesse im Entwurf', 'draft', '2027-01-12T09:00Z', '2027-01-12T12:00Z', 10, 'system', 'public', '04860'),
    ('T4', 'job_fair', 'Bienenmesse weit weg', 'draft', '2027-01-12T09:00Z', '2027-01-12T12:00Z', 10, 'system', 'public', '01067')`)
    await database.executeSql(`UPDATE event SET state = 'published' WHERE id IN ('T1', 'T2', 'T4')`)
    await drain()
    await database.executeSql(`UPDATE search_document SET tags = array_append(tags, 'state:published'),
    terms = terms || array_to_tsvector(ARRAY['f:state:published']) WHERE id IN ('V21', 'V22', 'V23', 'T3')`)
    const seen = (await search.open({ ...anything, text: 'Imker', kinds: ['vacancy'] }, new Date())).rows.map(
      ({ id }) => id,
    )
    expect(seen.filter((id) => /^V2\d$/.test(id))).toEqual(['V20'])
    expect((await search.open({ ...anything, kinds: ['person', 'employer'] }, new Date())).rows).toEqual([])
    today = '2026-12-02'
    const twice = await Promise.all([saved.app.tellNews(), saved.app.tellNews()])
    expect(twice.length).toBe(2)
    const mine = (await messages()).filter(({ occasion }) => occasion === 'search:C9')
    expect(mine).toHaveLength(1)
    const facts = (await searchMessageToSend(database.prisma, mine[0]?.id ?? ''))?.facts
    if (!facts) throw new Error('no mail')
    expect(mayMailNews(facts)).toEqual({ ok: true })
    expect(facts).toMatchObject({ reader: 'customer', language: 'fa', address: 'omid@example.org' })
    expect(facts.parts.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(['T1', 'V20'])
    const mail = mailOfNews(facts, (address) => pathOfSearch(facts.reader, address), leavePath(facts.reader))
    expect(mail.direction).toBe('rtl')
    expect(JSON.stringify(mail)).not.toMatch(/Omid|Rahimi|geheim|zuerst|Geladene|Entwurf/)
    today = '2026-12-03'
    await saved.app.tellNews()
    expect((await messages()).filter(({ occasion }) => occasion === 'search:C9')).toHaveLength(1)
  })

  test(`${name}: no mail without the customer’s wish: switched off, withdrawn, inactive or without an address`, async () => {
    const id = (await messages()).find(({ occasion }) => occasion === 'search:C9')?.id ?? ''
    const mayGo = async () => {
      const found = await searchMessageToSend(database.prisma, id)
      return found !== null && mayMailNews(found.facts).ok
    }
    const due = async () =>
      (await dueSearches(database.prisma, '2027-01-01')).filter(({ owner }) => 'candidate' in owner).length
    expect([await mayGo(), await due()]).toEqual([true, 2])
    expect(await saved.app.leave(messageToken(secret, 'page', id), false)).toBe(true)
    expect([await mayGo(), await due()]).toEqual([false, 0])
    expect(await saved.app.leave(messageToken(secret, 'page', id), true)).toBe(true)
    for (const [change, back] of [
      [
        `UPDATE candidate SET email_refused_at = now() WHERE id = 'C9'`,
        `UPDATE candidate SET email_refused_at = NULL WHERE id = 'C9'`,
      ],
      [
        `UPDATE candidate SET email = NULL WHERE id = 'C9'`,
        `UPDATE candidate SET email = 'omid@example.org' WHERE id = 'C9'`,
      ],
      [
        `UPDATE candidate SET state = 'inactive' WHERE id = 'C9'`,
        `UPDATE candidate SET state = 'active' WHERE id = 'C9'`,
      ],
      [
        `INSERT INTO consent (id, candidate_id, purpose, given_at, withdrawn_at, recorded_by) VALUES ('K1', 'C9', 'mail', '2026-01-01', '2027-01-01', 'test')`,
        `DELETE FROM consent WHERE id = 'K1'`,
      ],
    ] as const) {
      await database.executeSql(change)
      expect([change, await mayGo(), await due()]).toEqual([change, false, 0])
      await database.executeSql(back)
      expect([change, await mayGo(), await due()]).toEqual([change, true, 2])
    }
    const [one] = await saved.reads.of(customer, own)
    expect(await saved.app.remove(staff, house, one?.id ?? '')).toBe(false)
    expect(await saved.app.remove({ ...customer, id: 'C1' }, { kind: 'self', candidateId: 'C1' }, one?.id ?? '')).toBe(
      false,
    )
    await database.executeSql(`DELETE FROM candidate WHERE id = 'C9'`)
    expect(await saved.reads.of(customer, own)).toEqual([])
  })
}

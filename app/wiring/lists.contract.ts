import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { noFilter } from '../domains/search/search.ts'
import { readListQuery } from '../lib/list-query.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { wireCandidates } from './candidates.server.ts'
import { wireEmployers } from './employers.server.ts'
import { wireEvents } from './events.server.ts'
import { wireLists } from './lists.server.ts'
import { wireOccupations } from './occupations.server.ts'
import { wireSearch } from './search.server.ts'
import { wireVacancies } from './vacancies.server.ts'

const house: Scope = { kind: 'house' }
const firm: Scope = { kind: 'employer', employerId: 'E1' }
const person: Scope = { kind: 'self', candidateId: 'C1' }

/** Lists whose words go through search: what is found, what is counted, and for whom. */
export function listsContract(name: string, make: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let search: ReturnType<typeof wireSearch>
  let lists: ReturnType<typeof wireLists>
  const sql = (text: string) => database.executeSql(text)
  const query = (address: string) => ({ ...readListQuery(new URLSearchParams(address), ['touched']), near: null })
  const vacancies = (scope: Scope, address = '', states: string[] = ['open']) =>
    lists.vacancies.page(scope, {
      ...query(address),
      sort: address.includes('q=') ? 'best' : 'touched',
      states,
      kinds: new URLSearchParams(address).getAll('kind'),
      employer: '',
    })
  const people = (scope: Scope, address = '', readiness = '') =>
    lists.candidates.page(scope, { ...query(address), sort: 'best', states: ['active'], readiness, wish: '' })
  const firms = (scope: Scope, address = '') =>
    lists.employers.page(scope, { ...query(address), kind: '', open: address.includes('open=1') })
  const events = (scope: Scope, address = '', more = {}) =>
    lists.events.page(scope, { ...query(address), states: [], when: 'coming', ...more })
  const ids = ({ rows }: { rows: readonly { id: string }[] }) => rows.map(({ id }) => id)
  const count = (facets: Record<string, readonly { value: string; count: number }[]>, facet: string) =>
    Object.fromEntries((facets[facet] ?? []).map((one) => [one.value, one.count]))

  beforeAll(async () => {
    database = await make()
    const env = parseEnv({ SESSION_SECRET: 'a'.repeat(40) })
    if (!env.ok) throw new Error(env.message)
    const now = () => new Date('2026-11-23T08:00:00Z')
    const parts = { database, env: env.env, secret: 'a'.repeat(40), appUrl: '', log: createLog('silent'), now }
    search = wireSearch(parts)
    const occupations = wireOccupations(parts)
    const messages = { tell: () => Promise.resolve(), wake: () => undefined }
    lists = wireLists(search.reads, {
      vacancies: wireVacancies(parts, occupations).reads,
      candidates: wireCandidates(parts, occupations).reads,
      employers: wireEmployers(parts).reads,
      events: wireEvents(parts, messages, occupations.app).reads,
    })
    await sql(
      `INSERT INTO site (id, name, street, postcode, city, lat, lon) VALUES ('S1', 'Torgau', 'x', '04860', 'Torgau', 51.5, 13), ('S2', 'Oschatz', 'y', '04758', 'Oschatz', 51.3, 13.1)`,
    )
    await sql(
      `INSERT INTO postcode (postcode, city, lat, lon) VALUES ('04860', 'Torgau', 51.56, 13.0), ('01067', 'Dresden', 51.05, 13.74)`,
    )
    await sql(`INSERT INTO employer (id, name, kind, open_to, site_id) VALUES ('E1', 'Blaumeise GmbH', 'company', '["training"]', 'S1'),
      ('E2', 'Rotkehlchen Zeitarbeit', 'temp_agency', null, 'S2')`)
    await sql(`INSERT INTO vacancy (id, title, kind, occupation, employer_id, state, site_id, working_times, open_to, licences, skills, languages, pay_per_hour, start) VALUES
      ('V1', 'Altenpflegehelfer/in', 'job', '82101', 'E1', 'published', 'S1', '["full_time","shift"]', '["training"]', '["B"]', '[{"name":"Grundpflege"}]', '[{"language":"de"}]', 16.5, '2026-12-01'),
      ('V2', 'Reinigungskraft', 'mini_job', '54101', 'E2', 'published', 'S2', '["part_time"]', null, 'null', '[{"name":"Glasreinigung"}]', 'null', 14, null),
      ('V3', 'Reinigungskraft Nacht', 'job', '54101', 'E2', 'published', 'S2', '["part_time","night"]', null, null, '[{"name":"glasreinigung"}]', null, null, '2027-03-01'),
      ('V4', 'Pflegekraft (Entwurf)', 'job', '82102', 'E2', 'draft', null, null, null, null, null, null, null, null)`)
    await sql(`UPDATE vacancy SET state = 'closed', state_reason = 'filled' WHERE id = 'V3'`)
    await sql(`INSERT INTO candidate (id, first_name, last_name, email, seeks, state, ready_on, skills, accepts_temp_work) VALUES
      ('C1', 'Jörg', 'Strauß', 'js@example.org', '["job"]', 'active', '2026-11-20', '["Grundpflege"]', true),
      ('C2', 'Anna', 'Weber', null, '["job","mini_job"]', 'active', null, '["GRUNDPFLEGE"]', false)`)
    await sql(`INSERT INTO event (id, kind, title, state, begins_at, ends_at, capacity, created_by, postcode, languages, occupations, registration) VALUES
      ('T1', 'application_day', 'Bewerbungstag Pflege', 'draft', '2026-12-10T09:00Z', '2026-12-10T12:00Z', 10, 'system', '04860', '{de,uk}', '{82101}', 'invited'),
      ('T2', 'job_fair', 'Messe im Entwurf', 'draft', '2026-12-11T09:00Z', '2026-12-11T12:00Z', 10, 'system', '01067', '{de}', '{54101}', 'invited')`)
    await sql(`INSERT INTO event_host (event_id, employer_id, tables) VALUES ('T1', 'E1', 1), ('T2', 'E1', 1)`)
    await sql(`UPDATE event SET state = 'published' WHERE id = 'T1'`)
    await search.app.drain()
  }, 90_000)
  afterAll(() => database.close())

  test(`${name}: words are found as search understands them, the best first, and marked`, async () => {
    const found = await vacancies(house, 'q=Putzfrau', [])
    expect(ids(found)).toEqual(['V2', 'V3'])
    expect(found.marked).toContain('reinigungskraft')
    expect(ids(await vacancies(house, 'q=Altenpfleghelferin'))).toEqual(['V1'])
    expect(ids(await people(house, 'q=strauss'))).toEqual(['C1'])
    expect(ids(await people(house, 'q=JS@example.org'))).toEqual(['C1'])
    expect(ids(await firms(house, 'q=Rotkelchen'))).toEqual(['E2'])
    expect(ids(await events(house, 'q=Altenpflege Bewerbungstag'))).toEqual(['T1'])
    const some = await vacancies(house, 'q=Altenpflegehelfer Kamtschatka')
    expect([ids(some), some.loosened]).toEqual([['V1'], true])
    expect(ids(await vacancies(house, 'q=Xylophonbauer'))).toEqual([])
  })

  test(`${name}: every filter narrows, and every count is what its choice would leave`, async () => {
    const all = await vacancies(house)
    expect(ids(all).sort()).toEqual(['V1', 'V2'])
    expect(count(all.facets, 'state')).toEqual({ published: 2, closed: 1, draft: 1 })
    expect(count(all.facets, 'temp')).toEqual({ no: 1, yes: 1 })
    expect(count(all.facets, 'time')).toEqual({ full_time: 1, shift: 1, part_time: 1 })
    expect(count(all.facets, 'skill')).toEqual({ Grundpflege: 1, Glasreinigung: 1 })
    const skills = (await vacancies(house, '', [])).facets.skill ?? []
    expect(skills.map((one) => [one.value.toLowerCase(), one.count])).toEqual([
      ['glasreinigung', 2],
      ['grundpflege', 1],
    ])
    for (const [address, expected] of [
      ['pay=15', ['V1']],
      ['startBy=2026-11-30', ['V2']],
      ['temp=yes', ['V2']],
      ['licence=B', ['V1']],
      ['language=de', ['V1']],
      ['skill=GLASREINIGUNG', ['V2']],
      ['openTo=training', ['V1']],
      ['time=full_time&time=shift', ['V1']],
      ['time=full_time&time=part_time', []],
      ['kind=mini_job', ['V2']],
      ['occupation=821', ['V1']],
      ['site=S2', ['V2']],
    ] as const) {
      const found = await vacancies(house, address)
      expect([address, ids(found), found.total]).toEqual([address, expected, expected.length])
    }
    const temp = await vacancies(house, 'temp=yes')
    expect(count(temp.facets, 'temp')).toEqual({ no: 1, yes: 1 })
    expect(count(temp.facets, 'site')).toEqual({ S2: 1 })
    expect(count((await vacancies(house, 'time=part_time')).facets, 'time')).toEqual({ part_time: 1 })
    const both = await people(house)
    expect(count(both.facets, 'ready')).toEqual({ ready: 1, never: 1 })
    expect(count(both.facets, 'seeks')).toEqual({ job: 2, mini_job: 1 })
    expect(count(both.facets, 'temp')).toEqual({ yes: 1, no: 1 })
    expect(ids(await people(house, 'skill=grundpflege')).sort()).toEqual(['C1', 'C2'])
    expect(ids(await people(house, '', 'never'))).toEqual(['C2'])
    expect(count((await firms(house)).facets, 'open')).toEqual({ 1: 2 })
    expect(ids(await firms(house, 'openTo=training'))).toEqual(['E1'])
    const coming = await events(house)
    expect(count(coming.facets, 'language')).toEqual({ de: 2, uk: 1 })
    expect(ids(await events(house, 'language=uk'))).toEqual(['T1'])
    expect(ids(await events(house, 'occupation=541'))).toEqual(['T2'])
    expect(ids(await events(house, '', { near: { lat: 51.05, lon: 13.7 }, km: 20 }))).toEqual(['T2'])
    expect(ids(await events(house, '', { from: '2026-12-11', to: '2026-12-11' }))).toEqual(['T2'])
  })

  test(`${name}: what search has not read in yet is found by its letters`, async () => {
    await sql(`UPDATE vacancy SET title = 'Falkner' WHERE id = 'V2'`)
    expect(ids(await vacancies(house, 'q=falkn'))).toEqual(['V2'])
    await sql(`UPDATE vacancy SET title = 'Reinigungskraft' WHERE id = 'V2'`)
    await search.app.drain()
    expect(ids(await vacancies(house, 'q=falkn'))).toEqual([])
  })

  test(`${name}: a stale or poisoned index shows nobody too much, and counts nothing that the reader may not see`, async () => {
    const words = `array_to_tsvector(ARRAY['w:offen', 't:offen', 'f:state:published'])`
    await sql(
      `UPDATE search_document SET title = 'offen', tags = array_append(tags, 'state:published'), terms = terms || ${words}`,
    )
    await sql(`INSERT INTO search_document (generation, kind, id, title, terms) SELECT 1, k, 'GHOST', 'offen', ${words}
      FROM unnest(ARRAY['vacancy', 'person', 'employer', 'event']) k`)
    expect((await search.reads.ids('vacancy', 'offen')).ids.sort()).toEqual(['GHOST', 'V1', 'V2', 'V3', 'V4'])
    const staff = await vacancies(house, 'q=offen')
    expect([ids(staff).sort(), staff.total]).toEqual([['V1', 'V2'], 2])
    expect(count(staff.facets, 'state')).toEqual({ published: 2, closed: 1, draft: 1 })
    const own = await vacancies(firm, 'q=offen', [])
    expect([ids(own), own.total]).toEqual([['V1'], 1])
    expect(own.facets).toMatchObject({
      state: [{ value: 'published', count: 1 }],
      skill: [{ value: 'Grundpflege', count: 1 }],
    })
    expect(JSON.stringify(own)).not.toMatch(/Glas|S2|Rotkehlchen|V2|V3|V4|mini_job/)
    for (const address of ['q=offen', '']) {
      expect(await people(firm, address)).toMatchObject({ rows: [], total: 0, facets: {} })
      expect(await vacancies(person, address, [])).toMatchObject({ rows: [], total: 0, facets: {} })
      expect(ids(await people(person, address))).toEqual(['C1'])
      expect(count((await people(person, address)).facets, 'skill')).toEqual({ Grundpflege: 1 })
      const firms1 = await firms(firm, address)
      expect([ids(firms1), count(firms1.facets, 'kind')]).toEqual([['E1'], { company: 1 }])
      const days = await events(firm, address)
      expect([ids(days), days.total, count(days.facets, 'state')]).toEqual([['T1'], 1, { published: 1 }])
    }
    const found = await search.reads.find(firm, {
      text: 'offen',
      kinds: ['vacancy', 'person'],
      filter: noFilter(20_000),
      sort: 'best',
      limit: 10,
      offset: 0,
      counts: true,
    })
    expect(found.kinds).toMatchObject([
      { rows: [{ id: 'V1' }], total: null, facets: {} },
      { rows: [], total: null, facets: {} },
    ])
  })
}

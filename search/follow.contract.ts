import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scope } from '../app/domains/accounts/permissions.ts'
import { rowsOfHits } from '../app/domains/search/hits.reads.server.ts'
import { noFilter } from '../app/domains/search/search.ts'
import type { SearchKind } from '../app/domains/search/search.ts'
import type { OpenDatabase } from '../prisma/open.ts'
import { checkDocuments, noteWrong } from './check.ts'
import { houseSearch } from './house-search.ts'
import { reindex } from './reindex.ts'
import { renewIfOld } from './renew.ts'
import { searchState } from './state.ts'

const house: Scope = { kind: 'house' }

/** How documents keep in step with the rows, on either database. */
export function followContract(name: string, make: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let search: ReturnType<typeof houseSearch>
  const sql = (text: string) => database.executeSql(text)
  const ids = async (text: string, kind: SearchKind = 'vacancy') => {
    const answer = await search.engine.search({
      text,
      kinds: [kind],
      filter: noFilter(0),
      sort: 'best',
      limit: 50,
      offset: 0,
      counts: false,
    })
    return (answer.kinds[0]?.hits ?? []).map(({ id }) => id).sort()
  }
  const vacancy = (id: string, title: string) =>
    sql(
      `INSERT INTO vacancy (id, title, kind, occupation, employer_id) VALUES ('${id}', '${title}', 'job', '51311', 'E1')`,
    )

  beforeAll(async () => {
    database = await make()
    search = houseSearch(database, [])
    await sql(
      `INSERT INTO employer (id, name, kind) VALUES ('E1', 'Blaumeise GmbH', 'company'), ('E2', 'Rotkehlchen GmbH', 'company')`,
    )
    await vacancy('V1', 'Gärtner')
    await vacancy('V2', 'Imker')
    await search.drain()
  }, 90_000)
  afterAll(() => database.close())

  test(`${name}: a change is found after its commit, a change taken back never`, async () => {
    await sql(`UPDATE vacancy SET title = 'Floristin' WHERE id = 'V1'`)
    expect(await ids('Florist')).toEqual([])
    expect(await search.drain()).toBeGreaterThan(0)
    expect(await ids('Florist')).toEqual(['V1'])
    expect(await ids('Gärtner')).toEqual([])
    await database.prisma
      .$transaction(async (tx) => {
        await tx.$executeRaw`UPDATE vacancy SET title = 'Zauberer' WHERE id = 'V1'`
        throw new Error('taken back')
      })
      .catch(() => undefined)
    await search.drain()
    expect(await ids('Zauberer')).toEqual([])
    expect(await ids('Florist')).toEqual(['V1'])
    expect(await search.drain()).toBe(0)
  })

  test(`${name}: a firm's new name finds its vacancies, what is deleted is found no more`, async () => {
    await sql(`UPDATE employer SET name = 'Grünspecht GmbH' WHERE id = 'E1'`)
    await vacancy('V3', 'Falkner')
    await search.drain()
    expect(await ids('Grünspecht')).toEqual(['V1', 'V2', 'V3'])
    expect(await ids('Blaumeise')).toEqual([])
    await sql(`DELETE FROM vacancy WHERE id = 'V3'`)
    await search.drain()
    expect(await ids('Falkner')).toEqual([])
    expect((await sql(`SELECT title, terms::text AS terms FROM search_document WHERE id = 'V3'`)).rows).toEqual([
      { title: '', terms: '' },
    ])
  })

  test(`${name}: reading the same change again changes nothing`, async () => {
    const documents = `SELECT kind, id, title, keys, tags FROM search_document WHERE NOT gone ORDER BY kind, id`
    const before = (await sql(documents)).rows
    await sql('SELECT search_note_all()')
    await search.drain()
    expect((await sql(documents)).rows).toEqual(before)
  })

  test(`${name}: nothing of a person but what placement needs is in a document`, async () => {
    await sql(`INSERT INTO candidate (id, first_name, last_name, email, phone, street, notes, profile_class, seeks, city)
      VALUES ('C1', 'Rosa', 'Klee', 'rosa@geheim.example', '03421 4711', 'Heimlichgasse 3', 'Schuldnerberatung', 'support', '["job"]', 'Torgau')`)
    await sql(
      `INSERT INTO candidate_protected (candidate_id, nationality, family_status) VALUES ('C1', 'atlantisch', 'verwitwet')`,
    )
    await search.drain()
    expect(await ids('Klee', 'person')).toEqual(['C1'])
    const [row] = (await sql(`SELECT row_to_json(d)::text AS all FROM search_document d WHERE id = 'C1'`)).rows
    expect(String(row?.all)).toMatch(/klee/)
    expect(String(row?.all)).not.toMatch(/geheim|4711|heimlich|schuldner|support|atlant|verwitwet/)
  })

  test(`${name}: a stale or poisoned index shows nobody too much`, async () => {
    await sql(
      `INSERT INTO vacancy (id, title, kind, occupation, employer_id) VALUES ('V9', 'Geheimstelle', 'job', '51311', 'E2')`,
    )
    await search.drain()
    await sql(`UPDATE search_document SET tags = array_append(tags, 'state:published'),
      terms = terms || array_to_tsvector(ARRAY['w:offen', 't:offen', 'f:state:published']) WHERE id IN ('V9', 'C1')`)
    await sql(
      `INSERT INTO search_document (generation, kind, id, title, terms) VALUES (1, 'vacancy', 'GHOST', 'offen', array_to_tsvector(ARRAY['w:offen', 't:offen']))`,
    )
    expect(await ids('offen')).toEqual(['GHOST', 'V9'])
    expect(await ids('offen', 'person')).toEqual(['C1'])
    const shown = async (scope: Scope, kind: SearchKind, asked = {}) =>
      (await rowsOfHits(scope, database.prisma, kind, ['GHOST', 'V9', 'V1', 'C1', 'E1', 'E2'], asked)).map(
        ({ id }) => id,
      )
    expect(await shown(house, 'vacancy')).toEqual(['V9', 'V1'])
    expect(await shown(house, 'vacancy', { state: ['published'] })).toEqual([])
    expect(await shown({ kind: 'employer', employerId: 'E1' }, 'vacancy')).toEqual(['V1'])
    expect(await shown({ kind: 'employer', employerId: 'E1' }, 'person')).toEqual([])
    expect(await shown({ kind: 'employer', employerId: 'E1' }, 'employer')).toEqual(['E1'])
    expect(await shown({ kind: 'self', candidateId: 'C1' }, 'person')).toEqual([])
    expect(await shown({ kind: 'self', candidateId: 'C1' }, 'vacancy')).toEqual([])
  })

  test(`${name}: the check finds what is wrong, and repairs it`, async () => {
    const wrong = async () =>
      (await checkDocuments(database.prisma, search.reader, 100)).kinds.flatMap((one) => one.wrong).sort()
    expect(await wrong()).toEqual(['C1', 'GHOST', 'V9'])
    expect(await noteWrong(database.prisma, await checkDocuments(database.prisma, search.reader, 100))).toBe(3)
    await search.drain()
    expect(await wrong()).toEqual([])
    expect(await ids('offen')).toEqual([])
  })

  test(`${name}: a rebuild swaps without a gap while writes go on`, { timeout: 300_000 }, async () => {
    for (let n = 0; n < 40; n++) await vacancy(`N${n}`, `Nachtigall ${n}`)
    await search.drain()
    const answers: number[] = []
    let wrote = 0
    await reindex(database.prisma, search.reader, ({ kind }) => {
      if (kind === 'occupation') return
      wrote++
    })
    let running = true
    const building = reindex(database.prisma, search.reader, () => undefined).finally(() => {
      running = false
    })
    for (let n = 0; running; n++) {
      answers.push((await ids('Nachtigall')).length)
      await sql(`UPDATE vacancy SET description = 'Runde ${n}', city = 'Ort${n % 7}' WHERE id = 'N${n % 40}'`)
      await search.drain()
    }
    expect(await building).toBe(true)
    expect(wrote).toBeGreaterThan(0)
    expect(Math.min(...answers)).toBe(40)
    await search.drain()
    expect((await checkDocuments(database.prisma, search.reader, 500)).kinds.flatMap((one) => one.wrong)).toEqual([])
  })

  test(`${name}: a rebuild that dies leaves the old documents answering, says so, and is done again`, async () => {
    const dying = reindex(database.prisma, search.reader, () => {
      throw new Error('the process dies here')
    })
    await expect(dying).rejects.toThrow('dies here')
    expect(await ids('Florist')).toEqual(['V1'])
    expect((await searchState(database)).state).toBe('rebuilding')
    expect(await reindex(database.prisma, search.reader, () => undefined)).toBe(false)
    await sql(`UPDATE search_index SET lease_until = now() - interval '1 second'`)
    expect((await searchState(database)).state).toBe('unfinished')
    expect(await renewIfOld(database.prisma, search.reader)).toBe(true)
    expect(await searchState(database)).toMatchObject({ state: 'ok', waiting: 0, lagSeconds: 0 })
    expect(await ids('Florist')).toEqual(['V1'])
    expect(await renewIfOld(database.prisma, search.reader)).toBe(false)
  })
}

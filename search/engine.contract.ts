import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTitles } from '../app/commands/catalogue.ts'
import { noFilter } from '../app/domains/search/search.ts'
import type { SearchFilter, SearchKind, SearchQuestion } from '../app/domains/search/search.ts'
import { createCompounds } from './compounds.ts'
import type { Compounds } from './compounds.ts'
import type { SearchDocument } from './document.ts'
import type { SearchEngine } from './engine.ts'
import { documentOf } from './mapping.ts'
import type { SourceRow } from './mapping.ts'
import { rawWords } from './words.ts'

/** An engine that answers from exactly these documents. */
export interface FilledEngine {
  engine: SearchEngine
  close(): Promise<void>
}

const row = (kind: SearchKind, id: string, title: string, more: Partial<SourceRow> = {}): SourceRow => ({
  kind,
  id,
  title,
  keys: [],
  text: null,
  occupations: [],
  tags: [],
  lat: null,
  lon: null,
  pay: null,
  startDay: null,
  readyDay: null,
  beginsDay: null,
  changedAt: new Date('2026-11-01T08:00:00Z'),
  ...more,
})

const torgau = { lat: 51.56, lon: 13.0 }
const oschatz = { lat: 51.3, lon: 13.11 }

const rows: SourceRow[] = [
  row('vacancy', 'v1', 'Altenpflegehelfer/in (m/w/d)', {
    occupations: ['82101'],
    keys: ['Haus Linde', 'Torgau'],
    tags: [
      ['state', ['published']],
      ['time', ['full_time', 'shift']],
      ['licence', ['B']],
    ],
    ...torgau,
    pay: 16.5,
    startDay: '2026-12-01',
  }),
  row('vacancy', 'v2', 'Reinigungskraft', {
    occupations: ['54101'],
    keys: ['Blitzblank', 'Oschatz'],
    tags: [
      ['state', ['published']],
      ['time', ['part_time']],
    ],
    ...oschatz,
    pay: 15,
  }),
  row('vacancy', 'v3', 'Reinigungskraft Nachtschicht', {
    occupations: ['54101'],
    keys: ['Sauberland', 'Torgau'],
    tags: [
      ['state', ['closed']],
      ['time', ['part_time', 'night']],
    ],
    ...torgau,
    startDay: '2027-03-01',
    changedAt: new Date('2026-11-20T08:00:00Z'),
  }),
  row('vacancy', 'v4', 'Helfer im Kommissionierlager', { occupations: ['51311'], tags: [['state', ['published']]] }),
  row('person', 'p1', 'Jörg Strauß', { occupations: ['51311'], tags: [['state', ['active']]], readyDay: '2026-11-10' }),
  row('person', 'p2', 'Anna Weber', { occupations: ['82101'], tags: [['state', ['active']]], readyDay: '2026-08-10' }),
  row('employer', 'e1', 'Haus Linde gGmbH', { tags: [['type', ['company']]] }),
  row('event', 't1', 'Bewerbungstag Pflege', { occupations: ['82101'], beginsDay: '2026-12-10' }),
  row('occupation', '82101', 'Altenpflegehelfer/in', { occupations: ['82101'], tags: [['level', ['5']]] }),
]

const today = Math.round(Date.parse('2026-11-22T00:00:00Z') / 86_400_000)

/** What every engine must do. `open` makes one that answers from the documents. */
export function engineContract(
  name: string,
  open: (documents: SearchDocument[], compounds: Compounds) => Promise<FilledEngine>,
): void {
  let filled: FilledEngine
  beforeAll(async () => {
    const compounds = createCompounds(loadTitles().flatMap(({ title }) => rawWords(title)))
    filled = await open(
      rows.map((one) => documentOf(one, compounds, () => [])),
      compounds,
    )
  }, 90_000)
  afterAll(() => filled.close())

  const ask = async (
    text: string,
    more: Partial<Omit<SearchQuestion, 'filter'>> & { filter?: Partial<SearchFilter> } = {},
  ) => {
    const answer = await filled.engine.search({
      text,
      kinds: ['vacancy'],
      sort: 'best',
      limit: 10,
      offset: 0,
      counts: true,
      ...more,
      filter: { ...noFilter(today), ...more.filter },
    })
    const [first] = answer.kinds
    return {
      answer,
      ids: answer.kinds.flatMap(({ hits }) => hits.map(({ id }) => id)),
      total: first?.total,
      facets: first?.facets ?? {},
    }
  }

  test.each<[string, string[]]>([
    ['Altenpflegehelferin', ['v1']],
    ['ALTENPFLEGEHELFER*INNEN', ['v1']],
    ['Altenpfleghelfer', ['v1']],
    ['Putzfrau', ['v2', 'v3']],
    ['reinigungskraft oschatz', ['v2']],
    ['Lager', ['v4']],
    ['reinig', ['v2', 'v3']],
  ])(`${name}: „%s“ finds what is meant`, async (text, expected) => {
    expect((await ask(text)).ids.sort()).toEqual(expected)
  })

  test(`${name}: kinds are answered apart, each with its own`, async () => {
    const { answer } = await ask('Pflege', { kinds: ['vacancy', 'event', 'employer'] })
    expect(answer.kinds.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
      ['vacancy', ['v1']],
      ['event', ['t1']],
      ['employer', []],
    ])
    expect((await ask('strauss', { kinds: ['person'] })).ids).toEqual(['p1'])
    expect((await ask('Straus', { kinds: ['person'] })).ids).toEqual(['p1'])
  })

  test(`${name}: occupation at any level, tags, pay and days narrow`, async () => {
    const narrowed = async (filter: Partial<SearchFilter>) => (await ask('', { filter })).ids.sort()
    expect(await narrowed({ occupation: '82' })).toEqual(['v1'])
    expect(await narrowed({ occupation: '541' })).toEqual(['v2', 'v3'])
    expect(await narrowed({ facets: { time: ['part_time', 'night'] } })).toEqual(['v3'])
    expect(await narrowed({ facets: { state: ['published', 'closed'], licence: ['B'] } })).toEqual(['v1'])
    expect(await narrowed({ payFrom: 15.5 })).toEqual(['v1'])
    expect(await narrowed({ startBy: today + 30 })).toEqual(['v1', 'v2', 'v4'])
    expect((await ask('', { kinds: ['person'], filter: { facets: { readiness: ['lapsed'] } } })).ids).toEqual(['p2'])
    expect((await ask('', { kinds: ['event'], filter: { beginsFrom: today, beginsTo: today + 7 } })).ids).toEqual([])
    expect((await ask('', { kinds: ['event'], filter: { beginsFrom: today } })).ids).toEqual(['t1'])
  })

  test(`${name}: a radius narrows and sorts by distance`, async () => {
    const near = { near: torgau, km: 10 }
    expect((await ask('', { filter: near })).ids.sort()).toEqual(['v1', 'v3'])
    expect((await ask('Reinigungskraft', { filter: { near: torgau, km: 50 }, sort: 'near' })).ids).toEqual(['v3', 'v2'])
  })

  test(`${name}: facets count what each value would leave; the own choice does not hide the others`, async () => {
    const all = await ask('Reinigungskraft')
    expect(all.total).toBe(2)
    expect(all.facets.time).toEqual([
      { value: 'part_time', count: 2 },
      { value: 'night', count: 1 },
    ])
    const closed = await ask('Reinigungskraft', { filter: { facets: { state: ['closed'] } } })
    expect(closed.total).toBe(1)
    expect([...(closed.facets.state ?? [])].sort((a, b) => (a.value < b.value ? -1 : 1))).toEqual([
      { value: 'closed', count: 1 },
      { value: 'published', count: 1 },
    ])
    const ready = await ask('', { kinds: ['person'] })
    expect([...(ready.facets.readiness ?? [])].sort((a, b) => (a.value < b.value ? -1 : 1))).toEqual([
      { value: 'lapsed', count: 1 },
      { value: 'ready', count: 1 },
    ])
  })

  test(`${name}: newest first, page by page`, async () => {
    const newest = await ask('Reinigungskraft', { sort: 'new', limit: 1 })
    expect(newest.ids).toEqual(['v3'])
    expect((await ask('Reinigungskraft', { sort: 'new', limit: 1, offset: 1 })).ids).toEqual(['v2'])
  })

  test(`${name}: what nobody wrote is not found, and part of several words is said to be a part`, async () => {
    expect((await ask('Xylophonbauer')).ids).toEqual([])
    const some = await ask('Altenpflegehelfer Kamtschatka')
    expect(some.ids).toEqual(['v1'])
    expect(some.answer.loosened).toBe(true)
    expect(some.answer.marked).toContain('altenpflegehelfer')
  })

  test(`${name}: signs of a query language are letters like others`, async () => {
    for (const text of [`'; DROP TABLE vacancy; --`, 'a & | ! ( ) : * \\', '"state = published"', '%_'])
      await expect(ask(text, { filter: { facets: { site: [`x' OR "1" = '1`] } } })).resolves.toMatchObject({ ids: [] })
  })
}

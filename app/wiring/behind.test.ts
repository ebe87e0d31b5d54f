import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '../../prisma/demo/load.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { seedCatalogue } from '../../prisma/seed-catalogue.ts'
import { behindAddress, behindCell, behindFigures, readBehind } from '../domains/reports/behind.ts'
import type { BehindQuery } from '../domains/reports/behind.ts'
import { eventDivisionNames, workSubjects } from '../domains/reports/work.ts'
import { memoryDatabase } from '../testing/database.ts'
import { testSecret } from '../testing/outbox.ts'
import { wireOccupations } from './occupations.server.ts'
import { wireReportTables } from './report-tables.server.ts'
import { wireReports } from './reports.server.ts'

const house = { kind: 'house' } as const
let database: OpenDatabase
let reads: ReturnType<typeof wireReports>['reads']
let tables: ReturnType<typeof wireReportTables>

beforeAll(async () => {
  database = await memoryDatabase()
  await seedCatalogue(database)
  await loadDemo(database, '2026-11-22')
  const parts = { database, secret: testSecret, now: () => new Date('2026-11-22T09:00:00Z') }
  const occupations = wireOccupations(parts)
  const reports = wireReports(parts, occupations)
  reads = reports.reads
  tables = wireReportTables(parts, reads, occupations)
}, 300_000)
afterAll(() => database.close())

const span = { from: '2025-11-22', to: '2026-11-22', site: '' }
const faults: string[] = []
/** How many rows stand behind a figure: counted by the read, and found by paging through all of them, each once. */
async function compare(query: BehindQuery, figure: number): Promise<void> {
  const ids: string[] = []
  const { total } = await reads.behind(house, query, 1)
  for (let page = 1; ids.length < total && page < 20; page++)
    ids.push(...(await reads.behind(house, query, page, 500)).rows.map(({ id }) => id))
  if (total !== figure || ids.length !== figure || new Set(ids).size !== figure)
    faults.push(`${behindAddress(query)}: ${figure} in the figure, ${total} counted, ${new Set(ids).size} rows`)
}

test('behind each figure of the daily work stand as many rows as it says, at every site and of every division', async () => {
  const { sites } = { sites: await reads.sites(house) }
  let [compared, counted] = [0, 0]
  for (const site of ['', sites[0]?.id ?? '']) {
    for (const subject of workSubjects) {
      for (const by of subject === 'events' ? eventDivisionNames : (['kind'] as const)) {
        const asked = { ...span, site }
        const table = await reads.work(house, { subject, by, span: asked }, 'de')
        for (const row of table.rows.slice(0, 2)) {
          for (const { key } of table.columns) {
            const query = behindCell(table.name, by, row.key, key, asked)
            if (!query) continue
            await compare(query, row.values[key] ?? 0)
            compared++
            counted += row.values[key] ?? 0
          }
        }
      }
    }
  }
  expect(faults.splice(0)).toEqual([])
  expect(compared).toBeGreaterThan(100)
  expect(counted).toBeGreaterThan(1_000)
}, 300_000)

test('so it is with integrations, what lasted, measures, aftercare and vacancies without feedback', async () => {
  const report = await tables.integrationTables(house, '2026-10', '', 'de')
  const { from, to, ways, trials } = report
  const asked = { from, to, site: '' }
  for (const table of report.tables)
    for (const row of table.rows) {
      const query = behindCell(table.name, 'kind', row.key, 'integrations', asked)
      if (query) await compare(query, row.values.integrations ?? 0)
    }
  const of = (figure: BehindQuery['figure'], stage: string, by = 'none', part = ''): BehindQuery => ({
    figure,
    stage,
    by,
    part,
    span: asked,
  })
  await compare(of('integrations', 'all'), ways.all)
  await compare(of('integrations', 'lasted'), ways.lasted)
  await compare(of('integrations', 'ended'), ways.ended)
  await compare(of('integrations', 'due'), ways.due)
  await compare(of('integrations', 'open'), ways.due - ways.lasted - ways.ended)
  await compare(of('integrations', 'all', 'way', 'lead'), ways.byLead)
  await compare(of('integrations', 'all', 'way', 'other'), ways.all - ways.byLead - ways.byEvent - ways.byProposal)
  for (const { state, n } of trials) await compare(of('trials', 'all', 'state', state), n)
  await compare(of('silent', 'all'), (await reads.silent(house, '')).silent)
  const due = await reads.aftercare(house, '')
  if (due.length < 50) await compare(of('aftercare', 'all'), due.length)
  expect(faults.splice(0)).toEqual([])
  expect(ways.all).toBeGreaterThan(50)
}, 300_000)

test('rows that do not fit a figure are noticed', async () => {
  const table = await reads.work(house, { subject: 'leads', by: 'kind', span }, 'de')
  const row = table.rows[0]
  const query = behindCell('leads', 'kind', row?.key ?? '', 'leads', span)
  if (!query || !row) throw new Error('No leads')
  await compare({ ...query, stage: 'won' }, row.values.leads ?? 0)
  expect(faults.splice(0)).toHaveLength(1)
})

test('another scope than the house sees no row, an address out of bounds falls back, target groups are not opened', async () => {
  const query = readBehind(new URLSearchParams('figure=leads&stage=none&by=x&part=y'), span)
  expect(query).toEqual({ figure: 'leads', stage: 'leads', by: 'site', part: 'y', span })
  expect(readBehind(new URLSearchParams('figure=constructor'), span)).toBeNull()
  expect(behindCell('integrations-by-group', 'kind', 'severely_disabled', 'integrations', span)).toBeNull()
  for (const figure of Object.keys(behindFigures)) {
    const asked = readBehind(new URLSearchParams({ figure }), span)
    if (!asked) throw new Error(figure)
    const seen = await reads.behind({ kind: 'employer', employerId: 'demo-e-001' } as never, asked, 1)
    expect(seen).toEqual({ rows: [], total: 0 })
  }
})

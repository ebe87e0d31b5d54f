import type { OpenDatabase } from '../../../prisma/open.ts'
import { seedCatalogue } from '../../../prisma/seed-catalogue.ts'
import type { Scope } from '../../domains/accounts/permissions.ts'
import { everything } from '../../domains/reports/stock.ts'
import { wireOccupations } from '../../wiring/occupations.server.ts'
import { wireReportTables } from '../../wiring/report-tables.server.ts'
import { wireReports } from '../../wiring/reports.server.ts'
import { timed } from './figures.ts'
import type { BenchLine } from './figures.ts'

const now = new Date('2026-11-22T09:00:00Z')

/** People, half as many vacancies and 8 integrations a hundred people, made by the database itself. */
async function fill(database: OpenDatabase, people: number): Promise<void> {
  const [vacancies, integrations, firms] = [
    people / 2,
    Math.floor(people * 0.08),
    Math.max(50, Math.floor(people * 0.06)),
  ]
  await seedCatalogue(database)
  const tables = ['site', 'employer', 'candidate', 'candidate_target', 'candidate_protected', 'vacancy', 'integration']
  const sql = (text: string) => database.executeSql(text)
  for (const table of tables) await sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await sql(
    `INSERT INTO site (id, name, street, postcode, city, lat, lon) SELECT 's' || n, 'Standort ' || n, 'Markt 1', '04860', 'Torgau', 51.5, 13 FROM generate_series(1, 8) n`,
  )
  await sql(
    `INSERT INTO employer (id, name, kind, site_id) SELECT 'e' || n, 'Betrieb ' || n, 'company', 's' || (1 + n % 8) FROM generate_series(1, ${firms}) n`,
  )
  const code = (n: string) => `(SELECT codes[1 + (${n} * 7919 + ${n} / 13) % cardinality(codes)] FROM codes)`
  await sql(`CREATE TEMP TABLE codes AS SELECT array_agg(code ORDER BY code) AS codes FROM occupation WHERE level = 5`)
  await sql(`INSERT INTO vacancy (id, title, kind, occupation, employer_id, site_id, state, state_reason, working_times, published_on, created_at)
    SELECT 'v' || n, 'Stelle ' || n, 'job', ${code('n')}, 'e' || (1 + n % ${firms}), 's' || (1 + n % 8),
      CASE WHEN n % 5 < 3 THEN 'published' ELSE 'closed' END, CASE WHEN n % 5 >= 3 THEN 'filled_by_us' END,
      CASE n % 3 WHEN 0 THEN '["full_time"]'::jsonb WHEN 1 THEN '["part_time"]'::jsonb END, DATE '2025-06-01' + n % 500, TIMESTAMPTZ '2025-06-01' + make_interval(days => n % 500)
    FROM generate_series(1, ${vacancies}) n`)
  await sql(`INSERT INTO candidate (id, first_name, last_name, seeks, city, state, legal_circle, profile_class, site_id, working_times, created_at)
    SELECT 'c' || n, 'Vor', 'Nach ' || n, '["job"]', 'Ort', CASE WHEN n % 10 < 8 THEN 'active' ELSE 'placed' END, CASE WHEN n % 4 < 3 THEN 'sgb2' ELSE 'sgb3' END,
      (ARRAY['market', 'activation', 'promotion', 'development', 'stabilisation', 'support'])[1 + n % 6], 's' || (1 + n % 8),
      CASE n % 3 WHEN 0 THEN '["full_time"]'::jsonb WHEN 1 THEN '["part_time"]'::jsonb END, TIMESTAMPTZ '2024-06-01' + make_interval(days => n % 800)
    FROM generate_series(1, ${people}) n`)
  await sql(
    `INSERT INTO candidate_target (candidate_id, position, occupation) SELECT 'c' || n, 1, ${code('n')} FROM generate_series(1, ${people}) n`,
  )
  await sql(`INSERT INTO candidate_protected (candidate_id, birth_date, sex, nationality, severely_disabled, benefit_since, unemployed_since, statistics_use)
    SELECT 'c' || n, DATE '1965-01-01' + n % 15000, CASE n % 2 WHEN 0 THEN 'female' ELSE 'male' END, CASE n % 4 WHEN 0 THEN 'UA' ELSE 'DE' END, n % 20 = 0,
      DATE '2022-01-01' + n % 1500, DATE '2024-01-01' + n % 900, n % 5 > 0 FROM generate_series(1, ${people}) n`)
  await sql(`INSERT INTO integration (id, candidate_id, employer_id, via, begins_on, recorded_on, recorded_by, recorded_at, sustained, sustained_on)
    SELECT 'i' || n, 'c' || (n * 12), 'e' || (1 + n % ${firms}), 'other', DATE '2025-11-01' + n % 380, DATE '2025-11-01' + n % 380, 'bench', now(),
      CASE WHEN n % 3 > 0 THEN n % 2 = 0 END, CASE WHEN n % 3 > 0 THEN DATE '2026-11-20' END FROM generate_series(1, ${integrations}) n`)
  for (const table of tables) await sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  await sql('ANALYZE')
}

/** Reads behind the pages and files of results over a large stock, each once warm. Goal: under a second. */
export async function benchReports(database: OpenDatabase, name: string, people = 100_000): Promise<BenchLine[]> {
  const filled = await timed(() => fill(database, people))
  const parts = { database, secret: 'a secret of the bench, long enough to seal', now: () => now }
  const occupations = wireOccupations(parts)
  const reports = wireReports(parts, occupations)
  const tables = wireReportTables(parts, reports.reads, occupations)
  const snapshots = await timed(() => reports.app.takeSnapshots())
  await database.executeSql('ANALYZE')
  const scope: Scope = { kind: 'house' }
  const span = { from: '2025-11-22', to: '2026-11-22', site: '' }
  const two = everything(2)
  const pages: [string, () => Promise<unknown>][] = [
    ['supply and demand, today', () => reports.reads.occupations(scope, '', two, 'de')],
    ['supply and demand, a day in the past', () => reports.reads.occupations(scope, '2026-09-15', two, 'de')],
    ['supply and demand, month', () => reports.reads.occupations(scope, '2026-10', two, 'de')],
    ['supply and demand, year', () => reports.reads.occupations(scope, '2026', everything(5), 'de')],
    ['what a file of the year hides', () => reports.reads.hidden(scope, '2026', two)],
    ['sites compared', () => reports.reads.sites(scope)],
    ['integrations, all tables', () => tables.integrationTables(scope, '2026-10', '', 'de')],
    ['targets', () => reports.reads.targets(scope, 2026)],
    ['closed vacancies', () => reports.reads.work(scope, { subject: 'vacancies', by: 'kind', span }, 'de')],
    ['employers', () => reports.reads.work(scope, { subject: 'employers', by: 'kind', span }, 'de')],
    ['rows behind a figure', () => reports.reads.rows(scope, 'unemployed', '', two, 1)],
    ['aftercare due', () => reports.reads.aftercare(scope, '')],
    [
      'open data of a year, all levels',
      () =>
        tables.supplyOut(
          scope,
          '2026',
          [1, 2, 3, 4, 5].map((level) => ({ level, site: '' })),
          'de',
        ),
    ],
  ]
  const lines: BenchLine[] = [
    { what: `${name}: filling with 100,000 people and 50,000 vacancies`, value: filled / 1_000, unit: 's' },
    { what: `${name}: stocks of all month ends from the history`, value: snapshots / 1_000, unit: 's' },
  ]
  for (const [what, read] of pages) {
    await read()
    lines.push({ what: `${name}: ${what}`, value: await timed(read), unit: 'ms', goal: 1_000 })
  }
  return lines
}

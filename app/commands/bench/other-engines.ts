import MiniSearch from 'minisearch'
import { insertRows } from '../../../prisma/bulk.ts'
import type { OpenDatabase } from '../../../prisma/open.ts'
import type { CandidateProfile } from '../../domains/matching/profile.ts'
import { loadOccupations } from '../catalogue.ts'
import { median, timed } from './figures.ts'
import type { BenchLine } from './figures.ts'
import type { RandomStock } from './random-stock.ts'

const wanted = 50

async function fillTable(database: OpenDatabase, { vacancies }: RandomStock): Promise<void> {
  await database.executeSql(`CREATE TABLE bench_vacancy (id text PRIMARY KEY, kind text, occupation text, temp boolean,
    lat float8, lon float8, hours_min float8, pay float8, published date)`)
  const rows = vacancies.map(({ id, kind, occupation, tempAgency, location, weeklyHours, payPerHour, published }) => ({
    id,
    kind,
    occupation,
    temp: tempAgency,
    lat: location?.lat ?? null,
    lon: location?.lon ?? null,
    hours_min: weeklyHours.min,
    pay: payPerHour,
    published,
  }))
  await database.prisma.$transaction((tx) => insertRows(tx, 'bench_vacancy', rows))
  await database.executeSql('CREATE INDEX ON bench_vacancy (occupation text_pattern_ops)')
  await database.executeSql('ANALYZE bench_vacancy')
}

/** A ranking as one would write it in SQL: occupation by shared digits, way by kilometres, pay; much less than the scorer looks at. */
const ranking = `
  SELECT id, fit * 50 + greatest(0, 25 - km * 0.5) + CASE WHEN pay >= $6 THEN 10 ELSE 0 END AS score
  FROM (SELECT v.*, 111.19 * sqrt(power(lat - $2, 2) + power((lon - $3) * cos(radians($2)), 2)) * 1.3 AS km,
      CASE WHEN occupation = ANY ($1) THEN 1.0 WHEN left(occupation, 4) = ANY ($4) THEN 0.8 ELSE 0.6 END AS fit
    FROM bench_vacancy v WHERE kind = 'job' AND left(occupation, 3) = ANY ($5)) AS near
  WHERE km <= $7 ORDER BY score DESC, km, published DESC, id LIMIT ${wanted}`

function askSql(database: OpenDatabase, person: CandidateProfile): Promise<{ rows: unknown[] }> {
  const codes = person.targets.map(({ occupation }) => occupation)
  const { lat = 51.5, lon = 12.7 } = person.home ?? {}
  const cut = (digits: number) => codes.map((code) => code.slice(0, digits))
  const most = person.mobility?.maxKm ?? 60
  return database.executeSql(ranking, [codes, lat, lon, cut(4), cut(3), person.minPayPerHour ?? 0, most])
}

/** The same stock asked by a ranking query in SQL and by a full-text library: median milliseconds of a person. */
export async function benchOtherEngines(database: OpenDatabase, stock: RandomStock): Promise<BenchLine[]> {
  const people = stock.people.slice(0, 60)
  await fillTable(database, stock)
  const sql: number[] = []
  for (const person of people) sql.push(await timed(() => askSql(database, person)))
  await database.executeSql('DROP TABLE bench_vacancy')

  const { nodes } = loadOccupations()
  const nameOf = (code: string) => nodes.get(code)?.name ?? code
  const texts = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  const build = await timed(() =>
    texts.addAll(
      stock.vacancies.map(({ id, occupation, skills }) => ({
        id,
        text: `${nameOf(occupation)} ${(skills ?? []).map(({ name }) => name).join(' ')}`,
      })),
    ),
  )
  const search: number[] = []
  for (const { targets, skills } of people) {
    const words = [...targets.map(({ occupation }) => nameOf(occupation)), ...(skills ?? [])].join(' ')
    search.push(await timed(() => texts.search(words).slice(0, wanted)))
  }
  return [
    {
      what: `ranking query in SQL, ${stock.vacancies.length} vacancies, first ${wanted}`,
      value: median(sql),
      unit: 'ms',
    },
    { what: `full-text library (MiniSearch), the same`, value: median(search), unit: 'ms' },
    { what: 'its index built', value: build, unit: 'ms' },
  ]
}

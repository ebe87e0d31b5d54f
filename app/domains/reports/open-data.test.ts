import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { dataPackage, occupationData, openCsv, tableData } from './open-data.ts'
import { integrationDivisions, partTable, wayTable } from './integration-tables.ts'
import type { PartCount } from './integration-figures.ts'

const parts: PartCount[] = [
  { by: 'group', part: 'all', integrations: 60, meanStock: 900 },
  { by: 'group', part: 'men', integrations: 2, meanStock: 500 },
  { by: 'group', part: 'women', integrations: 58, meanStock: 400 },
  { by: 'site', part: 'a', integrations: 20, meanStock: 300 },
  { by: 'site', part: 'b', integrations: 40, meanStock: 600 },
]
const ways = { all: 60, byLead: 5, byEvent: 20, byProposal: 30, due: 0, lasted: 0, ended: 0 }
const files = [
  ...integrationDivisions.map((by) =>
    tableData(
      partTable(parts, by, (part) => `Teil ${part}, "${by}"`, 'de'),
      'de',
    ),
  ),
  tableData(wayTable(ways, 'de'), 'de'),
]

test('every file reads back as the package describes it: the same columns, numbers or a missing sign in each, keys once', () => {
  const described = dataPackage(files, { year: 2026, house: 'Haus', made: '2026-12-31T00:00:00Z', language: 'de' })
  for (const [at, file] of files.entries()) {
    const { schema } = described.resources[at] ?? { schema: null }
    const [head, ...rows] = parse(openCsv(file))
    expect(head).toEqual(schema?.fields.map(({ name }) => name))
    for (const row of rows)
      for (const [column, field] of (schema?.fields ?? []).entries()) {
        const value = row[column] ?? ''
        if (field.type !== 'string' && !schema?.missingValues.includes(value))
          expect(Number.isFinite(Number(value)), `${file.name} ${field.name}: ${value}`).toBe(true)
      }
    const keys = rows.map((row) => file.key.map((key) => row[head?.indexOf(key) ?? -1]).join('|'))
    expect(new Set(keys).size).toBe(rows.length)
  }
  expect(described.resources.map(({ path }) => path)).toContain('integrations-by-way.csv')
})

test('a small count is hidden with the one beside it that would tell it, and with both rates', () => {
  const groups = files.find(({ name }) => name === 'integrations-by-group')
  expect(groups?.rows.map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
    ['all', 60, 900, 0.066667],
    ['women', '*', 400, '*'],
    ['men', '*', 500, '*'],
  ])
})

test('hidden counts of occupations hide what is made of them', () => {
  const item = {
    occupation: '51',
    title: 'Lager, "Logistik"',
    vacancies: null,
    vacancyShare: null,
    unemployed: 40,
    unemployedShare: 0.4,
    gap: null,
    vacanciesPerPerson: null,
    hidden: ['vacancies'],
  }
  const file = occupationData([{ level: 2, site: '', items: [item] }], 'en')
  expect(parse(openCsv(file), { columns: true })).toEqual([
    {
      level: '2',
      site: '',
      occupation: '51',
      title: 'Lager, "Logistik"',
      vacancies: '*',
      vacancy_share: '*',
      unemployed: '40',
      unemployed_share: '0.4',
      gap: '*',
      vacancies_per_person: '*',
    },
  ])
})

import type { Scope } from '../domains/accounts/permissions.ts'
import type { OccupationRow } from '../domains/reports/occupation-figures.ts'
import { sortedRows } from '../domains/reports/occupation-figures.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import type { OccupationQuery } from '../domains/reports/stock-filter.form.ts'
import { reads } from '../wiring.server.ts'

/** A table that leaves the house, before it is a file of some kind. */
export interface SheetTable {
  name: string
  head: string[]
  rows: (string | number | null)[][]
}

const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Number(value.toFixed(decimals))

/** Supply and demand as a table for files: small counts are a star, and so is whatever would give them away. */
export async function occupationSheet(
  scope: Scope,
  query: OccupationQuery,
  language: 'de' | 'en',
): Promise<SheetTable> {
  const t = reportTexts[language]
  const report = await reads.reports.occupations(scope, query.at, query.filter, language)
  const hidden = await reads.reports.hidden(scope, query.at, query.filter)
  const cell = (row: OccupationRow, of: 'vacancies' | 'people', value: number | null) =>
    hidden(row.code, of) ? '*' : value
  const either = (row: OccupationRow, value: number | null) =>
    hidden(row.code, 'vacancies') || hidden(row.code, 'people') ? '*' : value
  const rows = sortedRows(report.table.rows, query.sort).map((row) => [
    row.code,
    report.names[row.code] ?? '',
    cell(row, 'vacancies', rounded(row.vacancies, 1)),
    cell(row, 'vacancies', rounded(row.vacancyShare === null ? null : row.vacancyShare * 100, 2)),
    cell(row, 'people', rounded(row.people, 1)),
    cell(row, 'people', rounded(row.peopleShare === null ? null : row.peopleShare * 100, 2)),
    either(row, rounded(row.gap, 2)),
    either(row, rounded(row.perPerson, 3)),
  ])
  const percent = (text: string) => `${text} (%)`
  return {
    name: language === 'de' ? 'angebot-nachfrage' : 'supply-demand',
    head: [
      'KldB 2010',
      t.occupation,
      t.vacancies,
      percent(t.vacancyShare),
      t.people,
      percent(t.peopleShare),
      t.gap,
      t.perPerson,
    ],
    rows,
  }
}

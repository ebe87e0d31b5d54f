import type { Language } from '../../lib/dates.ts'
import { definitionOf } from './definitions.ts'
import { definitionLine, definitionTexts } from './definitions.texts.ts'
import type { DefinitionId } from './definitions.texts.ts'
import { protectedRows } from './figure-table.ts'
import type { FigureTable } from './figure-table.ts'
import type { TargetTrack } from './integration-figures.ts'
import type { OccupationItem } from './occupation-items.ts'
import { reportTexts } from './reports.texts.ts'
import { yearlyTexts } from './yearly.texts.ts'

type Value = string | number | null

/** A column of open data, as Table Schema (Frictionless Data) describes it. */
export interface DataField {
  name: string
  type: 'string' | 'number' | 'integer'
  title: string
  description: string
}

/** A file of open data with its description. `*` stands for a hidden value. */
export interface DataFile {
  name: string
  title: string
  description: string
  fields: DataField[]
  key: string[]
  rows: Value[][]
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)))

const text = (name: string, title: string, description = title): DataField => ({
  name,
  type: 'string',
  title,
  description,
})

/** Supply and demand of several levels and sites as one file. */
export function occupationData(
  parts: readonly { level: number; site: string; items: readonly OccupationItem[] }[],
  language: Language,
): DataFile {
  const t = reportTexts[language]
  const c = yearlyTexts[language].columns
  const figures = definitionTexts[language].figures
  const number = (name: string, title: string, of: DefinitionId): DataField => ({
    name,
    type: 'number',
    title,
    description: definitionLine(figures[of], language),
  })
  return {
    name: 'supply-demand',
    title: t.occupations,
    description: t.occupationsSub,
    key: ['level', 'site', 'occupation'],
    fields: [
      { name: 'level', type: 'integer', title: t.level, description: c.level },
      text('site', t.site, c.site),
      text('occupation', 'KldB 2010', c.occupation),
      text('title', t.occupation, c.title),
      number('vacancies', t.vacancies, 'vacancies'),
      number('vacancy_share', t.vacancyShare, 'share'),
      number('unemployed', t.people, 'unemployed'),
      number('unemployed_share', t.peopleShare, 'share'),
      number('gap', t.gap, 'gap'),
      number('vacancies_per_person', t.perPerson, 'perPerson'),
    ],
    rows: parts.flatMap(({ level, site, items }) =>
      items.map((item): Value[] => {
        const safe = (value: number | null) => rounded(value) ?? '*'
        const either = item.hidden.includes('vacancies') || item.hidden.includes('unemployed')
        return [
          level,
          site,
          item.occupation,
          item.title,
          safe(item.vacancies),
          item.hidden.includes('vacancies') ? '*' : rounded(item.vacancyShare),
          safe(item.unemployed),
          item.hidden.includes('unemployed') ? '*' : rounded(item.unemployedShare),
          either ? '*' : rounded(item.gap),
          either ? '*' : rounded(item.vacanciesPerPerson),
        ]
      }),
    ),
  }
}

/** A table of figures as a file: shares are 0–1, bounds of the main share behind them. */
export function tableData(table: FigureTable, language: Language): DataFile {
  const c = yearlyTexts[language].columns
  const cells = protectedRows(table)
  const main = table.columns.findIndex(({ key }) => key === table.main)
  const bounded = table.rows.some(({ low }) => low !== undefined)
  const meaning = (key: string, head: string) => {
    const id = definitionOf(table.name, key)
    return id ? definitionLine(definitionTexts[language].figures[id], language) : head
  }
  const bound = (name: 'low' | 'high'): DataField => ({ name, type: 'number', title: c[name], description: c[name] })
  return {
    name: table.name,
    title: table.title,
    description: table.definition,
    key: ['key'],
    fields: [
      text('key', c.key),
      text('label', table.labelHead, c.label),
      ...table.columns.map(({ key, head }): DataField => ({
        name: key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        type: 'number',
        title: head,
        description: meaning(key, head),
      })),
      ...(bounded ? [bound('low'), bound('high')] : []),
    ],
    rows: table.rows.map(({ key, label, low, high }, at): Value[] => {
      const row = (cells[at] ?? []).map((cell) => (typeof cell === 'number' ? rounded(cell) : cell))
      const shut = main >= 0 && row[main] === '*'
      const bounds = [low ?? null, high ?? null].map((value) => (shut ? '*' : rounded(value)))
      return [key || 'none', label, ...row, ...(bounded ? bounds : [])]
    }),
  }
}

/** Targets of a year as a file. */
export function targetData(tracks: readonly TargetTrack[], language: Language): DataFile {
  const t = definitionTexts[language].figures
  const names = ['change_percent', 'before', 'target', 'now', 'forecast'] as const
  return {
    name: 'targets',
    title: t.target.name,
    description: definitionLine(t.target, language),
    key: ['figure'],
    fields: [
      text('figure', t.target.name),
      ...names.map((name): DataField => ({
        name,
        type: 'number',
        title: name,
        description: name === 'forecast' ? definitionLine(t.forecast, language) : definitionLine(t.target, language),
      })),
    ],
    rows: tracks.map(({ figure, changePercent, before, target, now, forecast }) => [
      figure,
      changePercent,
      ...[before, target, now, forecast].map(rounded),
    ]),
  }
}

/** CSV as RFC 4180 has it: commas, points, UTF-8 without mark. Formulas of spreadsheets get an apostrophe. */
export function openCsv({ fields, rows }: DataFile): string {
  const cell = (value: Value): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `${[fields.map(({ name }) => name), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The description of all files: Data Package, version 1 (datapackage.org), with a Table Schema for each file. */
export function dataPackage(
  files: readonly DataFile[],
  { year, house, made, language }: { year: number; house: string; made: string; language: Language },
) {
  const t = yearlyTexts[language]
  const put = (words: string) => words.replace('{year}', String(year)).replace('{house}', house)
  return {
    profile: 'tabular-data-package',
    name: `employer-service-${year}`,
    title: put(t.dataTitle),
    description: t.dataText,
    created: made,
    version: `${year}.1`,
    licenses: [{ name: 'dl-de-by-2.0', title: t.licence, path: 'https://www.govdata.de/dl-de/by-2-0' }],
    contributors: [{ title: house, role: 'publisher' }],
    resources: files.map(({ name, title, description, fields, key }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: { fields, primaryKey: key, missingValues: ['', '*'] },
    })),
  }
}

import type { Language } from '../../lib/dates.ts'
import { definitionIds, definitionTexts } from './definitions.texts.ts'
import { figureText, protectedRows } from './figure-table.ts'
import type { FigureTable } from './figure-table.ts'
import { integrationTexts } from './integration.texts.ts'
import type { TargetTrack } from './integration-figures.ts'
import { amount, percent, ratio, signed } from './numbers.ts'
import type { OccupationItem } from './occupation-items.ts'
import { reportTexts } from './reports.texts.ts'
import { yearlyTexts } from './yearly.texts.ts'

/** A table of the report: cells as words, numbers to the right. */
export interface PrintedTable {
  title: string
  head: string[]
  rows: string[][]
}

/** A picture of the report: SVG, what it says for those who do not see it. */
export interface PrintedPicture {
  svg: string
  alt: string
}

export interface PrintedSection {
  title: string
  text: string[]
  pictures: PrintedPicture[]
  tables: PrintedTable[]
}

/** The yearly report of the house (Jahresbericht) as its template takes it. */
export interface PrintedReport {
  language: Language
  title: string
  house: string
  stand: string
  tiles: { value: string; label: string }[]
  sections: PrintedSection[]
  definitions: { title: string; intro: string; rows: { name: string; text: string }[] }
}

const hiddenSign = '*'

/** A table of figures as it is printed: small counts are a star. */
export function printedTable(table: FigureTable, language: Language): PrintedTable {
  const cells = protectedRows(table)
  return {
    title: table.title,
    head: [table.labelHead, ...table.columns.map(({ head }) => head)],
    rows: table.rows.map(({ label }, at) => [
      label,
      ...table.columns.map(({ kind }, index) => {
        const cell = cells[at]?.[index] ?? null
        return cell === '*' ? hiddenSign : figureText(kind, cell, language)
      }),
    ]),
  }
}

/** Supply and demand as it is printed. */
export function printedOccupations(items: readonly OccupationItem[], language: Language): PrintedTable {
  const t = reportTexts[language]
  const cell = (value: number | null, words: (value: number) => string) => (value === null ? hiddenSign : words(value))
  return {
    title: t.occupations,
    head: [t.occupation, t.vacancies, t.vacancyShare, t.people, t.peopleShare, t.gap, t.perPerson],
    rows: items.map((item) => [
      `${item.title} (${item.occupation})`,
      cell(item.vacancies, (value) => amount(value, language)),
      cell(item.vacancyShare, (value) => percent(value, language)),
      cell(item.unemployed, (value) => amount(value, language)),
      cell(item.unemployedShare, (value) => percent(value, language)),
      cell(item.gap, (value) => signed(value, language)),
      item.hidden.length > 0 ? hiddenSign : ratio(item.vacanciesPerPerson, language),
    ]),
  }
}

/** Targets of the year as they are printed. */
export function printedTargets(tracks: readonly TargetTrack[], year: number, language: Language): PrintedTable {
  const t = integrationTexts[language]
  return {
    title: t.targets.replace('{year}', String(year)),
    head: [t.figure, t.before, t.change, t.target, t.now, t.forecast],
    rows: tracks.map((track) => {
      const words = (value: number | null) =>
        value === null
          ? '–'
          : track.figure === 'integration_rate'
            ? percent(value, language)
            : amount(Math.round(value), language)
      return [
        t.figures[track.figure],
        words(track.before),
        track.changePercent === null ? '–' : signed(track.changePercent, language),
        words(track.target),
        words(track.now),
        words(track.forecast),
      ]
    }),
  }
}

/** The definitions as the last part of the report. */
export function printedDefinitions(language: Language): PrintedReport['definitions'] {
  const t = definitionTexts[language]
  return {
    title: t.title,
    intro: t.intro,
    rows: definitionIds.map((id) => {
      const { name, counted, over, day } = t.figures[id]
      return { name, text: `${counted}${over === null ? '' : ` – ${t.over}: ${over}`}. ${t.day}: ${day}.` }
    }),
  }
}

/** What the report is called: of a year that has ended, or so far. */
export const reportTitle = (year: number, today: string, language: Language): string => {
  const t = yearlyTexts[language]
  return (Number(today.slice(0, 4)) > year ? t.titleOf : t.titleSoFar).replace('{year}', String(year))
}

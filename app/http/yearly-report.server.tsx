import type { ReactElement } from 'react'
import type { Scope } from '../domains/accounts/permissions.ts'
import { dataPackage, occupationData, openCsv, tableData, targetData } from '../domains/reports/open-data.ts'
import type { DataFile } from '../domains/reports/open-data.ts'
import { monthInWords } from '../domains/reports/occupation-report.ts'
import { endOfMonth, lastEndedMonth } from '../domains/reports/period.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { everything } from '../domains/reports/stock.ts'
import type { EventDivision, WorkSubject } from '../domains/reports/work.ts'
import {
  printedDefinitions,
  printedOccupations,
  printedTable,
  printedTargets,
  reportTitle,
} from '../domains/reports/yearly-report.ts'
import type { PrintedReport } from '../domains/reports/yearly-report.ts'
import { yearlyTexts } from '../domains/reports/yearly.texts.ts'
import { amount, percent, ratio } from '../domains/reports/numbers.ts'
import type { Language } from '../lib/dates.ts'
import { shortDay } from '../lib/dates.ts'
import { OccupationPicture } from '../ui/charts/occupation-picture.tsx'
import { fill } from '../ui/record.texts.ts'
import { reads } from '../wiring.server.ts'
import { svgFile } from './picture.server.ts'

/** Figures of the daily work that may be published; employers by name stay with staff. */
const published: readonly (readonly [WorkSubject, EventDivision])[] = [
  ['events', 'kind'],
  ['events', 'site'],
  ['vacancies', 'kind'],
  ['leads', 'kind'],
  ['handovers', 'kind'],
]

const levels = [1, 2, 3, 4, 5] as const

/** All figures of a year, each read once for report and open data. */
export async function yearFigures(scope: Scope, year: number, language: Language) {
  const today = reads.reports.today()
  const last = lastEndedMonth(today)
  const month = `${year}-12` < last ? `${year}-12` : last
  const to = `${year}-12-31` < today ? `${year}-12-31` : today
  const sites = await reads.accounts.sites()
  const parts = [...levels.map((level) => ({ level, site: '' })), ...sites.map(({ id }) => ({ level: 2, site: id }))]
  const supply = await reads.reports.supplyOut(scope, String(year), parts, language)
  const report = await reads.reports.occupations(scope, String(year), everything(2), language)
  const integrations = await reads.reports.integrationTables(scope, month, '', language)
  const tracks = await reads.reports.targets(scope, year)
  const work = []
  for (const [subject, by] of published) {
    const table = await reads.reports.work(
      scope,
      { subject, by, span: { from: `${year}-01-01`, to, site: '' } },
      language,
    )
    work.push(
      subject === 'events' ? { ...table, name: `events-by-${by}`, title: `${table.title}: ${table.labelHead}` } : table,
    )
  }
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const named = supply.map(({ site, ...part }) => ({ ...part, site: names.get(site) ?? '' }))
  return { year, today, month, supply: named, report, integrations, tracks, work }
}

export type YearFigures = Awaited<ReturnType<typeof yearFigures>>

/** The report as its template takes it, pictures drawn. */
export function printedReport(figures: YearFigures, house: string, language: Language): PrintedReport {
  const { year, today, month, supply, report, integrations, tracks, work } = figures
  const t = yearlyTexts[language]
  const r = reportTexts[language]
  const two = supply.find(({ level, site }) => level === 2 && site === '')
  const hides = (code: string, of: 'vacancies' | 'people') =>
    two?.items.find(({ occupation }) => occupation === code)?.hidden.includes(of === 'people' ? 'unemployed' : of) ??
    false
  const [first, end] = [report.days[0], report.days.at(-1)]
  const days =
    first && end
      ? fill(t.days, { n: report.days.length, from: monthInWords(first, language), to: monthInWords(end, language) })
      : t.noDays
  const picture = (element: ReactElement<{ view: 'both' | 'supply' | 'demand' | 'tension' }>) => ({
    svg: svgFile(element),
    alt: r.views[element.props.view],
  })
  const draw = (view: 'both' | 'supply' | 'demand' | 'tension') =>
    picture(<OccupationPicture {...{ report, hides, language, view, house, width: 680, id: view }} />)
  const { total } = report.table
  return {
    language,
    title: reportTitle(year, today, language),
    house,
    stand: fill(t.stand, { day: shortDay(today, language), days }),
    tiles: [
      { value: amount(total.vacancies, language), label: r.count.vacancies },
      { value: amount(total.people, language), label: r.count.unemployed },
      { value: ratio(total.people > 0 ? total.vacancies / total.people : null, language), label: r.perPerson },
      { value: percent(integrations.whole.rate, language), label: integrations.tables[1]?.columns[2]?.head ?? '' },
    ],
    sections: [
      {
        title: t.supplyTitle,
        text: [t.hidden],
        pictures: [draw('supply'), draw('demand'), draw('both'), draw('tension')],
        tables: [printedOccupations(two?.items ?? [], language)],
      },
      {
        title: t.integrationTitle,
        text: [fill(t.twelve, { month: monthInWords(endOfMonth(month), language) }), t.forecast],
        pictures: [],
        tables: [
          printedTargets(tracks, year, language),
          ...integrations.tables.filter(({ rows }) => rows.length > 0).map((table) => printedTable(table, language)),
        ],
      },
      {
        title: t.workTitle,
        text: [],
        pictures: [],
        tables: work.filter(({ rows }) => rows.length > 0).map((table) => printedTable(table, language)),
      },
    ],
    definitions: printedDefinitions(language),
  }
}

/** The files of open data. */
export function openDataFiles({ supply, integrations, tracks, work }: YearFigures, language: Language): DataFile[] {
  const tables = [...integrations.tables, ...work].filter(({ rows }) => rows.length > 0)
  return [
    occupationData(supply, language),
    ...tables.map((table) => tableData(table, language)),
    targetData(tracks, language),
  ]
}

/** Files by path: each CSV, and the description of all. */
export function openDataContents(figures: YearFigures, house: string, language: Language): Map<string, string> {
  const files = openDataFiles(figures, language)
  const description = dataPackage(files, {
    year: figures.year,
    house,
    made: `${figures.today}T00:00:00Z`,
    language,
  })
  return new Map([
    ['datapackage.json', `${JSON.stringify(description, null, 2)}\n`],
    ...files.map((file) => [`${file.name}.csv`, openCsv(file)] as const),
  ])
}

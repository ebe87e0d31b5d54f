import type { Language } from '../../lib/dates.ts'
import { amount, percent, signed } from '../../domains/reports/numbers.ts'
import { sortedRows, tensionRows } from '../../domains/reports/occupation-figures.ts'
import type { OccupationRow } from '../../domains/reports/occupation-figures.ts'
import { standInWords } from '../../domains/reports/occupation-report.ts'
import type { OccupationReport } from '../../domains/reports/occupation-report.ts'
import { reportTexts } from '../../domains/reports/reports.texts.ts'
import type { PictureView } from '../../domains/reports/stock-filter.form.ts'
import { fill } from '../record.texts.ts'
import type { ChartWords } from './chart-frame.tsx'
import { ShareBars } from './share-bars.tsx'
import { TensionBars } from './tension-bars.tsx'

/** Occupations in a picture; all others stand in the table. */
export const occupationsShown = 14

const orders = { both: 'gap', tension: 'gap', supply: 'vacancies', demand: 'people' } as const

/** The rows that a picture shows, in its order. */
export function pictureRows(report: Pick<OccupationReport, 'table'>, view: PictureView): OccupationRow[] {
  const { rows } = report.table
  if (view === 'tension') return tensionRows(rows, occupationsShown)
  if (view !== 'both') return sortedRows(rows, orders[view]).slice(0, occupationsShown)
  const size = (row: OccupationRow) => (row.vacancyShare ?? 0) + (row.peopleShare ?? 0)
  return [...rows].sort((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1)).slice(0, occupationsShown)
}

function wordsOf(
  report: OccupationReport,
  view: PictureView,
  house: string,
  language: Language,
  hides: (code: string, of: 'vacancies' | 'people') => boolean,
): ChartWords {
  const t = reportTexts[language]
  const rows = pictureRows(report, view).filter(({ code }) => !hides(code, 'vacancies') && !hides(code, 'people'))
  const top = view === 'tension' ? sortedRows(rows, 'gap')[0] : rows[0]
  const finding = top
    ? fill(t.finding[view], {
        occupation: report.names[top.code] ?? top.code,
        vacancies: percent(top.vacancyShare, language),
        people: percent(top.peopleShare, language),
        gap: signed(top.gap, language),
      })
    : t.finding.none
  return {
    title: finding,
    description: fill(t.describe[view], { n: pictureRows(report, view).length }),
    source: fill(t.source, { house, stand: standInWords(report, language) }),
  }
}

/** One of the four pictures of supply and demand. `hides` says which shares a file must not show. */
export function OccupationPicture({
  report,
  view,
  house,
  language,
  width,
  id,
  hides = () => false,
}: {
  report: OccupationReport
  view: PictureView
  house: string
  language: Language
  width: number
  id: string
  hides?: (code: string, of: 'vacancies' | 'people') => boolean
}) {
  const t = reportTexts[language]
  const words = wordsOf(report, view, house, language, hides)
  const rows = pictureRows(report, view)
  const label = (row: OccupationRow) => `${report.names[row.code] ?? ''} (${row.code})`
  const shown = (row: OccupationRow, of: 'vacancies' | 'people') => {
    const share = of === 'vacancies' ? row.vacancyShare : row.peopleShare
    return hides(row.code, of) ? null : share
  }
  const value = (row: OccupationRow, of: 'vacancies' | 'people') =>
    hides(row.code, of) ? '*' : percent(shown(row, of), language)
  if (view === 'tension') {
    const bars = rows.map((row) => ({
      key: row.code,
      label: label(row),
      vacancyShare: shown(row, 'vacancies') ?? 0,
      peopleShare: shown(row, 'people') ?? 0,
      vacancyText: value(row, 'vacancies'),
      peopleText: value(row, 'people'),
      gapText:
        hides(row.code, 'vacancies') || hides(row.code, 'people')
          ? '*'
          : fill(t.points, { n: signed(row.gap, language) }),
    }))
    return (
      <TensionBars id={id} words={words} left={t.shareOfPeople} right={t.shareOfVacancies} bars={bars} width={width} />
    )
  }
  const sides =
    view === 'both' ? (['vacancies', 'people'] as const) : ([view === 'supply' ? 'vacancies' : 'people'] as const)
  return (
    <ShareBars
      id={id}
      words={words}
      series={sides.map((side) => (side === 'vacancies' ? 'supply' : 'demand'))}
      names={sides.map((side) => (side === 'vacancies' ? t.shareOfVacancies : t.shareOfPeople))}
      bars={rows.map((row) => ({
        key: row.code,
        label: label(row),
        shares: sides.map((side) => shown(row, side)),
        values: sides.map((side) =>
          sides.length > 1 || hides(row.code, side)
            ? value(row, side)
            : `${value(row, side)} (${amount(row[side], language)})`,
        ),
      }))}
      width={width}
    />
  )
}

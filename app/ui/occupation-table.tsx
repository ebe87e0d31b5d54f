import { Link, useSearchParams } from '@remix-run/react'
import { amount, percent, ratio, signed } from '../domains/reports/numbers.ts'
import type { OccupationRow } from '../domains/reports/occupation-figures.ts'
import type { OccupationReport } from '../domains/reports/occupation-report.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { DefinitionMark } from './definition-mark.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Table } from './parts.tsx'
import type { Column } from './parts.tsx'

/** Supply and demand as a table: each occupation opens one level down, each count its rows. */
export function OccupationTableView({ report, rows }: { report: OccupationReport; rows: readonly OccupationRow[] }) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const to = (code: string) => {
    const next = new URLSearchParams(params)
    next.set('occupation', code)
    next.delete('occupationSearch')
    next.set('level', String(code.length + 1))
    next.delete('all')
    return `?${next.toString()}`
  }
  const rowsOf = (figure: string, code: string) => {
    const next = new URLSearchParams(params)
    for (const name of ['view', 'sort', 'all', 'level', 'occupationSearch']) next.delete(name)
    next.set('figure', figure)
    next.set('occupation', code)
    return `/results/rows?${next.toString()}`
  }
  const opened = report.period.kind === 'year' ? null : rowsOf
  const countCell = (figure: string, row: OccupationRow, count: number) =>
    opened && count > 0 ? <Link to={opened(figure, row.code)}>{amount(count, language)}</Link> : amount(count, language)
  const moved = ({ perPerson, perPersonBefore }: OccupationRow) =>
    perPerson === null || perPersonBefore === null ? '–' : signed(perPerson - perPersonBefore, language, 2)
  const columns: Column<OccupationRow>[] = [
    {
      head: t.occupation,
      main: true,
      cell: (row) =>
        row.code.length < 5 ? (
          <Link to={to(row.code)}>
            {report.names[row.code]} <span className="muted">{row.code}</span>
          </Link>
        ) : (
          <>
            {report.names[row.code]} <span className="muted">{row.code}</span>
          </>
        ),
    },
    {
      head: t.vacancies,
      help: <DefinitionMark of="vacancies" />,
      end: true,
      cell: (row) => countCell('vacancies', row, row.vacancies),
    },
    {
      head: t.vacancyShare,
      help: <DefinitionMark of="share" />,
      end: true,
      cell: (row) => percent(row.vacancyShare, language),
    },
    {
      head: t.people,
      help: <DefinitionMark of="unemployed" />,
      end: true,
      cell: (row) => countCell('unemployed', row, row.people),
    },
    { head: t.peopleShare, end: true, cell: (row) => percent(row.peopleShare, language) },
    { head: t.gap, help: <DefinitionMark of="gap" />, end: true, cell: (row) => signed(row.gap, language) },
    {
      head: t.perPerson,
      help: <DefinitionMark of="perPerson" />,
      end: true,
      cell: (row) => ratio(row.perPerson, language),
    },
    { head: t.moved, help: <DefinitionMark of="moved" />, end: true, cell: moved },
  ]
  return <Table caption={t.occupations} columns={columns} rows={rows} id={(row) => row.code} />
}

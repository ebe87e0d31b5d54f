import { Link } from '@remix-run/react'
import type { EmployerListRow } from '../domains/employers/employer-list.reads.server.ts'
import { employerTexts, industryInWords } from '../domains/employers/employer.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Table } from './parts.tsx'
import { fill } from './record.texts.ts'
import { Marked } from './search-hits.tsx'

/** Rows of the list: what decides, at a glance. */
export function EmployerTable({
  rows,
  marked = [],
}: {
  rows: readonly EmployerListRow[]
  /** Words that search found, to mark. */
  marked?: readonly string[]
}) {
  const t = useTexts(employerTexts)
  const v = useTexts(vocabularyTexts)
  const language = useLanguage()
  return (
    <Table
      caption={t.title}
      rows={rows}
      id={(row) => row.id}
      columns={[
        {
          head: t.one,
          main: true,
          cell: (row) => (
            <>
              <Link to={`/employers/${row.id}`}>
                <Marked text={row.name} words={marked} />
              </Link>
              {row.kind === 'temp_agency' ? (
                <div className="plain-cell small muted">{v.employerKinds.temp_agency}</div>
              ) : null}
            </>
          ),
        },
        { head: t.fields.industryShort, cell: (row) => industryInWords(row.industry) },
        { head: t.fields.employees, end: true, cell: (row) => row.employees },
        {
          head: t.fields.place,
          cell: (row) => (
            <>
              {row.city ?? row.postcode ?? ''}
              {row.km === null ? null : <span className="muted nowrap"> {fill(t.kmAway, { n: row.km })}</span>}
            </>
          ),
        },
        {
          head: t.openVacancies,
          end: true,
          cell: (row) =>
            row.openVacancies === 0 ? (
              ''
            ) : (
              <Link to={`/vacancies?employer=${row.id}`}>
                {row.openVacancies}
                {row.openPlaces > row.openVacancies ? (
                  <span className="small"> ({fill(t.openPlaces, { n: row.openPlaces })})</span>
                ) : null}
              </Link>
            ),
        },
        { head: t.fields.openTo, cell: (row) => row.openTo?.map((one) => v.openTo[one]).join(', ') ?? '' },
        {
          head: t.lastContact,
          cell: (row) =>
            row.lastContactOn ? (
              <>
                {shortDay(row.lastContactOn, language)}
                {row.lastContactResult ? <div className="small muted">{t.results[row.lastContactResult]}</div> : null}
              </>
            ) : (
              ''
            ),
        },
        {
          head: t.fields.phone,
          cell: (row) =>
            row.phone ? (
              <a className="nowrap" href={`tel:${row.phone.replace(/[^+\d]/g, '')}`}>
                {row.phone}
              </a>
            ) : (
              ''
            ),
        },
      ]}
    />
  )
}

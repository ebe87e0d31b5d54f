import { Link } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import type { FirmVacancyRow } from '../domains/vacancies/firm-vacancies.reads.server.ts'
import { shortDay } from '../lib/dates.ts'
import { FirmVacancyNote } from './firm-vacancy-actions.tsx'
import { useLanguage, useTexts } from './language.ts'
import { LinkButton } from './parts.tsx'
import { VacancyStateBadge } from './vacancy-table.tsx'

/** A vacancy of the own firm in the list: where it stands, what the officer said, what is next. */
export function FirmVacancyCard({ row, now }: { row: FirmVacancyRow; now: Date }) {
  const t = useTexts(firmVacancyTexts)
  const firm = useTexts(firmTexts)
  const language = useLanguage()
  const when =
    row.state === 'restricted' && row.restrictedUntil
      ? firm.restrictedUntil(shortDay(row.restrictedUntil, language))
      : row.publishedOn
        ? firm.since(shortDay(row.publishedOn, language))
        : ''
  return (
    <li className="card">
      <h3 className="sub">
        <Link to={`/firm/vacancies/${row.id}`}>{row.title}</Link> <VacancyStateBadge state={row.state} />
      </h3>
      <p className="muted">{[row.city, t.filled(row.placesFilled, row.places), when].filter(Boolean).join(' · ')}</p>
      <FirmVacancyNote vacancy={row} age={row.age} now={now} />
      {row.state === 'published' || row.state === 'restricted' ? (
        <LinkButton to={`/firm/vacancies/${row.id}/people`}>{t.people}</LinkButton>
      ) : null}
      {row.mayWrite && row.state !== 'submitted' ? (
        <LinkButton to={`/firm/vacancies/${row.id}/edit`}>{t.edit}</LinkButton>
      ) : null}
    </li>
  )
}

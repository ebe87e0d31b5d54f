import { Link } from '@remix-run/react'
import type { VacancyOfEmployer } from '../domains/employers/employers.reads.server.ts'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { daysAgo } from '../domains/vacancies/vacancy-values.texts.ts'
import { daysBetween } from '../lib/days-between.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section } from './parts.tsx'
import { fill } from './record.texts.ts'
import { VacancyStateBadge } from './vacancy-table.tsx'

/** The vacancies of an employer, open ones first. */
export function EmployerVacancies(props: {
  employerId: string
  vacancies: readonly VacancyOfEmployer[]
  more: number
  titles: Readonly<Record<string, string>>
  now: Date
}) {
  const t = useTexts(employerTexts)
  const language = useLanguage()
  const places = (n: number) => (n === 1 ? t.openPlace : fill(t.openPlaces, { n }))
  return (
    <Section title={t.vacancies}>
      {props.vacancies.length === 0 ? <p className="muted">{t.noVacancies}</p> : null}
      <ul className="timeline">
        {props.vacancies.map((vacancy) => (
          <li key={vacancy.id}>
            <Link to={`/vacancies/${vacancy.id}`}>{vacancy.title}</Link> <VacancyStateBadge state={vacancy.state} />
            <div className="small muted">
              {[
                props.titles[vacancy.occupation] ?? vacancy.occupation,
                vacancy.city,
                vacancy.state === 'closed' ? '' : places(vacancy.places - vacancy.placesFilled),
                daysAgo(daysBetween(vacancy.touchedAt, props.now), language),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {props.more > 0 ? (
        <p>
          <Link to={`/vacancies?state=all&employer=${props.employerId}`}>
            {fill(t.moreVacancies, { n: props.more })}
          </Link>
        </p>
      ) : null}
    </Section>
  )
}

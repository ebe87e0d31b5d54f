import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { EmployerContact } from '../domains/employers/employer.ts'
import { vacancyValueInWords } from '../domains/vacancies/vacancy-values.texts.ts'
import { hoursInWords, vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { Vacancy, VacancyFields } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { formTexts } from './form.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { Facts, Section } from './parts.tsx'
import { fill } from './record.texts.ts'

/** What the vacancy says, group by group; what is not known says so. */
export function VacancyFacts(props: {
  vacancy: Vacancy
  employer: { id: string; name: string; kind: 'company' | 'temp_agency'; phone: string | null; email: string | null }
  contacts: readonly EmployerContact[]
  site: string | null
  titles: Readonly<Record<string, string>>
  path: readonly { code: string; name: string }[]
}) {
  const { vacancy, employer, contacts, titles, path } = props
  const t = useTexts(vacancyTexts)
  const f = useTexts(formTexts)
  const v = useTexts(vocabularyTexts)
  const language = useLanguage()
  const fact = (field: keyof VacancyFields): readonly [string, ReactNode] => [
    t.fields[field],
    vacancyValueInWords(field, vacancy[field], language, titles),
  ]
  const contact = contacts[0]
  const phone = contact?.phone ?? employer.phone
  const email = contact?.email ?? employer.email
  return (
    <>
      <Section title={t.what}>
        <Facts
          unknown={f.unknown}
          rows={[
            [
              t.fields.occupation,
              <>
                <strong>{titles[vacancy.occupation] ?? vacancy.occupation}</strong>{' '}
                <span className="muted">{vacancy.occupation}</span>
                <ul className="plain-list small">
                  {path.slice(1, 4).map((step) => (
                    <li key={step.code}>
                      <Link to={`/vacancies?occupation=${step.code}`}>
                        {step.code} {step.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </>,
            ],
            ...(vacancy.alternatives.length > 0 ? [fact('alternatives')] : []),
            fact('kind'),
            [
              t.fields.places,
              vacancy.placesFilled > 0
                ? fill(t.filled, { n: vacancy.placesFilled, m: vacancy.places })
                : vacancy.places,
            ],
          ]}
        />
      </Section>
      <Section title={t.where}>
        <Facts
          unknown={f.unknown}
          rows={[
            [
              t.fields.employer,
              <>
                <Link to={`/employers/${employer.id}`}>{employer.name}</Link>
                {employer.kind === 'temp_agency' ? ` (${v.employerKinds.temp_agency})` : ''}
              </>,
            ],
            [
              t.contact,
              contact || phone || email ? (
                <>
                  {contact ? `${contact.name}${contact.role ? `, ${contact.role}` : ''}` : null}
                  {phone ? (
                    <div>
                      <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
                    </div>
                  ) : null}
                  {email ? (
                    <div>
                      <a href={`mailto:${email}`}>{email}</a>
                    </div>
                  ) : null}
                </>
              ) : null,
            ],
            [
              t.fields.place,
              [vacancy.street, [vacancy.postcode, vacancy.city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
            ],
            [t.fields.site, props.site],
          ]}
        />
      </Section>
      <Section title={t.when}>
        <Facts
          unknown={f.unknown}
          rows={[
            fact('workingTimes'),
            [t.fields.hours, hoursInWords(vacancy.hoursMin, vacancy.hoursMax, language)],
            fact('start'),
            [
              t.fields.fixedUntil,
              vacancyValueInWords('fixedUntil', vacancy.fixedUntil, language, titles) || t.unlimited,
            ],
            fact('payPerHour'),
          ]}
        />
      </Section>
      <Section title={t.needs}>
        <Facts
          unknown={f.unknown}
          rows={(
            ['qualification', 'regulated', 'experienceYears', 'licences', 'skills', 'languages', 'openTo'] as const
          ).map(fact)}
        />
      </Section>
      {vacancy.description ? (
        <Section title={t.fields.description}>
          <p className="prose">{vacancy.description}</p>
        </Section>
      ) : null}
      <p className="small muted">
        {t.fields.id} {vacancy.id}
        {vacancy.publishedOn
          ? ` · ${t.fields.publishedOn} ${vacancyValueInWords('publishedOn', vacancy.publishedOn, language, titles)}`
          : ''}
      </p>
    </>
  )
}

import type { ReactNode } from 'react'
import type { Employer, EmployerContact } from '../domains/employers/employer.ts'
import { employerValueInWords } from '../domains/employers/employer-values.texts.ts'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { shortDay } from '../lib/dates.ts'
import { formTexts } from './form.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { Facts, Section } from './parts.tsx'
import { fill } from './record.texts.ts'

const phoneLink = (phone: string | null): ReactNode =>
  phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : null
const mailLink = (email: string | null): ReactNode => (email ? <a href={`mailto:${email}`}>{email}</a> : null)

/** What the house knows of an employer, with the people to talk to. */
export function EmployerFacts(props: {
  employer: Employer
  contacts: readonly EmployerContact[]
  site: string | null
  titles: Readonly<Record<string, string>>
}) {
  const { employer, contacts, titles } = props
  const t = useTexts(employerTexts)
  const f = useTexts(formTexts)
  const language = useLanguage()
  const past = [
    ...(employer.sought ?? []).map((one) => ({ ...one, what: t.sought })),
    ...(employer.hired ?? []).map((one) => ({ ...one, what: t.hired })),
  ].sort((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <>
      <Section title={t.contacts}>
        {contacts.length === 0 ? <p className="muted">{t.noContacts}</p> : null}
        <ul className="timeline">
          {contacts.map((contact) => (
            <li key={`${contact.name} ${contact.email ?? ''}`}>
              <strong>{contact.name}</strong>
              {contact.role ? `, ${contact.role}` : ''}{' '}
              {contact.main ? <span className="small muted">{t.mainContact}</span> : null}
              <div className="row">
                {phoneLink(contact.phone)}
                {mailLink(contact.email)}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.where}>
        <Facts
          unknown={f.unknown}
          rows={[
            [
              t.fields.address,
              [employer.street, [employer.postcode, employer.city].filter(Boolean).join(' ')]
                .filter(Boolean)
                .join(', '),
            ],
            [t.fields.phone, phoneLink(employer.phone)],
            [t.fields.email, mailLink(employer.email)],
            [t.fields.website, employer.website ? <a href={employer.website}>{employer.website}</a> : null],
          ]}
        />
      </Section>
      <Section title={t.what}>
        <Facts
          unknown={f.unknown}
          rows={[
            [t.fields.kind, employerValueInWords('kind', employer.kind, language, titles)],
            [t.fields.industryShort, employerValueInWords('industry', employer.industry, language, titles)],
            [t.fields.employees, employer.employees],
            [t.fields.openTo, employerValueInWords('openTo', employer.openTo, language, titles)],
            [
              t.lastContact,
              employer.lastContactOn
                ? `${shortDay(employer.lastContactOn, language)}${employer.lastContactResult ? `, ${t.results[employer.lastContactResult]}` : ''}`
                : t.noContact,
            ],
            ...(employer.asksPerMonth === null
              ? []
              : [[t.fields.asksPerMonth, fill(t.asks, { n: employer.asksPerMonth })] as const]),
            [t.fields.site, props.site],
            [t.fields.id, employer.id],
          ]}
        />
        {employer.notes ? <p className="prose">{employer.notes}</p> : null}
      </Section>
      {past.length > 0 ? (
        <Section title={t.past}>
          <ul className="timeline">
            {past.slice(0, 12).map((one) => (
              <li key={`${one.what} ${one.occupation} ${one.on}`}>
                {titles[one.occupation] ?? one.occupation}{' '}
                <span className="small muted">
                  {one.what} {shortDay(one.on, language)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

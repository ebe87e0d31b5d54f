import { Link } from '@remix-run/react'
import { contactTexts } from '../domains/privacy/contact.texts.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Section } from './parts.tsx'

export interface DisclosureRow {
  id: string
  requestId: string | null
  facts: string[]
  disclosedAt: Date
  employer: { id: string; name: string }
  consent: { givenAt: Date; withdrawnAt: Date | null }
}

/** Which employers were told what of a person, on which consent; the way to the page where the consent is taken back. */
export function Disclosures({ rows }: { rows: readonly DisclosureRow[] }) {
  const t = useTexts(contactTexts)
  const language = useLanguage()
  const facts: Record<string, string> = t.facts
  if (rows.length === 0) return null
  return (
    <Section title={t.disclosed}>
      <ul className="work">
        {rows.map((row) => (
          <li key={row.id} data-row>
            <span>
              <Link to={`/employers/${row.employer.id}`}>{row.employer.name}</Link>{' '}
              <span className="muted">
                {t.told(
                  row.facts.map((fact) => facts[fact] ?? fact).join(', '),
                  shortDay(dayOf(row.disclosedAt), language),
                )}
              </span>
            </span>
            {row.consent.withdrawnAt ? (
              <Badge>{t.consentOver}</Badge>
            ) : row.requestId ? (
              <Link to={`/contacts/${row.requestId}`}>{t.revoke}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

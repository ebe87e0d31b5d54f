import { Form, Link } from '@remix-run/react'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { leadSteps } from '../domains/acquisition/lead.ts'
import type { LeadState } from '../domains/acquisition/lead.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button } from './parts.tsx'

export interface LeadCardRow {
  id: string
  state: LeadState
  reasons: string[]
  candidateId: string
  person: string
  employerId: string
  employer: string
  city: string | null
  phone: string | null
  owner: string
  nextOn: Date | null
  notes: string | null
}

/** One firm in talks: whom it is for, why, the phone, and the form in which the contact is noted while calling. */
export function LeadCard({ lead, mayWrite }: { lead: LeadCardRow; mayWrite: boolean }) {
  const t = useTexts(acquisitionTexts)
  const language = useLanguage()
  const steps = leadSteps[lead.state]
  return (
    <article className="card stack" data-row>
      <p>
        <strong>
          <Link to={`/employers/${lead.employerId}`}>{lead.employer}</Link>
        </strong>
        {lead.city ? `, ${lead.city}` : ''} – <Link to={`/candidates/${lead.candidateId}`}>{lead.person}</Link>
      </p>
      {lead.phone ? (
        <p>
          <a href={`tel:${lead.phone.replace(/[^\d+]/g, '')}`}>{lead.phone}</a>
        </p>
      ) : null}
      {lead.reasons[0] ? <p className="muted small">{lead.reasons[0]}</p> : null}
      {lead.notes ? <p className="small">{lead.notes}</p> : null}
      <p className="muted small">
        {t.owner}: {lead.owner}
        {lead.nextOn ? ` · ${t.due} ${shortDay(dayOf(lead.nextOn), language)}` : ''}
      </p>
      {lead.state === 'won' || lead.state === 'trial' ? (
        <p>
          <Link to={`/vacancies/new?employer=${encodeURIComponent(lead.employerId)}`}>{t.newVacancy}</Link>
        </p>
      ) : null}
      {mayWrite && steps.length > 0 ? (
        <details>
          <summary>{t.record}</summary>
          <Form method="post" className="stack">
            <input type="hidden" name="lead" value={lead.id} />
            <label>
              {t.state}
              <select className="input" name="state">
                {steps.map((state) => (
                  <option key={state} value={state}>
                    {t.states[state]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t.nextOn}
              <input className="input" type="date" name="nextOn" />
            </label>
            <label>
              {t.notes}
              <textarea className="input" name="notes" rows={2} defaultValue={lead.notes ?? ''} />
            </label>
            <Button small name="intent" value="record" label={`${t.record}: ${lead.employer}`}>
              {t.record}
            </Button>
          </Form>
        </details>
      ) : null}
    </article>
  )
}

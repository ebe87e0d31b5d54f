import { Form, Link } from '@remix-run/react'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { leadSteps } from '../domains/acquisition/lead.ts'
import type { CallResult, LeadState } from '../domains/acquisition/lead.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { CallForm } from './call-form.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button, LinkButton } from './parts.tsx'

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
  vacancyId: string | null
  trialFrom: Date | null
  trialTo: Date | null
  hiredOn: Date | null
  calls: { at: string; by: string; result: string; note: string | null }[]
  /** A call is due today or before. */
  due: boolean
}

/** One firm in talks: whom it is for, why, the phone, what was said, and the form in which the next call is noted. */
export function LeadCard({ lead, mayWrite }: { lead: LeadCardRow; mayWrite: boolean }) {
  const t = useTexts(acquisitionTexts)
  const language = useLanguage()
  const steps = leadSteps[lead.state]
  const day = (at: Date) => shortDay(dayOf(at), language)
  return (
    <>
      <p>
        <strong>
          <Link to={`/employers/${lead.employerId}`}>{lead.employer}</Link>
        </strong>
        {lead.city ? `, ${lead.city}` : ''} – <Link to={`/candidates/${lead.candidateId}`}>{lead.person}</Link>{' '}
        {lead.due ? <Badge tone="warning">{t.dueToday}</Badge> : null}
      </p>
      {lead.phone ? (
        <p>
          <a href={`tel:${lead.phone.replace(/[^\d+]/g, '')}`}>{lead.phone}</a>
        </p>
      ) : null}
      {lead.reasons[0] ? <p className="muted small">{lead.reasons[0]}</p> : null}
      {lead.trialFrom && lead.trialTo ? (
        <p className="small">{t.trialSpan(day(lead.trialFrom), day(lead.trialTo))}</p>
      ) : null}
      <p className="muted small">
        {t.owner}: {lead.owner}
        {lead.nextOn ? ` · ${t.due} ${day(lead.nextOn)}` : ''}
      </p>
      {lead.calls.length > 0 ? (
        <ul className="small plain-list">
          {lead.calls.map((call) => (
            <li key={call.at}>
              {day(new Date(call.at))} {call.by}: {t.results[call.result as CallResult]}
              {call.note ? ` – ${call.note}` : ''}
            </li>
          ))}
        </ul>
      ) : lead.notes ? (
        <p className="small">{lead.notes}</p>
      ) : null}
      {mayWrite ? (
        <div className="row">
          {lead.vacancyId ? (
            <LinkButton small to={`/vacancies/${lead.vacancyId}`}>
              {t.vacancy}
            </LinkButton>
          ) : ['interested', 'trial', 'won'].includes(lead.state) ? (
            <LinkButton small rank="primary" to={`/vacancies/new?lead=${lead.id}`}>
              {t.newVacancy}
            </LinkButton>
          ) : null}
          {steps.length > 0 ? (
            <LinkButton small to={`/candidates/${lead.candidateId}/profile?employer=${lead.employerId}`}>
              {t.profile}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
      {lead.hiredOn ? <p className="small">{t.hiredOn(day(lead.hiredOn))}</p> : null}
      {mayWrite && lead.state === 'won' && !lead.hiredOn ? (
        <Form method="post" className="row">
          <input type="hidden" name="lead" value={lead.id} />
          <label className="small">
            {t.beginsOn} <input type="date" name="beginsOn" className="input" />
          </label>
          <Button small name="intent" value="hired" label={`${t.hired}: ${lead.person}, ${lead.employer}`}>
            {t.hired}
          </Button>
        </Form>
      ) : null}
      {mayWrite && steps.length > 0 ? (
        <details>
          <summary>{t.record}</summary>
          <CallForm id={lead.id} state={lead.state} firm={lead.employer} />
        </details>
      ) : null}
    </>
  )
}

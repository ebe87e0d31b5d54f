import { Form } from '@remix-run/react'
import type { Candidate, CandidateState, Readiness } from '../domains/candidates/candidate.ts'
import { shortProfileTexts } from '../domains/acquisition/short-profile.texts.ts'
import { handoverTexts } from '../domains/candidates/handover.texts.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button, LinkButton, Notice, Section } from './parts.tsx'
import { fill } from './record.texts.ts'

/** What can be done for the person now: confirm readiness, note the consent to mails, take a step of state. */
export function CandidateActions(props: {
  candidate: Candidate
  readiness: Readiness
  steps: readonly CandidateState[]
  consent: { state: 'given' | 'withdrawn'; at: Date } | null
  proposals: number
}) {
  const { candidate, readiness, steps, consent } = props
  const t = useTexts(candidateTexts)
  const h = useTexts(handoverTexts)
  const s = useTexts(shortProfileTexts)
  const language = useLanguage()
  const active = candidate.state === 'active'
  return (
    <Section title={t.actions}>
      {active && readiness !== 'ready' ? (
        <Notice tone="warning">
          {t.readiness[readiness]}. {t.readyHint}
        </Notice>
      ) : null}
      {candidate.postalRefusedAt ? <Notice tone="danger">{t.refusedPost}</Notice> : null}
      {candidate.emailRefusedAt ? <Notice tone="danger">{t.refusedMail}</Notice> : null}
      <ul className="plain-list small muted">
        {candidate.readyOn ? <li>{fill(t.readyAt, { day: dayInWords(candidate.readyOn, language) })}</li> : null}
        <li>
          {consent
            ? fill(consent.state === 'given' ? t.consentGiven : t.consentWithdrawn, {
                day: dayInWords(dayOf(consent.at), language),
              })
            : t.consentNone}
        </li>
        {props.proposals > 0 ? <li>{fill(t.proposals, { n: props.proposals })}</li> : null}
      </ul>
      <div className="row">
        {active ? (
          <LinkButton small to={`/handovers/new?q=${encodeURIComponent(candidate.id)}`}>
            {h.newTitle}
          </LinkButton>
        ) : null}
        <LinkButton small to={`/candidates/${candidate.id}/profile`}>
          {s.title}
        </LinkButton>
        {active ? (
          <Form method="post">
            <Button name="intent" value="ready" small rank={readiness === 'ready' ? 'secondary' : 'primary'}>
              {t.confirmReady}
            </Button>
          </Form>
        ) : null}
        <Form method="post">
          <Button name="intent" value={consent?.state === 'given' ? 'withdraw' : 'consent'} small>
            {consent?.state === 'given' ? t.withdrawConsent : t.recordConsent}
          </Button>
        </Form>
        {steps.map((step) => (
          <Form method="post" key={step}>
            <input type="hidden" name="intent" value="state" />
            <Button name="to" value={step} small>
              {t.steps[step]}
            </Button>
          </Form>
        ))}
      </div>
    </Section>
  )
}

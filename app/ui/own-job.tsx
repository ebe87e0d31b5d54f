import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import type { JobForPerson } from '../domains/matching/proposal-pages.reads.server.ts'
import type { FactorName } from '../domains/matching/weights.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { useCustomerTexts } from './customer-language.ts'
import { PersonProposalFacts } from './person-proposal-facts.tsx'
import { Button } from './parts.tsx'

/** A vacancy in the own area: what it is, why it fits, the details behind a fold, and what the person can say. */
export function OwnJob(props: {
  job: JobForPerson
  suits?: readonly { factor: FactorName; reason: string | null }[]
  language: CustomerLanguage
  today: string
  children: ReactNode
}) {
  const p = useCustomerTexts(personProposalTexts)
  const { job, suits = [] } = props
  return (
    <li>
      <h3>
        <bdi lang="de">{job.title}</bdi>
      </h3>
      <p className="muted">
        <bdi lang="de">{[job.employer, job.city].filter(Boolean).join(', ')}</bdi>
        {job.tempAgency ? ` – ${p.tempAgency}` : ''}
      </p>
      {suits.length > 0 ? (
        <div>
          <p>
            <strong>{p.suits}:</strong>
          </p>
          <ul>
            {suits.map(({ factor, reason }) => (
              <li key={factor}>
                {p.factors[factor]}
                {reason ? `: ${reason}` : ''}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <details className="question">
        <summary>{p.labels.about}</summary>
        <PersonProposalFacts vacancy={job} language={props.language} today={props.today} />
      </details>
      {props.children}
    </li>
  )
}

/** The no of a vacancy with a reason to tick; nobody has to say one. */
export function SayNo({ id, intent, title }: { id: string; intent: string; title: string }) {
  const t = useCustomerTexts(ownAreaTexts).jobs
  const p = useCustomerTexts(personProposalTexts)
  return (
    <details className="question">
      <summary>
        {t.no}
        <span className="kern-sr-only">: {title}</span>
      </summary>
      <Form method="post" className="form">
        <input type="hidden" name="id" value={id} />
        <fieldset className="field">
          <legend>{t.why}</legend>
          <label className="check check--line">
            <input type="radio" name="reason" value="" defaultChecked /> {t.noReason}
          </label>
          {Object.entries(p.reasons).map(([value, text]) => (
            <label key={value} className="check check--line">
              <input type="radio" name="reason" value={value} /> {text}
            </label>
          ))}
        </fieldset>
        <Button name="intent" value={intent}>
          {t.no}
        </Button>
      </Form>
    </details>
  )
}

/** One button that says something about a row. */
export function Say(props: { id: string; intent: string; text: string; title: string; first?: boolean }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={props.id} />
      <Button
        name="intent"
        value={props.intent}
        rank={props.first ? 'primary' : 'secondary'}
        label={`${props.text}: ${props.title}`}
      >
        {props.text}
      </Button>
    </Form>
  )
}

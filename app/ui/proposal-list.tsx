import { Form, Link } from '@remix-run/react'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { proposalSteps, reasonsFor } from '../domains/matching/proposal.ts'
import type { Direction, ProposalState, RefusalReason } from '../domains/matching/proposal.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import type { Tone } from './parts.tsx'
import { Badge, Button } from './parts.tsx'

interface Row {
  id: string
  state: ProposalState
  reason: string | null
  directedTo: Direction
  score: number
  createdAt: Date
  title: string
  to: string
  sub: string
}

const tones: Partial<Record<ProposalState, Tone>> = {
  open: 'info',
  interested: 'success',
  interview: 'success',
  trial: 'success',
  applied: 'success',
  offer: 'success',
  hired: 'success',
  not_interested: 'warning',
  not_suitable: 'warning',
  not_hired: 'warning',
  no_answer: 'warning',
}

/** Reasons that any refusal possible from here may have. */
const refusals = (state: ProposalState): RefusalReason[] => [
  ...new Set(proposalSteps[state].flatMap((step) => reasonsFor(step) ?? [])),
]

/** Proposals with their state; the next step is noted in the row. */
export function ProposalList({ rows, mayWrite }: { rows: readonly Row[]; mayWrite: boolean }) {
  const t = useTexts(matchTexts)
  const language = useLanguage()
  if (rows.length === 0) return <p className="muted">{t.noProposals}</p>
  return (
    <ul className="work">
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            <Link to={row.to}>{row.title}</Link>{' '}
            <span className="muted small">
              {row.sub} · {row.score} · {shortDay(dayOf(row.createdAt), language)} · {t.directed[row.directedTo]}
            </span>{' '}
            <Badge tone={tones[row.state] ?? 'neutral'}>{t.proposalStates[row.state]}</Badge>{' '}
            {row.reason ? (
              <span className="muted small">{t.reasons[row.reason as RefusalReason] ?? row.reason}</span>
            ) : null}
          </span>
          {mayWrite && proposalSteps[row.state].length > 0 ? (
            <Form method="post" className="row">
              <input type="hidden" name="proposal" value={row.id} />
              <select name="state" className="input input--mid" aria-label={`${t.next}: ${row.title}`}>
                {proposalSteps[row.state].map((state) => (
                  <option key={state} value={state}>
                    {t.proposalStates[state]}
                  </option>
                ))}
              </select>
              <select name="reason" className="input input--mid" aria-label={`${t.reasonHint}: ${row.title}`}>
                <option value="">{t.chooseReason}</option>
                {refusals(row.state).map((reason) => (
                  <option key={reason} value={reason}>
                    {t.reasons[reason]}
                  </option>
                ))}
              </select>
              <Button small name="intent" value="step" label={`${t.next}: ${row.title}`}>
                {t.next}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

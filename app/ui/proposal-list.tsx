import { Form, Link } from '@remix-run/react'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { answersOf, isAnswerable } from '../domains/matching/proposal-answer.ts'
import type { Side, SideState } from '../domains/matching/proposal-answer.ts'
import { proposalAnswerTexts } from '../domains/matching/proposal-answer.texts.ts'
import { proposalSteps, reasonsFor } from '../domains/matching/proposal.ts'
import type { Direction, ProposalState, RefusalReason } from '../domains/matching/proposal.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import type { Tone } from './parts.tsx'
import { Badge, Button } from './parts.tsx'

interface Said {
  side: Side
  answer: SideState
  reason: string | null
  answeredAt: Date | null
  askedAt: Date | null
}

/** A proposal as lists show it, from the side of the person or of the vacancy. */
export interface ProposalListRow {
  id: string
  state: ProposalState
  reason: string | null
  directedTo: Direction
  /** Who decided it, as the history names people; `person:…` began it. */
  decidedBy: string
  score: number
  createdAt: Date
  title: string
  to: string
  sub: string
  answers: readonly Said[]
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

const said = (row: ProposalListRow, side: Side): SideState =>
  row.answers.find((one) => one.side === side)?.answer ?? null

/** What can be noted: an answer of a side that was asked, as `side:answer`, then the steps of the proposal as a whole. */
function nextOf(row: ProposalListRow): { value: string; state: ProposalState; side: Side | null }[] {
  const proposal = { ...row, personAnswer: said(row, 'person'), employerAnswer: said(row, 'employer') }
  const answers = row.answers.flatMap(({ side, answer }) =>
    isAnswerable(proposal, side)
      ? answersOf[side].filter((one) => one !== answer).map((state) => ({ value: `${side}:${state}`, state, side }))
      : [],
  )
  const spoken = row.answers.flatMap(({ side }): readonly ProposalState[] => answersOf[side])
  const steps = proposalSteps[row.state].filter((state) => !spoken.includes(state))
  return [...answers, ...steps.map((state) => ({ value: state, state, side: null }))]
}

/** States in which a side that has said nothing is still awaited. */
const awaits: readonly ProposalState[] = ['open', 'interested', 'applied']

/** What each side of a proposal says, in one line a side; who is no longer awaited and said nothing has none. */
function Answers({ answers, awaited }: { answers: readonly Said[]; awaited: boolean }) {
  const t = useTexts(matchTexts)
  const a = useTexts(proposalAnswerTexts)
  const language = useLanguage()
  const day = (at: Date) => shortDay(dayOf(at), language)
  return (
    <ul className="plain-list small">
      {answers
        .filter(({ answer }) => awaited || answer !== null)
        .map(({ side, answer, reason, answeredAt, askedAt }) => {
          const words: Record<string, string> = a.answers[side]
          return (
            <li key={side} className={answer === null ? 'muted' : undefined}>
              {a.sides[side]}: {answer === null ? a.awaited : words[answer]}
              {reason ? ` – ${t.reasons[reason as RefusalReason]}` : ''}
              {answeredAt ? ` (${day(answeredAt)})` : askedAt ? ` (${a.asked(day(askedAt))})` : ''}
            </li>
          )
        })}
    </ul>
  )
}

/** Proposals with their state and what both sides say; the next step is noted in the row. */
export function ProposalList({ rows, mayWrite }: { rows: readonly ProposalListRow[]; mayWrite: boolean }) {
  const t = useTexts(matchTexts)
  const a = useTexts(proposalAnswerTexts)
  const language = useLanguage()
  if (rows.length === 0) return <p className="muted">{t.noProposals}</p>
  return (
    <ul className="work">
      {rows.map((row) => {
        const next = mayWrite ? nextOf(row) : []
        const refusals = [...new Set(next.flatMap(({ state }) => reasonsFor(state) ?? []))]
        return (
          <li key={row.id}>
            <div>
              <Link to={row.to}>{row.title}</Link>{' '}
              <span className="muted small">
                {row.sub ? `${row.sub} · ` : ''}
                {row.score} · {shortDay(dayOf(row.createdAt), language)} ·{' '}
                {row.decidedBy.startsWith('person:') ? t.begunByPerson : t.directed[row.directedTo]}
              </span>{' '}
              <Badge tone={tones[row.state] ?? 'neutral'}>{t.proposalStates[row.state]}</Badge>{' '}
              {row.reason ? (
                <span className="muted small">{t.reasons[row.reason as RefusalReason] ?? row.reason}</span>
              ) : null}
              <Answers answers={row.answers} awaited={awaits.includes(row.state)} />
            </div>
            {next.length > 0 ? (
              <Form method="post" className="row">
                <input type="hidden" name="proposal" value={row.id} />
                <select name="state" className="input input--mid" aria-label={`${t.next}: ${row.title}`}>
                  {next.map(({ value, state, side }) => {
                    const words: Record<string, string> = side ? a.answers[side] : t.proposalStates
                    return (
                      <option key={value} value={value}>
                        {side ? `${a.sides[side]}: ` : ''}
                        {words[state]}
                      </option>
                    )
                  })}
                </select>
                {refusals.length > 0 ? (
                  <select name="reason" className="input input--mid" aria-label={`${t.reasonHint}: ${row.title}`}>
                    <option value="">{t.chooseReason}</option>
                    {refusals.map((reason) => (
                      <option key={reason} value={reason}>
                        {t.reasons[reason]}
                      </option>
                    ))}
                  </select>
                ) : null}
                <Button small name="intent" value="step" label={`${t.next}: ${row.title}`}>
                  {t.next}
                </Button>
              </Form>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

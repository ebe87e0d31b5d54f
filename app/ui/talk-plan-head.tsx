import { Form, Link, useLocation, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import type { RunProgress, RunState } from '../domains/events/talks/run.ts'
import type { Session } from '../domains/events/talks/session.ts'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { useTexts } from './language.ts'
import { Button, Notice } from './parts.tsx'

export interface ShownRun {
  id: string
  state: RunState
  progress: RunProgress | null
  baseVersion: number
  proposal:
    | {
        status: 'optimal' | 'feasible'
        total: number
        gap: number
        seconds: number
        talks: number
        moved: number
        added: number
        lost: number
        totalBefore: number
      }
    | null
    | undefined
}

interface Props {
  session: Session
  run: ShownRun | null
  mayUndo: boolean
  ready: boolean
}

/** A run under way: what it is at. The page looks again by itself; without scripts a link does. */
function Progress({ run }: { run: ShownRun }) {
  const t = useTexts(talkTexts)
  const { pathname } = useLocation()
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (state !== 'idle') return undefined
    const timer = setTimeout(revalidate, 700)
    return () => clearTimeout(timer)
  }, [revalidate, state, run])
  return (
    <Notice title={t.running}>
      <div role="status">
        <p>{run.progress ? t.stages[run.progress.stage] : t.waits}</p>
        {run.progress && run.progress.pairs > 0 ? <p>{t.progress(run.progress.people, run.progress.pairs)}</p> : null}
        <progress aria-label={t.running} />
      </div>
      <div className="row">
        <Form method="post">
          <input type="hidden" name="run" value={run.id} />
          <Button name="intent" value="cancel-run">
            {t.cancelRun}
          </Button>
        </Form>
        <Link to={pathname} reloadDocument>
          {t.reload}
        </Link>
      </div>
    </Notice>
  )
}

/** A finished run that is not taken over yet: what it would change, before it does. */
function Proposal({
  run,
  proposal,
  stale,
}: {
  run: ShownRun
  proposal: NonNullable<ShownRun['proposal']>
  stale: boolean
}) {
  const t = useTexts(talkTexts)
  return (
    <Notice title={t.proposal} tone={stale ? 'warning' : 'info'}>
      <ul role="status">
        <li>
          <strong>{t.moved(proposal.moved)}</strong> {proposal.added > 0 ? t.added(proposal.added) : null}{' '}
          {proposal.lost > 0 ? t.lost(proposal.lost) : null}
        </li>
        <li>{t.totals(proposal.totalBefore, proposal.total)}</li>
        <li>{proposal.status === 'optimal' ? t.proven(proposal.seconds) : t.gap(proposal.gap)}</li>
        {stale ? <li>{t.refusals.stale}</li> : null}
      </ul>
      <Form method="post" className="row">
        <input type="hidden" name="run" value={run.id} />
        {stale ? null : (
          <Button rank="primary" name="intent" value="apply">
            {t.apply}
          </Button>
        )}
        <Button name="intent" value="discard">
          {t.discard}
        </Button>
      </Form>
    </Notice>
  )
}

/** State of the plan and what can be done with it. */
export function PlanHead({ session, run, mayUndo, ready }: Props) {
  const t = useTexts(talkTexts)
  const { talks } = session
  const total = talks.reduce((sum, { score }) => sum + score, 0)
  const people = new Set(talks.map(({ registrationId }) => registrationId)).size
  const runs = run?.state === 'waiting' || run?.state === 'running'
  const proposal = run?.state === 'done' ? run.proposal : null
  const made = run?.state === 'applied' && run.baseVersion + 1 === session.version ? run.proposal : null
  return (
    <>
      {talks.length > 0 ? (
        <p>
          <strong>{t.summary(talks.length, people, total)}</strong>
          {'. '}
          {made ? (made.status === 'optimal' ? t.proven(made.seconds) : t.gap(made.gap)) : null}{' '}
          {session.publishedAt ? t.published(session.publishedAt) : t.unpublished}
        </p>
      ) : null}
      {run && runs ? <Progress run={run} /> : null}
      {run?.state === 'failed' ? <Notice tone="danger">{t.failed}</Notice> : null}
      {run && proposal ? <Proposal run={run} proposal={proposal} stale={run.baseVersion !== session.version} /> : null}
      <Form method="post" className="row no-print">
        {ready && !runs ? (
          <Button rank={talks.length === 0 ? 'primary' : 'secondary'} name="intent" value="plan">
            {talks.length === 0 ? t.make : t.again}
          </Button>
        ) : null}
        {talks.length > 0 ? (
          <Button
            rank={session.publishedAt ? 'tertiary' : 'primary'}
            name="intent"
            value={session.publishedAt ? 'unpublish' : 'publish'}
          >
            {session.publishedAt ? t.unpublish : t.publish}
          </Button>
        ) : null}
        {mayUndo ? (
          <Button rank="tertiary" name="intent" value="undo">
            {t.undo}
          </Button>
        ) : null}
      </Form>
      {talks.length > 0 ? (
        <p className="hint no-print">
          {t.againHint} {t.keys}
        </p>
      ) : null}
    </>
  )
}

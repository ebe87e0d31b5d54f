import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { directions } from '../domains/matching/proposal.ts'
import type { FactorName } from '../domains/matching/weights.ts'
import { ChooseBox } from './choose-many.tsx'
import { useTexts } from './language.ts'
import { Badge, Button, LinkButton } from './parts.tsx'

export interface Factor {
  factor: FactorName
  points: number
  max: number
  reason: string
}

/** The score as a bar of its factors: each as wide as its maximum, filled as far as its points. The words say the same. */
export function FactorBar({ factors }: { factors: readonly Factor[] }) {
  const before = (index: number) => factors.slice(0, index).reduce((sum, { max }) => sum + max, 0)
  return (
    <svg className="factor-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {factors.map(({ factor, max }, index) => (
        <rect key={`${factor}-max`} className="miss" x={before(index)} width={max} height="8" />
      ))}
      {factors.map(({ factor, points }, index) => (
        <rect key={factor} className="got" x={before(index)} width={points} height="8" />
      ))}
    </svg>
  )
}

interface MatchProps {
  /** `candidate` and `vacancy` of the pair, whichever side the page is about. */
  pair: { candidate: string; vacancy: string }
  title: string
  to: string
  sub: ReactNode
  score: number
  factors?: readonly Factor[] | undefined
  unknown?: readonly string[] | undefined
  gaps?: readonly { gap: string; what: string; closes: string }[] | undefined
  /** Why it stands elsewhere than its score alone would put it. */
  note?: string | null | undefined
  proposed: boolean
  mayPropose: boolean
  /** The side that the list is about is fixed; this id is chosen with the row's box. */
  choose: string
}

const good = ({ points, max }: Factor) => max > 0 && points / max >= 0.7

/** One match: score and bar, what fits, what is missing, what is not known; propose or compare. */
export function MatchRow({
  pair,
  title,
  to,
  sub,
  score,
  factors = [],
  unknown = [],
  gaps = [],
  note,
  proposed,
  mayPropose,
  choose,
}: MatchProps) {
  const t = useTexts(matchTexts)
  const fits = factors.filter(good)
  const weak = factors.filter((factor) => !good(factor) && factor.points / Math.max(1, factor.max) < 0.5)
  return (
    <article className="match" data-row>
      <div className="match__top">
        {mayPropose && !proposed ? <ChooseBox id={choose} name={title} /> : null}
        <span className="match__score" title={`${t.score}: ${score} / 100`}>
          {score}
          <span className="kern-sr-only"> / 100</span>
        </span>
        {factors.length > 0 ? <FactorBar factors={factors} /> : null}
        <h3 className="sub">
          <Link to={to}>{title}</Link>
        </h3>
        {proposed ? <Badge tone="info">{t.alreadyProposed}</Badge> : null}
      </div>
      <p className="muted small">{sub}</p>
      <dl className="match__words">
        {fits.length > 0 ? (
          <div>
            <dt>{t.fits}:</dt>
            <dd>{fits.map(({ factor }) => t.factors[factor]).join(', ')}</dd>
          </div>
        ) : null}
        {weak.length > 0 || gaps.length > 0 ? (
          <div>
            <dt>{t.missing}:</dt>
            <dd>
              {gaps.length > 0
                ? gaps.map(({ gap, what, closes }) => (
                    <span key={gap + what}>
                      {what} ({closes}){' '}
                    </span>
                  ))
                : weak.map(({ reason }) => reason).join(' · ')}
            </dd>
          </div>
        ) : null}
        {unknown.length > 0 ? (
          <div>
            <dt>{t.unknown}:</dt>
            <dd>{unknown.join(' · ')}</dd>
          </div>
        ) : null}
      </dl>
      {note ? <p className="muted small">{note}</p> : null}
      <div className="row no-print">
        {mayPropose && !proposed ? (
          <Form method="post" className="row">
            <select name="to" className="input input--mid" aria-label={`${t.propose}: ${title}`}>
              {directions.map((to) => (
                <option key={to} value={to}>
                  {t.directed[to]}
                </option>
              ))}
            </select>
            <input type="hidden" name="candidate" value={pair.candidate} />
            <input type="hidden" name="vacancy" value={pair.vacancy} />
            <Button small rank="primary" name="intent" value="propose" label={`${t.propose}: ${title}`}>
              {t.propose}
            </Button>
          </Form>
        ) : null}
        <LinkButton
          small
          to={`/compare?candidate=${encodeURIComponent(pair.candidate)}&vacancy=${encodeURIComponent(pair.vacancy)}`}
        >
          {t.compare}
        </LinkButton>
      </div>
    </article>
  )
}

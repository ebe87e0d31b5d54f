import { compare, standing } from '../../matching/compare.ts'
import type { Comparison } from '../../matching/compare.ts'
import type { PreparedCandidate, PreparedVacancy } from '../../matching/prepared.ts'
import { explain } from '../../matching/score.ts'
import type { ScoreReason } from './talk.ts'

/** Work that a host offers: one of its open vacancies, or an occupation that it or the event looks for. */
export interface HostOffer {
  vacancy: { id: string; title: string } | null
  occupation: string | null
  prepared: PreparedVacancy
}

export interface PairScore {
  /** 1 to 100. */
  score: number
  near: boolean
  offer: HostOffer
  comparison: Comparison
}

/**
 * How well a person and a host suit each other: the best of the host's offers by the scorer. Where only closable gaps stand between them the
 * score counts half: a talk can close a gap, but a match goes first. Null: nothing related, or a blocker.
 */
export function bestOffer(person: PreparedCandidate, offers: readonly HostOffer[], today: number): PairScore | null {
  let best: PairScore | null = null
  for (const offer of offers) {
    const comparison = compare(person, offer.prepared, today)
    const stands = standing(comparison)
    if (stands === 'hidden') continue
    const near = stands === 'near'
    const score = Math.max(1, near ? Math.round(comparison.score / 2) : comparison.score)
    if (!best || score > best.score) best = { score, near, offer, comparison }
  }
  return best
}

/** The words of a score: the factors that brought points, the best first, at most four; of a near one its gaps first. */
export function scoreReason({ offer, near, comparison }: PairScore): ScoreReason {
  const words = (language: 'de' | 'en') => {
    const { factors, gaps } = explain(comparison, language)
    const told = [...factors]
      .filter(({ points, reason }) => points > 0 && reason !== '')
      .sort((a, b) => b.points - a.points)
      .map(({ reason, points, max }) => `${reason} (${points}/${max})`)
    return [...(near ? gaps.map(({ what, closes }) => [what, closes].filter(Boolean).join(': ')) : []), ...told].slice(
      0,
      4,
    )
  }
  return { vacancy: offer.vacancy, occupation: offer.occupation, near, de: words('de'), en: words('en') }
}

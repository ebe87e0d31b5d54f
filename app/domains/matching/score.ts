import { compare } from './compare.ts'
import type { Comparison } from './compare.ts'
import { dayNumber } from './day.ts'
import { describeGap } from './gap.texts.ts'
import type { ShownGap } from './gap.texts.ts'
import type { Audience, Language } from './matching.texts.ts'
import type { Blocker } from './obstacles.ts'
import { prepareCandidate, prepareVacancy } from './prepared.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { describeQuestion } from './question.texts.ts'
import { questionsFor } from './questions.ts'
import { reasonsOf } from './reason.texts.ts'
import { factorNames, weights } from './weights.ts'
import type { FactorName } from './weights.ts'

export type ShownFactor = { factor: FactorName; points: number; max: number; reason: string }

/** A pair in words. The points of the factors add up to the score, which lies between 0 and 100. */
export type Scored = {
  related: boolean
  /** Nearness of the occupations in ‰, after openness to career changers and the order of wishes. */
  nearness: number
  blockers: Blocker[]
  gaps: ShownGap[]
  score: number
  factors: ShownFactor[]
  unknown: string[]
}

/** Makes the words of a comparison. */
export function explain(comparison: Comparison, language: Language = 'de', audience: Audience = 'officer'): Scored {
  const reasons = reasonsOf(comparison, language, audience)
  return {
    related: comparison.related,
    nearness: comparison.nearness,
    blockers: comparison.blockers,
    gaps: comparison.gaps.map((gap) => describeGap(gap, language)),
    score: comparison.score,
    factors: factorNames.map((factor, index) => ({
      factor,
      points: comparison.points[index] ?? 0,
      max: weights.max[factor],
      reason: reasons[index] ?? '',
    })),
    unknown: questionsFor(comparison, audience).map((question) => describeQuestion(question, language, audience)),
  }
}

/**
 * Scores one person against one vacancy on the day `today` (ISO date). Pure: the same two profiles and the same day give
 * the same answer. Decides nothing about a person; officers do (Art. 22 GDPR).
 */
export function score(
  candidate: CandidateProfile,
  vacancy: VacancyProfile,
  today: string,
  language: Language = 'de',
  audience: Audience = 'officer',
): Scored {
  return explain(compare(prepareCandidate(candidate), prepareVacancy(vacancy), dayNumber(today)), language, audience)
}

import { answerOf, isAnswerable } from './proposal-answer.ts'
import type { Answer, Answered, Side } from './proposal-answer.ts'

/** What a side's page shows: a question, the answer that was given, or that it is over. */
export type ProposalView = 'question' | Answer | 'ended'

/**
 * What the page of one side shows, and whether its link can (still) say something. `vacancyState`: a vacancy that is no longer open ends
 * it. A side never sees the other one's answer as its own.
 */
export function proposalView(
  proposal: Answered,
  side: Side,
  vacancyState: string,
): { view: ProposalView; answerable: boolean } {
  const answer = answerOf(proposal, side)
  const open = vacancyState === 'published' || vacancyState === 'restricted'
  if (!open || !isAnswerable(proposal, side)) return { view: 'ended', answerable: false }
  return { view: answer === null || answer === 'no_answer' ? 'question' : answer, answerable: true }
}

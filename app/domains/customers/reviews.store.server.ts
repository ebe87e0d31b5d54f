import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'

/** The person asks that a human looks at an own proposal again. False: it is not this person's, or was asked and waits. */
export async function askReview(
  tx: Db,
  { candidateId, proposalId, says }: { candidateId: string; proposalId: string; says: string | null },
  now: Date,
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO review_request (id, candidate_id, proposal_id, says, state, asked_at)
    SELECT ${newId()}, candidate_id, id, ${says}, 'open', ${now} FROM proposal WHERE id = ${proposalId} AND candidate_id = ${candidateId}
    ON CONFLICT (proposal_id) WHERE state = 'open' DO NOTHING RETURNING id`
  return rows.length === 1
}

/** The person no longer wants it. */
export async function withdrawReview(tx: Db, candidateId: string, id: string): Promise<boolean> {
  const where = { id, candidateId, state: 'open' }
  return (await tx.reviewRequest.updateMany({ where, data: { state: 'withdrawn' } })).count === 1
}

/** An officer answers in words that the person reads. False: answered or withdrawn before. */
export async function answerReview(tx: Db, id: string, answer: string, by: string, now: Date): Promise<boolean> {
  const data = { state: 'answered', answer, answeredBy: by, answeredAt: now }
  return (await tx.reviewRequest.updateMany({ where: { id, state: 'open' }, data })).count === 1
}

/** Takes an answer back. */
export async function reopenReview(tx: Db, id: string): Promise<boolean> {
  const data = { state: 'open', answer: null, answeredBy: null, answeredAt: null }
  return (await tx.reviewRequest.updateMany({ where: { id, state: 'answered' }, data })).count === 1
}

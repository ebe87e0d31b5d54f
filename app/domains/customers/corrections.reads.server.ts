import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { CorrectionField, CorrectionState, CorrectionValue, ReviewState } from './correction.ts'

/** A correction as its person and staff see it. */
export interface CorrectionShown {
  id: string
  field: CorrectionField
  value: CorrectionValue | null
  says: string | null
  state: CorrectionState
  reason: string | null
  madeAt: Date
  decidedAt: Date | null
}

const maySee = (scope: Scope, candidateId: string): boolean =>
  scope.kind === 'house' || (scope.kind === 'self' && scope.candidateId === candidateId)

const most = 30

/** What a person said about the own profile, open ones first, then the newest; staff, and the person about herself. */
export async function correctionsOf(scope: Scope, db: Db, candidateId: string): Promise<CorrectionShown[]> {
  if (!maySee(scope, candidateId)) return []
  return db.$queryRaw<CorrectionShown[]>`
    SELECT id, field, value, says, state, reason, made_at AS "madeAt", decided_at AS "decidedAt" FROM correction
    WHERE candidate_id = ${candidateId} ORDER BY state <> 'open', made_at DESC, id LIMIT ${most}`
}

/** A request that a human looks at a proposal again. */
export interface ReviewShown {
  id: string
  proposalId: string
  vacancy: string
  employer: string
  says: string | null
  state: ReviewState
  answer: string | null
  askedAt: Date
}

/** The requests of a person, open ones first, then the newest; staff, and the person about herself. */
export async function reviewsOf(scope: Scope, db: Db, candidateId: string): Promise<ReviewShown[]> {
  if (!maySee(scope, candidateId)) return []
  return db.$queryRaw<ReviewShown[]>`
    SELECT r.id, r.proposal_id AS "proposalId", v.title AS vacancy, e.name AS employer, r.says, r.state, r.answer, r.asked_at AS "askedAt"
    FROM review_request r JOIN proposal p ON p.id = r.proposal_id JOIN vacancy v ON v.id = p.vacancy_id JOIN employer e ON e.id = v.employer_id
    WHERE r.candidate_id = ${candidateId} AND r.state <> 'withdrawn' ORDER BY r.state <> 'open', r.asked_at DESC, r.id LIMIT ${most}`
}

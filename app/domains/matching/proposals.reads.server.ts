import type { Prisma, Proposal } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { isAddressed } from './proposal-answer.ts'
import type { Side, SideState } from './proposal-answer.ts'
import type { Direction, ProposalState } from './proposal.ts'

export interface ProposalRow {
  id: string
  state: ProposalState
  score: number
  reason: string | null
  createdAt: Date
  answeredAt: Date | null
  candidateId: string
  person: string
  vacancyId: string
  title: string
  employer: string
  directedTo: Direction
  modelVersion: string
  decidedBy: string
  /** The sides it was made to, each with what it says. */
  answers: SideOfProposal[]
}

/** What one side of a proposal says; `answer` null: nothing yet. */
export interface SideOfProposal {
  side: Side
  answer: SideState
  reason: string | null
  answeredAt: Date | null
  askedAt: Date | null
}

function visible(scope: Scope): Prisma.ProposalWhereInput {
  if (scope.kind === 'employer')
    return {
      vacancy: { employerId: scope.employerId },
      OR: [{ directedTo: { not: 'person' } }, { state: { not: 'open' } }],
    }
  if (scope.kind === 'self') return { candidateId: scope.candidateId }
  return {}
}

function sidesOf(row: Proposal): SideOfProposal[] {
  const said: SideOfProposal[] = [
    {
      side: 'person',
      answer: row.personAnswer as SideState,
      reason: row.personReason,
      answeredAt: row.personAnsweredAt,
      askedAt: row.personAskedAt,
    },
    {
      side: 'employer',
      answer: row.employerAnswer as SideState,
      reason: row.employerReason,
      answeredAt: row.employerAnsweredAt,
      askedAt: row.employerAskedAt,
    },
  ]
  return said.filter(({ side }) => isAddressed(row.directedTo as Direction, side))
}

/** Proposals of a person or for a vacancy, newest first, at most 100. An employer sees no name. */
export async function proposalsOf(
  db: Db,
  scope: Scope,
  of: { candidateId: string } | { vacancyId: string },
): Promise<ProposalRow[]> {
  const rows = await db.proposal.findMany({
    where: { AND: [visible(scope), of] },
    orderBy: { createdAt: 'desc' },
    take: 100,
    include: {
      candidate: { select: { firstName: true, lastName: true } },
      vacancy: { select: { title: true, employer: { select: { name: true } } } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    state: row.state as ProposalState,
    score: row.score,
    reason: row.reason,
    createdAt: row.createdAt,
    answeredAt: row.answeredAt,
    candidateId: row.candidateId,
    person:
      scope.kind === 'employer'
        ? ''
        : [row.candidate.lastName, row.candidate.firstName].filter(Boolean).join(', ') || row.candidateId,
    vacancyId: row.vacancyId,
    title: row.vacancy.title,
    employer: row.vacancy.employer.name,
    directedTo: row.directedTo as Direction,
    modelVersion: row.modelVersion,
    decidedBy: row.decidedBy,
    answers: sidesOf(row),
  }))
}

/** Open, unanswered proposals by vacancy and by person: how attention is spread. */
export async function attention(db: Db): Promise<{ byVacancy: Map<string, number>; byCandidate: Map<string, number> }> {
  const rows = await db.$queryRaw<
    { vacancy_id: string; candidate_id: string }[]
  >`SELECT vacancy_id, candidate_id FROM proposal WHERE state = 'open'`
  const byVacancy = new Map<string, number>()
  const byCandidate = new Map<string, number>()
  for (const { vacancy_id, candidate_id } of rows) {
    byVacancy.set(vacancy_id, (byVacancy.get(vacancy_id) ?? 0) + 1)
    byCandidate.set(candidate_id, (byCandidate.get(candidate_id) ?? 0) + 1)
  }
  return { byVacancy, byCandidate }
}

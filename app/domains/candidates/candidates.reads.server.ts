import { historyOf } from '../../../prisma/history.ts'
import type { HistoryRow } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { candidateSteps, displayName, mailConsent, readiness, unknownCandidateFacts } from './candidate.ts'
import type { AskedCandidateFact, Candidate, CandidateState, Readiness } from './candidate.ts'
import { livingProposals } from '../matching/proposal.ts'
import { candidateOfRow } from './candidate.row.ts'

/** An event that a person is or was on. */
export interface EventOfCandidate {
  id: string
  title: string
  beginsAt: Date
  state: string
}

/** All that the page of one person shows; null when it is not there for this reader. No protected fact is read. */
export interface CandidateDetail {
  candidate: Candidate
  name: string
  readiness: Readiness
  steps: readonly CandidateState[]
  unknown: AskedCandidateFact[]
  site: string | null
  consent: { state: 'given' | 'withdrawn'; at: Date } | null
  openProposals: number
  events: EventOfCandidate[]
  history: HistoryRow[]
}

const byPosition = { orderBy: { position: 'asc' as const } }

function mayRead(scope: Scope, id: string): boolean {
  return scope.kind === 'house' || (scope.kind === 'self' && scope.candidateId === id)
}

export async function candidateDetail(
  scope: Scope,
  db: Db,
  id: string,
  today: string,
): Promise<CandidateDetail | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.candidate.findUnique({
    where: { id },
    include: {
      targets: byPosition,
      site: { select: { name: true } },
      consents: { where: { purpose: mailConsent }, orderBy: { givenAt: 'desc' }, take: 1 },
      registrations: {
        select: { state: true, event: { select: { id: true, title: true, beginsAt: true } } },
        orderBy: { event: { beginsAt: 'desc' } },
        take: 10,
      },
      _count: { select: { proposals: { where: { state: { in: [...livingProposals] } } } } },
    },
  })
  if (!row) return null
  const consent = row.consents[0]
  const candidate = candidateOfRow(row)
  return {
    candidate,
    name: displayName(candidate),
    readiness: readiness(candidate.readyOn, today),
    steps: candidateSteps[candidate.state],
    unknown: unknownCandidateFacts(candidate),
    site: row.site?.name ?? null,
    consent: consent
      ? consent.withdrawnAt
        ? { state: 'withdrawn', at: consent.withdrawnAt }
        : { state: 'given', at: consent.givenAt }
      : null,
    openProposals: row._count.proposals,
    events: row.registrations.map(({ state, event }) => ({ ...event, state })),
    history: await historyOf(db, 'candidate', id),
  }
}

/** A person as the form needs it. */
export async function candidateForForm(scope: Scope, db: Db, id: string): Promise<Candidate | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.candidate.findUnique({ where: { id }, include: { targets: byPosition } })
  return row && candidateOfRow(row)
}

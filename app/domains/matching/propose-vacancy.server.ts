import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { mayStep, reasonsFor } from './proposal.ts'
import type { Direction, ProposalState } from './proposal.ts'
import type { Scored } from './score.ts'

export interface ProposePorts {
  /** The pair as it stands now, from the same rows that the officer sees; null when one of both is no longer open. */
  scored(candidateId: string, vacancyId: string): Promise<Scored | null>
  /** An open proposal of this pair, if any. */
  openProposal(candidateId: string, vacancyId: string): Promise<string | null>
  insert(row: {
    candidateId: string
    vacancyId: string
    score: number
    shown: Scored
    modelVersion: string
    directedTo: Direction
  }): Promise<string>
  modelVersion: string
}

/**
 * An officer proposes a vacancy to a person, a person to the employer, or both. What was shown (factors, reasons, questions, gaps) and the version of the
 * weights are kept with it. A pair with a blocker is no match and cannot be proposed; a near match can, its gaps are kept too.
 */
export async function proposeVacancy(
  ports: ProposePorts,
  candidateId: string,
  vacancyId: string,
  directedTo: Direction = 'person',
): Promise<Result<{ proposalId: string }, 'gone' | 'blocked' | 'already'>> {
  const shown = await ports.scored(candidateId, vacancyId)
  if (!shown) return refused('gone')
  if (shown.blockers.length > 0 || !shown.related) return refused('blocked')
  if (await ports.openProposal(candidateId, vacancyId)) return refused('already')
  const proposalId = await ports.insert({
    candidateId,
    vacancyId,
    score: shown.score,
    shown,
    modelVersion: ports.modelVersion,
    directedTo,
  })
  return ok({ proposalId })
}

export interface StepPorts {
  proposal(id: string): Promise<{ state: ProposalState; version: number } | null>
  save(id: string, version: number, change: { state: ProposalState; reason: string | null }): Promise<boolean>
}

/** Notes what became of a proposal, along the allowed steps. A refusal needs a reason of the list that fits it. */
export async function stepProposal(
  ports: StepPorts,
  id: string,
  state: ProposalState,
  reason: string | null,
): Promise<Result<{ before: ProposalState }, 'gone' | 'step' | 'stale' | 'reason_missing'>> {
  const proposal = await ports.proposal(id)
  if (!proposal) return refused('gone')
  if (!mayStep(proposal.state, state)) return refused('step')
  const reasons = reasonsFor(state)
  const given = reasons?.find((one) => one === reason) ?? null
  if (reasons && !given) return refused('reason_missing')
  return (await ports.save(id, proposal.version, { state, reason: given }))
    ? ok({ before: proposal.state })
    : refused('stale')
}

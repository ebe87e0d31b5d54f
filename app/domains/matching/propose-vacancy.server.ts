import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { mayStep, reasonsFor } from './proposal.ts'
import type { Direction, ProposalState, RefusalReason } from './proposal.ts'
import {
  answerOf,
  answersOf,
  answerSteps,
  isAddressed,
  isAnswerable,
  reasonOf,
  sides,
  stateOfAnswers,
} from './proposal-answer.ts'
import type { Answer, Answered, Side } from './proposal-answer.ts'
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

/** A proposal as the steps of its life need it. */
export interface SteppedProposal extends Answered {
  version: number
  reason: string | null
}

/** One side's answer as it is saved. */
export interface SavedAnswer {
  side: Side
  answer: Answer
  reason: RefusalReason | null
}

export interface StepPorts {
  proposal(id: string): Promise<SteppedProposal | null>
  /** Saves state and, where one is given, an answer; false when somebody was quicker. */
  save(
    id: string,
    version: number,
    change: { state: ProposalState; reason: string | null },
    answer: SavedAnswer | null,
  ): Promise<boolean>
  /** The person was hired: notes the integration. */
  hired(id: string): Promise<unknown>
  /** The person did not begin after all: takes the integration back. */
  notHired(id: string): Promise<unknown>
}

export type StepRefusal = 'gone' | 'step' | 'stale' | 'reason_missing'

/**
 * Notes what one side says, from its own page or as an officer heard it. The proposal goes on as far as its steps allow: the other side's
 * answer stays what it is. A refusal needs a reason of the list that fits it; the same answer again changes nothing.
 */
export async function answerProposal(
  ports: StepPorts,
  id: string,
  { side, answer, reason }: { side: Side; answer: Answer; reason: string | null },
): Promise<Result<{ before: ProposalState }, StepRefusal>> {
  const proposal = await ports.proposal(id)
  if (!proposal) return refused('gone')
  const before = answerOf(proposal, side)
  const known = answersOf[side].some((one) => one === answer)
  if (!known || !isAnswerable(proposal, side)) return refused('step')
  const given = reasonOf(answer, reason)
  if (given === undefined) return refused('reason_missing')
  if (before === answer) return ok({ before: proposal.state })
  if (!answerSteps[side][before ?? '']?.includes(answer)) return refused('step')
  const after = stateOfAnswers({ ...proposal, [side === 'person' ? 'personAnswer' : 'employerAnswer']: answer })
  const steps = mayStep(proposal.state, after)
  const change = {
    state: steps ? after : proposal.state,
    reason: steps ? (reasonsFor(after) ? given : null) : proposal.reason,
  }
  return (await ports.save(id, proposal.version, change, { side, answer, reason: given }))
    ? ok({ before: proposal.state })
    : refused('stale')
}

/** The side whose answer a state is; null where it is a step of the proposal as a whole. */
function sideOf(state: ProposalState, directedTo: Direction): Side | null {
  const speaks = sides.filter((side) => answersOf[side].some((one) => one === state) && isAddressed(directedTo, side))
  return speaks.length === 1 ? (speaks[0] ?? null) : null
}

/**
 * Notes what became of a proposal, along the allowed steps; what only one side can have said is kept as its answer. A refusal needs a
 * reason of the list that fits it. Who is hired is an integration.
 */
export async function stepProposal(
  ports: StepPorts,
  id: string,
  state: ProposalState,
  reason: string | null,
): Promise<Result<{ before: ProposalState }, StepRefusal>> {
  const proposal = await ports.proposal(id)
  if (!proposal) return refused('gone')
  const side = sideOf(state, proposal.directedTo)
  if (side) return answerProposal(ports, id, { side, answer: state as Answer, reason })
  if (!mayStep(proposal.state, state)) return refused('step')
  const reasons = reasonsFor(state)
  const given = reasons?.find((one) => one === reason) ?? null
  if (reasons && !given) return refused('reason_missing')
  if (!(await ports.save(id, proposal.version, { state, reason: given }, null))) return refused('stale')
  if (state === 'hired') await ports.hired(id)
  if (proposal.state === 'hired') await ports.notHired(id)
  return ok({ before: proposal.state })
}

import type { Prisma } from '../../prisma/generated/client.ts'
import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import { integrationPorts } from '../domains/integrations/integrations.store.server.ts'
import { recordIntegration, withdrawIntegration } from '../domains/integrations/record-integration.server.ts'
import type { Answer, Side } from '../domains/matching/proposal-answer.ts'
import type { Direction, ProposalState } from '../domains/matching/proposal.ts'
import * as store from '../domains/matching/proposals.store.server.ts'
import { answerProposal, proposeVacancy, stepProposal } from '../domains/matching/propose-vacancy.server.ts'
import type { StepPorts, StepRefusal } from '../domains/matching/propose-vacancy.server.ts'
import { weights } from '../domains/matching/weights.ts'
import { refused } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { wireMatching } from './matching.server.ts'
import type { Parts } from './parts.ts'

/** Proposals: made, answered by either side, taken further; who is hired is an integration. */
export function wireProposals(
  { database: { prisma }, now }: Pick<Parts, 'database' | 'now'>,
  matching: Pick<ReturnType<typeof wireMatching>, 'scored'>,
) {
  const ports = (tx: Prisma.TransactionClient, by: string): StepPorts => ({
    ...store.stepPorts(tx, now()),
    hired: async (proposalId) =>
      recordIntegration(integrationPorts(tx, now()), {
        ...(await store.jobOf(tx, proposalId)),
        source: { via: 'proposal', proposalId },
        beginsOn: null,
        by,
      }),
    notHired: (proposalId) => withdrawIntegration(integrationPorts(tx, now()), { via: 'proposal', proposalId }),
  })
  /** A pair has one living proposal: where a no is taken back after another was made, the other stands. */
  const once = async (
    work: Promise<Result<{ before: ProposalState }, StepRefusal>>,
  ): Promise<Result<{ before: ProposalState }, StepRefusal>> => {
    try {
      return await work
    } catch (error) {
      if (brokenConstraint(error) === 'proposal_open_once') return refused('step')
      throw error
    }
  }
  return {
    app: {
      propose: async (actor: ActorName, candidateId: string, vacancyId: string, directedTo: Direction = 'person') => {
        const shown = await matching.scored(candidateId, vacancyId)
        return inTransaction(prisma, actor, (tx) =>
          proposeVacancy(
            {
              ...store.proposePorts(tx, actor, now()),
              modelVersion: weights.version,
              scored: () => Promise.resolve(shown),
            },
            candidateId,
            vacancyId,
            directedTo,
          ),
        )
      },
      /** What one side said, as an officer heard it. */
      noteAnswer: (actor: ActorName, id: string, said: { side: Side; answer: Answer; reason: string | null }) =>
        once(inTransaction(prisma, actor, (tx) => answerProposal(ports(tx, actor), id, said))),
      stepProposal: (actor: ActorName, id: string, state: ProposalState, reason: string | null) =>
        once(inTransaction(prisma, actor, (tx) => stepProposal(ports(tx, actor), id, state, reason))),
      /** An officer asked about a proposal that nobody answers. */
      noteAsked: (actor: ActorName, id: string) => inTransaction(prisma, actor, (tx) => store.noteAsked(tx, id, now())),
      /** By the clock: what stayed silent after asking is closed as unanswered. */
      closeSilent: () => inTransaction(prisma, 'system', (tx) => store.closeSilent(tx, now())),
    },
  }
}

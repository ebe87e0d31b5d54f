import type { Prisma } from '../../../prisma/generated/client.ts'
import { newId } from '../../lib/ids.ts'
import type { ProposePorts, StepPorts } from './propose-vacancy.server.ts'
import { livingProposals } from './proposal.ts'
import type { ProposalState } from './proposal.ts'

type Tx = Prisma.TransactionClient

/** Ports of proposing on a running transaction. */
export function proposePorts(tx: Tx, by: string, now: Date): Pick<ProposePorts, 'openProposal' | 'insert'> {
  return {
    openProposal: async (candidateId, vacancyId) =>
      (
        await tx.proposal.findFirst({
          where: { candidateId, vacancyId, state: { in: [...livingProposals] } },
          select: { id: true },
        })
      )?.id ?? null,
    insert: async ({ shown, ...row }) => {
      const id = newId()
      await tx.proposal.create({
        data: { id, ...row, shown: shown, decidedBy: by, createdAt: now },
      })
      return id
    },
  }
}

/** Ports of noting what became of a proposal. */
export function stepPorts(tx: Tx, now: Date): StepPorts {
  return {
    proposal: async (id) => {
      const row = await tx.proposal.findUnique({ where: { id }, select: { state: true, version: true } })
      return row && { state: row.state as ProposalState, version: row.version }
    },
    save: async (id, version, change) => {
      const done = await tx.proposal.updateMany({
        where: { id, version },
        data: { ...change, answeredAt: now, version: { increment: 1 } },
      })
      return done.count === 1
    },
  }
}

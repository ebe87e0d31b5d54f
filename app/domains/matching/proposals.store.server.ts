import type { Prisma } from '../../../prisma/generated/client.ts'
import { newId } from '../../lib/ids.ts'
import type { ProposePorts, StepPorts } from './propose-vacancy.server.ts'
import { livingProposals, onSilence } from './proposal.ts'
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

/** Notes that somebody asked about a silent proposal; it is asked about once. False when it is no longer open or was asked about. */
export async function noteAsked(tx: Tx, id: string, now: Date): Promise<boolean> {
  const data = { askedAt: now, version: { increment: 1 } }
  return (await tx.proposal.updateMany({ where: { id, state: 'open', askedAt: null }, data })).count === 1
}

/** Closes proposals that stayed silent after somebody asked; the number of those closed. */
export async function closeSilent(tx: Tx, now: Date): Promise<number> {
  const open = await tx.proposal.findMany({
    where: { state: 'open', askedAt: { lte: now } },
    select: { id: true, createdAt: true, askedAt: true },
  })
  const silent = open.filter((proposal) => onSilence(proposal, now) === 'close').map(({ id }) => id)
  const data = { state: 'no_answer', answeredAt: now, version: { increment: 1 } }
  return (await tx.proposal.updateMany({ where: { id: { in: silent }, state: 'open' }, data })).count
}

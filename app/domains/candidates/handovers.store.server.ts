import type { Prisma } from '../../../prisma/generated/client.ts'
import { dayOf } from '../../lib/dates.ts'
import { newId } from '../../lib/ids.ts'
import { confirmReadiness } from './candidates.store.server.ts'
import type { DecidePorts, HandOverPorts } from './hand-over.server.ts'
import type { HandoverState } from './handover.ts'

type Tx = Prisma.TransactionClient

/** Ports of handing over on a running transaction. */
export function handOverPorts(tx: Tx, now: Date): HandOverPorts {
  return {
    isActive: async (id) => (await tx.candidate.count({ where: { id, state: 'active' } })) === 1,
    openHandover: async (candidateId) =>
      (await tx.handover.findFirst({ where: { candidateId, state: 'open' }, select: { id: true } }))?.id ?? null,
    confirmReadiness: (id) => confirmReadiness(tx, id, dayOf(now)),
    insert: async (row) => {
      const id = newId()
      await tx.handover.create({ data: { id, ...row, createdAt: now } })
      return id
    },
  }
}

/** Ports of deciding on a running transaction. */
export function decidePorts(tx: Tx, now: Date): DecidePorts {
  return {
    handover: async (id) => {
      const row = await tx.handover.findUnique({ where: { id }, select: { state: true, version: true } })
      return row && { ...row, state: row.state as HandoverState }
    },
    save: async (id, version, change) => {
      const decidedAt = change.decidedBy === null ? null : now
      const done = await tx.handover.updateMany({
        where: { id, version },
        data: { ...change, decidedAt, version: { increment: 1 } },
      })
      return done.count === 1
    },
  }
}

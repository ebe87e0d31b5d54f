import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { decideHandover, handOver } from '../domains/candidates/hand-over.server.ts'
import type { HandOver } from '../domains/candidates/hand-over.server.ts'
import type { HandoverState } from '../domains/candidates/handover.ts'
import * as reads from '../domains/candidates/handovers.reads.server.ts'
import { decidePorts, handOverPorts } from '../domains/candidates/handovers.store.server.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

/** Handovers between job centre and employer service. */
export function wireHandovers({ database: { prisma }, now }: Parts) {
  return {
    app: {
      handOver: (actor: Actor, input: Omit<HandOver, 'fromUser'>) =>
        inTransaction(prisma, actor.name, (tx) =>
          handOver(handOverPorts(tx, now()), { ...input, fromUser: actor.id }),
        ).catch((error: unknown) => {
          if (brokenConstraint(error) === 'handover_open_once') return refused('already')
          throw error
        }),
      decide: (actor: Actor, id: string, state: HandoverState, reason: string | null) =>
        inTransaction(prisma, actor.name, (tx) => decideHandover(decidePorts(tx, now()), id, state, reason, actor.id)),
    },
    reads: {
      list: (scope: Scope, filter: { of: 'open' | 'all'; site: string; from: string }) =>
        reads.handovers(prisma, scope, filter),
      people: (scope: Scope, typed: string) => reads.peopleToHandOver(prisma, scope, typed),
    },
  }
}

import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { mailConsent } from '../domains/candidates/candidate.ts'
import { candidateFacets, candidateList } from '../domains/candidates/candidate-list.reads.server.ts'
import type { CandidateFilter } from '../domains/candidates/candidate-list.reads.server.ts'
import * as candidateReads from '../domains/candidates/candidates.reads.server.ts'
import * as store from '../domains/candidates/candidates.store.server.ts'
import { changeCandidateState, createCandidate, saveCandidate } from '../domains/candidates/save-candidate.server.ts'
import type { SaveCandidatePorts } from '../domains/candidates/save-candidate.server.ts'
import { isKnownClass } from '../domains/occupations/tree.ts'
import { dayOf } from '../lib/dates.ts'
import { newId } from '../lib/ids.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'

type Tx = Prisma.TransactionClient
type Input<F extends (ports: never, input: never) => unknown> = Parameters<F>[1]

/** People: use cases in one transaction each, reads with the caller's scope. */
export function wireCandidates(
  { database: { prisma }, now }: Pick<Parts, 'database' | 'now'>,
  occupations: Occupations,
) {
  const ports = async (tx: Tx): Promise<SaveCandidatePorts> => {
    const tree = await occupations.app.tree()
    return {
      isKnownClass: (code) => isKnownClass(tree, code),
      placeOf: (postcode) => tx.postcode.findUnique({ where: { postcode } }),
      candidate: (id) => store.candidateById(tx, id),
      insert: (candidate) => store.insertCandidate(tx, candidate),
      update: (id, version, fields) => store.updateCandidate(tx, id, version, fields),
      updateState: (id, version, state) => store.updateCandidateState(tx, id, version, state),
      lastChange: (id) => store.lastCandidateChange(tx, id),
      newId,
    }
  }
  const change = async <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => {
    await occupations.app.tree()
    return inTransaction(prisma, actor.name, work)
  }
  return {
    app: {
      create: (actor: Actor, input: Input<typeof createCandidate>) =>
        change(actor, async (tx) => createCandidate(await ports(tx), input)),
      save: (actor: Actor, input: Input<typeof saveCandidate>) =>
        change(actor, async (tx) => saveCandidate(await ports(tx), input)),
      changeState: (actor: Actor, input: Input<typeof changeCandidateState>) =>
        change(actor, async (tx) => changeCandidateState(await ports(tx), input)),
      /** Somebody stated today that the person is ready; `readyOn` puts an earlier statement back (undo). */
      confirmReadiness: (actor: Actor, id: string, readyOn: string | null = dayOf(now())) =>
        change(actor, (tx) => store.confirmReadiness(tx, id, readyOn)),
      recordMailConsent: (actor: Actor, candidateId: string) =>
        change(actor, (tx) =>
          store.recordConsent(tx, {
            id: newId(),
            candidateId,
            purpose: mailConsent,
            givenAt: now(),
            recordedBy: actor.name,
          }),
        ),
      withdrawMailConsent: (actor: Actor, candidateId: string) =>
        change(actor, (tx) =>
          store.withdrawConsent(tx, {
            id: newId(),
            candidateId,
            purpose: mailConsent,
            at: now(),
            recordedBy: actor.name,
          }),
        ),
    },
    /** People inside another subject's transaction; `prepare` before it begins. */
    people: {
      prepare: () => occupations.app.tree(),
      candidate: (tx: Tx, id: string) => store.candidateById(tx, id),
      save: async (tx: Tx, input: Input<typeof saveCandidate>) => saveCandidate(await ports(tx), input),
    },
    reads: {
      list: (scope: Scope, filter: Omit<CandidateFilter, 'today'>, limit?: number) =>
        candidateList(scope, prisma, { ...filter, today: dayOf(now()) }, limit),
      facets: (scope: Scope, filter: Omit<CandidateFilter, 'today'>) =>
        candidateFacets(scope, prisma, { ...filter, today: dayOf(now()) }),
      detail: (scope: Scope, id: string) => candidateReads.candidateDetail(scope, prisma, id, dayOf(now())),
      forForm: (scope: Scope, id: string) => candidateReads.candidateForForm(scope, prisma, id),
    },
  }
}

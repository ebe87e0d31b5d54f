import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import type { Candidate, CandidateFields } from '../domains/candidates/candidate.ts'
import type { NewCorrection } from '../domains/customers/correction.ts'
import * as reads from '../domains/customers/corrections.reads.server.ts'
import * as store from '../domains/customers/corrections.store.server.ts'
import * as reviews from '../domains/customers/reviews.store.server.ts'
import {
  acceptCorrection,
  declineCorrection,
  makeCorrection,
  reopenCorrection,
} from '../domains/customers/decide-correction.server.ts'
import type { DecidePorts } from '../domains/customers/decide-correction.server.ts'
import { ok, refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

type Tx = Prisma.TransactionClient

/** People, inside another subject's transaction. */
interface People {
  /** What has to be in memory before the transaction begins. */
  prepare(): Promise<unknown>
  candidate(tx: Tx, id: string): Promise<Candidate | null>
  save(tx: Tx, input: { id: string; version: number; fields: CandidateFields }): Promise<{ ok: boolean }>
}

/** The facts of a stored person as its form has them. */
function fieldsOf(candidate: Candidate): CandidateFields {
  const { id: _1, state: _2, readyOn: _3, emailRefusedAt: _4, postalRefusedAt: _5, ...rest } = candidate
  const { updatedAt: _6, version: _7, source: _8, ...fields } = rest
  return fields
}

/** Corrections and requests for a human review: made by people, decided by officers. */
export function wireCorrections({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>, people: People) {
  const decide = async <T>(actor: Actor, work: (ports: DecidePorts) => Promise<T>): Promise<T> => {
    await people.prepare()
    return inTransaction(prisma, actor.name, (tx) =>
      work({
        correction: (id) => store.lockCorrection(tx, id),
        candidate: (id) => people.candidate(tx, id),
        save: async (candidate, facts) => {
          const { id, version } = candidate
          return (await people.save(tx, { id, version, fields: { ...fieldsOf(candidate), ...facts } })).ok
        },
        otherOpen: (candidateId, field) => store.hasOpenCorrection(tx, candidateId, field),
        decide: (id, decision) => store.saveDecision(tx, id, decision),
        by: actor.name,
        now: now(),
      }),
    )
  }
  return {
    app: {
      /** What a person says about the own profile; the person is the scope's. */
      make: async (actor: Actor, scope: Scope, input: Omit<NewCorrection, 'candidateId'>) => {
        if (scope.kind !== 'self') return refused('gone')
        return inTransaction(prisma, actor.name, (tx) =>
          makeCorrection(
            {
              candidate: (id) => people.candidate(tx, id),
              knowsPostcode: async (postcode) => (await tx.postcode.count({ where: { postcode } })) > 0,
              put: (correction) => store.putCorrection(tx, correction, now()),
            },
            { ...input, candidateId: scope.candidateId },
          ),
        )
      },
      withdraw: (actor: Actor, scope: Scope, id: string) =>
        scope.kind === 'self'
          ? inTransaction(prisma, actor.name, (tx) => store.withdrawCorrection(tx, scope.candidateId, id))
          : Promise.resolve(false),
      accept: (actor: Actor, id: string) => decide(actor, (ports) => acceptCorrection(ports, id)),
      decline: (actor: Actor, id: string, reason: string | null) =>
        decide(actor, (ports) => declineCorrection(ports, id, reason)),
      reopen: (actor: Actor, id: string) => decide(actor, (ports) => reopenCorrection(ports, id)),
      askReview: (actor: Actor, scope: Scope, proposalId: string, says: string | null) =>
        scope.kind === 'self'
          ? inTransaction(prisma, actor.name, (tx) =>
              reviews.askReview(tx, { candidateId: scope.candidateId, proposalId, says }, now()),
            )
          : Promise.resolve(false),
      withdrawReview: (actor: Actor, scope: Scope, id: string) =>
        scope.kind === 'self'
          ? inTransaction(prisma, actor.name, (tx) => reviews.withdrawReview(tx, scope.candidateId, id))
          : Promise.resolve(false),
      answerReview: async (actor: Actor, id: string, answer: string | null) => {
        if (answer === null) return refused('reason_missing')
        const done = await inTransaction(prisma, actor.name, (tx) =>
          reviews.answerReview(tx, id, answer, actor.name, now()),
        )
        return done ? ok(null) : refused('decided')
      },
      reopenReview: async (actor: Actor, id: string) =>
        (await inTransaction(prisma, actor.name, (tx) => reviews.reopenReview(tx, id))) ? ok(null) : refused('decided'),
    },
    reads: {
      corrections: (scope: Scope, candidateId: string) => reads.correctionsOf(scope, prisma, candidateId),
      reviews: (scope: Scope, candidateId: string) => reads.reviewsOf(scope, prisma, candidateId),
    },
  }
}

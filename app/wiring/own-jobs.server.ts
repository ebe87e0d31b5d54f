import type { Prisma } from '../../prisma/generated/client.ts'
import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { readiness } from '../domains/candidates/candidate.ts'
import { candidateForForm } from '../domains/candidates/candidates.reads.server.ts'
import { reviewsOf } from '../domains/customers/corrections.reads.server.ts'
import { forgetRefusal, refuseMatch } from '../domains/customers/match-refusals.store.server.ts'
import * as jobs from '../domains/matching/own-jobs.reads.server.ts'
import { suitsOf } from '../domains/matching/suits.ts'
import { isAddressed } from '../domains/matching/proposal-answer.ts'
import type { PersonAnswer } from '../domains/matching/proposal-answer.ts'
import { proposalView } from '../domains/matching/proposal-view.ts'
import * as store from '../domains/matching/proposals.store.server.ts'
import { answerProposal, proposeVacancy, stepProposal } from '../domains/matching/propose-vacancy.server.ts'
import type { StepPorts } from '../domains/matching/propose-vacancy.server.ts'
import type { MatchLists } from '../domains/matching/rank.ts'
import type { Scored } from '../domains/matching/score.ts'
import { weights } from '../domains/matching/weights.ts'
import { dayOf } from '../lib/dates.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { ok, refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

type Tx = Prisma.TransactionClient

interface Matching {
  scored(candidateId: string, vacancyId: string): Promise<Scored | null>
  threshold(): Promise<number>
  reads: {
    vacanciesFor(
      scope: Scope,
      candidateId: string,
      options: { top: number; language: 'de' | 'en'; audience: 'person' },
    ): Promise<MatchLists | null>
  }
}

/** Matches shown to a person. */
const most = 6

/** Vacancies in the own area: what was proposed, what fits, and what the person says to it. */
export function wireOwnJobs({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>, matching: Matching) {
  const ports = (tx: Tx): StepPorts => ({
    ...store.stepPorts(tx, now()),
    hired: () => Promise.reject(new Error('a person hires nobody')),
    notHired: () => Promise.reject(new Error('a person hires nobody')),
  })
  const ownProposal = async (scope: Scope, id: string) =>
    (await jobs.ownProposals(scope, prisma)).find((one) => one.id === id) ?? null

  return {
    app: {
      /** What the person says to an own proposal; the same rules as behind the link of its mail. */
      answer: async (actor: Actor, scope: Scope, id: string, answer: PersonAnswer, reason: string | null) => {
        const proposal = await ownProposal(scope, id)
        if (!proposal) return refused('gone')
        if (!proposalView(proposal, 'person', proposal.vacancyState).answerable) return refused('step')
        return inTransaction(prisma, actor.name, (tx) =>
          answerProposal(ports(tx), id, { side: 'person', answer, reason: reason ?? 'other' }),
        )
      },
      /** The person is interested in a match: a proposal that the person began and has answered already; officers see it as an answer. */
      interested: async (actor: Actor, scope: Scope, vacancyId: string) => {
        if (scope.kind !== 'self') return refused('gone')
        const { candidateId } = scope
        const shown = await matching.scored(candidateId, vacancyId)
        const work = inTransaction(prisma, actor.name, async (tx) => {
          const made = await proposeVacancy(
            {
              ...store.proposePorts(tx, actor.name, now()),
              modelVersion: weights.version,
              scored: () => Promise.resolve(shown),
            },
            candidateId,
            vacancyId,
            'person',
          )
          if (!made.ok) return made
          const id = made.value.proposalId
          await answerProposal(ports(tx), id, { side: 'person', answer: 'interested', reason: null })
          await forgetRefusal(tx, candidateId, vacancyId)
          return ok({ id })
        })
        return work.catch((error: unknown) => {
          if (brokenConstraint(error) === 'proposal_open_once') return refused('already')
          throw error
        })
      },
      /** Takes an interest back that the person began. */
      notInterestedAfterAll: async (actor: Actor, scope: Scope, id: string) => {
        const proposal = await ownProposal(scope, id)
        if (!proposal?.own) return refused('gone')
        return inTransaction(prisma, actor.name, (tx) => stepProposal(ports(tx), id, 'withdrawn', null))
      },
      refuse: (actor: Actor, scope: Scope, vacancyId: string, reason: string | null) =>
        scope.kind === 'self'
          ? inTransaction(prisma, actor.name, (tx) =>
              refuseMatch(tx, { candidateId: scope.candidateId, vacancyId, reason }, now()),
            )
          : Promise.resolve(false),
      showAgain: (actor: Actor, scope: Scope, vacancyId: string) =>
        scope.kind === 'self'
          ? inTransaction(prisma, actor.name, (tx) => forgetRefusal(tx, scope.candidateId, vacancyId))
          : Promise.resolve(false),
    },
    reads: {
      /** Everything about vacancies in the own area; null when the person is gone. Matches only while the person looks for work. */
      page: async (scope: Scope, language: CustomerLanguage) => {
        if (scope.kind !== 'self') return null
        const { candidateId } = scope
        const person = await candidateForForm(scope, prisma, candidateId)
        if (!person) return null
        const stands = readiness(person.readyOn, dayOf(now()))
        const looking = person.state === 'active' && (stands === 'ready' || stands === 'confirm')
        const [proposals, reviews, refusals] = [
          await jobs.ownProposals(scope, prisma),
          await reviewsOf(scope, prisma, candidateId),
          await jobs.refusedMatches(scope, prisma, candidateId),
        ]
        const options = { top: 3 * most, language: language === 'en' ? 'en' : 'de', audience: 'person' } as const
        const lists = looking ? await matching.reads.vacanciesFor(scope, candidateId, options) : null
        const threshold = await matching.threshold()
        const [known, no] = [
          await jobs.proposedVacancies(scope, prisma),
          new Set(refusals.map(({ vacancyId }) => vacancyId)),
        ]
        const fit = (lists?.matches ?? [])
          .filter(({ id, score }) => score >= threshold && !known.has(id) && !no.has(id))
          .slice(0, most)
        const facts = new Map(
          (
            await jobs.openJobs(
              scope,
              prisma,
              fit.map(({ id }) => id),
            )
          ).map((one) => [one.vacancyId, one]),
        )
        return {
          looking,
          refusals,
          proposals: proposals
            .filter(({ directedTo }) => isAddressed(directedTo, 'person'))
            .map(({ employerAnswer: _other, state, ...one }) => ({
              ...one,
              ...proposalView({ ...one, state, employerAnswer: _other }, 'person', one.vacancyState),
              review: reviews.find(({ proposalId }) => proposalId === one.id) ?? null,
            })),
          matches: fit.flatMap(({ id, factors }) => {
            const job = facts.get(id)
            return job ? [{ ...job, suits: suitsOf(factors, language) }] : []
          }),
        }
      },
      refused: (scope: Scope, candidateId: string) => jobs.refusedMatches(scope, prisma, candidateId),
    },
  }
}

import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { readiness } from '../domains/candidates/candidate.ts'
import { compare } from '../domains/matching/compare.ts'
import { dayNumber } from '../domains/matching/day.ts'
import type { Language } from '../domains/matching/matching.texts.ts'
import { prepareCandidate, prepareVacancy } from '../domains/matching/prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from '../domains/matching/prepared.ts'
import type { VacancyProfile } from '../domains/matching/profile.ts'
import type { ProposalState } from '../domains/matching/proposal.ts'
import * as proposals from '../domains/matching/proposals.reads.server.ts'
import { proposePorts, stepPorts } from '../domains/matching/proposals.store.server.ts'
import { proposeVacancy, stepProposal } from '../domains/matching/propose-vacancy.server.ts'
import { compareWithCandidates, showLists } from '../domains/matching/rank.ts'
import type { ListOptions } from '../domains/matching/rank.ts'
import { explain } from '../domains/matching/score.ts'
import type { Scored } from '../domains/matching/score.ts'
import {
  changedCandidates,
  changedVacancies,
  personFacts,
  vacancyFacts,
} from '../domains/matching/stock.reads.server.ts'
import {
  newStockIndex,
  rankStock,
  removeVacancies,
  upsertVacancies,
  vacancyOf,
} from '../domains/matching/stock/stock-index.ts'
import { weights } from '../domains/matching/weights.ts'
import { dayOf } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

interface Person {
  prepared: PreparedCandidate
  readyOn: string | null
}

/**
 * The stock in memory, led after the database by watermark before each answer: a rank request sees every change committed
 * before it, in every process.
 */
function createStock({ database: { prisma } }: Parts) {
  const vacancies = newStockIndex()
  const people = new Map<string, Person>()
  let seen = { vacancies: '0', people: '0' }
  let running: Promise<void> | null = null

  async function sync(): Promise<void> {
    const [v, c] = [await changedVacancies(prisma, seen.vacancies), await changedCandidates(prisma, seen.people)]
    removeVacancies(vacancies, v.gone)
    upsertVacancies(vacancies, v.rows)
    for (const id of c.gone) people.delete(id)
    for (const { profile, readyOn } of c.rows) people.set(profile.id, { prepared: prepareCandidate(profile), readyOn })
    seen = { vacancies: v.watermark, people: c.watermark }
  }

  return {
    vacancies,
    people,
    /** Takes in what was committed before the call. Calls that come meanwhile wait for a look of their own, shared by all of them. */
    async fresh(): Promise<void> {
      const before = running
      const mine = (before ? before.catch(() => undefined) : Promise.resolve()).then(sync)
      running = mine
      await mine.finally(() => {
        if (running === mine) running = null
      })
    },
  }
}

/** Ranking both ways, proposals, suggestions for events. */
export function wireMatching(parts: Parts) {
  const { prisma } = parts.database
  const { now } = parts
  const stock = createStock(parts)
  const today = () => dayOf(now())
  const isProposable = ({ readyOn }: Person, day: string) => ['ready', 'confirm'].includes(readiness(readyOn, day))

  async function scored(candidateId: string, vacancyId: string, language: Language = 'de'): Promise<Scored | null> {
    await stock.fresh()
    const person = stock.people.get(candidateId)
    const vacancy = vacancyOf(stock.vacancies, vacancyId)
    return person && vacancy ? explain(compare(person.prepared, vacancy, dayNumber(today())), language) : null
  }

  const peopleFor = (vacancy: PreparedVacancy, day: string, options: ListOptions, except: ReadonlySet<string>) => {
    const ready = [...stock.people.values()].filter(
      (person) => isProposable(person, day) && !except.has(person.prepared.profile.id),
    )
    return showLists(
      compareWithCandidates(
        vacancy,
        ready.map(({ prepared }) => prepared),
        dayNumber(day),
        options.top,
      ),
      'candidate',
      options,
    )
  }

  return {
    app: {
      propose: (actor: ActorName, candidateId: string, vacancyId: string) =>
        scored(candidateId, vacancyId).then((shown) =>
          inTransaction(prisma, actor, (tx) =>
            proposeVacancy(
              {
                ...proposePorts(tx, actor, now()),
                modelVersion: weights.version,
                scored: () => Promise.resolve(shown),
              },
              candidateId,
              vacancyId,
            ),
          ),
        ),
      stepProposal: (actor: ActorName, id: string, state: ProposalState, reason: string | null) =>
        inTransaction(prisma, actor, (tx) => stepProposal(stepPorts(tx, now()), id, state, reason)),
    },
    reads: {
      /** Vacancies for a person; null when the person is not in the stock (unknown or inactive). */
      async vacanciesFor(scope: Scope, candidateId: string, options: ListOptions, day = today()) {
        if (scope.kind === 'employer') return null
        await stock.fresh()
        const person = stock.people.get(candidateId)
        if (!person) return null
        return showLists(rankStock(stock.vacancies, person.prepared, dayNumber(day), options.top), 'vacancy', options)
      },
      /** People for a vacancy: those whose readiness holds; null when the vacancy is not open. */
      async peopleFor(scope: Scope, vacancyId: string, options: ListOptions, day = today()) {
        if (scope.kind !== 'house') return null
        await stock.fresh()
        const vacancy = vacancyOf(stock.vacancies, vacancyId)
        return vacancy ? peopleFor(vacancy, day, options, new Set()) : null
      },
      /** People for an event: the same scorer, with the event's place and occupations as the work that is offered. */
      async peopleForEvent(scope: Scope, event: VacancyProfile, except: ReadonlySet<string>, options: ListOptions) {
        if (scope.kind !== 'house') return { matches: [], near: [] }
        await stock.fresh()
        return peopleFor(prepareVacancy(event), today(), options, except)
      },
      pair: (scope: Scope, candidateId: string, vacancyId: string, language: Language) =>
        scope.kind === 'house' ? scored(candidateId, vacancyId, language) : Promise.resolve(null),
      vacancyFacts: (scope: Scope, ids: readonly string[]) => vacancyFacts(prisma, scope, ids),
      personFacts: (scope: Scope, ids: readonly string[]) => personFacts(prisma, scope, ids),
      proposals: (scope: Scope, of: { candidateId: string } | { vacancyId: string }) =>
        proposals.proposalsOf(prisma, scope, of),
      attention: () => proposals.attention(prisma),
      weights: () => weights,
    },
    /** A person as the scorer sees it; null when the person is not in the stock. */
    async profileOf(candidateId: string) {
      await stock.fresh()
      return stock.people.get(candidateId)?.prepared.profile ?? null
    },
    /** Fills the stock before the first request. */
    warm: () => stock.fresh(),
  }
}

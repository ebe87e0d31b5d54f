import type { Scope } from '../domains/accounts/permissions.ts'
import { loadOf, spreadAttention } from '../domains/matching/attention.ts'
import { spreadText } from '../domains/matching/attention.texts.ts'
import { compare } from '../domains/matching/compare.ts'
import { dayNumber } from '../domains/matching/day.ts'
import type { Audience, Language } from '../domains/matching/matching.texts.ts'
import { describeOpening } from '../domains/matching/opening.texts.ts'
import { openingsFor } from '../domains/matching/openings.ts'
import type { PreparedCandidate } from '../domains/matching/prepared.ts'
import type { VacancyProfile } from '../domains/matching/profile.ts'
import * as proposals from '../domains/matching/proposals.reads.server.ts'
import { showLists } from '../domains/matching/rank.ts'
import type { ListOptions } from '../domains/matching/rank.ts'
import { fitCounts } from '../domains/matching/fit-counts.ts'
import { explain } from '../domains/matching/score.ts'
import type { Scored } from '../domains/matching/score.ts'
import * as attention from '../domains/matching/attention.reads.server.ts'
import * as placement from '../domains/matching/placement.reads.server.ts'
import { personFacts, vacancyFacts } from '../domains/matching/stock.reads.server.ts'
import { rankPeople } from '../domains/matching/stock/people-index.ts'
import { rankStock, vacancyOf } from '../domains/matching/stock/stock-index.ts'
import { weights } from '../domains/matching/weights.ts'
import { dayOf } from '../lib/dates.ts'
import type { Parts } from './parts.ts'
import { createStock, isProposable } from './stock.server.ts'

/** Ranking both ways, suggestions for events. */
export function wireMatching(parts: Parts) {
  const { prisma } = parts.database
  const { now } = parts
  const stock = createStock(parts)
  const today = () => dayOf(now())

  async function scored(
    candidateId: string,
    vacancyId: string,
    language: Language = 'de',
    audience: Audience = 'officer',
  ): Promise<Scored | null> {
    await stock.fresh()
    const person = stock.people.get(candidateId)
    const vacancy = vacancyOf(stock.vacancies, vacancyId)
    return person && vacancy ? explain(compare(person.prepared, vacancy, dayNumber(today())), language, audience) : null
  }

  const readyPeople = (day: string, except: ReadonlySet<string>) => {
    const people = new Map<string, PreparedCandidate>()
    for (const [id, person] of stock.people)
      if (isProposable(person, day) && !except.has(id)) people.set(id, person.prepared)
    return people
  }

  const peopleFor = (vacancy: VacancyProfile, day: string, options: ListOptions, except: ReadonlySet<string>) => {
    const people = readyPeople(day, except)
    return showLists(rankPeople({ people }, vacancy, dayNumber(day), options.top), 'candidate', options)
  }

  return {
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
        return vacancy ? peopleFor(vacancy.profile, day, options, new Set()) : null
      },
      /** People for an event: the same scorer, with the event's place and occupations as the work that is offered. */
      async peopleForEvent(scope: Scope, event: VacancyProfile, except: ReadonlySet<string>, options: ListOptions) {
        if (scope.kind !== 'house') return { matches: [], near: [] }
        await stock.fresh()
        return peopleFor(event, today(), options, except)
      },
      /** What one change would open up for a person: for the talk, computed by scoring the changed profile. */
      async openings(scope: Scope, candidateId: string, language: Language) {
        if (scope.kind !== 'house') return []
        await stock.fresh()
        const person = stock.people.get(candidateId)
        if (!person) return []
        return openingsFor(person.prepared.profile, stock.vacancies, dayNumber(today())).map((opening) =>
          describeOpening(opening, language),
        )
      },
      /** The less proposed first among near-equal scores; `note` says it where that moved an entry. `places` are a vacancy's. */
      async spread<T extends { id: string; score: number }>(
        side: 'vacancy' | 'candidate',
        ranked: readonly T[],
        language: Language,
        places: (entry: T) => number,
      ) {
        const { byVacancy, byCandidate } = await proposals.attention(prisma)
        const load = (entry: T) =>
          side === 'vacancy' ? loadOf(byVacancy.get(entry.id) ?? 0, places(entry)) : (byCandidate.get(entry.id) ?? 0)
        return spreadAttention(ranked, load).map((entry) => ({
          ...entry,
          note: entry.movedBySpreading ? spreadText(side, entry.load, language) : null,
        }))
      },
      pair: (scope: Scope, candidateId: string, vacancyId: string, language: Language) =>
        scope.kind === 'house' ? scored(candidateId, vacancyId, language) : Promise.resolve(null),
      vacancyFacts: (scope: Scope, ids: readonly string[]) => vacancyFacts(prisma, scope, ids),
      personFacts: (scope: Scope, ids: readonly string[]) => personFacts(prisma, scope, ids),
      proposals: (scope: Scope, of: { candidateId: string } | { vacancyId: string }) =>
        proposals.proposalsOf(prisma, scope, of),
      weights: () => weights,
      /** Points from which a match counts: the house's setting. */
      threshold: () => stock.threshold(),
      /** Ready people whom nothing in the stock fits at the house's threshold, by site and occupation. */
      withoutMatch: async (scope: Scope, filter: placement.PlacementFilter) =>
        placement.peopleWithoutMatch(prisma, scope, (await stock.overview(today())).withoutMatch, filter),
      /** How attention is spread: who was proposed to nobody lately, which vacancies take it all. */
      attention: async (scope: Scope, filter: placement.PlacementFilter) => {
        await stock.fresh()
        const ready = [...stock.people].filter(([, person]) => isProposable(person, today())).map(([id]) => id)
        return attention.attentionPanel(prisma, scope, ready, filter, today())
      },
    },
    /** A pair as it stands now, in the words for `audience`; null when one of both is not in the stock. */
    scored,
    /** The person's wish that is nearest to the vacancy; null when one of both is not in the stock. */
    async aimOf(candidateId: string, vacancyId: string): Promise<string | null> {
      await stock.fresh()
      const person = stock.people.get(candidateId)
      const vacancy = vacancyOf(stock.vacancies, vacancyId)
      if (!person || !vacancy) return null
      const { nearest } = compare(person.prepared, vacancy, dayNumber(today())).fit
      return person.prepared.profile.targets[nearest]?.occupation ?? null
    },
    /** What groups of the worklist ask of the whole stock. */
    groups: {
      withoutMatch: async () => (await stock.overview(today())).withoutMatch,
      strongMatches: async () => (await stock.overview(today())).strongMatches,
    },
    threshold: () => stock.threshold(),
    /** How many ready people fit a vacancy, stored or not, and what would make it more. */
    async fitting(profile: VacancyProfile) {
      await stock.fresh()
      return fitCounts(readyPeople(today(), new Set()), profile, dayNumber(today()), await stock.threshold())
    },
    /** The best comparisons of ready people with an open vacancy; null when it is not open. */
    async comparisons(vacancyId: string, top: number) {
      await stock.fresh()
      const vacancy = vacancyOf(stock.vacancies, vacancyId)
      return vacancy
        ? rankPeople({ people: readyPeople(today(), new Set()) }, vacancy.profile, dayNumber(today()), top)
        : null
    },
    /** A person as the scorer sees it; null when the person is not in the stock. */
    async profileOf(candidateId: string) {
      await stock.fresh()
      return stock.people.get(candidateId)?.prepared.profile ?? null
    },
    /** People and open vacancies as the scorer sees them, by id; what is not in the stock is missing. */
    async personProfiles(ids: readonly string[]) {
      await stock.fresh()
      return new Map(
        ids.flatMap((id) => {
          const one = stock.people.get(id)
          return one ? [[id, one.prepared.profile] as const] : []
        }),
      )
    },
    async vacancyProfiles(ids: readonly string[]) {
      await stock.fresh()
      return new Map(
        ids.flatMap((id) => {
          const one = vacancyOf(stock.vacancies, id)
          return one ? [[id, one.profile] as const] : []
        }),
      )
    },
    /** All active people as the scorer sees them. */
    async allProfiles() {
      await stock.fresh()
      return [...stock.people.values()].map(({ prepared }) => prepared.profile)
    },
    /** Fills the stock before the first request. */
    warm: () => stock.fresh(),
  }
}

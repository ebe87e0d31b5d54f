import { prepareCandidate, prepareVacancy } from '../../matching/prepared.ts'
import type { CandidateProfile, VacancyProfile } from '../../matching/profile.ts'
import type { PlanInput } from '../plan/plan.ts'
import { reasonsOfTalk, whyUnplaced } from '../plan/reasons.ts'
import type { NoTalkReason } from '../plan/reasons.ts'
import { solvePlan } from '../plan/solve-plan.server.ts'
import type { PlanOptions } from '../plan/solve-plan.server.ts'
import { bestOffer, scoreReason } from './host-score.ts'
import type { HostOffer, PairScore } from './host-score.ts'
import type { RunProgress } from './run.ts'
import { understandEachOther } from './session.ts'
import { comparePlans, giveTables } from './tables.ts'
import type { TalkReasons } from './talk.ts'

/** What the planner's thread is given: plain data. People and hosts as in `PlanInput`; offers as profiles. */
export interface PlanOrder {
  hall: Pick<PlanInput, 'rounds' | 'hosts' | 'people' | 'maxTalks'>
  /** Day number on which the scores are made. */
  today: number
  timeLimitSeconds: number
  /** Everybody who comes gets a place: a pair without a score counts 1. For slots of an application day. */
  everybody: boolean
  profiles: readonly { person: string; profile: CandidateProfile | null; languages: readonly string[] | null }[]
  offers: readonly {
    host: string
    languages: readonly string[] | null
    offers: readonly { vacancy: HostOffer['vacancy']; occupation: string | null; profile: VacancyProfile }[]
  }[]
  /** Talks that there are. */
  before: readonly {
    person: string
    host: string
    round: number
    table: number
    fixed: boolean
    score: number
    reasons: TalkReasons
  }[]
}

export interface PlannedTalk {
  person: string
  host: string
  round: number
  table: number
  fixed: boolean
  score: number
  reasons: TalkReasons
}

/** A finished plan with its words, and what it means against the talks that there were. */
export interface PlanResult {
  status: 'optimal' | 'feasible'
  total: number
  gap: number
  seconds: number
  talks: PlannedTalk[]
  unplaced: { person: string; why: NoTalkReason }[]
  moved: string[]
  added: string[]
  lost: string[]
  totalBefore: number
}

/**
 * Plans a session: scores every pair with the scorer, then solves. Fixed talks stay; the others stay where the total allows it.
 * Talks of people or hosts that are gone, or outside someone's hours now, are not kept. Blocks its thread: runs in a worker.
 */
export async function planSession(
  order: PlanOrder,
  tell: (progress: RunProgress) => void,
  now: () => number,
): Promise<PlanResult> {
  const begin = now()
  const people = new Map(order.hall.people.map((person) => [person.id, person]))
  const hosts = new Set(order.hall.hosts.map(({ id }) => id))
  tell({ stage: 'scores', people: people.size, pairs: 0, total: null, bound: null })
  const pairs = scorePairs(order, people)
  const stands = order.before.filter(({ person, host, round }) => {
    const hours = people.get(person)
    return hours && hosts.has(host) && round >= hours.from && round <= hours.to
  })
  const fixed = stands.filter((talk) => talk.fixed)
  const points = new Map(order.before.map((talk) => [key(talk.person, talk.host), talk]))
  const scores = [...pairs.values()].map(({ person, host, score }) => [person, host, score] as const)
  const without = fixed
    .filter(({ person, host, score }) => score > 0 && !pairs.has(key(person, host)))
    .map(({ person, host, score }) => [person, host, score] as const)
  const input: PlanInput = {
    ...order.hall,
    scores: [...scores, ...without],
    fixed: fixed.map(({ person, host, round }) => [person, host, round]),
    timeLimitSeconds: order.timeLimitSeconds,
  }
  const options: PlanOptions = {
    now,
    keep: stands.filter((talk) => !talk.fixed).map(({ person, host, round }) => [person, host, round]),
    onStep: (step) => tell({ ...step, people: people.size, pairs: pairs.size }),
  }
  const plan = await solvePlan(input, options)
  const seated = giveTables(
    plan.talks.map(({ person, host, round }) => ({ person, host, round })),
    stands,
  )
  const talks = seated.map((talk): PlannedTalk => {
    const pair = pairs.get(key(talk.person, talk.host))
    const was = points.get(key(talk.person, talk.host))
    const isFixed = fixed.some(({ person, host }) => person === talk.person && host === talk.host)
    return {
      ...talk,
      fixed: isFixed,
      score: pair?.score ?? was?.score ?? 0,
      reasons: {
        score: pair?.best ? scoreReason(pair.best) : (was?.reasons.score ?? null),
        plan: reasonsOfTalk(input, plan.talks, talk),
      },
    }
  })
  return {
    status: plan.status,
    total: plan.total,
    gap: plan.gap,
    seconds: (now() - begin) / 1000,
    talks,
    unplaced: plan.unplaced.map((person) => ({ person, why: whyUnplaced(input, plan.talks, person) })),
    ...comparePlans(order.before, talks),
    totalBefore: order.before.reduce((sum, { score }) => sum + score, 0),
  }
}

const key = (person: string, host: string): string => JSON.stringify([person, host])

interface Pair {
  person: string
  host: string
  score: number
  best: PairScore | null
}

function scorePairs(order: PlanOrder, people: ReadonlyMap<string, unknown>): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  const hosts = order.offers.map(({ offers, ...host }) => ({
    ...host,
    offers: offers.map(({ profile, ...offer }) => ({ ...offer, prepared: prepareVacancy(profile) })),
  }))
  for (const { person, profile, languages } of order.profiles) {
    if (!people.has(person)) continue
    const prepared = profile && prepareCandidate(profile)
    for (const { host, languages: spoken, offers } of hosts) {
      if (!understandEachOther(languages, spoken)) continue
      const best = prepared && bestOffer(prepared, offers, order.today)
      const score = best?.score ?? (order.everybody ? 1 : 0)
      if (score > 0) pairs.set(key(person, host), { person, host, score, best })
    }
  }
  return pairs
}

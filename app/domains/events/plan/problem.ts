import { tablesIn } from './plan.ts'
import type { PlanInput, Seat } from './plan.ts'

/** A person and a host who may talk, with their score (above 0). */
export interface Pair {
  person: number
  host: number
  score: number
}

/** The part of a plan that is still to be decided, by numbers: what fixed talks use up is taken off. Rounds from 0. */
export interface Problem {
  rounds: number
  people: number
  hosts: number
  pairs: readonly Pair[]
  /** Most further talks of each person. */
  room: readonly number[]
  /** Talks each person has already by fixed ones. */
  given: readonly number[]
  /** Rounds in which each person can still talk, ascending. */
  hours: readonly (readonly number[])[]
  /** Free tables of each host and round: `free[host * rounds + round]`. */
  free: readonly number[]
  fixed: readonly Seat[]
  fixedTotal: number
  /** Smallest step by which two totals can differ; 0 when the scores have more than three decimals. */
  step: number
}

function numbered(ids: readonly { id: string }[]): Map<string, number> {
  return new Map(ids.map(({ id }, index) => [id, index]))
}

/** The number of a name that the form has checked already. */
function numberOf(names: Map<string, number>, id: string): number {
  const found = names.get(id)
  if (found === undefined) throw new Error(`${id} is not in the plan`)
  return found
}

/** Talks by name as seats by number. Throws when a name is unknown. */
export function seatsOf(input: PlanInput, talks: readonly (readonly [string, string, number])[]): Seat[] {
  const people = numbered(input.people)
  const hosts = numbered(input.hosts)
  return talks.map(([person, host, round]) => ({
    person: numberOf(people, person),
    host: numberOf(hosts, host),
    round: round - 1,
  }))
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

function stepOf(scores: readonly number[]): number {
  for (const scale of [1, 10, 100, 1000]) {
    const scaled = scores.map((score) => Math.round(score * scale))
    if (scores.every((score, i) => Math.abs(score * scale - (scaled[i] ?? 0)) < 1e-9)) {
      return scaled.reduce(greatestCommonDivisor, 0) / scale
    }
  }
  return 0
}

/** Turns a checked input into numbers and takes off what the fixed talks use up. */
export function problemOf(input: PlanInput): Problem {
  const { rounds } = input
  const people = numbered(input.people)
  const hosts = numbered(input.hosts)
  const fixed = seatsOf(input, input.fixed)
  const taken = new Set(fixed.map(({ person, host }) => person * input.hosts.length + host))
  const busy = new Set(fixed.map(({ person, round }) => person * rounds + round))
  const given = input.people.map(() => 0)
  const free = input.hosts.flatMap((host) => Array.from({ length: rounds }, (_, at) => tablesIn(host, at + 1)))
  for (const { person, host, round } of fixed) {
    given[person] = (given[person] ?? 0) + 1
    free[host * rounds + round] = (free[host * rounds + round] ?? 0) - 1
  }
  const hours = input.people.map(({ from, to }, person) =>
    Array.from({ length: to - from + 1 }, (_, i) => from - 1 + i).filter((round) => !busy.has(person * rounds + round)),
  )
  const room = hours.map((open, person) => Math.min(open.length, input.maxTalks - (given[person] ?? 0)))
  const pairs: Pair[] = []
  let fixedTotal = 0
  for (const [personId, hostId, score] of input.scores) {
    const person = numberOf(people, personId)
    const host = numberOf(hosts, hostId)
    if (taken.has(person * input.hosts.length + host)) fixedTotal += score
    else if (score > 0 && (room[person] ?? 0) > 0) pairs.push({ person, host, score })
  }
  pairs.sort((a, b) => a.person - b.person || a.host - b.host)
  const step = stepOf(pairs.map(({ score }) => score))
  return {
    rounds,
    people: input.people.length,
    hosts: input.hosts.length,
    pairs,
    room,
    given,
    hours,
    free,
    fixed,
    fixedTotal,
    step,
  }
}

/** A bound of the total without any solver: each person's best hosts, and each host's best people. */
export function simpleBound({ pairs, room, free, rounds, hosts }: Problem): number {
  const byScore = [...pairs].sort((a, b) => b.score - a.score)
  const people = [...room]
  const tables = Array.from({ length: hosts }, (_, host) =>
    free.slice(host * rounds, (host + 1) * rounds).reduce((sum, one) => sum + one, 0),
  )
  let ofPeople = 0
  let ofHosts = 0
  for (const { person, host, score } of byScore) {
    if ((people[person] ?? 0) > 0) ofPeople += score
    people[person] = (people[person] ?? 0) - 1
    if ((tables[host] ?? 0) > 0) ofHosts += score
    tables[host] = (tables[host] ?? 0) - 1
  }
  return Math.min(ofPeople, ofHosts)
}

/** Rounds of an earlier plan by the number of the pair. */
export function keptRounds(problem: Problem, kept: readonly Seat[]): Map<number, number> {
  const rounds = new Map(kept.map(({ person, host, round }) => [person * problem.hosts + host, round]))
  return new Map(
    problem.pairs.flatMap(({ person, host }, pair) => {
      const round = rounds.get(person * problem.hosts + host)
      return round === undefined ? [] : [[pair, round] as const]
    }),
  )
}

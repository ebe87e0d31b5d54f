import type { PlanInput } from './plan.ts'

type Placed = { person: string; host: string; round: number }

/** Sum of the scores of talks; a talk without a score counts 0. */
export function totalOf(input: PlanInput, talks: readonly Placed[]): number {
  const scores = new Map(input.scores.map(([person, host, score]) => [JSON.stringify([person, host]), score]))
  const total = talks.reduce((sum, { person, host }) => sum + (scores.get(JSON.stringify([person, host])) ?? 0), 0)
  return Math.round(total * 1e6) / 1e6
}

/**
 * How even talks are spread over people: the k-th talk of a person counts maxTalks + 1 − k. Of two plans with the same total
 * the one with more is better: it prefers a first talk for somebody to a second one for another.
 */
export function evenness(input: PlanInput, talks: readonly Placed[]): number {
  const counts = new Map<string, number>()
  for (const { person } of talks) counts.set(person, (counts.get(person) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum += count * (input.maxTalks + 1) - (count * (count + 1)) / 2
  return sum
}

function idle(rounds: readonly number[]): number {
  return rounds.length === 0 ? 0 : Math.max(...rounds) - Math.min(...rounds) + 1 - new Set(rounds).size
}

/** Idle rounds (Leerlauf): rounds without a talk between the first and the last talk of a person, or of a host. */
export function idleRounds(talks: readonly Placed[]): { people: number; hosts: number } {
  const sumBy = (key: 'person' | 'host') => {
    const groups = new Map<string, number[]>()
    for (const talk of talks) groups.set(talk[key], [...(groups.get(talk[key]) ?? []), talk.round])
    return [...groups.values()].reduce((sum, rounds) => sum + idle(rounds), 0)
  }
  return { people: sumBy('person'), hosts: sumBy('host') }
}

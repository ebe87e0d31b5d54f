import { tablesIn } from './plan.ts'
import type { PlanInput } from './plan.ts'

type Placed = { person: string; host: string; round: number }

/** Why a talk is in the plan, as facts; words for them are in `reasons.texts.ts`. */
export type TalkReason =
  /** It was fixed before planning. */
  | { reason: 'fixed' }
  /** Score, its rank among the hosts of the person and among the people of the host (1 is best; equal scores share a rank). */
  | { reason: 'score'; score: number; rankForPerson: number; hosts: number; rankForHost: number; people: number }
  /** The person's hours leave only some rounds. */
  | { reason: 'hours'; from: number; to: number }
  /** Other rounds into which this talk could move now, nothing else moved. */
  | { reason: 'round'; others: number[] }

/** Why a person has no talk. */
export type NoTalkReason =
  /** No host has a score above 0. */
  | { reason: 'noScore' }
  /** Nobody may have talks: `maxTalks` is 0. */
  | { reason: 'noTalks' }
  /** Some suitable host has a free table in the person's hours: the plan was not proven best, or was changed by hand. */
  | { reason: 'freeTable'; host: string; round: number }
  /** All tables of suitable hosts are taken in the person's hours; the best score and the lowest one that has a talk there. */
  | { reason: 'tablesTaken'; host: string; score: number; lowestTaken: number }

const key = (person: string, host: string): string => JSON.stringify([person, host])

/** Rounds besides its own where person and table are free for a talk, ascending. */
export function otherRounds(input: PlanInput, talks: readonly Placed[], talk: Placed): number[] {
  const person = input.people.find(({ id }) => id === talk.person)
  const host = input.hosts.find(({ id }) => id === talk.host)
  const busy = new Set(talks.filter((one) => one.person === talk.person).map(({ round }) => round))
  const atHost = talks.filter((one) => one.host === talk.host)
  return Array.from({ length: input.rounds }, (_, i) => i + 1).filter(
    (round) =>
      person !== undefined &&
      round >= person.from &&
      round <= person.to &&
      !busy.has(round) &&
      atHost.filter((one) => one.round === round).length < tablesIn(host, round),
  )
}

/** Facts about one talk of a plan, the most telling first. */
export function reasonsOfTalk(input: PlanInput, talks: readonly Placed[], talk: Placed): TalkReason[] {
  if (input.fixed.some(([p, h, r]) => p === talk.person && h === talk.host && r === talk.round)) {
    return [{ reason: 'fixed' }]
  }
  const ofPerson = input.scores.filter(([person, , score]) => person === talk.person && score > 0)
  const ofHost = input.scores.filter(([, host, score]) => host === talk.host && score > 0)
  const score = ofPerson.find(([, host]) => host === talk.host)?.[2] ?? 0
  const person = input.people.find(({ id }) => id === talk.person)
  const reasons: TalkReason[] = [
    {
      reason: 'score',
      score,
      rankForPerson: 1 + ofPerson.filter((one) => one[2] > score).length,
      hosts: ofPerson.length,
      rankForHost: 1 + ofHost.filter((one) => one[2] > score).length,
      people: ofHost.length,
    },
  ]
  if (person && (person.from > 1 || person.to < input.rounds)) {
    reasons.push({ reason: 'hours', from: person.from, to: person.to })
  }
  reasons.push({ reason: 'round', others: otherRounds(input, talks, talk) })
  return reasons
}

/** Why a person is without a talk in a plan. */
export function whyUnplaced(input: PlanInput, talks: readonly Placed[], person: string): NoTalkReason {
  const own = input.scores.filter(([p, , score]) => p === person && score > 0).sort((a, b) => b[2] - a[2])
  const best = own[0]
  if (!best) return { reason: 'noScore' }
  if (input.maxTalks === 0) return { reason: 'noTalks' }
  for (const [, host] of own) {
    const round = otherRounds(input, talks, { person, host, round: 0 })[0]
    if (round !== undefined) return { reason: 'freeTable', host, round }
  }
  const hours = input.people.find(({ id }) => id === person)
  const scores = new Map(input.scores.map(([p, h, score]) => [key(p, h), score]))
  const taken = talks
    .filter(
      ({ host, round }) => host === best[1] && round >= (hours?.from ?? 1) && round <= (hours?.to ?? input.rounds),
    )
    .map((talk) => scores.get(key(talk.person, talk.host)) ?? 0)
  return {
    reason: 'tablesTaken',
    host: best[1],
    score: best[2],
    lowestTaken: taken.length > 0 ? Math.min(...taken) : 0,
  }
}

import { nearEqual } from './weights.ts'

/** An entry of a list with the proposals that are out and unanswered for it: for a vacancy against its places, for a person as they are. */
export type Attended<T> = T & { load: number; movedBySpreading: boolean }

/** Unanswered proposals of a vacancy for each of its places. */
export function loadOf(unanswered: number, places: number): number {
  return unanswered / Math.max(1, places)
}

/**
 * Spreads attention: among near-equal scores (at most three points below the best of their group) the less proposed comes first, else the
 * order stays. `movedBySpreading` is true for entries that stand elsewhere than their score alone would put them, so that the list can say so.
 * Rankings that send everybody to the same few vacancies lose what they win (congestion: Bied et al. 2021, hal-03540319).
 */
export function spreadAttention<T extends { score: number }>(
  ranked: readonly T[],
  load: (entry: T) => number,
): Attended<T>[] {
  const spread: Attended<T>[] = []
  let begin = 0
  while (begin < ranked.length) {
    const best = ranked[begin]?.score ?? 0
    let end = begin + 1
    while (end < ranked.length && best - (ranked[end]?.score ?? 0) <= nearEqual) end++
    const group = ranked.slice(begin, end).map((entry, place) => ({ entry, place, load: load(entry) }))
    const ordered = group.toSorted((a, b) => a.load - b.load || a.place - b.place)
    spread.push(
      ...ordered.map(({ entry, place, load: own }, at) => ({ ...entry, load: own, movedBySpreading: place !== at })),
    )
    begin = end
  }
  return spread
}

/** A proposal as the panel of attention counts it. `on` is a day number. */
export type ProposalSeen = { candidate: string; vacancy: string; on: number }

/** Days without a proposal after which a ready person stands in the panel. */
export const forgottenAfterDays = 30

/** Ready people who were not proposed to anybody in the last thirty days, longest first; those never proposed before all. */
export function notProposedLately(
  ready: readonly string[],
  proposals: readonly ProposalSeen[],
  today: number,
): { candidate: string; last: number | null }[] {
  const last = new Map<string, number>()
  for (const { candidate, on } of proposals) last.set(candidate, Math.max(last.get(candidate) ?? on, on))
  return ready
    .map((candidate) => ({ candidate, last: last.get(candidate) ?? null }))
    .filter((person) => person.last === null || today - person.last > forgottenAfterDays)
    .sort((a, b) => (a.last ?? -Infinity) - (b.last ?? -Infinity) || (a.candidate < b.candidate ? -1 : 1))
}

/** Vacancies that take it all: their share of all proposals of the last thirty days, where it is at least `share` (0 to 1), most first. */
export function takesItAll(
  proposals: readonly ProposalSeen[],
  today: number,
  share: number,
): { vacancy: string; proposals: number; share: number }[] {
  const lately = proposals.filter(({ on }) => today - on <= forgottenAfterDays)
  const counts = new Map<string, number>()
  for (const { vacancy } of lately) counts.set(vacancy, (counts.get(vacancy) ?? 0) + 1)
  return [...counts]
    .map(([vacancy, count]) => ({ vacancy, proposals: count, share: count / lately.length }))
    .filter((entry) => entry.share >= share)
    .sort((a, b) => b.proposals - a.proposals || (a.vacancy < b.vacancy ? -1 : 1))
}

/** How unevenly proposals fall on vacancies: Gini coefficient, 0 all alike, towards 1 one takes all. Vacancies without a proposal count. */
export function unevenness(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, count, at) => sum + (2 * (at + 1) - sorted.length - 1) * count, 0)
  return weighted / (sorted.length * total)
}

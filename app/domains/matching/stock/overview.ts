import type { PreparedCandidate } from '../prepared.ts'
import type { StockIndex } from './stock-index.ts'
import { compareRows, rankRows } from './stock-index.ts'

/** What the whole stock says in one pass. */
export interface StockOverview {
  /** People without a match at or above the threshold, with the score of their best one below it; null when they have none at all. */
  withoutMatch: { candidate: string; best: number | null }[]
  /** How many people a vacancy suits strongly, counted among the ten best vacancies of each person. */
  strongMatches: ReadonlyMap<string, number>
}

/** Points from which a match counts as strong. */
export const strongScore = 80

const best = 10

/** Ranks the stock once for each of the people: who has nothing at or above `threshold` (0 to 100), and which vacancies suit many strongly. */
export function stockOverview(
  index: StockIndex,
  people: Iterable<PreparedCandidate>,
  today: number,
  threshold: number,
): StockOverview {
  const withoutMatch: StockOverview['withoutMatch'] = []
  const strongMatches = new Map<string, number>()
  for (const person of people) {
    const { matches } = rankRows(index, person, today, best)
    const ranked = compareRows(index, person, matches, today)
    const first = ranked[0]?.score ?? null
    if (first === null || first < threshold) withoutMatch.push({ candidate: person.profile.id, best: first })
    for (const { vacancy, score } of ranked) {
      if (score < strongScore) break
      const { id } = vacancy.profile
      strongMatches.set(id, (strongMatches.get(id) ?? 0) + 1)
    }
  }
  return { withoutMatch, strongMatches }
}

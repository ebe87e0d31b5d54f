import { compare, standing } from './compare.ts'
import type { Comparison } from './compare.ts'
import { dayNumber } from './day.ts'
import { describeGap } from './gap.texts.ts'
import type { ShownGap } from './gap.texts.ts'
import type { Audience, Language } from './matching.texts.ts'
import { byRank } from './order.ts'
import type { Ranked } from './order.ts'
import { prepareCandidate, prepareVacancy } from './prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from './prepared.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { explain } from './score.ts'
import type { ShownFactor } from './score.ts'

export type Match = { id: string; score: number; factors: ShownFactor[]; unknown: string[] }
export type NearMatch = { id: string; score: number; gaps: ShownGap[] }
export type MatchLists = { matches: Match[]; near: NearMatch[] }

/** How lists are made: `top` counts each list by itself. */
export type ListOptions = { top: number; language?: Language; audience?: Audience }

/** The best comparisons of each list, in order, before words are made. */
export type RankedComparisons = { matches: Comparison[]; near: Comparison[] }

type Entry = Ranked & { comparison: Comparison }

function best(entries: Entry[], top: number): Comparison[] {
  return entries
    .sort(byRank)
    .slice(0, top)
    .map((entry) => entry.comparison)
}

/** Sorts comparisons into the two lists, `top` of each; the ids are those of the side that is listed. */
export function listed(
  comparisons: Iterable<Comparison>,
  top: number,
  side: 'vacancy' | 'candidate',
): RankedComparisons {
  const lists: { match: Entry[]; near: Entry[] } = { match: [], near: [] }
  for (const comparison of comparisons) {
    const where = standing(comparison)
    if (where === 'hidden') continue
    const { score, nearness, vacancy, candidate } = comparison
    const published = side === 'vacancy' ? vacancy.publishedDay : 0
    const id = side === 'vacancy' ? vacancy.profile.id : candidate.profile.id
    lists[where].push({ id, score, nearness, published, comparison })
  }
  return { matches: best(lists.match, top), near: best(lists.near, top) }
}

/** Ranks vacancies for a person: matches, and near matches apart. */
export function compareWithVacancies(
  candidate: PreparedCandidate,
  vacancies: readonly PreparedVacancy[],
  today: number,
  top: number,
): RankedComparisons {
  return listed(
    vacancies.map((vacancy) => compare(candidate, vacancy, today)),
    top,
    'vacancy',
  )
}

/** Ranks people for a vacancy, with the same numbers as the other way round. */
export function compareWithCandidates(
  vacancy: PreparedVacancy,
  candidates: readonly PreparedCandidate[],
  today: number,
  top: number,
): RankedComparisons {
  return listed(
    candidates.map((candidate) => compare(candidate, vacancy, today)),
    top,
    'candidate',
  )
}

/** Makes the words of both lists. */
export function showLists(ranked: RankedComparisons, side: 'vacancy' | 'candidate', options: ListOptions): MatchLists {
  const id = (c: Comparison): string => (side === 'vacancy' ? c.vacancy.profile.id : c.candidate.profile.id)
  const words = (c: Comparison) => explain(c, options.language, options.audience)
  return {
    matches: ranked.matches.map((c) => {
      const { score, factors, unknown } = words(c)
      return { id: id(c), score, factors, unknown }
    }),
    near: ranked.near.map((c) => ({
      id: id(c),
      score: c.score,
      gaps: c.gaps.map((gap) => describeGap(gap, options.language ?? 'de')),
    })),
  }
}

/** Vacancies for a person on the day `today` (ISO date), in words. */
export function rankVacancies(
  candidate: CandidateProfile,
  vacancies: readonly VacancyProfile[],
  today: string,
  options: ListOptions,
): MatchLists {
  const ranked = compareWithVacancies(
    prepareCandidate(candidate),
    vacancies.map(prepareVacancy),
    dayNumber(today),
    options.top,
  )
  return showLists(ranked, 'vacancy', options)
}

/** People for a vacancy on the day `today` (ISO date), in words. */
export function rankCandidates(
  vacancy: VacancyProfile,
  candidates: readonly CandidateProfile[],
  today: string,
  options: ListOptions,
): MatchLists {
  const ranked = compareWithCandidates(
    prepareVacancy(vacancy),
    candidates.map(prepareCandidate),
    dayNumber(today),
    options.top,
  )
  return showLists(ranked, 'candidate', options)
}

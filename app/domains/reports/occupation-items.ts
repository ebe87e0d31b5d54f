import { hiddenCells } from './hidden-cells.ts'
import type { ClassCount } from './hidden-cells.ts'
import type { Counts, OccupationRow } from './occupation-figures.ts'

/** A line of supply and demand as it leaves the house: null and named in `hidden` where a small count could be told. */
export interface OccupationItem {
  occupation: string
  title: string
  vacancies: number | null
  vacancyShare: number | null
  unemployed: number | null
  unemployedShare: number | null
  /** Percentage points. */
  gap: number | null
  vacanciesPerPerson: number | null
  /** Active candidates by first target occupation, unemployed or not; only of today. */
  candidates?: number | null
  hidden: string[]
}

/** Counts by code, null where hidden. */
export type SafeCounts = ReadonlyMap<string, number | null>

/** Sums of class counts at a level of the tree, at one site or all, with small ones hidden as on all other levels and sites. */
export function safeCounts(
  counts: readonly ClassCount[],
  { level, branch, site }: { level: number; branch: string; site: string },
): SafeCounts {
  const hides = hiddenCells(counts)
  const sums = new Map<string, number>()
  for (const { occupation, site: at, count } of counts) {
    if (!occupation.startsWith(branch) || (site && at !== site)) continue
    const code = occupation.slice(0, level)
    sums.set(code, (sums.get(code) ?? 0) + count)
  }
  return new Map([...sums].map(([code, sum]) => [code, hides(code, site) ? null : sum]))
}

/** Counts by code at a level of the tree, at one site or all, from counts of classes. */
export function countsByCode(
  counts: readonly (ClassCount & { measure: 'vacancies' | 'unemployed' })[],
  level: number,
  site: string,
): Map<string, Counts> {
  const sums = new Map<string, Counts>()
  for (const { measure, occupation, site: at, count } of counts) {
    if (site && at !== site) continue
    const code = occupation.slice(0, level)
    const sum = sums.get(code) ?? { vacancies: 0, people: 0 }
    sum[measure === 'vacancies' ? 'vacancies' : 'people'] += count
    sums.set(code, sum)
  }
  return sums
}

const nothing = { vacancies: 0, people: 0, vacancyShare: 0, peopleShare: 0, gap: 0, perPerson: null }

/** Lines of supply and demand by code, protected. */
export function occupationItems(
  rows: readonly OccupationRow[],
  hides: (code: string, of: 'vacancies' | 'people') => boolean,
  active: SafeCounts | null,
  titles: Readonly<Record<string, string>>,
): OccupationItem[] {
  const known = new Map(rows.map((row) => [row.code, row]))
  const codes = [...new Set([...known.keys(), ...(active?.keys() ?? [])])].sort()
  return codes.map((code) => {
    const row = known.get(code) ?? nothing
    const [supply, demand] = [hides(code, 'vacancies'), hides(code, 'people')]
    const candidates = active === null ? undefined : active.has(code) ? active.get(code) : 0
    return {
      occupation: code,
      title: titles[code] ?? '',
      vacancies: supply ? null : row.vacancies,
      vacancyShare: supply ? null : row.vacancyShare,
      unemployed: demand ? null : row.people,
      unemployedShare: demand ? null : row.peopleShare,
      gap: supply || demand ? null : row.gap,
      vacanciesPerPerson: supply || demand ? null : row.perPerson,
      ...(candidates === undefined ? {} : { candidates }),
      hidden: [
        ...(supply ? ['vacancies'] : []),
        ...(demand ? ['unemployed'] : []),
        ...(candidates === null ? ['candidates'] : []),
      ],
    }
  })
}

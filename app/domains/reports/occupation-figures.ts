/** Counts of one occupation: open vacancies and unemployed people, whole numbers or means of month ends. */
export interface Counts {
  vacancies: number
  people: number
}

/** One line of supply and demand (Angebot und Nachfrage). */
export interface OccupationRow extends Counts {
  code: string
  /** Share of all vacancies and of all people in the table, 0–1; null when there are none at all. */
  vacancyShare: number | null
  peopleShare: number | null
  /** Share of vacancies less share of people, in percentage points: above 0 firms look for more than there are. */
  gap: number
  /** Vacancies a person; null without people. */
  perPerson: number | null
  /** `perPerson` in the period before; null when that is not known. */
  perPersonBefore: number | null
}

export interface OccupationTable {
  rows: OccupationRow[]
  total: Counts
  totalBefore: Counts | null
}

const sum = (counts: ReadonlyMap<string, Counts>): Counts => {
  const total = { vacancies: 0, people: 0 }
  for (const { vacancies, people } of counts.values()) {
    total.vacancies += vacancies
    total.people += people
  }
  return total
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

/** Vacancies a person; null without people. */
export const vacanciesPerPerson = ({ vacancies, people }: Counts): number | null => share(vacancies, people)

/**
 * Shares, gap and vacancies a person of each occupation, by code. Shares divide by the sum of the rows given, so that a branch
 * of the tree has shares of its own. `before` are the counts of the period compared with.
 */
export function occupationTable(
  now: ReadonlyMap<string, Counts>,
  before: ReadonlyMap<string, Counts> | null,
): OccupationTable {
  const total = sum(now)
  const rows = [...now].map(([code, counts]): OccupationRow => {
    const vacancyShare = share(counts.vacancies, total.vacancies)
    const peopleShare = share(counts.people, total.people)
    const earlier = before?.get(code)
    return {
      code,
      ...counts,
      vacancyShare,
      peopleShare,
      gap: ((vacancyShare ?? 0) - (peopleShare ?? 0)) * 100,
      perPerson: vacanciesPerPerson(counts),
      perPersonBefore: earlier ? vacanciesPerPerson(earlier) : null,
    }
  })
  rows.sort((a, b) => (a.code < b.code ? -1 : 1))
  return { rows, total, totalBefore: before ? sum(before) : null }
}

export const occupationSorts = ['gap', 'vacancies', 'people', 'perPerson', 'code'] as const
export type OccupationSort = (typeof occupationSorts)[number]

/** Rows in an order: `gap` by how far supply and demand part, whichever way; the others from much to little; ties by code. */
export function sortedRows(rows: readonly OccupationRow[], sort: OccupationSort): OccupationRow[] {
  const by: Record<OccupationSort, (row: OccupationRow) => number> = {
    gap: (row) => -Math.abs(row.gap),
    vacancies: (row) => -row.vacancies,
    people: (row) => -row.people,
    perPerson: (row) => -(row.perPerson ?? (row.vacancies > 0 ? Infinity : -1)),
    code: () => 0,
  }
  const key = by[sort]
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    return left === right ? (a.code < b.code ? -1 : 1) : left - right
  })
}

/** Where supply and demand part most, from the shortage of people at the top to the shortage of vacancies at the bottom. */
export function tensionRows(rows: readonly OccupationRow[], count: number): OccupationRow[] {
  return sortedRows(rows, 'gap')
    .slice(0, count)
    .sort((a, b) => b.gap - a.gap || (a.code < b.code ? -1 : 1))
}

import type { Db } from '../../../prisma/transaction.ts'
import type { Waiting, WordsOfGroup, WorkAsk, WorkItem } from './worklist.ts'

/** What is computed over the whole stock in one pass, for groups that no query can answer. */
export interface StockGroups {
  /** Ready people without a match at or above the house's threshold. */
  withoutMatch(): Promise<readonly { candidate: string; best: number | null }[]>
  /** Vacancies with strong matches, and how many. */
  strongMatches(): Promise<ReadonlyMap<string, number>>
}

/** Where a group looks. */
export interface Sources {
  db: Db
  stock: StockGroups
}

/** One group of the worklist (Gruppe der Arbeitsliste): a file of its own, named in `groups.ts`. */
export interface Group {
  name: string
  words: WordsOfGroup
  /** Page with all of it. */
  to?: string
  find(sources: Sources, ask: WorkAsk): Promise<Waiting>
}

/** Rows of one query, each with `n`, the number of all. */
export function waiting(rows: readonly (WorkItem & { n: number })[]): Waiting {
  return {
    count: rows[0]?.n ?? 0,
    items: rows.map(({ n: _n, ...item }) => ({ ...item, title: item.title || item.id })),
  }
}

/**
 * What is counted at a stock day: `vacancies` open reported vacancies (gemeldete Arbeitsstellen), `unemployed` unemployed people
 * in SGB II by first target occupation, `people` people in SGB II (erwerbsfähige Leistungsberechtigte in Betreuung) by group.
 */
export const measures = ['vacancies', 'unemployed', 'people'] as const
export type Measure = (typeof measures)[number]

/** How a stock came about: soon after its day, or later, from what the history says of that day. */
export type SnapshotSource = 'on_time' | 'from_history'

/** Figures of the stock that can be opened down to their rows. */
export const stockFigures = ['vacancies', 'unemployed'] as const
export type StockFigure = (typeof stockFigures)[number]

/** Working time of a vacancy or a person as a cell knows it. */
export const timeParts = ['full_time', 'part_time', 'both', 'unknown'] as const
export type TimePart = (typeof timeParts)[number]

/** Parts that a filter by working time takes: who does both counts for either. */
export function partsOf(time: string): TimePart[] {
  return time === 'full_time' ? ['full_time', 'both'] : time === 'part_time' ? ['part_time', 'both'] : [...timeParts]
}

/** What a figure of the stock is narrowed to. Empty strings do not narrow. */
export interface StockFilter {
  /** Depth of the tree of the KldB 2010 that rows are cut to, 1–5. */
  level: number
  /** A branch of the tree: a code of one to four digits. */
  branch: string
  site: string
  /** Requirement level (Anforderungsniveau) 1–4, the fifth digit of the class. */
  requirement: string
  /** `full_time`, `part_time` or empty. */
  time: string
}

/** The filter that narrows nothing at a level of the tree. */
export const everything = (level: number): StockFilter => ({ level, branch: '', site: '', requirement: '', time: '' })

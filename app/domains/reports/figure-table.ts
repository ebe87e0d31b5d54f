import { suppress } from './suppress.ts'

/** A column of figures. `from` names the counts that a derived figure is made of: hidden with them. */
export interface FigureColumn {
  key: string
  head: string
  kind: 'count' | 'share' | 'ratio' | 'days' | 'euro'
  from?: readonly string[] | undefined
}

/** One line of figures. `of` is the number of cases behind its shares, where an interval is shown. */
export interface FigureRow {
  key: string
  label: string
  values: Readonly<Record<string, number | null>>
  /** Bounds of the main share, 0–1. */
  low?: number | undefined
  high?: number | undefined
}

/** Figures by some division, as page, picture and file show them. */
export interface FigureTable {
  name: string
  title: string
  /** What is counted, divided by what, at which day. */
  definition: string
  labelHead: string
  columns: readonly FigureColumn[]
  rows: readonly FigureRow[]
  /** Share column that the picture shows. */
  main: string | null
}

/** A cell for a file: a number, nothing, or a star where a small count is hidden. */
export type FileCell = number | null | '*'

/** Values as they may leave the house: small counts hidden column by column, as if the sum of each column were known. */
export function protectedRows(table: FigureTable): FileCell[][] {
  const counts = table.columns.filter(({ kind }) => kind === 'count')
  const hidden = new Map(
    counts.map(({ key }) => {
      const values = table.rows.map((row) => row.values[key] ?? 0)
      return [key, suppress(values, [{ cells: values.map((_, at) => at), total: null }])] as const
    }),
  )
  return table.rows.map((row, at) =>
    table.columns.map(({ key, from = [] }) => {
      const shut = [key, ...from].some((one) => hidden.get(one)?.[at])
      return shut ? '*' : (row.values[key] ?? null)
    }),
  )
}

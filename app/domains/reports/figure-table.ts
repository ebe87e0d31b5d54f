import type { Language } from '../../lib/dates.ts'
import { amount, percent, ratio } from './numbers.ts'
import { suppress } from './suppress.ts'
import type { Line } from './bounds.ts'

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
  /**
   * Rows (by key) that add up to another row, or to a sum that is known in any case (`total` null); with `rest` they do together with all that
   * is in none of them. Without sums all rows of a column add up to a known sum.
   */
  sums?: readonly { rows: readonly string[]; total: string | null; rest?: boolean | undefined }[] | undefined
}

/** A cell for a file: a number, nothing, or a star where a small count is hidden. */
export type FileCell = number | null | '*'

/**
 * Values as they may leave the house: small counts hidden column by column, as if the sum of each column were known, unless the table says
 * what adds up.
 */
export function protectedRows(table: FigureTable): FileCell[][] {
  const counts = table.columns.filter(({ kind }) => kind === 'count')
  const hidden = new Map(counts.map(({ key }) => [key, hiddenInColumn(table, key)] as const))
  return table.rows.map((row, index) =>
    table.columns.map(({ key, from = [] }) => {
      const shut = [key, ...from].some((one) => hidden.get(one)?.[index])
      return shut ? '*' : (row.values[key] ?? null)
    }),
  )
}

/** Which rows of a column of counts are hidden. What is left of a sum is a cell as well, though nobody shows it. */
function hiddenInColumn({ rows, sums }: FigureTable, column: string): boolean[] {
  const values = rows.map((row) => row.values[column] ?? 0)
  const at = new Map(rows.map(({ key }, index) => [key, index]))
  const lines = (sums ?? [{ rows: [...at.keys()], total: null, rest: false }]).map(
    ({ rows: keys, total, rest }): Line => {
      const cells = keys.flatMap((key) => at.get(key) ?? [])
      const whole = total === null ? null : (at.get(total) ?? null)
      if (!rest || whole === null) return { cells, total: whole }
      const left = (values[whole] ?? 0) - cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0)
      return { cells: [...cells, values.push(left) - 1], total: whole }
    },
  )
  return suppress(values, lines)
}

/** A figure in words, by its kind. */
export function figureText(kind: FigureColumn['kind'], value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined) return '–'
  if (kind === 'share') return percent(value, language)
  if (kind === 'ratio') return Number.isInteger(value) ? amount(value, language) : ratio(value, language)
  if (kind === 'euro') return `${amount(value, language, 0)} €`
  return amount(value, language)
}

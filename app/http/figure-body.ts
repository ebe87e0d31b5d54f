import { protectedRows } from '../domains/reports/figure-table.ts'
import type { FigureTable } from '../domains/reports/figure-table.ts'

/** A table of figures as it leaves the house: what is hidden is null and named, bounds go with the share they belong to. */
export function figureBody(table: FigureTable) {
  const cells = protectedRows(table)
  return {
    name: table.name,
    title: table.title,
    definition: table.definition,
    columns: table.columns.map(({ key, head, kind }) => ({ key, title: head, kind })),
    items: table.rows.map(({ key, label, low = null, high = null }, at) => {
      const row = table.columns.map((column, index) => [column.key, cells[at]?.[index] ?? null] as const)
      const hidden = row.flatMap(([name, value]) => (value === '*' ? [name] : []))
      const shut = table.main !== null && hidden.includes(table.main)
      return {
        key,
        label,
        values: Object.fromEntries(row.map(([name, value]) => [name, value === '*' ? null : value])),
        low: shut ? null : low,
        high: shut ? null : high,
        hidden,
      }
    }),
  }
}

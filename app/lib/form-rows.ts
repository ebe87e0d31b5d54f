type Values = Record<string, string | string[]>

/** Fields that belong together row by row: `{ skills: ['skillName[]', 'skillNeed[]'] }`. The first one names the row. */
export type RowGroups = Record<string, readonly string[]>

const column = (values: Values, field: string): string[] => {
  const value = values[field]
  return Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
}

/** How many rows a group has: that of its longest column. */
export function rowCount(values: Values, fields: readonly string[]): number {
  return Math.max(0, ...fields.map((field) => column(values, field).length))
}

/** The rows of a group as lists of texts, in the order of its fields. */
export function rowsOf(values: Values, fields: readonly string[]): string[][] {
  const columns = fields.map((field) => column(values, field))
  return Array.from({ length: rowCount(values, fields) }, (_, row) => columns.map((texts) => texts[row] ?? ''))
}

function withRows(values: Values, fields: readonly string[], rows: readonly (readonly string[])[]): Values {
  return { ...values, ...Object.fromEntries(fields.map((field, at) => [field, rows.map((row) => row[at] ?? '')])) }
}

/**
 * What a button of a form without JavaScript asks for: `add:GROUP:VALUE`, `more:GROUP`, `remove:GROUP:ROW`, `up:GROUP:ROW`.
 * Answers the form's values after it; `null` when the button asks for something else (saving, searching).
 */
export function editRows(values: Values, intent: string, groups: RowGroups): Values | null {
  const [what = '', group = '', argument = ''] = intent.split(':')
  const fields = groups[group]
  if (!fields) return null
  const rows = rowsOf(values, fields)
  const at = Number(argument)
  const row = rows[at]
  switch (what) {
    case 'more':
      return withRows(values, fields, [...rows, ...Array.from({ length: 3 }, () => fields.map(() => ''))])
    case 'add':
      return rows.some(([first]) => first === argument)
        ? values
        : withRows(values, fields, [...rows.filter(([first]) => first !== ''), [argument]])
    case 'remove':
      return withRows(
        values,
        fields,
        rows.filter((_, index) => index !== at),
      )
    case 'up':
      return row && at > 0
        ? withRows(values, fields, [...rows.slice(0, at - 1), row, ...rows.slice(at - 1, at), ...rows.slice(at + 1)])
        : values
    default:
      return null
  }
}

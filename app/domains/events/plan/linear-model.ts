/** A linear model to be maximised: columns from 0 to their upper bound, rows with an upper bound, kept by column. */
export interface LinearModel {
  cost: number[]
  columnUpper: number[]
  rowLower: number[]
  rowUpper: number[]
  /** Rows of column j: `rows[starts[j]] … rows[starts[j + 1] − 1]`, with the values beside them. */
  starts: number[]
  rows: number[]
  values: number[]
}

export function emptyModel(): LinearModel {
  return { cost: [], columnUpper: [], rowLower: [], rowUpper: [], starts: [0], rows: [], values: [] }
}

/** Adds a row and gives its number. */
export function addRow(model: LinearModel, upper: number, lower = -Infinity): number {
  model.rowLower.push(lower)
  return model.rowUpper.push(upper) - 1
}

/** Adds a column with its entries (row, value) and gives its number. */
export function addColumn(
  model: LinearModel,
  cost: number,
  upper: number,
  entries: readonly (readonly [row: number, value: number])[],
): number {
  for (const [row, value] of entries) {
    model.rows.push(row)
    model.values.push(value)
  }
  model.starts.push(model.rows.length)
  model.columnUpper.push(upper)
  return model.cost.push(cost) - 1
}

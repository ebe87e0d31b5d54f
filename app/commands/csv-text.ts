const cellText = (cell: string): string => (/[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Text of a table, with semicolons, as German spreadsheets expect it (RFC 4180 otherwise). */
export function stringify(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')
}

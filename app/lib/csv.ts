/**
 * A cell that no spreadsheet takes for a formula: text that begins with = + - @ or a control character gets an apostrophe
 * (OWASP, CSV injection). Numbers stay numbers.
 */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A CSV file as German spreadsheets open it: UTF-8 with byte order mark, semicolons, CRLF, decimal comma. */
export function csvText(
  head: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

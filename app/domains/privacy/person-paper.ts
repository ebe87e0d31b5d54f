/** One fact of an entry on the paper copy. */
export interface PaperFact {
  label: string
  value: string
}
/** A part of the paper copy: a kind of data, its entries, each a list of facts. */
export interface PaperPart {
  title: string
  entries: PaperFact[][]
}

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/

/** A value of the database in words: days and moments as people write them, lists with commas, nested facts by their names. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return valueInWords(value.toISOString())
  if (typeof value === 'boolean') return value ? '✓' : '–'
  if (Array.isArray(value)) return value.map(valueInWords).filter(Boolean).join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => [key, valueInWords(one)])
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key ?? ''}: ${text ?? ''}`)
      .join('; ')
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
  if (day.test(value)) return value.split('-').reverse().join('.')
  const at = moment.exec(value)
  return at ? `${at[3] ?? ''}.${at[2] ?? ''}.${at[1] ?? ''} ${at[4] ?? ''} UTC` : value
}

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Rows of all tables as parts of a paper; empty tables and unknown facts are left out. `labels` names columns (camel case). */
export function personPaper(
  data: readonly { table: string; rows: readonly Record<string, unknown>[] }[],
  titles: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): PaperPart[] {
  return data
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => ({
      title: titles[table] ?? table,
      entries: rows.map((row) =>
        Object.entries(row)
          .filter(([name]) => name !== 'candidate_id' && name !== 'version')
          .map(([name, value]) => ({
            label: labels[camel(name)] ?? name.replaceAll('_', ' '),
            value: valueInWords(value),
          }))
          .filter(({ value }) => value !== ''),
      ),
    }))
}

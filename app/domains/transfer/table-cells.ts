import type { ColumnType } from './columns.ts'

/**
 * Cells of a table. An empty cell is unknown; `[]` is a known empty list. Entries of a list are parted by `|`, the parts of an
 * entry by `:`; a backslash before one of these signs takes its meaning away. A cell that begins with `[` or `{` may be JSON.
 */

/** Splits at a sign that has no backslash before it; backslashes stay for the next split. */
function splitAt(cell: string, sign: string): string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < cell.length; at++) {
    const here = cell.charAt(at)
    if (here === '\\') part += here + cell.charAt(++at)
    else if (here === sign) {
      parts.push(part)
      part = ''
    } else part += here
  }
  return [...parts, part]
}

const plain = (part: string): string => part.replace(/\\(.)/gs, '$1').trim()
const guarded = (value: string): string => value.replace(/[\\|:]/g, '\\$&')

/** A number as it is written in English or German; text that is none stays text, so that the check names it. */
function numberOf(cell: string): number | string {
  const text = /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : cell
}

function booleanOf(cell: string): boolean | string {
  if (/^(true|ja|yes|1)$/i.test(cell)) return true
  return /^(false|nein|no|0)$/i.test(cell) ? false : cell
}

function scalar(cell: string, type: 'text' | 'number' | 'boolean'): unknown {
  return type === 'number' ? numberOf(cell) : type === 'boolean' ? booleanOf(cell) : cell
}

/** The value of a cell; undefined is unknown. */
export function readCell(cell: string, type: ColumnType): unknown {
  const text = cell.trim()
  if (text === '') return undefined
  if (type.as !== 'text' && /^[[{]/.test(text)) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      return text
    }
  }
  if (type.as === 'list') return splitAt(text, '|').map(plain)
  if (type.as !== 'entries') return type.as === 'json' ? text : scalar(text, type.as)
  return splitAt(text, '|').map((entry) => {
    const values = splitAt(entry, ':').map(plain)
    const named = type.parts.flatMap(([name, kind], at) => {
      const value = values[at]
      return value === undefined || value === '' ? [] : [[name, scalar(value, kind)] as const]
    })
    return Object.fromEntries(named)
  })
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** The cell of a value: the way back, without loss. */
export function writeCell(value: unknown, type: ColumnType): string {
  if (value === undefined || value === null) return ''
  if (type.as === 'json') return JSON.stringify(value)
  if (!Array.isArray(value)) return shown(value)
  if (value.length === 0) return '[]'
  const partsOf = (entry: unknown): string[] =>
    type.as === 'entries'
      ? type.parts.map(([name]) => guarded(shown((entry as Record<string, unknown>)[name])))
      : [guarded(shown(entry))]
  const cell = value
    .map((entry) =>
      partsOf(entry)
        .join(':')
        .replace(/(?<!\\):+$/, ''),
    )
    .join('|')
  return /^\s*[[{]/.test(cell) ? JSON.stringify(value) : cell
}

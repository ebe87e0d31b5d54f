import type { FileRecord, ReadRecords } from './records.ts'

/** Names under which answers of the employment agency's search hold their list, the newer one first. */
const listNames = ['ergebnisliste', 'stellenangebote'] as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The records in one JSON value: the entries of a list, of an answer with a list, or the value itself. */
function unpack(value: unknown): { list: unknown[]; name: string | null } {
  if (Array.isArray(value)) return { list: value.flatMap((entry) => unpack(entry).list), name: '' }
  if (isObject(value)) {
    const name = listNames.find((key) => Array.isArray(value[key]))
    const list = name === undefined ? undefined : value[name]
    if (name !== undefined && Array.isArray(list)) return { list, name }
    if ('maxErgebnisse' in value && !('refnr' in value) && !('referenznummer' in value)) return { list: [], name: null }
  }
  return { list: [value], name: null }
}

/**
 * Lines on which the entries of a list begin. `name` is the key of the list in the outer object, '' when the list is the
 * outermost value. Knows nothing but strings and brackets, which is enough for text that JSON.parse has accepted.
 */
export function entryLines(text: string, name: string): number[] {
  const lines: number[] = []
  const depthOfList = name === '' ? 1 : 2
  let [depth, line, key, inside, fresh] = [0, 1, '', false, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') line++
    if (/\s/.test(sign)) continue
    if (inside && depth === depthOfList && fresh && sign !== ']') {
      lines.push(line)
      fresh = false
    }
    if (sign === '"') {
      const begin = at
      for (at++; text.charAt(at) !== '"'; at++) if (text.charAt(at) === '\\') at++
      if (depth === 1 && name !== '' && /^\s*:/.test(text.slice(at + 1, at + 40))) key = text.slice(begin + 1, at)
    } else if (sign === '{' || sign === '[') {
      depth++
      if (sign === '[' && depth === depthOfList && (name === '' || key === name)) [inside, fresh] = [true, true]
    } else if (sign === '}' || sign === ']') {
      if (inside && depth === depthOfList && sign === ']') inside = false
      depth--
    } else if (sign === ',' && inside && depth === depthOfList) fresh = true
  }
  return lines
}

function wholeText(value: unknown, text: string): FileRecord[] {
  const { list, name } = unpack(value)
  const lines = name === null ? [] : entryLines(text, name)
  const exact = lines.length === list.length
  return list.map((entry, at) => ({ line: (exact ? lines[at] : undefined) ?? 1, value: entry }))
}

function jsonLines(text: string): ReadRecords {
  const records: FileRecord[] = []
  for (const [at, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue
    try {
      for (const value of unpack(JSON.parse(content)).list) records.push({ line: at + 1, value })
    } catch (error) {
      return { ok: false, line: at + 1, reason: `not JSON: ${messageOf(error)}` }
    }
  }
  return { ok: true, records }
}

/**
 * Reads records from JSON text: one record, a list, JSON lines (one record or one answer a line), or an answer of the
 * vacancy search with `ergebnisliste` or `stellenangebote`.
 */
export function recordsOfJson(content: string): ReadRecords {
  const text = content.replace(/^\uFEFF/, '')
  if (text.trim() === '') return { ok: true, records: [] }
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  const manyLines = /^\s*\{.*\}\s*$/.test(firstLine) && text.trim().includes('\n')
  if (manyLines) return jsonLines(text)
  try {
    return { ok: true, records: wholeText(JSON.parse(text), text) }
  } catch (error) {
    return { ok: false, line: 1, reason: `not JSON: ${messageOf(error)}` }
  }
}

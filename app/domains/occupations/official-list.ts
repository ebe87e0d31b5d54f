import { isClassCode, parentCode, parseCode, requirementLevel } from './code.ts'
import type { TreeRow } from './tree.ts'
import type { TitleRow } from './titles.ts'

/** A row that cannot be used: the line in the file (the header is line 1), the field, and why. */
export type BadRow = { line: number; field: string; reason: BadRowReason }

export type BadRowReason =
  'missing' | 'not_a_code' | 'not_a_class' | 'code_twice' | 'parent_missing' | 'level_differs' | 'parent_differs'

/** The whole classification (codes of all depths with names), or a list of titles with their classes. */
export type OfficialList =
  | { ok: true; kind: 'tree'; rows: TreeRow[]; bad: BadRow[] }
  | { ok: true; kind: 'titles'; rows: TitleRow[]; bad: BadRow[] }
  | { ok: false; reason: 'empty' | 'no_code_column' | 'no_title_column' }

type Line = { line: number; cells: Record<string, string> }

const columnNames: Readonly<Record<string, readonly string[]>> = {
  code: [
    'code',
    'kldb5',
    'kldb',
    'kldb2010',
    'kldb_2010',
    'kldb 2010',
    'kldb-code',
    'kldb_code',
    'occupation',
    'schluessel',
    'schlüssel',
  ],
  title: [
    'title',
    'titel',
    'name',
    'bezeichnung',
    'beruf',
    'berufsbenennung',
    'berufsbezeichnung',
    'neutral',
    'lang_neutral',
  ],
  level: ['level', 'ebene'],
  parent: ['parent'],
  requirement: ['anforderungsniveau', 'requirement_level'],
  short: ['short_title', 'kurz_neutral'],
  maleForm: ['maennlich', 'männlich'],
  femaleForm: ['weiblich'],
}

/** Splits a line at its separator; quoted cells may hold the separator and doubled quotes. */
function cellsOf(line: string, separator: string): string[] {
  if (separator === '\t' || !line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const cells: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest)
    const end = quoted ? quoted[0].length : rest.indexOf(separator)
    const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : end < 0 ? rest : rest.slice(0, end)
    cells.push(cell.trim())
    const next = end < 0 ? -1 : rest.indexOf(separator, end)
    if (next < 0) return cells
    rest = rest.slice(next + 1)
  }
}

function readLines(text: string): { columns: Set<string>; lines: Line[] } {
  const [header = '', ...others] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const separator = ['\t', ';', ','].find((sign) => header.includes(sign)) ?? '\t'
  const columns = cellsOf(header, separator).map((written) => {
    const name = written.toLowerCase()
    return Object.keys(columnNames).find((column) => columnNames[column]?.includes(name)) ?? name
  })
  const lines = others.flatMap((content, at) => {
    if (content.trim() === '') return []
    const cells = cellsOf(content, separator)
    const named: [string, string][] = columns.map((column, place) => [column, cells[place] ?? ''])
    return [{ line: at + 2, cells: Object.fromEntries(named.reverse()) }]
  })
  return { columns: new Set(columns), lines }
}

function readTree(lines: readonly Line[]): { rows: TreeRow[]; bad: BadRow[] } {
  const rows: TreeRow[] = []
  const bad: BadRow[] = []
  const known = new Set(lines.flatMap(({ cells }) => cells['code'] ?? []))
  const seen = new Set<string>()
  for (const { line, cells } of lines) {
    const faults: BadRow[] = []
    const code = cells['code'] ?? ''
    const name = cells['title'] ?? ''
    const parsed = parseCode(code)
    const parent = parentCode(code)
    if (code === '') faults.push({ line, field: 'code', reason: 'missing' })
    else if (!parsed.ok || parsed.code !== code || (code.length === 5 && !isClassCode(code))) {
      faults.push({ line, field: 'code', reason: 'not_a_code' })
    } else {
      if (seen.has(code)) faults.push({ line, field: 'code', reason: 'code_twice' })
      if (parent !== undefined && !known.has(parent)) faults.push({ line, field: 'code', reason: 'parent_missing' })
      if (cells['level'] && Number(cells['level']) !== code.length)
        faults.push({ line, field: 'level', reason: 'level_differs' })
      if (cells['parent'] && cells['parent'] !== parent)
        faults.push({ line, field: 'parent', reason: 'parent_differs' })
      const requirement = cells['requirement']
      if (requirement && Number(requirement) !== requirementLevel(code)) {
        faults.push({ line, field: 'anforderungsniveau', reason: 'level_differs' })
      }
    }
    if (name === '') faults.push({ line, field: 'title', reason: 'missing' })
    seen.add(code)
    if (faults.length > 0) bad.push(...faults)
    else if (name !== '(weggefallen)') rows.push({ code, name })
  }
  return { rows, bad }
}

function readTitles(lines: readonly Line[]): { rows: TitleRow[]; bad: BadRow[] } {
  const rows: TitleRow[] = []
  const bad: BadRow[] = []
  for (const { line, cells } of lines) {
    const titles = new Set(
      [cells['title'], cells['short'], cells['maleForm'], cells['femaleForm']].flatMap((title) => title || []),
    )
    const parsed = parseCode(cells['code'] ?? '')
    if (titles.size === 0) bad.push({ line, field: 'title', reason: 'missing' })
    if (!parsed.ok) bad.push({ line, field: 'code', reason: parsed.reason === 'empty' ? 'missing' : 'not_a_code' })
    else if (!isClassCode(parsed.code)) bad.push({ line, field: 'code', reason: 'not_a_class' })
    else for (const title of titles) rows.push({ code: parsed.code, title })
  }
  return { rows, bad }
}

/**
 * Reads an official list, tab, semicolon or comma between the columns: the classification (columns code, title, and, checked
 * when present, level, parent, anforderungsniveau), or titles with their five-digit class (title, code; also kldb5, neutral,
 * maennlich, weiblich, lang_neutral, kurz_neutral). Deleted entries ("weggefallen") are left out.
 */
export function parseOfficialList(text: string): OfficialList {
  const { columns, lines } = readLines(text)
  if (lines.length === 0) return { ok: false, reason: 'empty' }
  if (!columns.has('code')) return { ok: false, reason: 'no_code_column' }
  if (!columns.has('title')) return { ok: false, reason: 'no_title_column' }
  return columns.has('parent')
    ? { ok: true, kind: 'tree', ...readTree(lines) }
    : { ok: true, kind: 'titles', ...readTitles(lines) }
}

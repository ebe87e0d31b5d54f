import { candidateSteps } from '../candidates/candidate.ts'
import { vacancySteps } from '../vacancies/vacancy.ts'
import { readBaVacancy } from './ba-vacancy.ts'
import type { BaCatalogue } from './ba-vacancy.ts'
import { checkRows } from './check-records.ts'
import type { CheckedRows, GoodRow, Known } from './check-records.ts'
import type { RecordKind } from './columns.ts'
import type { FileRecord, RowProblem } from './records.ts'
import { planState } from './state-plan.ts'
import type { Steps } from './state-plan.ts'
import { candidateTransfer, employerTransfer, vacancyTransfer } from './transfer.form.ts'
import type { CandidateTransfer, EmployerTransfer, VacancyTransfer } from './transfer.form.ts'

/** A checked row on its way into the database. */
export interface PlannedRow<T> extends GoodRow<T> {
  first: string
  step: string | null
  /** The occupation is a guess: it does not replace one that somebody chose. */
  guessed: boolean
}

/** Numbers of an import: rows that are new, changed, there already and equal. */
export interface Counts {
  added: number
  changed: number
  unchanged: number
}

export interface ImportPorts extends Known {
  classify: BaCatalogue['classify']
  /** States of the rows that are there already. */
  statesOf(kind: RecordKind, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Writes all rows in one transaction, or none. */
  saveVacancies(rows: readonly PlannedRow<VacancyTransfer>[]): Promise<Counts>
  saveCandidates(rows: readonly PlannedRow<CandidateTransfer>[]): Promise<Counts>
  saveEmployers(rows: readonly PlannedRow<EmployerTransfer>[]): Promise<Counts>
}

export interface ImportOptions {
  kind: RecordKind
  format: 'exchange' | 'ba-jobsuche'
  dryRun: boolean
  /** Leave out bad rows instead of writing nothing. */
  skipBad: boolean
}

/** What an import did. `written` is null when nothing was: bad rows, or a dry run. */
export interface ImportReport {
  read: number
  good: number
  bad: RowProblem[]
  /** Rows that are kept, with something for an officer to look at. */
  questions: RowProblem[]
  written: Counts | null
}

async function plan<T extends { id: string; state?: string | null | undefined }>(
  ports: ImportPorts,
  kind: RecordKind,
  checked: CheckedRows<T>,
  steps: Steps,
  usual: string,
  newOnly: boolean,
  guessed: ReadonlySet<string>,
): Promise<{ rows: PlannedRow<T>[]; bad: RowProblem[] }> {
  const states = await ports.statesOf(
    kind,
    checked.good.map(({ value }) => value.id),
  )
  const rows: PlannedRow<T>[] = []
  const bad = [...checked.bad]
  for (const { line, value } of checked.good) {
    const now = states.get(value.id) ?? null
    const wished = newOnly && now !== null ? null : (value.state ?? null)
    const planned = planState(steps, now, wished, usual)
    if (planned.ok) rows.push({ line, value, first: planned.first, step: planned.step, guessed: guessed.has(value.id) })
    else bad.push({ line, id: value.id, field: 'state', reason: planned.reason })
  }
  return { rows, bad }
}

type Prepared = { good: number; bad: RowProblem[]; questions: RowProblem[]; save: () => Promise<Counts> }

async function prepareVacancies(
  ports: ImportPorts,
  options: ImportOptions,
  records: readonly FileRecord[],
): Promise<Prepared> {
  const agency = options.format === 'ba-jobsuche'
  const readings = agency ? records.map(({ line, value }) => ({ line, ...readBaVacancy(value, ports) })) : []
  const idOf = (value: Record<string, unknown>): { id?: string } =>
    typeof value.id === 'string' ? { id: value.id } : {}
  const questions = readings.flatMap(({ line, value, questions: asked }) =>
    asked.map((question) => ({ line, ...idOf(value), ...question })),
  )
  const guessed = new Set(questions.filter(({ field }) => field === 'occupation').flatMap(({ id }) => id ?? []))
  const checked = checkRows(vacancyTransfer, agency ? readings : records, ports)
  const { rows, bad } = await plan(ports, 'vacancies', checked, vacancySteps, 'published', agency, guessed)
  const kept = new Set(rows.map(({ line }) => line))
  return {
    good: rows.length,
    bad,
    questions: questions.filter(({ line }) => kept.has(line)),
    save: () => ports.saveVacancies(rows),
  }
}

async function prepare(ports: ImportPorts, options: ImportOptions, records: readonly FileRecord[]): Promise<Prepared> {
  if (options.kind === 'vacancies') return prepareVacancies(ports, options, records)
  if (options.kind === 'candidates') {
    const checked = checkRows(candidateTransfer, records, ports)
    const { rows, bad } = await plan(ports, 'candidates', checked, candidateSteps, 'active', false, new Set())
    return { good: rows.length, bad, questions: [], save: () => ports.saveCandidates(rows) }
  }
  const { good, bad } = checkRows(employerTransfer, records, ports)
  const rows = good.map((row) => ({ ...row, first: '', step: null, guessed: false }))
  return { good: rows.length, bad, questions: [], save: () => ports.saveEmployers(rows) }
}

/** Imports records: everything is checked before anything is written, and all of it is written or nothing. Doing it again changes nothing. */
export async function importRecords(
  ports: ImportPorts,
  options: ImportOptions,
  records: readonly FileRecord[],
): Promise<ImportReport> {
  const { good, bad, questions, save } = await prepare(ports, options, records)
  const write = !options.dryRun && good > 0 && (bad.length === 0 || options.skipBad)
  const byLine = [...bad].sort((a, b) => a.line - b.line)
  return { read: records.length, good, bad: byLine, questions, written: write ? await save() : null }
}

import type { z } from 'zod'
import { problemsOf } from '../matching/exchange-problems.ts'
import type { FileRecord, RowProblem } from './records.ts'

/** A record that passed, with its line. */
export interface GoodRow<T> {
  line: number
  value: T
}

/** What the house knows already and records must fit to. */
export interface Known {
  isClass(code: string): boolean
  isSite(id: string): boolean
}

export interface CheckedRows<T> {
  good: GoodRow<T>[]
  bad: RowProblem[]
}

const idOf = (value: unknown): { id?: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? { id: value.id } : {}

/** Codes of occupations in a record, with the path of their field. */
function* codesIn(value: unknown, path = ''): Generator<[field: string, code: string]> {
  if (Array.isArray(value)) for (const [at, entry] of value.entries()) yield* codesIn(entry, `${path}[${at}]`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const field = path ? `${path}.${key}` : key
      if (key === 'extra') continue
      if (key === 'occupation' && typeof inner === 'string') yield [field, inner]
      else if (key === 'alternativeOccupations' && Array.isArray(inner)) {
        for (const [at, code] of inner.entries()) if (typeof code === 'string') yield [`${field}[${at}]`, code]
      } else yield* codesIn(inner, field)
    }
  }
}

/** What a record says that the form cannot know: unknown classes, unknown sites, hours that the house does not keep. */
function furtherProblems(value: object, known: Known): { field: string; reason: string }[] {
  const problems = [...codesIn(value)]
    .filter(([, code]) => !known.isClass(code))
    .map(([field, code]) => ({ field, reason: `${code} is not a class of the catalogue` }))
  if ('site' in value && typeof value.site === 'string' && !known.isSite(value.site)) {
    problems.push({ field: 'site', reason: `there is no site ${value.site}` })
  }
  if ('weeklyHours' in value) {
    const hours = value.weeklyHours as { min?: number | null; max?: number | null } | null | undefined
    for (const end of ['min', 'max'] as const) {
      if ((hours?.[end] ?? 0) > 80) problems.push({ field: `weeklyHours.${end}`, reason: 'more than 80 hours a week' })
    }
  }
  if ('placesFilled' in value && 'places' in value && Number(value.placesFilled ?? 0) > Number(value.places ?? 1)) {
    problems.push({ field: 'placesFilled', reason: 'more than there are places' })
  }
  if ('targets' in value && Array.isArray(value.targets) && value.targets.length > 10) {
    problems.push({ field: 'targets', reason: 'more than ten' })
  }
  return problems
}

/** Checks records against a form and against what the house knows. All problems of all rows are reported; an id that occurs twice is one. */
export function checkRows<T extends { id: string }>(
  form: z.ZodType<T>,
  records: readonly FileRecord[],
  known: Known,
): CheckedRows<T> {
  const good: GoodRow<T>[] = []
  const bad: RowProblem[] = []
  const seen = new Map<string, number>()
  for (const { line, value } of records) {
    const parsed = form.safeParse(value)
    if (!parsed.success) {
      const found = problemsOf(parsed.error, 0, value)
      bad.push(...found.map(({ field, reason }) => ({ line, ...idOf(value), field, reason })))
      continue
    }
    const problems = furtherProblems(parsed.data, known)
    const first = seen.get(parsed.data.id)
    if (first !== undefined) problems.push({ field: 'id', reason: `stands on line ${first} already` })
    else seen.set(parsed.data.id, line)
    if (problems.length === 0) good.push({ line, value: parsed.data })
    else bad.push(...problems.map((problem) => ({ line, id: parsed.data.id, ...problem })))
  }
  return { good, bad }
}

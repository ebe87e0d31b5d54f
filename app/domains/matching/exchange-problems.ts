import type { z } from 'zod'

/** What is wrong in an exchanged record: its number in the list (from 0), its id when it has one, the field as a path, the reason. */
export type ExchangeProblem = { index: number; id?: string; field: string; reason: string }

export type Checked<T> = { ok: true; values: T[] } | { ok: false; problems: ExchangeProblem[] }

function idOf(value: unknown): { id?: string } {
  if (typeof value !== 'object' || value === null || !('id' in value)) return {}
  return typeof value.id === 'string' ? { id: value.id } : {}
}

/** Path as people read it: `requirements.skills[0].name`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((left, step) => {
    if (typeof step === 'number') return `${left}[${step}]`
    return left ? `${left}.${String(step)}` : String(step)
  }, '')
}

/** The problems of one record; an unknown field is named itself, not the object that holds it. */
export function problemsOf(error: z.ZodError, index: number, value: unknown): ExchangeProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        index,
        ...idOf(value),
        field: fieldPath([...issue.path, key]),
        reason: 'unknown field',
      }))
    }
    return [{ index, ...idOf(value), field: fieldPath(issue.path), reason: issue.message }]
  })
}

/** Checks a list of records against a form. All problems are reported at once; an id that occurs twice is one of them. */
export function checkList<T extends { id: string }>(form: z.ZodType<T>, list: unknown): Checked<T> {
  if (!Array.isArray(list)) return { ok: false, problems: [{ index: 0, field: '', reason: 'a list is expected' }] }
  const problems: ExchangeProblem[] = []
  const values: T[] = []
  const seen = new Set<string>()
  list.forEach((value: unknown, index) => {
    const parsed = form.safeParse(value)
    if (!parsed.success) problems.push(...problemsOf(parsed.error, index, value))
    else if (seen.has(parsed.data.id)) {
      problems.push({ index, id: parsed.data.id, field: 'id', reason: 'occurs twice' })
    } else {
      seen.add(parsed.data.id)
      values.push(parsed.data)
    }
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values }
}

/** One line for each problem: `entry 3 (V7), requirements.licences[0]: …`. Entries are counted from 1, as people count. */
export function describeProblem(problem: ExchangeProblem): string {
  const who = `entry ${problem.index + 1}${problem.id === undefined ? '' : ` (${problem.id})`}`
  return problem.field ? `${who}, ${problem.field}: ${problem.reason}` : `${who}: ${problem.reason}`
}

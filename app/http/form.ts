import type { z } from 'zod'

/** What a form held, field by field, as text: shown again when something was wrong, so that no input is lost. */
export type FormValues = Record<string, string | string[]>

/** Codes of what is wrong, by field name; words stand in form.texts.ts. */
export type FormErrors = Record<string, string>

export function formValues(data: FormData): FormValues {
  const sent = new Map<string, string[]>()
  for (const [key, value] of data) {
    const all = sent.get(key) ?? []
    if (typeof value === 'string') all.push(value)
    sent.set(key, all)
  }
  return Object.fromEntries(
    [...sent].map(([key, all]) => [key, all.length > 1 || key.endsWith('[]') ? all : (all[0] ?? '')]),
  )
}

/** First complaint of each field. A custom message is a code of form.texts.ts; the rest is named by its kind. */
export function errorsOf(error: z.ZodError): FormErrors {
  const errors: FormErrors = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.')
    errors[field] ??= issue.code === 'custom' ? issue.message : codeOf(issue)
  }
  return errors
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array' ? 'required' : `min:${String(issue.minimum)}`
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? `long:${String(issue.maximum)}` : `max:${String(issue.maximum)}`
  if (issue.code === 'invalid_type')
    return issue.input === undefined || issue.input === ''
      ? 'required'
      : issue.expected === 'number'
        ? 'number'
        : 'required'
  if (issue.code === 'invalid_format')
    return issue.format === 'email' ? 'email' : issue.format === 'date' ? 'date' : 'format'
  return 'choice'
}

export type ReadForm<T> =
  { ok: true; data: T; values: FormValues } | { ok: false; values: FormValues; errors: FormErrors }

/** Checks a sent form against its schema. `[]` at the end of a name makes it a list. */
export function readForm<T>(data: FormData, schema: z.ZodType<T>): ReadForm<T> {
  const values = formValues(data)
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = schema.safeParse(plain)
  return parsed.success
    ? { ok: true, data: parsed.data, values }
    : { ok: false, values, errors: errorsOf(parsed.error) }
}

/** One field of a sent form as text; empty when it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

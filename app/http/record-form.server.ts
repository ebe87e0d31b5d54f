import { editRows } from '../lib/form-rows.ts'
import type { RowGroups } from '../lib/form-rows.ts'
import { mergeForms } from '../lib/merge-forms.ts'
import type { MergedForm } from '../lib/merge-forms.ts'
import { reads } from '../wiring.server.ts'
import type { FormValues } from './form.ts'

interface Hit {
  value: string
  text: string
  hint?: string
}
export type Found = Record<string, Hit[]>

export const one = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** Occupations for what stands in the search text of a field. */
export async function findOccupations(values: FormValues, field: string, language: 'de' | 'en'): Promise<Found> {
  const found = await reads.occupations.search(one(values[`${field}Search`]), language)
  return {
    [field]: found.map(({ code, title, hint }) => ({ value: code, text: title, hint })),
  }
}

/**
 * What a button of a form asks for that does not save: a search step or a change of its rows (forms work without scripts).
 * Null when it is to be saved.
 */
export async function formStep(
  values: FormValues,
  groups: RowGroups,
  language: 'de' | 'en',
  others: (field: string) => Promise<Found | null> = () => Promise.resolve(null),
): Promise<{ values: FormValues; found: Found } | null> {
  const intent = one(values.intent)
  const edited = editRows(values, intent, groups)
  if (edited) return { values: edited, found: {} }
  if (!intent.startsWith('search:')) return null
  const field = intent.slice('search:'.length)
  return { values, found: (await others(field)) ?? (await findOccupations(values, field, language)) }
}

/** Titles of all occupation codes that stand in a form. */
export function titlesOf(
  values: FormValues,
  fields: readonly string[],
  language: 'de' | 'en',
): Promise<Record<string, string>> {
  const codes = fields.flatMap((field) => values[field] ?? []).filter((code) => /^\d{5}$/.test(code))
  return reads.occupations.titles(codes, language)
}

/** A typed code ("51312") that was not chosen from the list counts as chosen. */
export async function takeTypedCode(values: FormValues, field: string): Promise<FormValues> {
  const typed = one(values[`${field}Search`]).trim()
  if (one(values[field]) || !/^\d{5}$/.test(typed)) return values
  return (await reads.occupations.isKnownClass(typed)) ? { ...values, [field]: typed } : values
}

/** Joins my form with what somebody else has saved meanwhile; `base` is the form as it was when I began. */
export function mergeWith(values: FormValues, theirs: FormValues): MergedForm {
  let base: FormValues = {}
  try {
    base = JSON.parse(one(values.base)) as FormValues
  } catch {
    // A form without its beginning: every difference is disputed, and nothing is taken over unseen.
  }
  return mergeForms(base, values, theirs)
}

/** A form with what a conflict needs later: the version that it began from, and itself as it was. */
export const withBase = (values: FormValues, version: number): FormValues => ({
  ...values,
  version: String(version),
  base: JSON.stringify(values),
})

import type { Problem } from './api.ts'

const words: Record<string, string> = {
  occupation: 'This class is not in the catalogue of occupations.',
  postcode: 'This postcode is not known.',
  employer: 'This employer does not exist; send its name to create it.',
}

/** What only the house's data could tell of a sent record, as problem details; `pointers` says where each field stands in the body. */
export function invalidRecord(errors: Record<string, string>, pointers: Record<string, string>): Problem {
  return {
    status: 422,
    title: 'The body has fields that are not right.',
    errors: Object.entries(errors).map(([field, code]) => ({
      pointer: pointers[field] ?? `/${field}`,
      detail: words[code] ?? code,
    })),
  }
}

/** Only the fields that were sent, over what is stored; a field sent as null becomes unknown. */
export function patched<T extends object>(stored: T, sent: Partial<{ [K in keyof T]: T[K] | undefined }>): T {
  const known = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
  return { ...stored, ...known }
}

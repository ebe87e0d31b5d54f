/** Reads an instant in ISO 8601 from a form or an address; null when it is none. */
export function readMoment(given: unknown): Date | null {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(given)) return null
  const at = new Date(given)
  return Number.isNaN(at.getTime()) ? null : at
}

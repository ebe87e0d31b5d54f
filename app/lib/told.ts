/** An object without the entries that are null or undefined: unknown facts are left out where records are exchanged. */
export const told = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined)) as T

/** Null for an object of which nothing is told. */
export const toldOrNull = <T extends object>(value: T): T | null => {
  const rest = told(value)
  return Object.keys(rest).length > 0 ? rest : null
}

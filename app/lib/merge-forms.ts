type Values = Record<string, string | string[]>

export interface MergedForm {
  /** My input, with what only the other person changed taken over. */
  values: Values
  /** Fields that only the other person changed. */
  taken: string[]
  /** Fields that both changed to something different: mine stands in the form, theirs beside it. */
  disputed: { field: string; mine: string | string[]; theirs: string | string[] }[]
}

const text = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(Boolean).join('\n')

/**
 * Joins two changes of one record that began from the same `base`: nothing of either is lost. Compared are the fields of
 * `theirs`, the record as it is stored now; fields of the form alone (search texts, version) stay as they are.
 */
export function mergeForms(base: Values, mine: Values, theirs: Values): MergedForm {
  const merged: MergedForm = { values: { ...mine }, taken: [], disputed: [] }
  for (const [field, theirValue] of Object.entries(theirs)) {
    const [was, own, other] = [text(base[field]), text(mine[field]), text(theirValue)]
    if (other === was || other === own) continue
    if (own === was) {
      merged.values[field] = theirValue
      merged.taken.push(field)
    } else merged.disputed.push({ field, mine: mine[field] ?? '', theirs: theirValue })
  }
  return merged
}

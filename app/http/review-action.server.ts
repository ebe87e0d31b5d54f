import { formValues } from './form.ts'
import { one } from './record-form.server.ts'

const decisions = ['published', 'restricted', 'returned'] as const

/** Longest reason that an officer writes, in characters. */
const longest = 1500

/**
 * The decision that an officer sent. A return carries the ticked notes, by their place among `sentences`, and the officer's own words;
 * null when it has neither, or is none.
 */
export function reviewDecision(
  sent: FormData,
  sentences: readonly string[],
): { to: (typeof decisions)[number]; reason: string | null; version: number } | null {
  const values = formValues(sent)
  const to = decisions.find((known) => known === one(values.to))
  const version = Number(one(values.version)) || 0
  if (!to) return null
  if (to !== 'returned') return { to, reason: null, version }
  const ticked = [values['finding[]'] ?? []].flat().flatMap((at) => sentences[Number(at)] ?? [])
  const reason = [...ticked, one(values.reason).trim().slice(0, longest)].filter(Boolean).join('\n')
  return reason === '' ? null : { to, reason, version }
}

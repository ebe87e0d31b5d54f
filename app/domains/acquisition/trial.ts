/** Most days of a trial measure at an employer (MAG, § 45 SGB III): six weeks, for long-term unemployed people twelve (§ 45 Abs. 8 SGB III). */
export const trialDays = { most: 42, longTerm: 84 } as const

/** A trial measure (Maßnahme beim Arbeitgeber) as it is agreed. Days are ISO dates, both count; `longTerm` null is unknown. */
export interface Trial {
  from: string
  to: string
  longTerm: boolean | null
}

/**
 * Whether a trial measure has a legal length. `ask_long_term`: it is longer than six weeks and nobody knows whether the person is
 * long-term unemployed (§ 18 SGB III): a question, not a refusal.
 */
export function checkTrial({ from, to, longTerm }: Trial): 'ok' | 'backwards' | 'too_long' | 'ask_long_term' {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  if (days < 1) return 'backwards'
  if (days <= trialDays.most) return 'ok'
  if (days > trialDays.longTerm) return 'too_long'
  return longTerm === null ? 'ask_long_term' : longTerm ? 'ok' : 'too_long'
}

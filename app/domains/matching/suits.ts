import type { CustomerLanguage } from '../../lib/languages.ts'
import type { ShownFactor } from './score.ts'
import type { FactorName } from './weights.ts'

/** From this share of its points on a factor is named as fitting. */
const fitting = 0.7

/** What fits, as a person reads it: reasons in German or English, in other languages only the names of what fits. */
export function suitsOf(
  factors: readonly ShownFactor[],
  language: CustomerLanguage,
): { factor: FactorName; reason: string | null }[] {
  const told = language === 'de' || language === 'en'
  return factors
    .filter(({ points, max }) => max > 0 && points >= fitting * max)
    .map(({ factor, reason }) => ({ factor, reason: told ? reason : null }))
}

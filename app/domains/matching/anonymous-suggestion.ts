import type { Comparison } from './compare.ts'
import { requirementsOf } from './skills-reason.texts.ts'
import { explain } from './score.ts'
import type { Language } from './matching.texts.ts'
import { factorWords } from './matching.texts.ts'
import { factorNames } from './weights.ts'
import type { FactorName } from './weights.ts'

/**
 * A person as an employer sees one before the person has agreed: only how somebody stands to what the vacancy asks. Distances, years and
 * days are steps, so that nobody is found by them.
 */
export interface AnonymousSuggestion {
  fit: 'very_good' | 'good'
  reasons: { factor: FactorName; label: string; text: string }[]
  /** What the vacancy asks and the person brings, lacks, or has not told. */
  fits: string[]
  missing: string[]
  unknown: string[]
}

const kmSteps = [5, 10, 20, 30, 50] as const

/** A way to work in steps: below 5, 10, 20, 30, 50 km, or more. `tenths` of a kilometre. */
export function distanceStep(tenths: number | null, language: Language): string {
  const de = language === 'de'
  if (tenths === null) return de ? 'Entfernung nicht bekannt' : 'distance not known'
  const step = kmSteps.find((km) => tenths < km * 10)
  if (step === undefined) return de ? 'mehr als 50 km' : 'more than 50 km'
  return de ? `unter ${step} km` : `less than ${step} km`
}

function experienceStep(tenths: number, language: Language): string {
  const de = language === 'de'
  const years = tenths / 10
  if (years < 1) return de ? 'wenig oder keine Erfahrung' : 'little or no experience'
  if (years < 3) return de ? 'ein bis drei Jahre' : 'one to three years'
  if (years < 10) return de ? 'drei bis zehn Jahre' : 'three to ten years'
  return de ? 'über zehn Jahre' : 'over ten years'
}

function startStep(c: Comparison, language: Language): string {
  const de = language === 'de'
  const start = Math.max(c.vacancy.startDay ?? c.today, c.today)
  const late = Math.max(c.candidate.freeDay ?? c.today, c.today) - start
  if (late <= 0) return de ? 'kann zum Beginn anfangen' : 'can begin on time'
  return late <= 31
    ? de
      ? 'kann innerhalb eines Monats anfangen'
      : 'can begin within a month'
    : de
      ? 'kann innerhalb von drei Monaten anfangen'
      : 'can begin within three months'
}

/** Points from which a match is called very good. */
const veryGood = 80

/** What an employer is shown of a comparison. */
export function anonymousSuggestion(c: Comparison, language: Language): AnonymousSuggestion {
  const { factors, unknown } = explain(c, language, 'employer')
  const steps: Partial<Record<FactorName, string>> = {
    way: c.atHome ? (language === 'de' ? 'von zu Hause aus' : 'from home') : distanceStep(c.tenths, language),
    experience: experienceStep(c.fit.experience, language),
    start: startStep(c, language),
  }
  const shown = factorNames.filter((factor) => factor !== 'skills' && factor !== 'pay')
  const asked = requirementsOf(c, language)
  const named = (state: 'fits' | 'missing' | 'unknown') =>
    asked.filter((one) => one.state === state).map(({ what }) => what)
  return {
    fit: c.score >= veryGood ? 'very_good' : 'good',
    reasons: shown.map((factor) => ({
      factor,
      label: factorWords[language][factor],
      text: steps[factor] ?? factors.find((one) => one.factor === factor)?.reason ?? '',
    })),
    fits: named('fits'),
    missing: named('missing'),
    unknown: [...named('unknown'), ...unknown].slice(0, 3),
  }
}

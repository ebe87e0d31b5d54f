import type { CustomerLanguage } from '../../lib/languages.ts'
import { mailTexts } from './messages.texts.ts'

/** The legal notice (Rechtsfolgenbelehrung) as a person reads it. Only the German text binds; another language explains it. */
export interface LegalNotice {
  /** In front of it: that only the German text binds. Null in German. */
  binds: string | null
  german: string
  /** What it means, in the person's language. Null in German. */
  explanation: string | null
}

/**
 * The house's notice for an obligation to report, with its explanation in another language: the house's own one, else the shipped one.
 * `notice` has the German text under `de`. Null where the house has none yet: then nothing can oblige anybody.
 */
export function legalNotice(notice: Readonly<Record<string, string>>, language: CustomerLanguage): LegalNotice | null {
  const german = notice.de
  if (german === undefined || german.trim() === '') return null
  const { germanBinds, obligationExplanation } = mailTexts(language)
  return {
    binds: germanBinds,
    german,
    explanation: language === 'de' ? null : (notice[language] ?? obligationExplanation),
  }
}

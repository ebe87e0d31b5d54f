import { languageName, levelWords, qualificationWords } from './matching.texts.ts'
import type { Language } from './matching.texts.ts'
import type { Gap } from './obstacles.ts'
import { languageLevels } from './vocabulary.ts'

/** A gap as it is shown and exchanged: its kind, what is missing, what closes it. */
export type ShownGap = { gap: Gap['gap']; what: string; closes: string }

/** The gap in words. `what` of a licence is its class, of a qualification its code, of a language code and level, of a level its number. */
export function describeGap(gap: Gap, language: Language): ShownGap {
  const de = language === 'de'
  if (gap.gap === 'licence') {
    const closes = de
      ? `Führerschein Klasse ${gap.licence} erwerben (Förderung prüfen)`
      : `obtain driving licence class ${gap.licence} (check for support)`
    return { gap: gap.gap, what: gap.licence, closes }
  }
  if (gap.gap === 'skill') {
    const closes = de
      ? `„${gap.skill}“ erwerben oder nachweisen, etwa durch einen Kurs`
      : `acquire or prove "${gap.skill}", for example by a course`
    return { gap: gap.gap, what: gap.skill, closes }
  }
  if (gap.gap === 'language') {
    const level = languageLevels[gap.rank - 1] ?? ''
    const name = languageName(gap.code, language)
    const closes = de
      ? `${name} auf ${level} bringen, etwa durch einen Kurs`
      : `bring ${name} to ${level}, for example by a course`
    return { gap: gap.gap, what: `${gap.code} ${level}`.trim(), closes }
  }
  if (gap.gap === 'qualification') {
    const word = qualificationWords[language][gap.asked]
    const closes = de
      ? `Abschluss nachholen oder anerkennen lassen (${word}); beim Arbeitgeber nach Quereinstieg fragen`
      : `gain or have recognised: ${word}; ask the employer about career changers`
    return { gap: gap.gap, what: gap.asked, closes }
  }
  const level = levelWords[language][gap.level] ?? ''
  const closes = de
    ? `Schritt auf die Stufe „${level}“: Weiterbildung oder Einarbeitung mit dem Arbeitgeber klären`
    : `step up to the level "${level}": settle further training or an introduction with the employer`
  return { gap: gap.gap, what: String(gap.level), closes }
}

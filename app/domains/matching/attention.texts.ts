import { number } from './matching.texts.ts'
import type { Language } from './matching.texts.ts'

/** Why an entry stands elsewhere than its score alone would put it. */
export function spreadText(side: 'vacancy' | 'candidate', load: number, language: Language): string {
  const count = number(load, 1, language)
  if (language === 'de') {
    return side === 'vacancy'
      ? `Nach Verteilung gereiht: ${count} offene Vorschläge je Platz, bei fast gleicher Punktzahl geht weniger Vorgeschlagenes vor.`
      : `Nach Verteilung gereiht: ${count} offene Vorschläge, bei fast gleicher Punktzahl gehen weniger vorgeschlagene Personen vor.`
  }
  return side === 'vacancy'
    ? `Ordered by spreading: ${count} open proposals a place; among near-equal scores what is less proposed comes first.`
    : `Ordered by spreading: ${count} open proposals; among near-equal scores people who are less proposed come first.`
}

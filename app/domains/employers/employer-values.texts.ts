import { asText } from '../../lib/as-text.ts'
import { shortDay } from '../../lib/dates.ts'
import { vocabularyTexts } from '../vacancies/vocabulary.texts.ts'
import type { DatedOccupation } from './employer.ts'
import { employerTexts, industryInWords } from './employer.texts.ts'

type Language = 'de' | 'en'
type Words = Readonly<Record<string, string>>

const word = (words: Words, value: unknown): string => words[asText(value)] ?? asText(value)

/** The value of one field in words, for the page and the history alike. Empty for unknown. */
export function employerValueInWords(field: string, value: unknown, language: Language, titles: Words): string {
  if (value === null || value === undefined || value === '') return ''
  const t = employerTexts[language]
  const v = vocabularyTexts[language]
  const list = Array.isArray(value) ? (value as unknown[]) : []
  switch (field) {
    case 'kind':
      return word(v.employerKinds, value)
    case 'industry':
      return industryInWords(asText(value))
    case 'openTo':
      return list.length === 0 ? t.openToNone : list.map((one) => word(v.openTo, one)).join(', ')
    case 'sought':
    case 'hired':
      return list
        .map((one) => one as DatedOccupation)
        .map((one) => `${word(titles, one.occupation)} (${shortDay(one.on, language)})`)
        .join(', ')
    case 'lastContactOn':
      return shortDay(asText(value).slice(0, 10), language)
    case 'lastContactResult':
      return word(t.results, value)
    default:
      return asText(value)
  }
}

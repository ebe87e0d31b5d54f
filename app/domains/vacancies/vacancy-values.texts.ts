import { asText } from '../../lib/as-text.ts'
import { shortDay } from '../../lib/dates.ts'
import { decimal, hoursInWords, payInWords, vocabularyTexts } from './vocabulary.texts.ts'
import type { LanguageAsked, SkillAsked } from './vacancy.ts'
import { vacancyTexts } from './vacancy.texts.ts'

type Language = 'de' | 'en'

const word = (words: Readonly<Record<string, string>>, value: unknown): string => words[asText(value)] ?? asText(value)

/** Words of a list; "none" for an empty one. */
function listed(values: readonly unknown[], words: Readonly<Record<string, string>>, none: string): string {
  return values.length === 0 ? none : values.map((value) => word(words, value)).join(', ')
}

export function skillInWords(skill: SkillAsked, language: Language): string {
  const t = vacancyTexts[language]
  return skill.must ? `${skill.name} (${t.must})` : skill.name
}

export function languageInWords(asked: LanguageAsked, language: Language): string {
  const t = vacancyTexts[language]
  const name = word(vocabularyTexts[language].languages, asked.code)
  return `${name}${asked.level ? ` ${asked.level}` : ''}${asked.must ? ` (${t.must})` : ''}`
}

/**
 * The value of one field in words: for the page and for the history alike. Empty for unknown. `titles` are the titles of
 * occupations, `names` those of employers and sites.
 */
export function vacancyValueInWords(
  field: string,
  value: unknown,
  language: Language,
  titles: Readonly<Record<string, string>>,
): string {
  if (value === null || value === undefined || value === '') return ''
  const t = vacancyTexts[language]
  const v = vocabularyTexts[language]
  const list = Array.isArray(value) ? (value as unknown[]) : []
  switch (field) {
    case 'kind':
      return word(v.kinds, value)
    case 'state':
      return word(t.states, value)
    case 'stateReason':
      return word(t.closeReasons, value)
    case 'occupation':
      return `${word(titles, value)} (${asText(value)})`
    case 'alternatives':
      return list.map((code) => word(titles, code)).join(', ')
    case 'workingTimes':
      return listed(list, v.times, t.timesNone)
    case 'openTo':
      return listed(list, v.openTo, t.openToNone)
    case 'licences':
      return listed(list, {}, t.licencesNone)
    case 'skills':
      return list.length === 0 ? t.skillsNone : list.map((one) => skillInWords(one as SkillAsked, language)).join(', ')
    case 'languages':
      return list.length === 0
        ? t.languagesNone
        : list.map((one) => languageInWords(one as LanguageAsked, language)).join(', ')
    case 'qualification':
      return word(v.qualifications, value)
    case 'payPerHour':
      return payInWords(Number(value), language)
    case 'hoursMin':
    case 'hoursMax':
      return hoursInWords(Number(value), Number(value), language)
    case 'experienceYears':
      return value === 1 ? t.yearOne : t.years.replace('{n}', decimal(Number(value), language))
    case 'start':
    case 'fixedUntil':
    case 'publishedOn':
    case 'restrictedUntil':
      return shortDay(asText(value).slice(0, 10), language)
    case 'regulated':
      return value === true || value === 'true' ? (language === 'de' ? 'ja' : 'yes') : language === 'de' ? 'nein' : 'no'
    default:
      return asText(value)
  }
}

/** "heute", "gestern", "vor 3 Tagen". */
export function daysAgo(days: number, language: Language): string {
  const t = vacancyTexts[language].days
  return days <= 0 ? t.today : days === 1 ? t.yesterday : t.ago.replace('{n}', String(days))
}

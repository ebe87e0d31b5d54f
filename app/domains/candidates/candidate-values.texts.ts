import { asText } from '../../lib/as-text.ts'
import { shortDay } from '../../lib/dates.ts'
import { decimal, hoursInWords, payInWords, vocabularyTexts } from '../vacancies/vocabulary.texts.ts'
import type { LanguageSpoken, Target, Training } from './candidate.ts'
import { candidateTexts } from './candidate.texts.ts'

type Language = 'de' | 'en'
type Words = Readonly<Record<string, string>>

const word = (words: Words, value: unknown): string => words[asText(value)] ?? asText(value)
const listed = (values: readonly unknown[], words: Words, none: string): string =>
  values.length === 0 ? none : values.map((value) => word(words, value)).join(', ')

/** "Lagerist/in (4 Jahre)". */
export function targetInWords(target: Target, language: Language, titles: Words): string {
  const t = candidateTexts[language]
  const years = target.experienceYears
  const words = years === null ? '' : ` (${years === 1 ? t.yearOne : t.years.replace('{n}', decimal(years, language))})`
  return `${word(titles, target.occupation)}${words}`
}

function trainingInWords(training: Training, language: Language, titles: Words): string {
  const t = candidateTexts[language]
  const known = training.recognised === null ? '' : ` (${training.recognised ? t.recognised : t.notRecognised})`
  return `${word(titles, training.occupation)}${known}`
}

/** The value of one field in words, for the page and the history alike. Empty for unknown. */
export function candidateValueInWords(field: string, value: unknown, language: Language, titles: Words): string {
  if (value === null || value === undefined || value === '') return ''
  const t = candidateTexts[language]
  const v = vocabularyTexts[language]
  const list = Array.isArray(value) ? (value as unknown[]) : []
  switch (field) {
    case 'seeks':
      return listed(list, v.kinds, t.none)
    case 'targets':
      return list.map((one) => targetInWords(one as Target, language, titles)).join(', ')
    case 'trainings':
      return list.length === 0
        ? t.trainingsNone
        : list.map((one) => trainingInWords(one as Training, language, titles)).join(', ')
    case 'workingTimes':
      return listed(list, v.times, t.timesNone)
    case 'mobilityMeans':
      return listed(list, v.means, t.meansNone)
    case 'licences':
      return listed(list, {}, t.licencesNone)
    case 'skills':
      return listed(list, {}, t.skillsNone)
    case 'languages':
      return list.length === 0
        ? t.languagesNone
        : list
            .map((one) => one as LanguageSpoken)
            .map((one) => `${word(v.languages, one.code)}${one.level ? ` ${one.level}` : ''}`)
            .join(', ')
    case 'qualification':
      return word(t.qualifications, value)
    case 'language':
      return value === 'de-simple' ? t.plainGerman : word(v.languages, value)
    case 'channel':
      return word(t.channels, value)
    case 'legalCircle':
      return word(t.circles, value)
    case 'profileClass':
      return word(t.profiles, value)
    case 'state':
      return word(t.states, value)
    case 'minPayPerHour':
      return payInWords(Number(value), language)
    case 'maxKm':
      return t.km.replace('{n}', decimal(Number(value), language))
    case 'hoursMin':
    case 'hoursMax':
      return hoursInWords(Number(value), Number(value), language)
    case 'availableFrom':
    case 'readyOn':
    case 'emailRefusedAt':
    case 'postalRefusedAt':
      return shortDay(asText(value).slice(0, 10), language)
    case 'acceptsTempWork':
    case 'remindersPaused':
      return value === true || value === 'true' ? t.yes : t.no
    default:
      return asText(value)
  }
}

import { languageName, number, qualificationWords } from './matching.texts.ts'
import type { Language } from './matching.texts.ts'
import type { Change, Opening } from './openings.ts'

const timeWords = {
  de: {
    full_time: 'Vollzeit',
    part_time: 'Teilzeit',
    shift: 'Schicht',
    night: 'Nachtarbeit',
    weekend: 'Wochenende',
    home_office: 'Homeoffice',
  },
  en: {
    full_time: 'full time',
    part_time: 'part time',
    shift: 'shifts',
    night: 'nights',
    weekend: 'weekends',
    home_office: 'work from home',
  },
} as const

function changeText(change: Change, language: Language): string {
  const de = language === 'de'
  switch (change.change) {
    case 'km':
      return de ? `bei ${change.more} km mehr` : `with ${change.more} km more`
    case 'licence':
      return de ? `mit Führerschein ${change.licence}` : `with driving licence ${change.licence}`
    case 'skill':
      return de ? `mit „${change.skill}“` : `with "${change.skill}"`
    case 'language':
      return `${de ? 'mit' : 'with'} ${languageName(change.code, language)} ${change.level}`
    case 'qualification':
      return `${de ? 'mit' : 'with'} „${qualificationWords[language][change.to]}“`
    case 'working_time':
      return `${de ? 'auch mit' : 'also with'} ${timeWords[language][change.time]}`
    case 'hours':
      return de
        ? `bei bis zu ${number(change.most, 1, language)} Wochenstunden`
        : `with up to ${number(change.most, 1, language)} hours a week`
    case 'temp_work':
      return de ? 'auch mit Zeitarbeit' : 'also with temporary agency work'
  }
}

/** "mit „Staplerschein“ 5 Stellen mehr". */
export function describeOpening({ change, vacancies }: Opening, language: Language): string {
  const count = vacancies.length
  if (language === 'de') return `${changeText(change, language)} ${count} ${count === 1 ? 'Stelle' : 'Stellen'} mehr`
  return `${changeText(change, language)} ${count} ${count === 1 ? 'vacancy' : 'vacancies'} more`
}

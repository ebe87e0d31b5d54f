import { shortDay } from '../lib/dates.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'

type Language = 'de' | 'en'

const times: Record<Language, Record<string, string>> = {
  de: {
    full_time: 'Vollzeit',
    part_time: 'Teilzeit',
    shift: 'Schicht',
    night: 'Nacht',
    weekend: 'Wochenende',
    home_office: 'Homeoffice',
  },
  en: {
    full_time: 'full time',
    part_time: 'part time',
    shift: 'shifts',
    night: 'nights',
    weekend: 'weekends',
    home_office: 'home office',
  },
}

function hoursWords([min, max]: [number | null, number | null], unit: string): string | null {
  const number = (value: number) => value.toLocaleString('de-DE')
  if (min === null && max === null) return null
  if (min === null || max === null || min === max) return `${number(max ?? min ?? 0)} ${unit}`
  return `${number(min)}–${number(max)} ${unit}`
}

interface Facts {
  city: string | null
  workingTimes: string[] | null
  hours: [number | null, number | null]
  start?: string | null
  availableFrom?: string | null
  pay?: number | null
  published?: string | null
}

/** The line under a match: place, working times, hours, start, pay; what is not known is left out. */
export function matchSub(facts: Facts, temp: string | null, language: Language): string {
  const t = matchTexts[language]
  const start = facts.start ?? facts.availableFrom
  const money =
    facts.pay == null
      ? null
      : `${facts.pay.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} €/h`
  return [
    facts.city,
    facts.workingTimes?.map((time) => times[language][time] ?? time).join(', '),
    hoursWords(facts.hours, t.perWeek),
    start ? `${t.from} ${shortDay(start, language)}` : null,
    money,
    temp,
    facts.published ? `${t.since} ${shortDay(facts.published, language)}` : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

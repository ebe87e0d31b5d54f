import type {
  EmployerKind,
  LanguageLevel,
  LicenceClass,
  Means,
  Openness,
  Qualification,
  VacancyKind,
  WorkingTime,
} from '../matching/vocabulary.ts'

interface VocabularyTexts {
  kinds: Record<VacancyKind, string>
  employerKinds: Record<EmployerKind, string>
  times: Record<WorkingTime, string>
  means: Record<Means, string>
  qualifications: Record<Qualification, string>
  openTo: Record<Openness, string>
  levels: Record<LanguageLevel, string>
  languages: Record<string, string>
}

/** Words of the vocabulary that vacancies, people and employers share. */
export const vocabularyTexts: Record<'de' | 'en', VocabularyTexts> = {
  de: {
    kinds: {
      job: 'Arbeitsstelle',
      apprenticeship: 'Ausbildung',
      mini_job: 'Minijob',
      trial: 'Maßnahme beim Arbeitgeber',
    },
    employerKinds: { company: 'Betrieb', temp_agency: 'Zeitarbeit' },
    times: {
      full_time: 'Vollzeit',
      part_time: 'Teilzeit',
      shift: 'Schicht',
      night: 'Nachtarbeit',
      weekend: 'Wochenende',
      home_office: 'Homeoffice',
    },
    means: { car: 'Auto', public_transport: 'Bus und Bahn', bicycle: 'Fahrrad', foot: 'zu Fuß' },
    qualifications: {
      none: 'kein Abschluss nötig',
      vocational: 'Berufsabschluss',
      advanced: 'Meister, Techniker, Fachwirt',
      academic: 'Hochschulabschluss',
    },
    openTo: {
      career_changers: 'Quereinstieg',
      part_time: 'Teilzeit',
      training: 'Qualifizierung im Betrieb',
      families: 'familienfreundliche Zeiten',
      severely_disabled: 'Menschen mit Schwerbehinderung',
    },
    levels: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2, Muttersprache' },
    languages: {
      de: 'Deutsch',
      en: 'Englisch',
      ar: 'Arabisch',
      bg: 'Bulgarisch',
      bs: 'Bosnisch',
      cs: 'Tschechisch',
      el: 'Griechisch',
      es: 'Spanisch',
      fa: 'Persisch',
      fr: 'Französisch',
      hi: 'Hindi',
      hr: 'Kroatisch',
      hu: 'Ungarisch',
      it: 'Italienisch',
      ka: 'Georgisch',
      ku: 'Kurdisch',
      lt: 'Litauisch',
      lv: 'Lettisch',
      nl: 'Niederländisch',
      pl: 'Polnisch',
      ps: 'Paschtu',
      pt: 'Portugiesisch',
      ro: 'Rumänisch',
      ru: 'Russisch',
      sk: 'Slowakisch',
      so: 'Somali',
      sq: 'Albanisch',
      sr: 'Serbisch',
      ti: 'Tigrinya',
      tr: 'Türkisch',
      uk: 'Ukrainisch',
      ur: 'Urdu',
      vi: 'Vietnamesisch',
      zh: 'Chinesisch',
    },
  },
  en: {
    kinds: { job: 'job', apprenticeship: 'apprenticeship', mini_job: 'mini-job', trial: 'trial measure' },
    employerKinds: { company: 'company', temp_agency: 'temp agency' },
    times: {
      full_time: 'full time',
      part_time: 'part time',
      shift: 'shifts',
      night: 'nights',
      weekend: 'weekends',
      home_office: 'home office',
    },
    means: { car: 'car', public_transport: 'bus and train', bicycle: 'bicycle', foot: 'on foot' },
    qualifications: {
      none: 'no certificate needed',
      vocational: 'vocational training',
      advanced: 'master craftsman, technician',
      academic: 'university degree',
    },
    openTo: {
      career_changers: 'career changers',
      part_time: 'part time',
      training: 'training on the job',
      families: 'family-friendly hours',
      severely_disabled: 'severely disabled people',
    },
    levels: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2, native' },
    languages: {
      de: 'German',
      en: 'English',
      ar: 'Arabic',
      bg: 'Bulgarian',
      bs: 'Bosnian',
      cs: 'Czech',
      el: 'Greek',
      es: 'Spanish',
      fa: 'Persian',
      fr: 'French',
      hi: 'Hindi',
      hr: 'Croatian',
      hu: 'Hungarian',
      it: 'Italian',
      ka: 'Georgian',
      ku: 'Kurdish',
      lt: 'Lithuanian',
      lv: 'Latvian',
      nl: 'Dutch',
      pl: 'Polish',
      ps: 'Pashto',
      pt: 'Portuguese',
      ro: 'Romanian',
      ru: 'Russian',
      sk: 'Slovak',
      so: 'Somali',
      sq: 'Albanian',
      sr: 'Serbian',
      ti: 'Tigrinya',
      tr: 'Turkish',
      uk: 'Ukrainian',
      ur: 'Urdu',
      vi: 'Vietnamese',
      zh: 'Chinese',
    },
  },
}

type Language = 'de' | 'en'

/** Licence classes as they are offered: the usual ones first. Their names are those of the law in every language. */
export const licenceOrder: readonly LicenceClass[] = [
  'B',
  'BE',
  'B96',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'AM',
  'A1',
  'A2',
  'A',
  'L',
  'T',
]

/** "38,5" in German, "38.5" in English. */
export function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2, useGrouping: false })
}

/** "35–40 Std./Woche"; empty when neither is known. */
export function hoursInWords(min: number | null, max: number | null, language: Language): string {
  const unit = language === 'de' ? 'Std./Woche' : 'h/week'
  if (min === null && max === null) return ''
  if (min === null || max === null || min === max) {
    const prefix =
      min === max ? '' : min === null ? (language === 'de' ? 'bis ' : 'up to ') : language === 'de' ? 'ab ' : 'from '
    return `${prefix}${decimal(min ?? max ?? 0, language)} ${unit}`
  }
  return `${decimal(min, language)}–${decimal(max, language)} ${unit}`
}

/** "14,50 € je Stunde". */
export function payInWords(pay: number, language: Language): string {
  const amount = pay.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  })
  return language === 'de' ? `${amount} € je Stunde` : `€${amount} an hour`
}
